import { type ReactElement, useRef, useState } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { copyText } from '#ui/copyText.ts';
import { TextButton } from '#ui/TextButton.tsx';
import styles from './Embeds.module.css';

interface CopyBoxProps {
  readonly label: string;
  readonly text: string;
}

/** What became of the last attempt, and for which text. */
interface Attempt {
  readonly text: string;
  readonly copied: boolean;
}

/** A text to copy by button. Where the browser forbids that, the text is selected and the reader is told the keys. */
export function CopyBox({ label, text }: CopyBoxProps): ReactElement {
  const { messages } = useAppConfig();
  const area = useRef<HTMLTextAreaElement>(null);
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const last = attempt?.text === text ? attempt : null;
  const copy = async (): Promise<void> => {
    const done = await copyText(text);
    if (!done) {
      area.current?.focus();
      area.current?.select();
    }
    setAttempt({ text, copied: done });
  };
  return (
    <div className={styles['copy']}>
      <textarea
        ref={area}
        readOnly
        rows={6}
        spellCheck={false}
        aria-label={label}
        value={text}
        onFocus={(event) => {
          event.target.select();
        }}
      />
      <TextButton look="bordered" name={label} disabled={text === ''} onPress={() => void copy()}>
        {last?.copied === true ? messages.downloads.copied : messages.downloads.copy}
      </TextButton>
      <span role="status">{last?.copied === false ? messages.embeds.selectAll : ''}</span>
    </div>
  );
}
