import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { CLAIM_COLUMNS } from '#downloads/claimTable.ts';
import { SHARED_COLUMNS } from '#downloads/sharedColumns.ts';
import { PRESET_IDS } from '#export/presets.ts';
import { STATIC_PICTURES } from '#export/staticPictures.ts';
import { MESSAGES } from '#protocol/messageNames.ts';
import { BUILDER_FLAGS, DEFAULT_CHOICE } from '#url/builderChoice.ts';
import { EMBED_FLAGS } from '#url/embedAddress.ts';
import { PARAMS } from '#url/params.ts';
import { BUILD_PATHS } from '#views/contracts/buildPaths.ts';
import { PAGE_PARAMS } from '#views/contracts/promises.ts';
import { LAYERS } from './layers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const README = readFileSync(resolve(ROOT, 'README.md'), 'utf8');

/** Words of code in a text, such as `a` and `b` in "`a b`, `c`". */
function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split(' '));
}

/** Cells of every row of the table under a heading whose first column is called `head`. */
function rowsOf(readme: string, heading: string, head: string): readonly (readonly string[])[] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const [here = ''] = section.split(/\n## /);
  const lines = here.split('\n');
  const first = lines.findIndex((line) => line.startsWith(`| ${head} `));
  const after = first < 0 ? [] : lines.slice(first + 2);
  const end = after.findIndex((line) => !line.startsWith('|'));
  return after.slice(0, end).map((line) =>
    line
      .replaceAll(String.raw`\|`, '¦')
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('¦', '|')),
  );
}

/** Words of code in the first cells of a table. */
function firstCells(readme: string, heading: string, head: string): readonly string[] {
  return rowsOf(readme, heading, head).flatMap(([cell = '']) => codesIn(cell));
}

/** What one list has and the other has not, as sentences. */
function differences(what: string, named: readonly string[], real: readonly string[]) {
  return [
    ...real.filter((word) => !named.includes(word)).map((word) => `${what}: ${word} is missing`),
    ...named.filter((word) => !real.includes(word)).map((word) => `${what}: no ${word} exists`),
  ];
}

/** Values and defaults of parameters that their row does not name. */
function untoldValues(readme: string): readonly string[] {
  return rowsOf(readme, 'Use it', 'parameter').flatMap(([keys = '', values = '', standard = '']) =>
    PARAMS.filter(({ key }) => codesIn(keys).includes(key)).flatMap((param) => {
      const told = codesIn(values);
      const usual = param.format(DEFAULT_QUESTION);
      return [
        ...(param.values ?? []).filter((value) => !told.includes(value)),
        ...(usual === '' || codesIn(standard).includes(usual) ? [] : [`default ${usual}`]),
      ].map((word) => `${param.key}: ${word} is missing`);
    }),
  );
}

function messagesIn(readme: string): readonly string[] {
  const [, text = ''] = /\n(To the host: [^\n]+)/.exec(readme) ?? [];
  const named = [...text.matchAll(/type: "([\w.:]+)"/g)].map(([, name = '']) => name);
  const listed = codesIn(text).filter((code) => /^[a-z]+\.[a-z]+$/.test(code));
  return [...new Set([...named, ...listed.filter((name) => !name.startsWith('data.'))])];
}

function staticPicturesIn(readme: string): readonly string[] {
  const [, text = ''] =
    /pictures of every chart to `\/static\/\{chart\}\/`: ([^;]+);/.exec(readme) ?? [];
  return codesIn(text);
}

/** Everything that the README says of names that other people rely on, against the code. */
function readmeFaults(readme: string): readonly string[] {
  const besides = /Everything has besides: (`[^`]+`)/.exec(readme)?.[1] ?? '';
  const builder = Object.keys(DEFAULT_CHOICE).filter((key) => key !== 'flags');
  const flags = firstCells(readme, 'Embed a chart', 'flag').map((code) => code.split('=')[0] ?? '');
  return [
    ...differences('parameter', firstCells(readme, 'Use it', 'parameter'), [
      ...PARAMS.map(({ key }) => key),
      ...PAGE_PARAMS,
    ]),
    ...untoldValues(readme),
    ...differences('builder', firstCells(readme, 'Embed a chart', 'parameter'), [
      ...builder,
      ...BUILDER_FLAGS,
    ]),
    ...differences('flag', flags, EMBED_FLAGS),
    ...differences(
      'message',
      messagesIn(readme),
      MESSAGES.map(({ name }) => name),
    ),
    ...differences('preset', firstCells(readme, 'Pictures', 'preset'), PRESET_IDS),
    ...differences(
      'picture',
      staticPicturesIn(readme),
      STATIC_PICTURES.flatMap(({ name, types }) => types.map((type) => `${name}.${type}`)),
    ),
    ...differences('column', firstCells(readme, 'Get the data', 'column'), SHARED_COLUMNS),
    ...differences('claim column', codesIn(besides), CLAIM_COLUMNS),
    ...differences(
      'path',
      firstCells(readme, 'Contracts', 'path'),
      Object.values(BUILD_PATHS).flat(),
    ),
  ];
}

describe('the README', () => {
  it('names what the code has, and nothing else', () => {
    expect(readmeFaults(README)).toEqual([]);
  });

  it('would tell of every row that is lost or made up', () => {
    const doctored = README.replace(/\n\| `measure` [^\n]+/, '')
      .replace('| `fitchart` ', '| `fitheight` ')
      .replace('`latest official lowest highest`', '`latest official lowest`')
      .replace('`vis.rendered`', '`vis.drawn`')
      .replace('| `story` ', '| `tale` ')
      .replace('`full-dark.png`, ', '')
      .replace('| `release` ', '| `edition` ');
    expect(readmeFaults(doctored).toSorted()).toEqual(
      [
        'parameter: measure is missing',
        'basis: highest is missing',
        'flag: fitchart is missing',
        'flag: no fitheight exists',
        'message: vis.rendered is missing',
        'message: no vis.drawn exists',
        'preset: story is missing',
        'preset: no tale exists',
        'picture: full-dark.png is missing',
        'column: release is missing',
        'column: no edition exists',
      ].toSorted(),
    );
  });

  it('names commands that exist', () => {
    const manifest = readFileSync(resolve(ROOT, 'package.json'), 'utf8');
    const [, block = ''] = /\n {2}"scripts": \{\n([^]*?)\n {2}\}/.exec(manifest) ?? [];
    const scripts = [...block.matchAll(/"([\w:]+)":/g)].map(([, name = '']) => name);
    const named = [...README.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    const listed = rowsOf(README, 'Run it', 'command')
      .flatMap(([cell = '']) => codesIn(cell.replaceAll('npm run ', '')))
      .filter((word) => /^[a-z:\d]+$/.test(word));
    expect(listed.length).toBeGreaterThan(8);
    expect([...named, ...listed].filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('names every folder of the sources', () => {
    const [, tree = ''] = /\n## How it is built\n\n```\n([^]*?)```/.exec(README) ?? [];
    const named = [...tree.matchAll(/^src\/(\S+(?:, \S+)*)\s/gm)]
      .flatMap(([, names = '']) => names.split(','))
      .map((name) => name.trim());
    const listed = tree
      .split('\n')
      .filter((line) => line.startsWith('src/'))
      .flatMap(
        (line) =>
          line
            .slice(4)
            .split(/\s{2,}/)[0]
            ?.split(/,\s*/) ?? [],
      );
    expect(named.length).toBeGreaterThan(5);
    const folders = listed.flatMap((word) => word.split(' ')[0] ?? '');
    expect(
      differences(
        'folder',
        folders,
        LAYERS.map(({ name }) => name),
      ),
    ).toEqual([]);
  });
});
