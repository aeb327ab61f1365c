import { observedNumber } from '#charts/kit/observation.ts';
import { AID_KINDS } from '#domain/aid.ts';
import type { Recorded } from '#domain/recorded.ts';
import { assertNever } from '#lib/assertNever.ts';
import type { ClaimFigure } from './claimFigure.ts';

type AidRecorded = Recorded<
  'aid-totals' | 'aid-monthly' | 'aid-eu-shares' | 'aid-military-by-origin' | 'aid-weapons'
>;

const BILLIONS = 'eur-bn';
const SHARE = 'pct-gdp';
const ORIGINS = ['stockpile', 'procurement', 'unspecified', 'natoPurl'] as const;

type Shared = Pick<ClaimFigure, 'party' | 'date' | 'details' | 'status'>;

/** A figure; none where the publisher gives none. */
function given(
  shared: Shared,
  measure: string,
  value: number | null,
  unit = BILLIONS,
): readonly ClaimFigure[] {
  return value === null ? [] : [{ ...shared, measure, ...observedNumber(value), unit }];
}

/** The figures of a record about aid, in the order of its fields. */
export function aidFigures({ kind, record }: AidRecorded): readonly ClaimFigure[] {
  switch (kind) {
    case 'aid-monthly': {
      const shared = { party: record.donor, date: record.month, details: '' };
      const parts = { ...shared, status: 'allocations' };
      return [
        ...AID_KINDS.flatMap((each) => given(parts, `aid-${each}`, record[each])),
        ...given({ ...shared, status: 'commitments' }, 'aid-commitments', record.commitments),
      ];
    }
    case 'aid-totals': {
      const date = `${record.from}/${record.through}`;
      const shared = { party: record.donor, date, details: '', status: record.measure };
      const total = record.measure === 'commitments' ? 'aid-commitments' : 'aid-total';
      return [
        ...AID_KINDS.flatMap((each) => given(shared, `aid-${each}`, record[each])),
        ...given(shared, total, record.total),
        ...given(shared, total, record.shareOfGdpPct, SHARE),
      ];
    }
    case 'aid-eu-shares': {
      const shared = { party: record.donor, date: null, details: '', status: 'allocations' };
      return [
        ...given(shared, 'aid-institution-share', record.euShareEurBn),
        ...given(shared, 'aid-institution-share', record.euSharePctGdp, SHARE),
        ...given(shared, 'aid-bilateral', record.bilateralPctGdp, SHARE),
        ...given(shared, 'aid-total', record.totalPctGdp, SHARE),
      ];
    }
    case 'aid-military-by-origin': {
      const shared = { party: null, date: record.month, details: '', status: 'allocations' };
      return ORIGINS.flatMap((origin) => given(shared, `aid-military-${origin}`, record[origin]));
    }
    case 'aid-weapons': {
      const { donor, category, items } = record;
      const shared = { party: donor, date: null, details: items, status: category };
      return [
        ...given(shared, 'weapons', record.number, 'pieces'),
        ...given(shared, 'weapons-value', record.valueEur, 'EUR'),
      ];
    }
    default:
      return assertNever(kind);
  }
}
