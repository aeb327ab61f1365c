import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { HEALTH_FILE } from '#protocol/embedHealth.ts';
import { type WrittenEmbed, embedHealth } from './embedHealthFile.ts';
import { embedPathOf } from './embedHtml.ts';
import { embedPicture } from './embedPictures.ts';
import type { PageSources } from './pageParts.ts';
import type { PublishedLedger } from './publishedLedger.ts';
import { isEmbedStill } from './stillPages.ts';

function newestRelease({ records }: PublishedLedger): string | null {
  return records.releases.reduce<string | null>(
    (newest, { id }) => (newest === null || id > newest ? id : newest),
    null,
  );
}

/** The live embeds as they lie in a built folder. */
async function writtenEmbeds(
  folder: string,
  { site, stills, pictures }: PageSources,
): Promise<readonly WrittenEmbed[]> {
  const [drawn, shown] = await Promise.all([stills(), pictures()]);
  const live = drawn.filter(isEmbedStill).filter(({ task }) => task.release === null);
  return Promise.all(
    live.map(async (still) => {
      const path = embedPathOf(still, site.base);
      const html = await readFile(join(folder, path.slice(site.base.length), 'index.html'), 'utf8');
      const { chart, language } = still.task;
      const picture = embedPicture(still, shown, site);
      return { view: chart, language, path, html, height: still.height, picture };
    }),
  );
}

/** Says in one file how all live embeds are, once they are as they will be sent. */
export function embedHealthPlugin(sources: PageSources): Plugin {
  return {
    name: 'embed-health',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no folder to write into.');
        const written = await writtenEmbeds(dir, sources);
        const release = newestRelease(sources.ledger());
        const health = await embedHealth(written, sources.site, release);
        await writeFile(join(dir, HEALTH_FILE), `${JSON.stringify(health, null, 2)}\n`);
      },
    },
  };
}
