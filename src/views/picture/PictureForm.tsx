import type { ReactElement } from 'react';
import type { PictureType, PresetId } from '#export/presets.ts';
import { PRESETS, PRESET_IDS } from '#export/presets.ts';
import { LANGUAGES, languageName } from '#i18n/languages.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import type { ThemeName } from '#theme/tokens.ts';
import { CheckGroup } from '#ui/CheckGroup.tsx';
import { Select } from '#ui/Select.tsx';
import { ToggleGroup } from '#ui/ToggleGroup.tsx';
import type { PictureChoices } from './pictureChoices.ts';
import { ZOOMS, withPreset } from './pictureChoices.ts';
import styles from './Picture.module.css';

interface PictureFormProps {
  readonly choices: PictureChoices;
  readonly onChange: (choices: PictureChoices) => void;
}

const TYPES: readonly PictureType[] = ['png', 'svg'];
const THEMES: readonly ThemeName[] = ['light', 'dark', 'print'];
const OPTIONS = ['titled', 'transparent', 'wikimedia'] as const;

function presetSize(id: PresetId): string {
  const { width, height } = PRESETS[id];
  return height === null ? '' : ` ${width} × ${height}`;
}

/** The on and off choices. */
function Options({ choices, onChange }: PictureFormProps): ReactElement {
  const { messages } = useAppConfig();
  const text = messages.imagePanel;
  const offered = OPTIONS.filter((option) => option !== 'wikimedia' || choices.type === 'svg');
  return (
    <CheckGroup
      label={text.options}
      choices={offered.map((value) => ({ value, label: text.option[value] }))}
      values={offered.filter((option) => choices[option])}
      onChange={(values) => {
        onChange({
          ...choices,
          titled: values.includes('titled'),
          transparent: values.includes('transparent'),
          wikimedia: values.includes('wikimedia'),
        });
      }}
    />
  );
}

/** Everything that can be chosen of a picture. */
export function PictureForm({ choices, onChange }: PictureFormProps): ReactElement {
  const { messages } = useAppConfig();
  const text = messages.imagePanel;
  const zooms = ZOOMS.map((zoom) => ({ value: String(zoom), label: text.zoomed(String(zoom)) }));
  return (
    <div className={styles['form']}>
      <Select
        label={text.preset}
        choices={PRESET_IDS.map((id) => ({
          value: id,
          label: text.presets[id] + presetSize(id),
        }))}
        value={choices.preset}
        onChange={(preset) => {
          onChange(withPreset(choices, preset));
        }}
      />
      <ToggleGroup
        label={text.type}
        choices={TYPES.map((value) => ({ value, label: text.types[value] }))}
        value={choices.type}
        onChange={(type) => {
          onChange({ ...choices, type });
        }}
      />
      {choices.type === 'png' ? (
        <ToggleGroup
          label={text.zoom}
          choices={zooms}
          value={String(choices.zoom)}
          onChange={(zoom) => {
            onChange({ ...choices, zoom: Number(zoom) });
          }}
        />
      ) : null}
      <ToggleGroup
        label={text.theme}
        choices={THEMES.map((value) => ({ value, label: text.themes[value] }))}
        value={choices.theme}
        onChange={(theme) => {
          onChange({ ...choices, theme });
        }}
      />
      <Select
        label={text.language}
        choices={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
        value={choices.language}
        onChange={(language) => {
          onChange({ ...choices, language });
        }}
      />
      <Options choices={choices} onChange={onChange} />
    </div>
  );
}
