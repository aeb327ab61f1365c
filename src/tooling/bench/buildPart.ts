import { rmSync } from 'node:fs';
import { type BuildTimes, timedBuild } from './scale/timedBuild.ts';
import { type LedgerVariant, ledgerVariants } from './scale/ledgerVariants.ts';
import { type PartReport, ratioText } from './table.ts';

interface Built extends BuildTimes {
  readonly variant: LedgerVariant;
}

function rowOf(built: Built, base: Built): readonly string[] {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    built.variant.name,
    ratioText(built.seconds / base.seconds),
    ratioText(built.pages / base.pages),
    ratioText(built.bytes / base.bytes),
    `${built.seconds.toFixed(0)} s`,
    String(built.pages),
    String(built.files),
    megabytes(built.bytes),
    megabytes(built.pageBytes),
    megabytes(built.dataBytes),
  ];
}

/** How long a build takes and what it writes, for the ledger of today and for larger ones. */
export async function buildPart(): Promise<PartReport> {
  const variants = ledgerVariants();
  const all: Built[] = [];
  for (const variant of variants) {
    console.log(`  ${variant.name} …`);
    all.push({ variant, ...(await timedBuild(variant.folder)) });
    if (variant.made) rmSync(variant.folder, { recursive: true });
  }
  const base = all[0];
  return {
    part: 'Build',
    notes: [
      'vite build into a folder of its own, without pictures and packed copies. Bytes are those of the files as they are.',
    ],
    tables: [
      {
        title: 'Build, times today’s ledger',
        columns: [
          'ledger',
          'time',
          'pages',
          'bytes',
          'took',
          'pages written',
          'files',
          'all files',
          'pages',
          'data',
        ],
        rows: base === undefined ? [] : all.map((built) => rowOf(built, base)),
      },
    ],
    figures: { built: all },
  };
}
