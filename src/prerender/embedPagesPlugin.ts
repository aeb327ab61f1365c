import type { Plugin } from 'vite';
import { type Language, loadMessages } from '#i18n/languages.ts';
import { embedHtml, embedPathOf } from './embedHtml.ts';
import { embedCard } from './embedPictures.ts';
import { oembedFile, oembedFileOf } from './oembedFile.ts';
import { type PageSources, pageParts } from './pageParts.ts';
import type { PublishedLedger } from './publishedLedger.ts';
import { isEmbedStill } from './stillPages.ts';
import { EMBED_STEPS } from './stills/stillSteps.ts';

function titleIn({ coalition }: PublishedLedger, language: Language): string {
  return coalition.title[language] ?? coalition.title.en;
}

/**
 * Makes the pages of all embeds out of the one that Vite has built, and writes their oEmbed answers beside them where the
 * build knows its address.
 */
export function embedPagesPlugin(sources: PageSources): Plugin {
  const { site } = sources;
  return {
    name: 'embed-pages',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { base } = site;
        const ledger = sources.ledger();
        const outlines: unknown = JSON.parse(ledger.files.get('shapes') ?? 'null');
        const parts = await pageParts(bundle, sources, {
          page: 'embed.html',
          styledBy: ['src/embed.html', 'embed/live.tsx'],
          fewStyles: true,
          firstScript: 'embed/firstLook.ts',
          steps: EMBED_STEPS,
          faces: ['source-sans-3'],
        });
        const pictures = await sources.pictures();
        for (const still of (await sources.stills()).filter(isEmbedStill)) {
          const { language } = still.task;
          const messages = await loadMessages(language);
          const folder = embedPathOf(still, base).slice(base.length);
          const page = embedHtml(still, { ...parts, outlines }, messages);
          this.emitFile({ type: 'asset', fileName: `${folder}index.html`, source: page });
          const provider = { name: titleIn(ledger, language), author: null };
          const card = embedCard(still, pictures, site);
          const answer = oembedFile(still, site, provider, card, messages);
          if (answer === null) continue;
          const source = `${JSON.stringify(answer, null, 2)}\n`;
          this.emitFile({ type: 'asset', fileName: oembedFileOf(still, base), source });
        }
        if (site.origin === null) {
          this.info('No oEmbed answers: they hold absolute addresses. Set SITE_URL to write them.');
        }
      },
    },
  };
}
