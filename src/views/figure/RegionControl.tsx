import { type ReactElement, useMemo } from 'react';
import { standingParties } from '#domain/standingParties.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { Select } from '#ui/Select.tsx';

const DATASETS = ['countries'] as const;
const ALL = '';

/** Only members of one grouping, such as the EU. */
export function RegionControl(): ReactElement | null {
  const { format, messages } = useAppConfig();
  const [question, ask] = useQuestion();
  const datasets = useDatasets(DATASETS);
  const countries = datasets.kind === 'ready' ? datasets.ledger.countries : null;
  const regions = useMemo(
    () =>
      [
        ...new Set(standingParties(countries ?? []).flatMap((country) => country.memberships)),
      ].toSorted(format.compare),
    [countries, format],
  );
  if (regions.length === 0) return null;
  return (
    <Select
      label={messages.controls.region}
      value={question.region ?? ALL}
      choices={[
        { value: ALL, label: messages.controls.allRegions },
        ...regions.map((value) => ({ value, label: value })),
      ]}
      onChange={(region) => {
        ask({ region: region === ALL ? null : region });
      }}
    />
  );
}
