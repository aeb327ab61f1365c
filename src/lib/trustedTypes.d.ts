/** The part of the Trusted Types API that is used here; the compiler's own list of the DOM does not have it yet. */
interface Window {
  readonly trustedTypes?: {
    readonly defaultPolicy: unknown;
    readonly createPolicy: (
      name: string,
      rules: {
        readonly createHTML?: (markup: string) => string | null;
        readonly createScriptURL?: (address: string) => string | null;
      },
    ) => {
      /** What `innerHTML` takes in the place of a text. */
      readonly createHTML: (markup: string) => string;
      /** Gives a `TrustedScriptURL`, which calls that are typed for strings take. */
      readonly createScriptURL: (address: string) => string;
    };
  };
}
