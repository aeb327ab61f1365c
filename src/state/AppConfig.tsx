import { type ReactElement, type ReactNode, createContext, useContext } from 'react';
import type { ReleaseId } from '#domain/claim.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';

/** What is the same for the whole page while it is open. */
export interface AppConfig {
  readonly format: Format;
  readonly messages: Messages;
  /** Path that the site's files lie under, with slashes at both ends. */
  readonly base: string;
  /** Path that the pages of this language lie under, with slashes at both ends. */
  readonly home: string;
  /** Path that the datasets lie under: `base`, or that of a release. */
  readonly ledgerBase: string;
  /** Whether the page must not be higher than its frame, so that plots are made smaller. */
  readonly fitsFrame: boolean;
  /** The release that the page is frozen to; `null`: it follows the ledger. */
  readonly frozen: Frozen | null;
}

/** A page that shows the ledger as it stood in a release, and what has happened since. */
export interface Frozen {
  readonly release: ReleaseId;
  /** The newest release, if there is a later one, and how many records behind the chart have changed since. */
  readonly later: { readonly release: ReleaseId; readonly changes: number } | null;
}

const Context = createContext<AppConfig | null>(null);

/** Hands the configuration to everything inside. */
export function AppConfigProvider(props: {
  readonly config: AppConfig;
  readonly children: ReactNode;
}): ReactElement {
  return <Context value={props.config}>{props.children}</Context>;
}

/** The page's configuration. Throws outside `AppConfigProvider`. */
export function useAppConfig(): AppConfig {
  const config = useContext(Context);
  if (config === null) {
    throw new Error('useAppConfig needs an AppConfigProvider around the component that calls it.');
  }
  return config;
}
