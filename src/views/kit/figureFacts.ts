import type {
  AidEuShare,
  AidMilitaryOrigin,
  AidMonth,
  AidPledge,
  AidTotal,
  AidWeapons,
} from '#domain/aid.ts';
import { aidSum } from '#domain/aidBetween.ts';
import type { Party } from '#domain/ledger.ts';
import { type Fact, type Wording, optional, quoted, told } from './wording.ts';

/** Money in whole units, shortened only where nothing is lost: `EUR 2.26 bn`, `USD 495 million`, `EUR 180,500`. */
export function moneyText(
  amount: number,
  currency: string,
  { format, messages }: Pick<Wording, 'format' | 'messages'>,
): string {
  const { claim } = messages;
  if (amount >= 1e9 && amount % 1e6 === 0)
    return claim.moneyBn(format.number(amount / 1e9, 3), currency);
  if (amount >= 1e6 && amount % 1e3 === 0) {
    return claim.moneyMillion(format.number(amount / 1e6, 3), currency);
  }
  return claim.money(format.number(amount), currency);
}

type Said = readonly [what: string, facts: readonly Fact[]];

/** The amount, then what it is for and what it is part of. */
export function pledgeFacts(pledge: AidPledge, wording: Wording): Said {
  const { references, format, messages } = wording;
  const { claim } = messages;
  const parent = pledge.partOf === null ? null : references.pledge(pledge.partOf);
  return [
    claim.pledged(moneyText(pledge.amount, pledge.currency, wording)),
    [
      told(claim.aidKind[pledge.kind]),
      ...(pledge.currency === 'EUR'
        ? []
        : optional(pledge.amountEur, (euros) => claim.inEuros(moneyText(euros, 'EUR', wording)))),
      ...optional(pledge.partOf, (id) =>
        claim.partOf(
          parent === null
            ? id
            : (parent.name ?? moneyText(parent.amount, parent.currency, wording)),
        ),
      ),
      ...(pledge.participants.length === 0
        ? []
        : [told(claim.jointly(format.list(pledge.participants.map(references.partyName))))]),
    ],
  ];
}

/** The publisher's own sum over its whole period. */
export function donorTotalFacts(total: AidTotal, { format, messages }: Wording): Said {
  const { claim } = messages;
  const billions = (value: number): string => claim.eurBn(format.significant(value));
  return [
    claim.measureTotal[total.measure](billions(total.total)),
    [
      ...optional(total.military, (value) => claim.ofKind(claim.aidKind.military, billions(value))),
      ...optional(total.financial, (value) =>
        claim.ofKind(claim.aidKind.financial, billions(value)),
      ),
      ...optional(total.humanitarian, (value) =>
        claim.ofKind(claim.aidKind.humanitarian, billions(value)),
      ),
      ...optional(total.shareOfGdpPct, (value) => claim.pctOfGdp2021(format.significant(value))),
      told(claim.period(format.date(total.from), format.date(total.through))),
    ],
  ];
}

/** Aid through EU institutions, and what it adds to the bilateral figure. */
export function euShareFacts(share: AidEuShare, { format, messages }: Wording): Said {
  const { claim } = messages;
  return [
    claim.euShare(claim.eurBn(format.significant(share.euShareEurBn))),
    [
      told(claim.bilateralPct(format.significant(share.bilateralPctGdp))),
      told(claim.euSharePct(format.significant(share.euSharePctGdp))),
      told(claim.totalPct(format.significant(share.totalPctGdp))),
    ],
  ];
}

/** Heavy weapons of one category. */
export function weaponFacts(weapons: AidWeapons, { format, messages }: Wording): Said {
  const { claim } = messages;
  return [
    claim.weapons(weapons.category, format.number(weapons.number)),
    [
      ...optional(weapons.valueEur, (euros) => claim.valued(format.significant(euros / 1e6))),
      quoted(weapons.items),
    ],
  ];
}

/** A donor's months added up. */
export function monthlyFacts(months: readonly AidMonth[], { format, messages }: Wording): Said {
  const { claim } = messages;
  const { byKind, total } = aidSum(months, { measure: 'allocations', kinds: [] });
  const promised = aidSum(months, { measure: 'commitments', kinds: [] }).total;
  const billions = (value: number): string => claim.eurBn(format.significant(value));
  return [
    claim.byMonth(billions(total)),
    [
      ...(['military', 'financial', 'humanitarian'] as const).flatMap((kind) =>
        optional(byKind?.[kind], (value) => claim.ofKind(claim.aidKind[kind], billions(value))),
      ),
      told(claim.measureTotal.commitments(billions(promised))),
      ...monthsFact(months, { format, messages }),
    ],
  ];
}

/** Military aid of all donors by origin, added up. */
export function originFacts(
  months: readonly AidMilitaryOrigin[],
  { format, messages }: Pick<Wording, 'format' | 'messages'>,
): readonly Fact[] {
  const { claim } = messages;
  const origins = ['stockpile', 'procurement', 'natoPurl', 'unspecified'] as const;
  return [
    ...origins.map((origin) => {
      const sum = months.reduce((total, month) => total + month[origin], 0);
      return told(claim.ofKind(claim.origin[origin], claim.eurBn(format.significant(sum))));
    }),
    ...monthsFact(months, { format, messages }),
  ];
}

function monthsFact(
  months: readonly { readonly month: string }[],
  { format, messages }: Pick<Wording, 'format' | 'messages'>,
): readonly Fact[] {
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return [];
  const { claim } = messages;
  const count = format.number(months.length);
  return [told(claim.monthsRecorded(count, format.date(first.month), format.date(last.month)))];
}

/** The figures by which others are divided, each with its year. */
export function partyFacts(
  party: Party,
  { format, messages, references }: Wording,
): readonly Fact[] {
  const { claim } = messages;
  const personnel =
    party.activePersonnel ?? party.activePersonnelMin ?? party.activePersonnelMax ?? null;
  const personnelText =
    party.activePersonnelMin !== null && party.activePersonnelMax !== null
      ? format.span(party.activePersonnelMin, party.activePersonnelMax)
      : format.number(personnel ?? 0);
  const year = (value: number | null): string => (value === null ? '' : String(value));
  return [
    ...optional(party.population, (value) =>
      claim.population(format.number(value), year(party.populationYear)),
    ),
    ...optional(party.gdpUsdBn, (value) =>
      claim.gdp(format.significant(value), year(party.gdpYear)),
    ),
    ...optional(party.gdp2021EurBn, (value) => claim.gdp2021(format.significant(value))),
    ...optional(personnel, () =>
      claim.activePersonnel(personnelText, year(party.activePersonnelYear)),
    ),
    ...(party.memberships.length === 0
      ? []
      : [told(claim.memberships(format.list(party.memberships.map(references.groupingName))))]),
  ];
}
