import { type ReactElement, useMemo } from 'react';
import { labelledName } from '#charts/kit/labelledName.ts';
import { standingParties } from '#domain/standingParties.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { ask, useAskedFor } from '#state/useQuestion.ts';
import { Select } from '#ui/Select.tsx';

const DATASETS = ['coalition', 'countries'] as const;
const ALL = '';

/** Only members of one grouping, such as the EU. */
export function RegionControl(): ReactElement | null {
  const { format, messages } = useAppConfig();
  const question = useAskedFor('region');
  const datasets = useDatasets(DATASETS);
  const ledger = datasets.kind === 'ready' ? datasets.ledger : null;
  const regions = useMemo(
    () =>
      [...new Set(standingParties(ledger?.countries ?? []).flatMap((it) => it.memberships))]
        .map((value) => ({
          value,
          label: labelledName(ledger?.coalition.groupings ?? [], value, format),
        }))
        .toSorted((a, b) => format.compare(a.label, b.label)),
    [ledger, format],
  );
  if (regions.length === 0) return null;
  return (
    <Select
      label={messages.controls.region}
      value={regions.find(({ value }) => value === question.region)?.value ?? ALL}
      choices={[{ value: ALL, label: messages.controls.allRegions }, ...regions]}
      onChange={(region) => {
        ask({ region: region === ALL ? null : region });
      }}
    />
  );
}
