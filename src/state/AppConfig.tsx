import { type ReactElement, type ReactNode, createContext, useContext } from 'react';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';

/** What is the same for the whole page while it is open. */
export interface AppConfig {
  readonly format: Format;
  readonly messages: Messages;
  /** Path that the site lives under, with slashes at both ends. */
  readonly base: string;
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
