import * as z from 'zod/mini';
import type { MapShapes } from '#domain/shapes.ts';
import type { Dataset } from './dataset.ts';
import { partyCode } from '#datasets/wire/identifiers.ts';
import { amount } from '#datasets/wire/quantities.ts';
import { singleDataset } from '#datasets/wire/singleDataset.ts';

const path = z.string('SVG path data').check(z.regex(/^[\d\sA-Za-z,.+-]*$/, 'SVG path data'));
const point = z.tuple([z.number('x'), z.number('y')], '[x, y]');
const size = z.number('a size above zero').check(z.gt(0, 'a size above zero'));

/** Country outlines in map units, made at build time: the bare `MapShapes`, without an envelope. */
export const shapes = singleDataset({
  id: 'shapes',
  file: null,
  content: (drawn): MapShapes => drawn,
  whole: z.strictObject(
    {
      width: size,
      height: size,
      shapes: z.array(
        z.strictObject(
          { code: partyCode, path, anchor: point, area: amount, room: amount },
          'one country outline',
        ),
        'a list of outlines',
      ),
      insets: z.array(
        z.strictObject({ code: partyCode, width: size, height: size, path }, 'one inset card'),
        'a list of insets',
      ),
    },
    'width, height, shapes and insets',
  ),
}) satisfies Dataset<'shapes'>;
