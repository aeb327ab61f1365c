import type { ReactElement } from 'react';
import type { ExtractPart } from '#downloads/extractPart.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import type { TableFormat } from './chartFile.ts';
import styles from './DownloadPanel.module.css';

interface TableFilesProps {
  readonly part: ExtractPart;
  readonly heading: string;
  readonly note: string;
  readonly rows: number;
  readonly disabled: boolean;
  readonly onSave: (part: ExtractPart, format: TableFormat) => void;
}

const FORMATS: readonly TableFormat[] = ['csv', 'xlsx', 'json'];

/** One table of a chart, in every format; each button says how many rows it gives. */
export function TableFiles({
  part,
  heading,
  note,
  rows,
  disabled,
  onSave,
}: TableFilesProps): ReactElement {
  const { format: words, messages } = useAppConfig();
  const text = messages.downloads;
  const count = text.rows(rows, words.number(rows));
  return (
    <section className={styles['part']} data-part={part}>
      <h3>{heading}</h3>
      <p>{note}</p>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <TextButton
              disabled={disabled}
              onPress={() => {
                onSave(part, format);
              }}
            >
              {text.button(heading, count, text.formats[format])}
            </TextButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
