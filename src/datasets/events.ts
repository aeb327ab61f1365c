import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { day } from '#datasets/wire/dates.ts';
import { partyCodes, term } from '#datasets/wire/identifiers.ts';
import { plainText } from '#datasets/wire/plainText.ts';
import { NOT_ORDERED, count, isOrdered } from '#datasets/wire/quantities.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';
import { claimFields, recordFields } from '#datasets/wire/recordFields.ts';

const event = z
  .strictObject(
    {
      ...recordFields,
      date: day,
      endDate: z.nullable(day),
      title: plainText,
      place: plainText,
      format: z.nullable(
        z.enum(['in-person', 'hybrid', 'virtual'], 'in-person, hybrid, virtual or null'),
      ),
      level: term,
      hosts: partyCodes,
      reported: z.nullable(
        z
          .strictObject({ low: count, high: count }, 'null, or low and high')
          .check(z.refine(isOrdered, NOT_ORDERED)),
      ),
      attendees: partyCodes,
      absent: partyCodes,
      summary: plainText,
      confidence: claimFields.confidence,
    },
    'a meeting or milestone',
  )
  .check(
    z.refine((it) => it.endDate === null || it.endDate >= it.date, {
      error: 'null or a day not before date',
      path: ['endDate'],
    }),
    z.refine((it) => !it.absent.some((code) => it.attendees.includes(code)), {
      error: 'nobody who is also in attendees',
      path: ['absent'],
    }),
  );

/** Meetings and milestones. */
export const events = recordDataset({
  id: 'events',
  file: 'events/events.json',
  record: event,
}) satisfies Dataset<'events'>;
