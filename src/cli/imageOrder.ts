import { isOffered } from '#charts/kit/card.ts';
import { CHARTS } from '#charts/registry.ts';
import type { Ledger } from '#domain/ledger.ts';
import { standingParties } from '#domain/standingParties.ts';
import type { PictureJob } from '#export/finishPicture.node.ts';
import type { PictureFormat, PictureType } from '#export/presets.ts';
import { PRESETS, PRESET_IDS, customFormat, presetTheme } from '#export/presets.ts';
import { LANGUAGES, MAIN_LANGUAGE } from '#i18n/languages.ts';
import { type Result, failure, success } from '#lib/result.ts';
import type { ThemeName } from '#theme/tokens.ts';
import { chartAddress } from '#url/chartAddress.ts';
import { parseSearch } from '#url/search.ts';
import type { LedgerValues, SearchFault } from '#url/strictSearch.ts';
import { searchFaults } from '#url/strictSearch.ts';
import type { ImageArguments } from './imageArguments.ts';

const THEMES: readonly ThemeName[] = ['light', 'dark', 'print'];
const TYPES: readonly PictureType[] = ['png', 'svg'];

/** The charts that a ledger has data for. */
export function offeredCharts(coalition: Ledger['coalition']): readonly string[] {
  return CHARTS.filter((chart) => isOffered(chart, coalition)).map(({ id }) => id);
}

function valuesOf({ coalition, countries }: Ledger): LedgerValues {
  const parties = standingParties(countries);
  return {
    country: parties.map(({ code }) => code),
    role: coalition.roles.map(({ id }) => id),
    region: [...new Set(parties.flatMap(({ memberships }) => memberships))].toSorted(),
  };
}

function faultLine({ key, text, known }: SearchFault): string {
  const what =
    key === text
      ? `--state: there is no parameter “${key}”.`
      : `--state: “${text}” means nothing for “${key}”.`;
  const hint =
    known.length === 0 ? 'The README says what it may be.' : `There is: ${known.join(', ')}.`;
  return `${what} ${hint}`;
}

/** The values that were asked for, and a sentence for each that there is not. */
function chosen<Value extends string>(
  what: string,
  asked: readonly string[],
  known: readonly Value[],
): { readonly values: readonly Value[]; readonly faults: readonly string[] } {
  return {
    values: asked.flatMap((each) => known.filter((value) => value === each)),
    faults: asked
      .filter((each) => !known.some((value) => value === each))
      .map((each) => `There is no ${what} “${each}”. There is: ${known.join(', ')}.`),
  };
}

interface Look {
  readonly format: PictureFormat;
  readonly themes: readonly ThemeName[];
}

/** Every picture that the command asks for, or a sentence for each thing that is not understood. */
export function imageOrder(
  args: ImageArguments,
  ledger: Ledger,
): Result<readonly PictureJob[], readonly string[]> {
  const offered = offeredCharts(ledger.coalition);
  const charts = chosen('chart', args.all ? offered : args.charts, offered);
  const presets = chosen('preset', args.presets, PRESET_IDS);
  const languages = chosen('language', args.languages, LANGUAGES);
  const themes = chosen('theme', args.themes, THEMES);
  const types = chosen('format', args.types, TYPES);
  const faults = [
    ...[charts, presets, languages, themes, types].flatMap((choice) => choice.faults),
    ...searchFaults(args.state, valuesOf(ledger)).map(faultLine),
    ...(args.charts.length === 0 && !args.all ? ['Name a --chart, or ask for --all.'] : []),
  ];
  if (faults.length > 0) return failure(faults);
  const { question } = parseSearch(args.state);
  const looks: readonly Look[] = [
    ...presets.values.map((id) => ({
      format: PRESETS[id],
      themes: themes.values.length > 0 ? themes.values : [presetTheme(id)],
    })),
    ...(args.width === null
      ? []
      : [
          {
            format: customFormat(args.width, args.height),
            themes: themes.values.length > 0 ? themes.values : (['light'] as const),
          },
        ]),
  ];
  const home = args.site ?? '/';
  const jobs = charts.values.flatMap((chart) =>
    languages.values.flatMap((language) =>
      looks.flatMap(({ format, themes: own }) =>
        own.map((theme): PictureJob => {
          const place = language === MAIN_LANGUAGE ? home : `${home}${language}/`;
          return {
            chart,
            question,
            language,
            types: types.values,
            zoom: args.zoom,
            wikimedia: args.wikimedia,
            permalink: chartAddress(place, chart, question),
            shortAddress: args.site === null ? null : `${place}#${chart}`,
            format: args.untitled ? { ...format, titled: false } : format,
            theme,
            transparent: args.transparent,
          };
        }),
      ),
    ),
  );
  return success(jobs);
}
