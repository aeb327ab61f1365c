import { AppRoot } from '#app/AppRoot.tsx';
import { loadPage } from '#app/pages.tsx';
import { formatPath } from '#url/path.ts';
import { type StillMaker, clientWith, configOf } from './stillMaker.ts';
import { stillMarkup } from './stillMarkup.ts';
import type { Still, StillTask } from './stillTask.ts';
import { whileMounted } from './whileMounted.ts';

/** Draws a page of text. Throws if anything on it does. */
export async function textStill(
  maker: StillMaker,
  task: Extract<StillTask, { readonly kind: 'text' }>,
): Promise<Still> {
  const { page, language } = task;
  const { ledger, base, origin } = maker;
  const config = await configOf(maker, language, null);
  const address = origin === null ? null : origin + base;
  const { datasets } = await loadPage({ kind: page }, { language, address });
  maker.page.visit(`http://localhost${formatPath({ kind: page }, config.home)}`);
  const markup = whileMounted(
    maker.page.document,
    <AppRoot config={config} client={clientWith(ledger, base)} />,
    (container) => stillMarkup(container, [], []),
  );
  return {
    task,
    markup,
    title: '',
    description: '',
    // It answers no question: whatever the address asks for, the text is the same.
    state: '',
    date: config.format.date(ledger.coalition.asof),
    height: 0,
    datasets,
    charts: [],
    isMap: false,
    facts: null,
  };
}
