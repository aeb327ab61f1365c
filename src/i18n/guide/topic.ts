/** A heading with what is said under it. Words between backticks are code. */
export interface Topic {
  readonly title: string;
  readonly text: readonly string[];
}
