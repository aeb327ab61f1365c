import { edited, valueAt } from './edited.ts';
import { hashedLedger } from './hashedLedger.ts';
import { type Json, WIRE_LEDGER, type WireLedger } from './wireLedger.ts';

const STANCE = 'troops/stances.json records.0';

function fieldsAt(at: string): { readonly [key: string]: Json } {
  const json = valueAt(WIRE_LEDGER, at);
  return typeof json === 'object' && json !== null ? Object.fromEntries(Object.entries(json)) : {};
}

function correctedLedger(): WireLedger {
  const release = '2025-11-01';
  const withdrawn = { release, reason: 'Misread 3 < 4 & its date.' };
  const months = [0, 1].map((index) => fieldsAt(`aid/monthly.json records.${index}`));
  const steps: readonly (readonly [string, Json])[] = [
    [`${STANCE}.withdrawn`, withdrawn],
    [
      'troops/stances.json records.2',
      { ...fieldsAt(STANCE), id: 'stance-fra-2', recorded: release, stance: 'conditional' },
    ],
    [
      'roles/roles.json records.1',
      {
        ...fieldsAt('roles/roles.json records.0'),
        id: 'role-gbr',
        about: 'GBR',
        recorded: release,
      },
    ],
    [
      'aid/monthly.json records',
      [
        ...months.map((month) => ({ ...month, withdrawn })),
        ...months.map((month, position) => ({
          ...month,
          id: `aid-fra-mended-${position}`,
          recorded: release,
          commitments: position === 0 ? 0.3 : 0.5,
        })),
      ],
    ],
  ];
  return steps.reduce((files, [at, value]) => edited(files, at, value), WIRE_LEDGER);
}

/** The small ledger with a stance corrected, a role added and months of aid replaced in its second release. */
export const CORRECTED_LEDGER: WireLedger = hashedLedger(correctedLedger());
