/** The way to the page around an embed, and the only place where messages come in. */
export interface HostPort {
  /** Sends a message to the host. Never throws. */
  readonly post: (message: unknown) => void;
  /** Hears what the host sent, and nobody else. Gives back how to stop. */
  readonly hear: (listener: (message: unknown) => void) => () => void;
}

/** What the port needs of a message event. */
export interface Heard {
  readonly source: unknown;
  readonly data: unknown;
}

type Hear = (type: 'message', listener: (event: Heard) => void) => void;

/** What the port needs of the window. */
export interface EmbedWindow {
  readonly parent: { postMessage: (message: unknown, target: string) => void };
  readonly addEventListener: Hear;
  readonly removeEventListener: Hear;
}

/**
 * The port of a window; `null` if it is no frame.
 * Messages go to any origin, because a frame cannot know its host's and they hold nothing secret. They are taken from
 * the parent window alone: the origin says nothing, being the text "null" in sandboxes.
 */
export function hostPort(page: EmbedWindow): HostPort | null {
  const { parent } = page;
  // A window that nobody framed is its own parent.
  if (Object.is(parent, page)) return null;
  return {
    post: (message) => {
      try {
        parent.postMessage(message, '*');
      } catch {
        // A host that is gone or a value that cannot be sent: the chart must stand.
      }
    },
    hear: (listener) => {
      const handle = ({ source, data }: Heard): void => {
        if (source === parent) listener(data);
      };
      page.addEventListener('message', handle);
      return () => page.removeEventListener('message', handle);
    },
  };
}
