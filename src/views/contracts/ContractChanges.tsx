import type { ReactElement } from 'react';
import type { Guide } from '#i18n/guide/en.ts';
import { CONTRACT_CHANGES } from '#protocol/contracts.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import { Terms } from '#views/kit/Terms.tsx';

/** Every change of every contract, newest first. */
export function ContractChanges({ guide }: { readonly guide: Guide['contracts'] }): ReactElement {
  const { format } = useAppConfig();
  const { title, text, kinds, version } = guide.changelog;
  return (
    <PageSection id="changes" title={title}>
      <p>{text}</p>
      <Terms
        terms={CONTRACT_CHANGES.toReversed().map((change) => ({
          id: `${change.contract}-${change.date}-${change.kind}`,
          term: format.date(change.date),
          notes: [
            version(guide.names[change.contract].title, String(change.version)),
            kinds[change.kind](change.words),
          ],
        }))}
      />
    </PageSection>
  );
}
