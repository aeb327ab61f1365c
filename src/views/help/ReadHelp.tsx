import type { ReactElement } from 'react';
import { DISPUTE_WINDOW_DAYS } from '#domain/disputeIn.ts';
import type { Guide } from '#i18n/guide/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import { type Term, Terms } from '#views/kit/Terms.tsx';
import { TopicText } from '#views/kit/TopicText.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';

/** Words of the ledger as the page shows them, each with what is meant. */
function explained<Id extends string>(
  words: Readonly<Record<Id, string>>,
  meanings: Readonly<Record<NoInfer<Id>, string>>,
): readonly Term[] {
  const noted: ReadonlyMap<string, string> = new Map(Object.entries(meanings));
  return Object.entries<string>(words).map(([id, term]) => ({
    id,
    term,
    notes: [noted.get(id) ?? ''],
  }));
}

/** What charts say and what they do not. */
export function ReadHelp({ help }: { readonly help: Guide['help']['read'] }): ReactElement {
  const { format, messages } = useAppConfig();
  const href = usePageHref();
  const { ranges, none, disputed, basis, clocks } = help.topics;
  const { domain, charts } = messages;
  return (
    <PageSection id="read" title={help.title}>
      <TopicText id="read-ranges" topic={ranges} />
      <TopicText id="read-none" topic={none}>
        <Terms terms={explained(domain.amount, help.amounts)} />
      </TopicText>
      <TopicText
        id="read-disputed"
        topic={disputed(charts.disputed, format.number(DISPUTE_WINDOW_DAYS))}
      />
      <TopicText id="read-basis" topic={basis}>
        <Terms terms={explained(domain.basisChoice, help.readings)} />
      </TopicText>
      <TopicText id="read-clocks" topic={clocks}>
        <p>
          <a href={href({ kind: 'method' })} data-alone>
            {help.method}
          </a>
        </p>
      </TopicText>
    </PageSection>
  );
}
