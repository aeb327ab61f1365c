import { parseArgs } from 'node:util';
import { LEAST_SIZE, PRESET_IDS } from '#export/presets.ts';
import { type Result, failure, success } from '#lib/result.ts';

/** What the command was asked for, as it was typed. */
export interface ImageArguments {
  readonly charts: readonly string[];
  readonly presets: readonly string[];
  readonly languages: readonly string[];
  /** Empty: the one that suits each preset. */
  readonly themes: readonly string[];
  readonly types: readonly string[];
  readonly state: string;
  readonly zoom: number;
  readonly transparent: boolean;
  readonly untitled: boolean;
  readonly wikimedia: boolean;
  readonly all: boolean;
  /** A size of one's own, px; `null`: presets only. */
  readonly width: number | null;
  readonly height: number | null;
  readonly out: string;
  readonly data: string;
  /** Address that the dashboard is published at; `null`: not known. */
  readonly site: string | null;
}

const LIST = { type: 'string', multiple: true } as const;
const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;

const OPTIONS = {
  chart: LIST,
  preset: LIST,
  lang: LIST,
  theme: LIST,
  format: LIST,
  state: TEXT,
  zoom: TEXT,
  transparent: FLAG,
  'no-title': FLAG,
  wikimedia: FLAG,
  all: FLAG,
  width: TEXT,
  height: TEXT,
  out: TEXT,
  data: TEXT,
  site: TEXT,
  help: FLAG,
} as const;

const MOST = 10_000;

function listed(given: readonly string[] | undefined): readonly string[] {
  const items = (given ?? []).flatMap((each) => each.split(',')).map((each) => each.trim());
  return [...new Set(items.filter((each) => each !== ''))];
}

/** A number between two others; `null` if none is given, a sentence if it is none. */
function numberIn(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
): number | string | null {
  if (text === undefined) return null;
  const value = Number(text);
  const isSound = text.trim() !== '' && value >= least && value <= most;
  return isSound ? value : `--${name} must be a number from ${least} to ${most}, not “${text}”.`;
}

function siteOf(text: string | undefined): Result<string | null, string> {
  if (text === undefined || text === '') return success(null);
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    return failure(`--site must begin with http:// or https://, not “${text}”.`);
  }
  return success(address.href.replace(/\/?$/, '/'));
}

/**
 * Reads the command line. Fails with sentences for people; `[]` where only help is asked for.
 * @param standards folder of the ledger, and address of the site, if the command line names none
 */
export function imageArguments(
  args: readonly string[],
  standards: { readonly data: string; readonly site: string | undefined },
): Result<ImageArguments, readonly string[]> {
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }));
  } catch (error) {
    return failure([error instanceof Error ? error.message : String(error)]);
  }
  if (values.help === true) return failure([]);
  const zoom = numberIn('zoom', values.zoom, 1, 4) ?? 1;
  const width = numberIn('width', values.width, LEAST_SIZE.width, MOST);
  const height = numberIn('height', values.height, LEAST_SIZE.height, MOST);
  const site = siteOf(values.site ?? standards.site);
  const faults = [zoom, width, height].filter((value) => typeof value === 'string');
  if (values.height !== undefined && values.width === undefined) {
    faults.push('--height needs --width: presets have heights of their own.');
  }
  if (!site.ok) faults.push(site.error);
  if (faults.length > 0 || !site.ok) return failure(faults);
  const presets = listed(values.preset);
  const custom = typeof width === 'number' ? width : null;
  return success({
    charts: listed(values.chart),
    presets: presets.length > 0 || custom !== null ? presets : defaultPresets(values.all === true),
    languages: values.lang === undefined ? ['en'] : listed(values.lang),
    themes: listed(values.theme),
    types: values.format === undefined ? ['png'] : listed(values.format),
    state: values.state ?? '',
    zoom: typeof zoom === 'number' ? zoom : 1,
    transparent: values.transparent === true,
    untitled: values['no-title'] === true,
    wikimedia: values.wikimedia === true,
    all: values.all === true,
    width: custom,
    height: typeof height === 'number' ? height : null,
    out: values.out ?? 'pictures',
    data: values.data ?? standards.data,
    site: site.value,
  });
}

function defaultPresets(all: boolean): readonly string[] {
  return all ? PRESET_IDS : ['full'];
}
