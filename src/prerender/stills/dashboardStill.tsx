import { AppRoot } from '#app/AppRoot.tsx';
import { FIRST_SCREEN } from '#app/firstScreen.ts';
import { loadPage } from '#app/pages.tsx';
import type { Language } from '#i18n/languages.ts';
import { loadChart } from '#views/figure/loadedCharts.ts';
import { type StillMaker, clientWith, configOf, modelOf, stateOf } from './stillMaker.ts';
import { stillMarkup } from './stillMarkup.ts';
import { DASHBOARD_STEPS } from './stillSteps.ts';
import type { Still } from './stillTask.ts';
import { whileMounted } from './whileMounted.ts';

/** Draws the first page of a language. Throws if anything on it does. */
export async function dashboardStill(maker: StillMaker, language: Language): Promise<Still> {
  const { ledger } = maker;
  const config = await configOf(maker, language, null);
  const page = await loadPage({ kind: 'dashboard' }, { language, address: null });
  maker.page.visit(`http://localhost${config.home}`);
  const first = await Promise.all(FIRST_SCREEN.map(loadChart));
  const charts = first.map((chart) => ({ chart, model: modelOf(chart, ledger, config) }));
  const markup = whileMounted(
    maker.page.document,
    <AppRoot config={config} client={clientWith(ledger, maker.base)} />,
    (container) => stillMarkup(container, charts, DASHBOARD_STEPS),
  );
  return {
    task: { kind: 'dashboard', language },
    markup,
    title: '',
    description: '',
    state: stateOf(ledger),
    date: config.format.date(ledger.coalition.asof),
    height: 0,
    datasets: page.datasets,
    charts: first.map(({ id }) => id),
    isMap: first.some(({ datasets }) => datasets.includes('shapes')),
    facts: null,
  };
}
