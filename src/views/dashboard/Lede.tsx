import type { ReactElement } from 'react';
import { dayAsked } from '#domain/asof.ts';
import { boundNumbers } from '#lib/boundNumbers.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useFollowingQuestion } from '#state/useQuestion.ts';
import { usePageHref } from '#views/kit/usePageHref.ts';
import { type KeyLedger, keyFigures } from './keyFigures.ts';
import { ledeSentence, stanceCounts } from './ledeSentence.ts';
import styles from './Lede.module.css';

/** The text with its ranges kept on one line: browsers break after a dash. */
function wholeRanges(text: string): string {
  return text.replaceAll(/(?<=\d)–(?=\d)/gu, '–\u2060');
}

/** Where things stand, in one sentence and a few figures with their definitions. */
export function Lede({ ledger }: { readonly ledger: KeyLedger }): ReactElement {
  const { format, messages } = useAppConfig();
  const href = usePageHref();
  const question = useFollowingQuestion();
  const { coalition } = ledger;
  const day = dayAsked(question, coalition);
  const date = format.date(day);
  const asksNewest = question.asof === null && question.diff === null;
  const name = format.text(coalition.name);
  const words = { format, messages };
  const text = messages.dashboard;
  return (
    <>
      <h1 className={styles['sentence']}>
        {boundNumbers(ledeSentence(stanceCounts(ledger, question), name, date, words))}
      </h1>
      <p className={styles['asof']} data-testid="asof">
        {text.asof(date, text.basisReading[question.basis])}{' '}
        {asksNewest || day > coalition.asof ? text.newest(format.date(coalition.asof)) : null}
      </p>
      <dl className={styles['figures']} aria-label={text.figures}>
        {keyFigures(ledger, question, words).map((figure) => (
          <div key={figure.id} data-figure={figure.id}>
            <dt>{boundNumbers(figure.definition)}</dt>
            <dd>
              <a
                href={href({ kind: 'dashboard' }, { overlay: 'sources', focus: figure.focus })}
                aria-label={messages.punctuation.labelled(figure.value, figure.definition)}
                data-alone
              >
                {figure.value}
              </a>
            </dd>
            {figure.detail === null ? null : (
              <dd className={styles['detail']}>{boundNumbers(wholeRanges(figure.detail))}</dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}
