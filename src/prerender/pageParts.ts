import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { builtFonts, fontLinks } from './builtFonts.ts';
import { builtSheets, knownSheets, styleText } from './builtStyles.ts';
import { earlyScripts } from './builtScripts.ts';
import { bundleScript } from './bundleScript.ts';
import type { ChartFiles } from './chartFiles.ts';
import type { PublishedLedger } from './publishedLedger.ts';
import type { Site } from './site.ts';
import type { SitePicture } from './sitePictures.ts';
import type { StillPage } from './stillHtml.ts';
import { isKeptWhole, stillStyles } from './stillStyles.ts';
import { plotStyles, stepStyles } from './stills/stepStyles.ts';
import type { Still } from './stills/stillTask.ts';

/** What pages are made from, each read or drawn once. */
export interface PageSources {
  readonly site: Site;
  /** Folder of the sources. */
  readonly sources: string;
  readonly ledger: () => PublishedLedger;
  readonly charts: () => Promise<readonly ChartFiles[]>;
  /** Pictures of the charts; none where the build leaves them out. */
  readonly pictures: () => Promise<readonly SitePicture[]>;
  readonly stills: () => Promise<readonly Still[]>;
  /** Whether readers may keep the dashboard for reading offline. */
  readonly offline: boolean;
}

/** What the pages made from one built page have in common. */
export interface PageParts extends Pick<StillPage, 'template' | 'firstScript'> {
  readonly site: Site;
  /** The styles of the page that holds a still, by its markup. */
  readonly styles: (markup: string) => string;
  /** Keeps the styles from being loaded twice. */
  readonly knownSheets: string;
  /** Links that fetch early what the first script asks for only when there is a reader: the scripts of source files. */
  readonly earlyScripts: (sources: readonly string[]) => string;
  /** Line of the head for browsers without scripts. */
  readonly withoutScripts: string;
  /** Addresses of the faces of the first text, by language. */
  readonly faces: (language: string) => readonly string[];
  /** Lines of the head that fetch them early, for pages that stand only once the scripts run. */
  readonly fontLinks: (language: string) => readonly string[];
}

/** What a page is put together from that may be asked for in another state than the prepared one. */
export interface AskedPageParts extends PageParts {
  /** What a still says, and offers, where it is all that can be shown and the address asks for something else: HTML. */
  readonly otherPage: (still: Still) => string;
}

/** Which built page, with what. */
export interface PageKind {
  /** File name of the built page. */
  readonly page: string;
  /** Ends of the paths of the source files that draw the pages: their styles are needed before they run. */
  readonly styledBy: readonly string[];
  /** Whether each page holds only the styles that its still needs: the others come with the scripts. */
  readonly fewStyles: boolean;
  /** Source file of the script that runs before anything is painted. */
  readonly firstScript: string;
  /** Widths at which plots are drawn, px. */
  readonly steps: readonly number[];
  /** Faces of the first screen, as their files are named. */
  readonly faces: readonly string[];
}

/** Takes a page that Vite has built out of the bundle: it is only the beginning of others. Throws if it is not there. */
function takeTemplate(bundle: Rolldown.OutputBundle, name: string): string {
  const page = bundle[name];
  if (page?.type !== 'asset') throw new Error(`The build has no ${name}.`);
  delete bundle[name];
  return String(page.source);
}

/** Collects what pages of a kind have in common. Throws if something is not in the build. */
export async function pageParts(
  bundle: Rolldown.OutputBundle,
  { site, sources }: PageSources,
  { page, styledBy, fewStyles, firstScript, steps, faces }: PageKind,
): Promise<PageParts> {
  const sheets = builtSheets(bundle, styledBy);
  const whole = fewStyles ? sheets.filter(({ text }) => isKeptWhole(text)) : sheets;
  const styles = styleText(sheets) + plotStyles(steps);
  const template = takeTemplate(bundle, page);
  const fontsOf = builtFonts(bundle, site.base, faces);
  return {
    site,
    template,
    earlyScripts: (files) => earlyScripts(bundle, files, { base: site.base, known: template }),
    styles: fewStyles ? stillStyles(styles) : () => styles,
    knownSheets: knownSheets(whole, site.base),
    withoutScripts: `<noscript><style>${stepStyles(steps)}</style></noscript>`,
    firstScript: await bundleScript(join(sources, firstScript), sources),
    faces: fontsOf,
    fontLinks: (language) => fontLinks(fontsOf(language)),
  };
}
