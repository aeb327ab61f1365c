/** The part of the service worker's world that is used here: the compiler knows either pages or workers, not both. */
export interface WorkerScope {
  readonly clients: {
    readonly get: (id: string) => Promise<WorkerClient | undefined>;
    readonly claim: () => Promise<void>;
  };
  readonly registration: { readonly unregister: () => Promise<boolean> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Kind extends keyof WorkerEvents>(
    kind: Kind,
    listener: (event: WorkerEvents[Kind]) => void,
  ) => void;
}

/** A window or frame with one of our pages. */
export interface WorkerClient {
  readonly id: string;
  readonly url: string;
  readonly frameType: string;
  readonly postMessage: (message: unknown, handedOver: readonly never[]) => void;
}

interface LifeEvent {
  readonly waitUntil: (done: Promise<unknown>) => void;
}

/** A request on its way. */
export interface AskEvent {
  readonly request: Request;
  /** The page that asks; empty for a page that is only about to be. */
  readonly clientId: string;
  /** The page to be. */
  readonly resultingClientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface WorkerEvents {
  readonly install: LifeEvent;
  readonly activate: LifeEvent;
  readonly fetch: AskEvent;
  readonly message: { readonly source: WorkerClient | null };
}
