import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { CHARTS } from '#charts/registry.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { Notice } from '#ui/Notice.tsx';

type Page = ComponentType<{ readonly charts: readonly ChartSpec[] }>;

/** The page's code: on its way, lost on the way, or here. */
type Code =
  { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly Page: Page };

/** Editors come for it; readers need none of it. Never rejects. */
async function loadedCode(): Promise<Code> {
  try {
    const { EmbedsPage } = await import('#views/embeds/EmbedsPage.tsx');
    return { kind: 'ready', Page: EmbedsPage };
  } catch {
    return { kind: 'failed' };
  }
}

/** The embed builder, once its code has come; an error to be tried again if it has not. */
export function EmbedsPlace(): ReactElement | null {
  const { messages } = useAppConfig();
  const [code, setCode] = useState<Code>({ kind: 'loading' });
  useEffect(() => {
    void loadedCode().then(setCode);
  }, []);
  if (code.kind === 'ready') return <code.Page charts={CHARTS} />;
  if (code.kind === 'loading') return null;
  return (
    <>
      <h1>{messages.embeds.title}</h1>
      <Notice
        kind="error"
        title={messages.datasets.reason.offline}
        action={{ label: messages.figure.retry, onPress: () => void loadedCode().then(setCode) }}
      >
        {messages.datasets.otherPagesWork}
      </Notice>
    </>
  );
}
