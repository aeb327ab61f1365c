import { BASIS_SWATCHES } from '#charts/kit/basisSwatch.ts';
import type { ChartModel, LegendItem, Swatch } from '#charts/kit/spec.ts';
import { NO_STANCE_SWATCH, STANCE_SWATCHES } from '#charts/kit/stanceSwatch.ts';
import { BASES, STANCES } from '#domain/claim.ts';
import type { Party } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import type { Strips } from './strip.ts';
import type { Words } from './stripWords.ts';

/** Around a strip while accounts differ. */
const DISPUTED_SWATCH: Swatch = { token: 'page', mark: 'ink', texture: 'outline' };

interface CaptionParts {
  readonly strips: Strips;
  readonly question: Question;
  readonly date: string;
  readonly words: Words;
}

type Caption = Pick<ChartModel, 'subtitle' | 'alt' | 'legend' | 'notes' | 'sourceLine'>;

/** The texts around the plot, but for the finding. */
export function historyCaption(parts: CaptionParts): Caption {
  const { strips, question, date, words } = parts;
  const { format, messages } = words;
  const text = messages['stance-history'];
  const claims = strips.spoken.flatMap(({ state }) => state.claims);
  const sources = new Set(claims.flatMap((claim) => claim.sources));
  const changed = strips.spoken.filter(({ changes }) => changes > 0).length;
  return {
    subtitle: text.subtitle(text.reading[question.basis], date, question.region),
    alt: text.alt(
      strips.spoken.length,
      format.number(strips.spoken.length),
      changed,
      format.number(changed),
      date,
    ),
    legend: legendOf(parts),
    notes: notesOf(parts),
    sourceLine: text.source(
      claims.length,
      format.number(claims.length),
      sources.size,
      format.number(sources.size),
    ),
  };
}

function legendOf({ strips, words }: CaptionParts): readonly LegendItem[] {
  const { domain, charts } = words.messages;
  const states = strips.spoken.flatMap(({ periods }) => periods.map(({ state }) => state));
  const stances = new Set(states.map(({ stance }) => stance));
  const bases = new Set(
    strips.spoken.flatMap(({ state }) => state.claims.map(({ basis }) => basis)),
  );
  const item = (id: string, label: string, swatch: Swatch): LegendItem => ({
    id,
    label,
    ...swatch,
    value: null,
  });
  return [
    ...STANCES.filter((stance) => stances.has(stance)).map((stance) =>
      item(stance, domain.stance[stance], STANCE_SWATCHES[stance]),
    ),
    ...(stances.has(null) ? [item('unknown', domain.noStance, NO_STANCE_SWATCH)] : []),
    ...(states.some(({ disputed }) => disputed !== null)
      ? [item('disputed', charts.disputed, DISPUTED_SWATCH)]
      : []),
    ...BASES.filter((basis) => bases.has(basis)).map((basis) =>
      item(basis, domain.basis[basis], BASIS_SWATCHES[basis]),
    ),
  ];
}

function notesOf({ strips, question, words }: CaptionParts): readonly string[] {
  const { format, messages } = words;
  const text = messages['stance-history'].notes;
  const names = (parties: readonly Party[]): string => format.list(parties.map(format.partyName));
  const unheard = strips.spoken.filter(({ state }) => state.stance === null);
  return [
    text.marks,
    text.reading[question.basis],
    ...(unheard.length > 0 ? [text.unheard(names(unheard.map(({ party }) => party)))] : []),
    ...(strips.silent.length > 0 ? [text.silent(names(strips.silent))] : []),
  ];
}
