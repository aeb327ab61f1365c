import type { ReactElement } from 'react';
import type { Ledger } from '#domain/ledger.ts';
import { bibTexOf } from '#downloads/citation.ts';
import type { Guide } from '#i18n/guide/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import { TopicText } from '#views/kit/TopicText.tsx';
import styles from './Help.module.css';

interface CitationProps {
  readonly help: Guide['help']['cite'];
  readonly ledger: Pick<Ledger, 'coalition' | 'releases'>;
  /** Address of the site; `null` where it is not known. */
  readonly address: string | null;
}

/** The ledger as a whole, cited in the reader's language and as BibTeX. */
function Citation({ help, ledger, address }: CitationProps): ReactElement | null {
  const { format, messages } = useAppConfig();
  const { coalition, releases } = ledger;
  const release = releases.at(-1)?.id;
  if (release === undefined) return null;
  const title = format.text(coalition.title);
  const bibTeX = bibTexOf({
    id: `ledger-${release}`,
    title,
    ledger: null,
    url: address,
    version: release,
    note: messages.downloads.citationNote(coalition.asof, release),
  });
  const released = format.date(release);
  return (
    <>
      <TopicText id="cite-suggested" topic={{ title: help.suggested, text: [] }}>
        <p>{help.citation(title, released, format.date(coalition.asof), address)}</p>
      </TopicText>
      <TopicText id="cite-bibtex" topic={{ title: help.bibtex, text: [] }}>
        <pre className={styles['code']}>
          <code>{bibTeX}</code>
        </pre>
      </TopicText>
    </>
  );
}

interface CiteHelpProps extends Omit<CitationProps, 'ledger'> {
  /** `null` while it is not there. */
  readonly ledger: CitationProps['ledger'] | null;
}

/** What to name when a figure is quoted. */
export function CiteHelp({ help, ledger, address }: CiteHelpProps): ReactElement {
  const { messages } = useAppConfig();
  const { name, own, stays } = help.topics;
  return (
    <PageSection id="cite" title={help.title}>
      <TopicText id="cite-name" topic={name} />
      {ledger === null ? null : <Citation help={help} ledger={ledger} address={address} />}
      <TopicText id="cite-chart" topic={own(messages.downloads.action, messages.downloads.pack)} />
      <TopicText id="cite-address" topic={stays} />
    </PageSection>
  );
}
