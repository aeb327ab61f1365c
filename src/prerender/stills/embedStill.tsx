import { CHARTS } from '#charts/registry.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { ReleaseId } from '#domain/claim.ts';
import type { Ledger } from '#domain/ledger.ts';
import { ledgerAtRelease } from '#domain/ledgerAtRelease.ts';
import { EmbedRoot } from '#embed/EmbedRoot.tsx';
import { MAIN_LANGUAGE } from '#i18n/languages.ts';
import type { Frozen } from '#state/AppConfig.tsx';
import { formatEmbedPath } from '#url/embedPath.ts';
import { changesSince } from './changesSince.ts';
import { embedHeight } from './embedHeight.ts';
import { type StillMaker, clientWith, configOf, modelOf, stateOf } from './stillMaker.ts';
import { stillMarkup } from './stillMarkup.ts';
import { EMBED_STEPS } from './stillSteps.ts';
import type { Still, StillTask } from './stillTask.ts';
import { whileMounted } from './whileMounted.ts';

function frozenTo(ledger: Ledger, chart: ChartSpec, release: ReleaseId | null): Frozen | null {
  return release === null
    ? null
    : { release, later: changesSince(ledger, release, chart.datasets) };
}

/** Draws the page of an embed. Throws if there is no such chart, or if anything on the page does. */
export async function embedStill(
  maker: StillMaker,
  task: Extract<StillTask, { readonly kind: 'embed' }>,
): Promise<Still> {
  const { language, release } = task;
  const chart = CHARTS.find(({ id }) => id === task.chart);
  if (chart === undefined) throw new Error(`There is no chart “${task.chart}”.`);
  const ledger = release === null ? maker.ledger : ledgerAtRelease(maker.ledger, release);
  const frozen = frozenTo(maker.ledger, chart, release);
  const config = await configOf(maker, language, frozen);
  const model = modelOf(chart, ledger, config);
  const tag = language === MAIN_LANGUAGE ? null : language;
  const path = formatEmbedPath({ chart: chart.id, language: tag, release }, maker.base);
  maker.page.visit(`http://localhost${path}`);
  const markup = whileMounted(
    maker.page.document,
    <EmbedRoot
      chart={chart}
      config={config}
      client={clientWith(ledger, config.ledgerBase)}
      live={null}
    />,
    (container) => stillMarkup(container, [{ chart, model }], EMBED_STEPS),
  );
  const { format } = config;
  return {
    task,
    markup,
    title: model.title,
    description: model.alt,
    state: stateOf(ledger),
    date: format.date(ledger.coalition.asof),
    height: embedHeight(chart, model, config),
    datasets: chart.datasets,
    charts: [chart.id],
    isMap: chart.datasets.includes('shapes'),
    facts: { chart: chart.id, language, frozen },
  };
}
