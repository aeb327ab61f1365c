import type { ReactElement } from 'react';
import type { Ledger } from '#domain/ledger.ts';
import { LANGUAGES, type Language, languageName } from '#i18n/languages.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useBuilderChoice } from '#state/useBuilderChoice.ts';
import { CheckGroup } from '#ui/CheckGroup.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import { ToggleGroup } from '#ui/ToggleGroup.tsx';
import { BUILDER_FLAGS, EMBED_THEMES, parseGroup } from '#url/builderChoice.ts';
import { AccentChoice } from './AccentChoice.tsx';
import { WidthChoice } from './WidthChoice.tsx';
import styles from './Embeds.module.css';

const LIVE = '';

interface LookChoicesProps {
  readonly ledger: Ledger;
  readonly language: Language;
}

/** Whether the embed follows the ledger, or stays at a release. */
function DataChoice({ ledger }: Pick<LookChoicesProps, 'ledger'>): ReactElement {
  const { format, messages } = useAppConfig();
  const [choice, choose] = useBuilderChoice();
  const text = messages.embeds;
  const releases = ledger.releases.map(({ id }) => id).toReversed();
  return (
    <Select
      label={text.data}
      value={choice.release ?? LIVE}
      choices={[
        { value: LIVE, label: text.live },
        ...releases.map((id) => ({ value: id, label: text.frozen(format.date(id)) })),
      ]}
      onChange={(release) => {
        choose({ release: release === LIVE ? null : release });
      }}
    />
  );
}

/** How the embed looks: nothing here changes a figure. */
export function LookChoices({ ledger, language }: LookChoicesProps): ReactElement {
  const { messages } = useAppConfig();
  const [choice, choose] = useBuilderChoice();
  const text = messages.embeds;
  return (
    <section className={styles['group']} aria-labelledby="look">
      <h2 id="look">{text.look}</h2>
      <DataChoice ledger={ledger} />
      <Select
        label={text.language}
        value={language}
        choices={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
        onChange={(chosen) => {
          choose({ language: chosen });
        }}
      />
      <ToggleGroup
        label={text.theme}
        value={choice.theme}
        choices={EMBED_THEMES.map((value) => ({ value, label: text.themes[value] }))}
        onChange={(theme) => {
          choose({ theme });
        }}
      />
      <WidthChoice />
      <CheckGroup
        label={text.parts}
        values={choice.flags}
        choices={BUILDER_FLAGS.map((value) => ({ value, label: text.flags[value] }))}
        onChange={(flags) => {
          choose({ flags });
        }}
      />
      <AccentChoice />
      <TextField
        label={text.group}
        value={choice.group ?? ''}
        size={16}
        note={text.groupNote}
        problemOf={(typed) =>
          typed === '' || parseGroup(typed) !== null ? null : text.groupProblem
        }
        onChange={(typed) => {
          choose({ group: parseGroup(typed) });
        }}
      />
    </section>
  );
}
