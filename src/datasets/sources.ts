import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { partialDate } from '#datasets/wire/dates.ts';
import { sourceId } from '#datasets/wire/identifiers.ts';
import { plainText } from '#datasets/wire/plainText.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';

const URL_TEXT = 'an address that starts with https:// or http://, or null';
/** No user name before the host, which would be read as the host, and nothing invisible. */
const ADDRESS =
  /^https?:\/\/(?=[^/?#]{1,252}\.)[^\s/?#<>"\\@\p{C}]{1,253}(?:[/?#][^\s<>"\\\p{C}]{0,2000})?$/u;
const KINDS = [
  'official',
  'press',
  'agency',
  'state-media',
  'reference',
  'think-tank',
  'dataset',
  'document',
] as const;

/** Where claims were read. */
export const sources = recordDataset({
  id: 'sources',
  file: 'sources/sources.json',
  record: z.strictObject(
    {
      id: sourceId,
      publisher: plainText,
      title: plainText,
      url: z.nullable(z.string(URL_TEXT).check(z.regex(ADDRESS, URL_TEXT))),
      published: z.nullable(partialDate),
      kind: z.enum(KINDS, `one of ${KINDS.join(', ')}`),
      document: z._default(z.nullable(plainText), null),
      release: z._default(z.nullable(plainText), null),
      dataThrough: z._default(z.nullable(partialDate), null),
    },
    'a source',
  ),
}) satisfies Dataset<'sources'>;
