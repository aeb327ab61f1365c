import type { ReactElement } from 'react';
import { DISPUTE_WINDOW_DAYS } from '#domain/disputeIn.ts';
import type { Guide } from '#i18n/guide/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import { Paragraphs } from './Paragraphs.tsx';

interface RulesProps {
  readonly rules: Guide['rules'];
  /** Whether the ledger knows of aid at all. */
  readonly withAid: boolean;
}

/** Sections that hold for every ledger, whether or not its data are there. */
export function Rules({ rules, withAid }: RulesProps): ReactElement {
  const { format } = useAppConfig();
  const { claims, day, stances, basis, disputes, amounts, counts } = rules;
  const dayRules = withAid ? { ...day, text: [...day.text, day.aid] } : day;
  return (
    <>
      {Object.entries({ claims, day: dayRules, stances, basis }).map(([id, { title, text }]) => (
        <PageSection key={id} id={id} title={title}>
          <Paragraphs text={text} />
        </PageSection>
      ))}
      <PageSection id="disputes" title={disputes.title}>
        <Paragraphs text={disputes.text(format.number(DISPUTE_WINDOW_DAYS))} />
      </PageSection>
      {Object.entries({ amounts, counts }).map(([id, { title, text }]) => (
        <PageSection key={id} id={id} title={title}>
          <Paragraphs text={text} />
        </PageSection>
      ))}
    </>
  );
}
