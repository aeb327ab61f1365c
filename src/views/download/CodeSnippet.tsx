import { type ReactElement, useState } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { copyText } from '#ui/copyText.ts';
import { TextButton } from '#ui/TextButton.tsx';
import styles from './DownloadPanel.module.css';

interface CodeSnippetProps {
  readonly language: string;
  readonly code: string;
}

/** A few lines of code with a button that copies them. */
export function CodeSnippet({ language, code }: CodeSnippetProps): ReactElement {
  const { messages } = useAppConfig();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void copyText(code).then(setCopied);
  };
  return (
    <div className={styles['snippet']}>
      <h4>{language}</h4>
      <TextButton
        onPress={copy}
        name={messages.punctuation.labelled(messages.downloads.copy, language)}
      >
        {copied ? messages.downloads.copied : messages.downloads.copy}
      </TextButton>
      <pre>
        <code>{code}</code>
      </pre>
    </div>
  );
}
