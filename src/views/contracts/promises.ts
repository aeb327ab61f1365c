import { NO_RECORDS } from '#domain/noRecords.ts';
import { CLAIM_COLUMNS } from '#downloads/claimTable.ts';
import { SHARED_COLUMNS } from '#downloads/sharedColumns.ts';
import { PRESETS, PRESET_IDS, type PresetId } from '#export/presets.ts';
import type { ContractId } from '#protocol/contracts.ts';
import type { EmbedHealth } from '#protocol/embedHealth.ts';
import { MESSAGES } from '#protocol/messageNames.ts';
import { EMBED_FLAGS } from '#url/embedAddress.ts';
import { PARAMS } from '#url/params.ts';
import { BUILD_PATHS } from './buildPaths.ts';

/** Parameters of pages that ask nothing of the ledger. */
export const PAGE_PARAMS = ['lang', 'dark'] as const;

/** Attributes of the code for pages, besides the flags. */
const SNIPPET_ATTRIBUTES = [
  'data-coalition-view',
  'data-view',
  'data-target',
  'data-lang',
  'data-release',
  'data-state',
  'data-title',
  'data-height',
  'data-link',
  'data-cw',
] as const;

const HEALTH_FIELDS: Readonly<Record<keyof EmbedHealth, true>> = {
  contracts: true,
  release: true,
  privacy: true,
  oembed: true,
  languages: true,
  views: true,
};

/** Size of a preset as it is promised: `600`, `1200x628`, `180mm`. */
function sizeOf(id: PresetId): string {
  const { width, height, printWidth } = PRESETS[id];
  if (printWidth !== null) return `${String(printWidth)}mm`;
  return height === null ? String(width) : `${String(width)}x${String(height)}`;
}

/** What every contract holds, read off the code that keeps it. */
export const PROMISES: Readonly<Record<ContractId, readonly string[]>> = {
  address: [
    ...PARAMS.flatMap(({ key, values = [] }) => [key, ...values.map((value) => `${key}=${value}`)]),
    ...PAGE_PARAMS,
  ],
  flags: EMBED_FLAGS,
  messages: MESSAGES.map(({ name }) => name),
  snippets: SNIPPET_ATTRIBUTES,
  paths: Object.values(BUILD_PATHS).flat(),
  pictures: PRESET_IDS.map((id) => `${id}:${sizeOf(id)}`),
  columns: [...SHARED_COLUMNS, ...CLAIM_COLUMNS],
  ledger: ['coalition', ...Object.keys(NO_RECORDS), 'shapes'],
  health: Object.keys(HEALTH_FIELDS),
};
