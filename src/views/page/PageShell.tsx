import type { ReactElement, ReactNode } from 'react';
import type { Coalition } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { usePathname } from '#state/usePlace.ts';
import { type Page, parsePath } from '#url/path.ts';
import { TextButton } from '#ui/TextButton.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import { LanguageLinks } from './LanguageLinks.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import styles from './PageShell.module.css';

interface PageShellProps {
  /** `null` while the ledger's description is loading. */
  readonly coalition: Coalition | null;
  /** Opens what is not needed to read the page. */
  readonly onOpen: (dialog: 'search' | 'keys') => void;
  /** What else can be done with all pages, at their foot. */
  readonly offer: ReactNode;
  readonly children: ReactNode;
}

const PAGES = ['dashboard', 'embeds', 'sources', 'method'] as const;

/** Pages about the dashboard itself. */
const ABOUT = ['help', 'contracts', 'changelog'] as const;

function Navigation(): ReactElement {
  const { home, messages } = useAppConfig();
  const pathname = usePathname();
  const href = usePageHref();
  const here: Page = parsePath(pathname, home);
  return (
    <nav className={styles['nav']} aria-label={messages.page.navigation}>
      {PAGES.map((kind) => (
        <a
          key={kind}
          href={href({ kind }, { overlay: null })}
          aria-current={here.kind === kind ? 'page' : undefined}
        >
          {messages.page.names[kind]}
        </a>
      ))}
    </nav>
  );
}

/** Header, navigation, the page itself and footer. */
export function PageShell({ coalition, onOpen, offer, children }: PageShellProps): ReactElement {
  const { home, format, messages } = useAppConfig();
  const href = usePageHref();
  const titles = {
    help: messages.embeds.help,
    contracts: messages.embeds.contracts.title,
    changelog: messages.changelogPage.title,
  };
  const title = coalition == null ? '' : format.text(coalition.title);
  return (
    <>
      <a className={styles['skip']} href="#main">
        {messages.page.skip}
      </a>
      <header className={styles['header']}>
        <p className={styles['name']}>
          <a href={home} data-alone>
            {title}
          </a>
        </p>
        <Navigation />
        <TextButton
          look="bordered"
          onPress={() => {
            onOpen('search');
          }}
        >
          {messages.search.title}
        </TextButton>
        <ThemeSwitch />
        <LanguageLinks />
      </header>
      <main id="main" tabIndex={-1} className={styles['main']}>
        {children}
      </main>
      <footer className={styles['footer']}>
        <p>{messages.page.promise}</p>
        <div className={styles['offers']}>
          {ABOUT.map((kind) => (
            <a key={kind} href={href({ kind }, { overlay: null })} data-alone>
              {titles[kind]}
            </a>
          ))}
          <TextButton
            onPress={() => {
              onOpen('keys');
            }}
          >
            {messages.keys.title}
          </TextButton>
          {offer}
        </div>
        {coalition?.aid == null ? null : (
          <p>{messages.page.aidFrom(format.text(coalition.aid.attribution))}</p>
        )}
        {coalition?.map == null ? null : <p>{format.text(coalition.map.attribution)}</p>}
      </footer>
    </>
  );
}
