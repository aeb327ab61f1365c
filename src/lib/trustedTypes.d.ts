/** The part of the Trusted Types API that is used here; the compiler's own list of the DOM does not have it yet. */
interface Window {
  readonly trustedTypes?: {
    readonly defaultPolicy: unknown;
    readonly createPolicy: (
      name: string,
      rules: { readonly createHTML: (markup: string) => string | null },
    ) => {
      /** What `innerHTML` takes in the place of a text. */
      readonly createHTML: (markup: string) => string;
    };
  };
}
