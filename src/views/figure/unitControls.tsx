import type { ReactElement } from 'react';
import { AID_KINDS } from '#domain/aid.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { ask, useAskedFor } from '#state/useQuestion.ts';
import { CheckGroup } from '#ui/CheckGroup.tsx';
import { ToggleGroup } from '#ui/ToggleGroup.tsx';

const TROOP_UNITS = ['soldiers', 'per-10000-active'] as const;
const MEASURES = ['allocations', 'commitments'] as const;
const AID_UNITS = ['eur-bn', 'pct-gdp', 'eur-per-person'] as const;

/** Soldiers, or soldiers per 10,000 active personnel. */
export function TroopUnitControl(): ReactElement {
  const { messages } = useAppConfig();
  const question = useAskedFor('troopUnit');
  return (
    <ToggleGroup
      label={messages.controls.unit}
      labelling="hidden"
      value={question.troopUnit}
      choices={TROOP_UNITS.map((value) => ({ value, label: messages.controls.troopUnits[value] }))}
      onChange={(troopUnit) => {
        ask({ troopUnit });
      }}
    />
  );
}

/** Aid set aside, or aid promised. */
export function MeasureControl(): ReactElement {
  const { messages } = useAppConfig();
  const question = useAskedFor('measure');
  return (
    <ToggleGroup
      label={messages.controls.measure}
      labelling="hidden"
      value={question.measure}
      choices={MEASURES.map((value) => ({ value, label: messages.controls.measures[value] }))}
      onChange={(measure) => {
        ask({ measure });
      }}
    />
  );
}

/** EUR billion, share of GDP, or EUR per person. */
export function AidUnitControl(): ReactElement {
  const { messages } = useAppConfig();
  const question = useAskedFor('aidUnit');
  return (
    <ToggleGroup
      label={messages.controls.unit}
      labelling="hidden"
      value={question.aidUnit}
      choices={AID_UNITS.map((value) => ({ value, label: messages.controls.aidUnits[value] }))}
      onChange={(aidUnit) => {
        ask({ aidUnit });
      }}
    />
  );
}

/** Kinds of aid that count. None chosen means all; commitments are not split by kind, so there is nothing to choose. */
export function KindControl(): ReactElement | null {
  const { messages } = useAppConfig();
  const question = useAskedFor('kind', 'measure');
  if (question.measure === 'commitments') return null;
  return (
    <CheckGroup
      label={messages.controls.kind}
      values={question.kind.length === 0 ? AID_KINDS : question.kind}
      choices={AID_KINDS.map((value) => ({ value, label: messages.controls.kinds[value] }))}
      onChange={(kind) => {
        ask({ kind: kind.length === AID_KINDS.length ? [] : kind });
      }}
    />
  );
}
