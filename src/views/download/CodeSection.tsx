import type { ReactElement } from 'react';
import { codeSnippets } from '#downloads/codeSnippets.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { CodeSnippet } from './CodeSnippet.tsx';
import styles from './DownloadPanel.module.css';

const LANGUAGES = ['pandas', 'r', 'sheets'] as const;

/** Code that reads a published file, for each program. */
export function CodeSection({ address }: { readonly address: string }): ReactElement {
  const { messages } = useAppConfig();
  const text = messages.downloads;
  const snippets = codeSnippets(address);
  return (
    <section className={styles['part']}>
      <h3>{text.code}</h3>
      <p>{text.codeNote}</p>
      {LANGUAGES.map((language) => (
        <CodeSnippet key={language} language={text.languages[language]} code={snippets[language]} />
      ))}
    </section>
  );
}
