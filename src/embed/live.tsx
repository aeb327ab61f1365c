import { QueryClient } from '@tanstack/react-query';
import { createFormat } from '#i18n/createFormat.ts';
import { type Language, MAIN_LANGUAGE, languageOf, loadMessages } from '#i18n/languages.ts';
import type { AppConfig } from '#state/AppConfig.tsx';
import { handOver, loadAhead } from '#state/knownDatasets.ts';
import { currentPlace, keepPlaceInMemory, moveTo, subscribeToPlace } from '#state/navigation.ts';
import { outlinesIn } from '#state/outlinesIn.ts';
import { type TakeOver, takeOver } from '#state/takeOver.tsx';
import { homePath, languageParam } from '#url/languagePath.ts';
import { parseRenderFlags } from '#url/renderFlags.ts';
import { type ParsedSearch, formatSearch, parseSearch } from '#url/search.ts';
import type { LiveEmbed } from './EmbedPage.tsx';
import { EmbedRoot } from './EmbedRoot.tsx';
import { loadChart } from './embedCharts.ts';
import type { EmbedFacts } from './embedFacts.ts';
import type { HostLink } from './hostMessages.ts';

/** The language asked for in the address, else that of the page. */
function languageFor(facts: EmbedFacts, search: string): Language {
  return languageOf(languageParam(search) ?? '') ?? languageOf(facts.language) ?? MAIN_LANGUAGE;
}

/** What the page is the same for while it is open. */
async function configFor(facts: EmbedFacts, base: string, search: string): Promise<AppConfig> {
  const language = languageFor(facts, search);
  document.documentElement.lang = language;
  return {
    format: createFormat(language),
    messages: await loadMessages(language),
    base,
    home: homePath(base, language === MAIN_LANGUAGE ? null : language),
    ledgerBase: facts.frozen === null ? base : `${base}v/${facts.frozen.release}/`,
    frozen: facts.frozen,
    fitsFrame: parseRenderFlags(search).fitchart,
  };
}

/**
 * Loads everything that the chart needs and puts the live chart in the place of the still.
 * Rejects if it cannot be loaded.
 * @param search the state to begin with, as a query string
 */
export async function goLive(
  still: HTMLElement,
  facts: EmbedFacts,
  search: string,
  told: TakeOver & LiveEmbed,
): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const [chart, config] = await Promise.all([
    loadChart(facts.chart),
    configFor(facts, base, search),
  ]);
  const client = new QueryClient();
  handOver(client, outlinesIn(document), config.ledgerBase);
  const failed = await loadAhead(client, chart.datasets, config.ledgerBase);
  if (failed.length > 0) throw new Error(`Not loaded: ${failed.join(' ')}`);
  keepPlaceInMemory(search);
  await takeOver(
    still,
    <EmbedRoot chart={chart} config={config} client={client} live={told} />,
    told,
  );
}

/**
 * From now on the host hears of every change of state and country, and its commands change the chart.
 * Returns what to call with the state that a host asks for.
 */
export function followHost(link: HostLink): (state: ParsedSearch) => void {
  let countries = parseSearch(currentPlace().search).question.country.join('~');
  subscribeToPlace(() => {
    const state = parseSearch(currentPlace().search);
    link.stateChanged(state);
    const selected = state.question.country.join('~');
    if (selected === countries) return;
    countries = selected;
    link.tell({ type: 'country.select', data: { country: state.question.country } });
  });
  return ({ question, foreign }) => {
    const { pathname } = currentPlace();
    moveTo(`${pathname}?${formatSearch(question, foreign)}`, 'replace');
  };
}
