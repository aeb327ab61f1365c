import { type ReactElement, useMemo, useState } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { standingParties } from '#domain/standingParties.ts';
import { foldText } from '#lib/foldText.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { ask } from '#state/useQuestion.ts';
import { CheckGroup } from '#ui/CheckGroup.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import { useChartModel } from '#views/figure/useChartModel.ts';
import { partiesIn } from './embedSubject.ts';
import styles from './Embeds.module.css';

interface CountryChoiceProps {
  readonly chart: ChartSpec;
  readonly ledger: Ledger;
  readonly question: Question;
}

/** Parties that can be marked, by name. */
function useParties({
  chart,
  ledger,
  question,
}: CountryChoiceProps): readonly { readonly value: string; readonly label: string }[] {
  const { format } = useAppConfig();
  const model = useChartModel(chart, ledger, question);
  return useMemo(() => {
    const standing = standingParties(ledger.countries);
    const listed = partiesIn(
      model,
      standing.map(({ code }) => code),
    );
    return standing
      .filter(({ code }) => listed.includes(code) || question.country.includes(code))
      .map((party) => ({ value: party.code, label: format.partyName(party) }))
      .toSorted((a, b) => format.compare(a.label, b.label));
  }, [model, ledger, question, format]);
}

/** Which countries are marked: found by name, ticked off a list. */
export function CountryChoice(props: CountryChoiceProps): ReactElement {
  const { format, messages } = useAppConfig();
  const [sought, setSought] = useState('');
  const parties = useParties(props);
  const { country } = props.question;
  const text = messages.embeds;
  const word = foldText(sought.trim());
  const found = parties.filter(({ label }) => foldText(label).includes(word));
  const names = parties.filter(({ value }) => country.includes(value)).map(({ label }) => label);
  return (
    <details className={styles['countries']}>
      <summary>{text.countries(names.length === 0 ? null : format.list(names))}</summary>
      <SearchBox
        label={text.findCountry}
        clearLabel={messages.figure.clearSearch}
        value={sought}
        onChange={setSought}
      />
      {country.length === 0 ? null : (
        <TextButton
          onPress={() => {
            ask({ country: [] });
          }}
        >
          {text.markNone}
        </TextButton>
      )}
      <div className={styles['list']} tabIndex={-1}>
        {found.length === 0 ? (
          <p>{text.noCountry}</p>
        ) : (
          <CheckGroup
            label={messages.charts.country}
            values={country}
            choices={found}
            onChange={(chosen) => {
              // Those that the search hides stay marked, in the order in which they were chosen.
              const hidden = country.filter((code) => !found.some(({ value }) => value === code));
              const kept = country.filter((code) => hidden.includes(code) || chosen.includes(code));
              ask({ country: [...kept, ...chosen.filter((code) => !country.includes(code))] });
            }}
          />
        )}
      </div>
    </details>
  );
}
