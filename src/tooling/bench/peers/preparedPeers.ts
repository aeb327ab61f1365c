import { mkdirSync, rmSync } from 'node:fs';
import type { Contender } from '#tooling/bench/pages/contender.ts';
import { BUILT_PEERS, buildArticle, buildFramework } from './buildPeers.ts';
import { installPeers } from './installPeers.ts';
import { PEER_SUBJECTS, peerContents } from './peerContent.ts';

const ARTICLES = [
  { folder: 'vega', name: 'Vega-Embed' },
  { folder: 'echarts', name: 'ECharts' },
] as const;
const FRAMEWORK = { folder: 'observable', name: 'Observable Framework' } as const;

/** The built pages of peers. */
export interface PreparedPeers {
  readonly folder: string;
  /** Pages that could be built, and those that could not with the reason. */
  readonly contenders: readonly Contender[];
}

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, ' ').slice(0, 200);
}

/** Why a step failed; `null` if it did not. */
async function failureOf(step: () => Promise<void> | void): Promise<string | null> {
  try {
    await step();
    return null;
  } catch (error) {
    return reason(error);
  }
}

function contender(
  subject: string,
  peer: { readonly folder: string; readonly name: string },
  failure: string | null,
): Contender {
  const common = { subject, name: peer.name, kind: 'peer' } as const;
  return failure === null
    ? { ...common, path: `/peers/${peer.folder}/${subject}/` }
    : { ...common, path: null, missing: failure };
}

/** Installs peers, if they are not there, and builds their pages of some charts. What fails is said in the table. */
export async function preparedPeers(charts: readonly string[]): Promise<PreparedPeers> {
  const subjects = PEER_SUBJECTS.filter((subject) => charts.includes(subject));
  rmSync(BUILT_PEERS, { recursive: true, force: true });
  mkdirSync(BUILT_PEERS, { recursive: true });
  if (subjects.length === 0) return { folder: BUILT_PEERS, contenders: [] };
  const absent = await failureOf(installPeers);
  const contents = peerContents(subjects);
  console.log(`Building the pages of peers: ${subjects.join(', ')} …`);
  const contenders: Contender[] = [];
  for (const [subject, content] of contents) {
    for (const peer of ARTICLES) {
      const build = (): Promise<void> => buildArticle(peer.folder, subject, content);
      contenders.push(contender(subject, peer, absent ?? (await failureOf(build))));
    }
  }
  const framework = absent ?? (await failureOf(() => buildFramework(contents)));
  return {
    folder: BUILT_PEERS,
    contenders: [
      ...contenders,
      ...subjects.map((subject) => contender(subject, FRAMEWORK, framework)),
    ],
  };
}
