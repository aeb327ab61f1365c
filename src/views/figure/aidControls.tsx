import { type ReactElement, useMemo } from 'react';
import { sharedInstitution } from '#domain/euShares.ts';
import { standingParties } from '#domain/standingParties.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { ask, useAskedFor } from '#state/useQuestion.ts';
import { CheckGroup } from '#ui/CheckGroup.tsx';
import { ToggleGroup } from '#ui/ToggleGroup.tsx';

const SERIES = ['monthly', 'cumulative'] as const;
const SPLITS = ['kind', 'donor'] as const;
const SHARE_DATASETS = ['countries', 'aid-eu-shares'] as const;

/** Each month by itself, or all months so far. */
export function SeriesControl(): ReactElement {
  const { messages } = useAppConfig();
  const question = useAskedFor('aidSeries');
  return (
    <ToggleGroup
      label={messages.controls.aidSeries}
      labelling="hidden"
      value={question.aidSeries}
      choices={SERIES.map((value) => ({ value, label: messages.controls.aidSeriesChoices[value] }))}
      onChange={(aidSeries) => {
        ask({ aidSeries });
      }}
    />
  );
}

/** By kind of aid, or by donor. */
export function SplitControl(): ReactElement {
  const { messages } = useAppConfig();
  const question = useAskedFor('aidSplit');
  return (
    <ToggleGroup
      label={messages.controls.aidSplit}
      labelling="hidden"
      value={question.aidSplit}
      choices={SPLITS.map((value) => ({ value, label: messages.controls.aidSplitChoices[value] }))}
      onChange={(aidSplit) => {
        ask({ aidSplit });
      }}
    />
  );
}

/** Adds each member's share of an institution's aid to its own; nothing where the ledger knows no shares. */
export function EuShareControl(): ReactElement | null {
  const { format, messages } = useAppConfig();
  const question = useAskedFor('euShare');
  const datasets = useDatasets(SHARE_DATASETS);
  const ledger = datasets.kind === 'ready' ? datasets.ledger : null;
  const institution = useMemo(
    () =>
      ledger === null
        ? null
        : sharedInstitution(standingParties(ledger.countries), ledger['aid-eu-shares']),
    [ledger],
  );
  if (institution === null) return null;
  return (
    <CheckGroup
      label={messages.controls.euShare(format.partyName(institution))}
      values={question.euShare ? ['share'] : []}
      choices={[{ value: 'share', label: messages.controls.euShareAdded }]}
      onChange={(values) => {
        ask({ euShare: values.length > 0 });
      }}
    />
  );
}
