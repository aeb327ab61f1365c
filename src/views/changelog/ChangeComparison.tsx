import { type ReactElement, useMemo } from 'react';
import { dateRecorded } from '#domain/recorded.ts';
import { type FieldChange, type FieldWording, changedFields } from '#i18n/recordFields.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { ClaimSources } from '#views/kit/ClaimSources.tsx';
import { entryDateText, entryWords } from '#views/kit/entryWords.ts';
import { entryId, sourcesOf } from '#views/kit/ledgerEntry.ts';
import { useReferences } from '#views/kit/References.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import { Quoting } from '#views/kit/Quoting.tsx';
import type { ChangeBlock } from './changeBlocks.ts';
import { fieldWording } from './fieldWording.ts';
import styles from './Changelog.module.css';

interface Row extends FieldChange {
  readonly id: string;
}

function rowsOf({ replacements }: ChangeBlock, wording: FieldWording): readonly Row[] {
  const { format, messages } = wording;
  return replacements.flatMap(({ before, after }) => {
    const month = replacements.length > 1 ? dateRecorded(after) : null;
    return changedFields(before.record, after.record, wording).map((change) => ({
      ...change,
      id: `${after.record.id} ${change.key}`,
      label:
        month === null
          ? change.label
          : messages.changelogPage.fieldIn(format.date(month), change.label),
    }));
  });
}

function reasonsOf({ replacements }: ChangeBlock): readonly string[] {
  return [...new Set(replacements.flatMap(({ before }) => before.record.withdrawn?.reason ?? []))];
}

function Comparison({ rows, what }: { rows: readonly Row[]; what: string }): ReactElement {
  const { messages } = useAppConfig();
  const { caption, columns, sameFields } = messages.changelogPage;
  if (rows.length === 0) return <p>{sameFields}</p>;
  return (
    <table className={styles['comparison']} aria-label={caption(what)}>
      <thead>
        <tr>
          <th scope="col">{columns.field}</th>
          <th scope="col">{columns.before}</th>
          <th scope="col">{columns.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, before, after }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td data-label={columns.before}>
              <del>{before}</del>
            </td>
            <td data-label={columns.after}>
              <ins>{after}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A correction: what was said before and what is said now, field by field, and why. */
export function ChangeComparison({ block }: { readonly block: ChangeBlock }): ReactElement {
  const { format, messages } = useAppConfig();
  const references = useReferences();
  const href = usePageHref();
  const wording = useMemo(() => ({ references, format, messages }), [references, format, messages]);
  const rows = useMemo(() => rowsOf(block, fieldWording(wording)), [block, wording]);
  const { subject, what } = entryWords(block.after, wording);
  const title = subject === null ? what : messages.changelogPage.about(subject, what);
  return (
    <article className={styles['change']} data-change={block.id}>
      <h4 className={styles['head']}>
        <a href={href({ kind: 'sources' }, { focus: entryId(block.after), tab: [] })}>{title}</a>
        {messages.punctuation.comma} {entryDateText(block.after, wording)}
      </h4>
      {reasonsOf(block).map((reason) => (
        <p key={reason} className={styles['reason']}>
          <Quoting sentence={messages.changelogPage.reason(reason)} quoted={reason} />
        </p>
      ))}
      <Comparison rows={rows} what={title} />
      <ClaimSources ids={sourcesOf(block.after)} />
    </article>
  );
}
