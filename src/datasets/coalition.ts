import * as z from 'zod/mini';
import type { Coalition } from '#domain/ledger.ts';
import type { Dataset } from './dataset.ts';
import { day } from '#datasets/wire/dates.ts';
import { partyCode, partyCodes, term } from '#datasets/wire/identifiers.ts';
import { byLanguage, localText } from '#datasets/wire/byLanguage.ts';
import { plainText } from '#datasets/wire/plainText.ts';
import { singleDataset } from '#datasets/wire/singleDataset.ts';

const labels = z
  .array(z.strictObject({ id: term, name: byLanguage }, 'id and name'), 'a list of id and name')
  .check(
    z.refine(
      (all: readonly { readonly id: string }[]) =>
        new Set(all.map((it) => it.id)).size === all.length,
      {
        error: 'each id once',
      },
    ),
  );

const metricIds = z
  .array(term, 'a list of ids of metrics')
  .check(z.refine((ids) => new Set(ids).size === ids.length, { error: 'each id once' }));

const longitude = z.number('degrees of longitude').check(z.gte(-180), z.lte(180));
/** A frame across the date line goes on counting: 190 is 170 degrees west. */
const eastEnd = z.number('degrees of longitude').check(z.gte(-180), z.lte(360));
const latitude = z.number('degrees of latitude').check(z.gte(-90), z.lte(90));

const map = z.strictObject(
  {
    centre: z.tuple([longitude, latitude], '[longitude, latitude]'),
    bounds: z.tuple([longitude, latitude, eastEnd, latitude], '[west, south, east, north]').check(
      z.refine(([west, south, east, north]) => west < east && east - west <= 360 && south < north, {
        error: '[west, south, east, north], west below east and south below north',
      }),
    ),
    insets: partyCodes,
    attribution: localText,
  },
  'null, or centre, bounds, insets and attribution of the map',
);

const aid = z
  .strictObject(
    { attribution: localText, from: day, through: day },
    'null, or attribution, from and through',
  )
  .check(
    z.refine((it) => it.from <= it.through, { error: 'a day not before from', path: ['through'] }),
  );

const LICENCE_NAME = 'a short id such as CC-BY-4.0';
const LICENCE_URL = 'an address that begins with http:// or https://';

const licence = z.strictObject(
  {
    name: z.string(LICENCE_NAME).check(z.regex(/^[-\w.]+$/, LICENCE_NAME)),
    title: plainText,
    url: z.string(LICENCE_URL).check(z.regex(/^https?:\/\/\S+$/, LICENCE_URL)),
  },
  'null, or name, title and url of the licence',
);

const CONTACT = 'null, or an address that begins with http://, https:// or mailto:';

const contact = z.string(CONTACT).check(z.regex(/^(?:https?:\/\/|mailto:)\S+$/, CONTACT));

const whole = z.strictObject(
  {
    dataset: z.literal('coalition', '"coalition"'),
    schema: z.literal(1, '1'),
    coalition: z.strictObject(
      {
        title: byLanguage,
        name: byLanguage,
        host: partyCode,
        founded: day,
        asof: day,
        roles: labels,
        metrics: labels,
        groupings: z._default(
          z.array(
            z.strictObject({ id: plainText, name: byLanguage }, 'id and name'),
            'a list of id and name',
          ),
          [],
        ),
        headline: z.strictObject(
          {
            members: z.nullable(term),
            pledged: z.nullable(term),
            forceSize: z.nullable(term),
          },
          'members, pledged and forceSize',
        ),
        memberMetrics: metricIds,
        meetingMetrics: metricIds,
        aid: z.nullable(aid),
        map: z.nullable(map),
        contact: z._default(z.nullable(contact), null),
        licence: z._default(z.nullable(licence), null),
      },
      'what the ledger is about',
    ),
  },
  'an object with dataset, schema and coalition',
);

/** What the ledger is about: everything that the code must not know by itself. */
export const coalition = singleDataset({
  id: 'coalition',
  file: 'coalition.json',
  whole,
  content: (file): Coalition => file.coalition,
}) satisfies Dataset<'coalition'>;
