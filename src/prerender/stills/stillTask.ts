import type { ReleaseId } from '#domain/claim.ts';
import type { DatasetId } from '#domain/ledger.ts';
import type { Language } from '#i18n/languages.ts';
import type { TextPage } from '#url/path.ts';

/** A page to be drawn. */
export type StillTask =
  | { readonly kind: 'dashboard'; readonly language: Language }
  | { readonly kind: 'text'; readonly page: TextPage; readonly language: Language }
  | {
      readonly kind: 'embed';
      readonly chart: string;
      readonly language: Language;
      /** `null`: the ledger as it stands. */
      readonly release: ReleaseId | null;
    };

/** A page drawn: what stands in it, and what is said about it. */
export interface Still {
  readonly task: StillTask;
  /** Inner HTML of the element that the script replaces. */
  readonly markup: string;
  /** The finding. */
  readonly title: string;
  /** The chart for those who do not see it; of the dashboard, what it is about. */
  readonly description: string;
  /** The question answered, every parameter written out, as a query string without `?`. */
  readonly state: string;
  /** The day that it holds for, in the reader's words. */
  readonly date: string;
  /** Height of the page in a frame 600 px wide, px: an upper bound made from widths of letters. */
  readonly height: number;
  /** What it is drawn from. */
  readonly datasets: readonly DatasetId[];
  /** Charts drawn on it. */
  readonly charts: readonly string[];
  /** Whether it is drawn from the outlines of countries. */
  readonly isMap: boolean;
  /** Facts that the script needs; `null` for pages of the dashboard. */
  readonly facts: Readonly<Record<string, unknown>> | null;
}
