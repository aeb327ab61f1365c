import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { ask, useAskedFor } from '#state/useQuestion.ts';
import { Select } from '#ui/Select.tsx';

const CHOICES = ['latest', 'official', 'lowest', 'highest'] as const;

/** Whose word counts where accounts differ. */
export function BasisControl(): ReactElement {
  const { messages } = useAppConfig();
  const question = useAskedFor('basis');
  return (
    <Select
      label={messages.controls.basis}
      value={question.basis}
      choices={CHOICES.map((value) => ({ value, label: messages.domain.basisChoice[value] }))}
      onChange={(basis) => {
        ask({ basis });
      }}
    />
  );
}
