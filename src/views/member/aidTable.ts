import { AID_KINDS } from '#domain/aid.ts';
import type { AidByKind } from '#domain/aidBetween.ts';
import type { AidValue } from '#domain/normaliseAid.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { TableDescription, TableLine } from '#ui/tableSort.ts';
import type { AidFigures, MemberAid } from './memberAid.ts';

/** Which number of a sum a line shows. */
type Part = keyof AidByKind | 'total';

/** Aid by kind in every unit. `null` where there is nothing to show: not tracked, or no month yet. */
export function aidTable(
  aid: MemberAid,
  format: Format,
  messages: Messages,
): TableDescription | null {
  const { allocations, commitments, months } = aid;
  if (months === null || allocations === null || commitments === null) return null;
  const { aidLines, aidUnits, aidCaption } = messages.memberPage;
  const units = (figures: AidFigures, part: Part): readonly (number | null)[] => [
    part === 'total' ? figures.sum.total : (figures.sum.byKind?.[part] ?? null),
    partOf(figures.pctOfGdp, part),
    partOf(figures.perPerson, part),
  ];
  const line = (id: string, label: string, values: readonly (number | null)[]): TableLine => ({
    id,
    cells: [
      label,
      ...values.map((value) =>
        value === null ? messages.domain.amount['no-data'] : format.significant(value),
      ),
    ],
    sortKeys: [label, ...values],
  });
  return {
    caption: aidCaption(format.date(months.from), format.date(months.through)),
    columns: [
      { id: 'kind', label: messages.controls.kind, align: 'start' },
      { id: 'eur-bn', label: aidUnits['eur-bn'], align: 'end' },
      { id: 'pct-gdp', label: aidUnits['pct-gdp'], align: 'end' },
      { id: 'eur-per-person', label: aidUnits['eur-per-person'], align: 'end' },
    ],
    rows: [
      ...AID_KINDS.map((kind) => line(kind, aidLines[kind], units(allocations, kind))),
      line('allocations', aidLines.allocations, units(allocations, 'total')),
      line('commitments', aidLines.commitments, units(commitments, 'total')),
    ],
  };
}

function partOf(value: AidValue, part: Part): number | null {
  if (value.kind === 'no-data') return null;
  return part === 'total' ? value.total : (value.byKind?.[part] ?? null);
}
