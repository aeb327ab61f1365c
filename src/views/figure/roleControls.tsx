import type { ReactElement } from 'react';
import { answerableQuestion } from '#domain/answerableQuestion.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { ask, useAskedFor } from '#state/useQuestion.ts';
import { CheckGroup } from '#ui/CheckGroup.tsx';
import { Select } from '#ui/Select.tsx';

const DATASETS = ['coalition'] as const;
const STATUSES = ['offered', 'planned', 'committed', 'active'] as const;
const ALL = '';

/** One role, or all of them. Several may be set in the address. */
export function RoleControl(): ReactElement | null {
  const { format, messages } = useAppConfig();
  const question = useAskedFor('role', 'region');
  const datasets = useDatasets(DATASETS);
  if (datasets.kind !== 'ready') return null;
  const asked = answerableQuestion(question, datasets.ledger).role;
  const [only = ALL] = asked;
  return (
    <Select
      label={messages.controls.role}
      value={asked.length === 1 ? only : ALL}
      choices={[
        { value: ALL, label: messages.controls.allRoles },
        ...datasets.ledger.coalition.roles.map((role) => ({
          value: role.id,
          label: format.text(role.name),
        })),
      ]}
      onChange={(role) => {
        ask({ role: role === ALL ? [] : [role] });
      }}
    />
  );
}

/** How firm a role must be. None chosen means all. */
export function StatusControl(): ReactElement {
  const { messages } = useAppConfig();
  const question = useAskedFor('status');
  return (
    <CheckGroup
      label={messages.controls.status}
      values={question.status.length === 0 ? STATUSES : question.status}
      choices={STATUSES.map((value) => ({ value, label: messages.domain.roleStatus[value] }))}
      onChange={(status) => {
        ask({ status: status.length === STATUSES.length ? [] : status });
      }}
    />
  );
}
