import type { ReactElement } from 'react';
import type { Guide } from '#i18n/guide/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { PageOpening } from '#views/kit/PageOpening.tsx';
import { CiteHelp } from './CiteHelp.tsx';
import { CorrectHelp } from './CorrectHelp.tsx';
import { EmbedHelp } from './EmbedHelp.tsx';
import { PictureHelp } from './PictureHelp.tsx';
import { ReadHelp } from './ReadHelp.tsx';

/** What the help takes from the ledger. */
export const HELP_DATASETS = ['coalition', 'releases'] as const;

interface HelpPageProps {
  readonly guide: Guide;
  /** Address of the site; `null` where it is not known. */
  readonly address: string | null;
}

/** Help for editors: embed, take pictures, cite, read, report an error. */
export function HelpPage({ guide, address }: HelpPageProps): ReactElement {
  const { messages } = useAppConfig();
  const { help } = guide;
  const title = messages.embeds.help;
  usePageTitle(title);
  const datasets = useDatasets(HELP_DATASETS);
  const ledger = datasets.kind === 'ready' ? datasets.ledger : null;
  const sections = (['embed', 'export', 'cite', 'read', 'correct'] as const).map((id) => ({
    id,
    title: help[id].title,
  }));
  return (
    <>
      <PageOpening title={title} intro={help.intro} contents={help.contents} sections={sections} />
      {datasets.kind === 'failed' ? <FailedDatasets failed={datasets} /> : null}
      <EmbedHelp help={help.embed} address={address} />
      <PictureHelp help={help.export} />
      <CiteHelp help={help.cite} ledger={ledger} address={address} />
      <ReadHelp help={help.read} />
      <CorrectHelp help={help.correct} coalition={ledger?.coalition ?? null} />
    </>
  );
}
