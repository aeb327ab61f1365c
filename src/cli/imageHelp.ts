import { PRESETS, PRESET_IDS } from '#export/presets.ts';

/** What the command can be asked for. */
export interface ImageChoices {
  readonly charts: readonly string[];
  readonly languages: readonly string[];
}

function presetLine(id: (typeof PRESET_IDS)[number]): string {
  const { width, height, titled, printWidth } = PRESETS[id];
  const size = `${width} x ${height ?? 'as high as needed'}`;
  const more = [
    ...(titled ? [] : ['without headline']),
    ...(printWidth === null ? [] : [`SVG ${printWidth} mm wide, print colours`]),
  ];
  return `  ${id.padEnd(10)} ${[size, ...more].join(', ')}`;
}

/** The help text, in lines. */
export function imageHelp({ charts, languages }: ImageChoices): readonly string[] {
  return [
    'Usage: npm run images -- --chart ID[,ID] [--preset NAME[,NAME]] [options]',
    '       npm run images -- --all [options]',
    '',
    'Draws charts of the ledger as pictures. No browser is needed.',
    '',
    `  --chart      ${charts.join(', ')}`,
    '  --preset     see below; default full. With --all: every one',
    '  --all        every chart that the ledger has data for',
    `  --lang       ${languages.join(', ')}; default en`,
    '  --theme      light, dark, print; default: what suits the preset',
    '  --format     png, svg; default png',
    '  --state      what the chart is asked, as in an address: "asof=YYYY-MM-DD&country=CODE~CODE"',
    '  --zoom       pixels of the PNG for one px, 1 to 4; default 1',
    '  --transparent, --no-title',
    '  --wikimedia  SVG without fonts inside, for Wikimedia Commons',
    '  --width, --height  a size of your own, px; without a height: as high as needed',
    '  --out        folder to write to; default pictures',
    '  --data       folder of the ledger; default data (or DATA_DIR)',
    '  --site       address of the dashboard, printed and noted in pictures (or SITE_URL)',
    '  --help',
    '',
    'Lists are parted by commas, or the option is repeated. Presets:',
    ...PRESET_IDS.map(presetLine),
    '',
    'Files are named {chart}_{asof}_{lang}_{width}x{height}, then what differs from the usual (theme, plain,',
    'transparent, question). Exit: 0 all written, 1 some could not be drawn, 2 the command was not understood.',
  ];
}
