import { projectShapes } from '#cartography/projectShapes.ts';
import type { TroopStancesModel } from '#charts/troop-stances/model.ts';
import { troopStancesModel } from '#charts/troop-stances/model.ts';
import type { Stance } from '#domain/claim.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { madeParticipation, madeStance } from './madeClaims.ts';
import { REAL_LEDGER } from './realLedger.ts';

const format = createFormat('en');

type TroopLedger = Pick<Ledger, 'coalition' | 'countries' | 'members' | 'stances' | 'shapes'>;

function drawnLedger(): TroopLedger {
  const { coalition, ...records } = REAL_LEDGER.ledger;
  if (coalition === null || coalition.map === null) throw new Error('The ledger describes no map.');
  return { ...records, coalition, shapes: projectShapes(coalition.map) };
}

/** The ledger that the dashboard is published with, with its map. */
export const troopLedger = drawnLedger();

/** The map's model in English for a question; only what differs from the default question is said. */
export function troopStancesModelAt(
  asked: Partial<Question>,
  ledger: TroopLedger = troopLedger,
): TroopStancesModel {
  const question = { ...DEFAULT_QUESTION, ...asked };
  return troopStancesModel({ ledger, question, format, messages: en });
}

/** A ledger with only these members; `null`: nothing is known of its stance. */
export function ledgerWithStances(
  ...stands: readonly (readonly [about: string, stance: Stance | null])[]
): TroopLedger {
  return {
    ...troopLedger,
    members: stands.map(([about]) => madeParticipation({ about })),
    stances: stands.flatMap(([about, stance]) =>
      stance === null ? [] : [madeStance({ about, stance })],
    ),
  };
}

/** Count beside a legend entry; 0 without the entry. */
export function legendCount(model: TroopStancesModel, id: string): number {
  return Number(model.legend.find((item) => item.id === id)?.value ?? 0);
}
