import '#theme/fonts.css';
import '#theme/colours.css';
import '#theme/page.css';
import './embed.css';
import { showAsked, showPrepared } from '#state/preparedView.ts';
import { parseRenderFlags } from '#url/renderFlags.ts';
import { type ParsedSearch, formatSearch, parseSearch } from '#url/search.ts';
import { announceHeight } from './announceHeight.ts';
import { embedFacts } from './embedFacts.ts';
import { openHostLink } from './hostMessages.ts';
import { hostPort } from './hostPort.ts';

/** What shows that the reader is about to use the chart. */
const INTEREST = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const;

const SILENT = { post: () => undefined, hear: () => () => undefined };

const still = document.querySelector<HTMLElement>('[data-still]');
if (still === null) throw new Error('The page has no still.');

const root = document.documentElement;
const facts = embedFacts(document);
const { search } = window.location;
const flags = parseRenderFlags(search);
const port = hostPort(window) ?? SILENT;

let wanted: ParsedSearch = parseSearch(search);
let following: ((state: ParsedSearch) => void) | null = null;
let begun: Promise<void> | null = null;

const link = openHostLink(facts.chart, wanted, port, (state) => {
  wanted = state;
  if (following === null) void begin();
  else following(state);
});

function query(): string {
  return `?${formatSearch(wanted.question, wanted.foreign)}`;
}

/** The still is right again, or is all that there is: shows it, with a word about what it is not. */
function fallBack(error: unknown): void {
  reportError(error);
  showPrepared(root);
  begun = null;
}

async function load(target: HTMLElement): Promise<void> {
  const { goLive, followHost } = await import('./live.tsx');
  await goLive(target, facts, query(), {
    onLive() {
      showAsked(root);
      following = followHost(link);
      link.tell({ type: 'vis.rendered', data: { query: query().slice(1) } });
    },
    onBroken: fallBack,
    onSaved(file, format) {
      link.tell({ type: 'export.done', data: { file, format } });
    },
  });
}

/** Loads the live chart, once; a failed attempt may be made again. */
function begin(): Promise<void> {
  if (still !== null) begun ??= load(still).catch(fallBack);
  return begun ?? Promise.resolve();
}

announceHeight(root, facts.chart, port);
link.ready();

if (root.dataset['pending'] !== undefined || wanted.question.overlay !== null) void begin();
else if (!flags.static) {
  for (const type of INTEREST) {
    addEventListener(type, () => void begin(), { once: true, passive: true });
  }
}
