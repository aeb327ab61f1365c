import type { Plugin } from 'vite';
import { loadMessages } from '#i18n/languages.ts';
import { embedHtml, embedPathOf } from './embedHtml.ts';
import { type PageSources, pageParts } from './pageParts.ts';
import { isEmbedStill } from './stillPages.ts';
import { EMBED_STEPS } from './stills/stillSteps.ts';

/** Makes the pages of all embeds out of the one that Vite has built. */
export function embedPagesPlugin(sources: PageSources): Plugin {
  return {
    name: 'embed-pages',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { base } = sources.site;
        const outlines: unknown = JSON.parse(sources.ledger().files.get('shapes') ?? 'null');
        const parts = await pageParts(bundle, sources, {
          page: 'embed.html',
          styledBy: ['src/embed.html', 'embed/live.tsx'],
          firstScript: 'embed/firstLook.ts',
          steps: EMBED_STEPS,
          faces: ['source-sans-3'],
        });
        for (const still of (await sources.stills()).filter(isEmbedStill)) {
          const messages = await loadMessages(still.task.language);
          const folder = embedPathOf(still, base).slice(base.length);
          const source = embedHtml(still, { ...parts, outlines }, messages);
          this.emitFile({ type: 'asset', fileName: `${folder}index.html`, source });
        }
      },
    },
  };
}
