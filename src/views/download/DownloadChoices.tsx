import type { ReactElement } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { ExtractLedger } from '#downloads/chartExtract.ts';
import type { ExtractPart } from '#downloads/extractPart.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import type { TableFormat } from './chartFile.ts';
import { packFile, tableFile } from './chartFile.ts';
import { CodeSection } from './CodeSection.tsx';
import { TableFiles } from './TableFiles.tsx';
import { useExtract } from './useExtract.ts';
import { useSaving } from './useSaving.ts';
import styles from './DownloadPanel.module.css';

/** File that describes all datasets for programs. */
const DESCRIPTION = 'datapackage.json';

interface DownloadChoicesProps {
  readonly chart: ChartSpec;
  readonly ledger: ExtractLedger;
}

/** The files and the code of a chart once its data are there. */
export function DownloadChoices({ chart, ledger }: DownloadChoicesProps): ReactElement {
  const { format, messages } = useAppConfig();
  const words = { format, messages };
  const text = messages.downloads;
  const { extract, model } = useExtract(chart, ledger);
  const [saving, save] = useSaving();
  const { onScreen, everything, asof, basis, dataFolder } = extract;
  const saveTable = (part: ExtractPart, kind: TableFormat): void => {
    save(() => tableFile(extract, part, kind, words));
  };
  const shared = { disabled: saving === 'making', onSave: saveTable };
  const count = everything.rows.length;
  return (
    <div className={styles['choices']}>
      <p>{text.intro(model.title)}</p>
      <TableFiles
        part="on-screen"
        heading={text.onScreen}
        note={text.onScreenNote(format.date(asof), basis)}
        rows={onScreen.rows.length}
        {...shared}
      />
      <TableFiles
        part="everything"
        heading={text.everything}
        note={text.everythingNote}
        rows={count}
        {...shared}
      />
      <section className={styles['part']} data-part="pack">
        <h3>{text.pack}</h3>
        <p>{text.packNote}</p>
        <TextButton
          disabled={shared.disabled}
          onPress={() => {
            save(() => packFile(chart, extract, model, words));
          }}
        >
          {text.packButton(text.rows(count, format.number(count)))}
        </TextButton>
      </section>
      <div role="status">{saving === 'making' ? text.preparing : null}</div>
      {saving === 'failed' ? <Notice kind="error" title={text.failed} /> : null}
      <CodeSection address={`${dataFolder}${chart.id}.csv`} />
      <section className={styles['part']}>
        <h3>{text.ledger}</h3>
        <p>
          {text.ledgerNote} <a href={`${dataFolder}${DESCRIPTION}`}>{DESCRIPTION}</a>
        </p>
      </section>
    </div>
  );
}
