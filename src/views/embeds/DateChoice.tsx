import type { ReactElement } from 'react';
import type { Ledger } from '#domain/ledger.ts';
import { ledgerTimeline } from '#domain/ledgerTimeline.ts';
import type { Question } from '#domain/question.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { ask } from '#state/useQuestion.ts';
import { DateField } from '#ui/DateField.tsx';
import { ToggleGroup } from '#ui/ToggleGroup.tsx';

type When = 'newest' | 'day' | 'compared';

interface DateChoiceProps {
  readonly ledger: Ledger;
  readonly question: Question;
}

function whenOf({ asof, diff }: Question): When {
  if (diff !== null) return 'compared';
  return asof === null ? 'newest' : 'day';
}

/** The day that the embed holds for: always the newest, or one day. A comparison comes from the dashboard. */
export function DateChoice({ ledger, question }: DateChoiceProps): ReactElement {
  const { format, messages } = useAppConfig();
  const text = messages.embeds;
  const { coalition } = ledger;
  const { asof, diff } = question;
  const { first, last } = ledgerTimeline({ coalition });
  const choices: readonly { readonly value: When; readonly label: string }[] = [
    { value: 'newest', label: text.newest },
    { value: 'day', label: text.oneDay },
    ...(diff === null
      ? []
      : [
          {
            value: 'compared' as const,
            label: text.compared(format.date(diff.from), format.date(diff.to)),
          },
        ]),
  ];
  return (
    <>
      <ToggleGroup
        label={text.date}
        value={whenOf(question)}
        choices={choices}
        onChange={(when) => {
          if (when === 'newest') ask({ asof: null, diff: null });
          if (when === 'day') ask({ asof: diff?.to ?? coalition.asof, diff: null });
        }}
      />
      {asof === null || diff !== null ? null : (
        <DateField
          label={text.day}
          value={asof}
          range={{ from: first, to: last }}
          onChange={(day) => {
            ask({ asof: day });
          }}
          labels={messages.ui.dateField}
          formatDay={format.date}
        />
      )}
    </>
  );
}
