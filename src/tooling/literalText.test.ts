import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { literalTexts } from './literalText.ts';
import { sourceFiles } from './sourceFiles.ts';

/** What readers see. Tables for programs (`downloads`) are in English and only their readme is in the messages. */
const FOR_READERS = /^(?:charts|ui|views|embed)\/|^downloads\/packReadme\.ts$/;

/** A chart may keep its own words beside it, in every language: `words.ts`. */
const WORDS = /^charts\/[\w-]+\/words\.ts$/;

const files = sourceFiles(resolve('src')).filter(
  ({ path }) => FOR_READERS.test(path) && !WORDS.test(path) && !/\.test\.tsx?$/.test(path),
);

function found(text: string): readonly string[] {
  return literalTexts({ path: 'ui/Made.tsx', text });
}

describe('texts for readers', () => {
  it('are looked for in every file that draws', () => {
    expect(files.length).toBeGreaterThan(300);
  });

  it('stand in the messages only, and so do the marks between them', () => {
    expect(files.flatMap(literalTexts)).toEqual([]);
  });
});

describe('literal text is seen', () => {
  it.each([
    ['between tags', 'export const a = <p>Sources</p>;'],
    ['after a value', 'export const a = (b: string) => <p>{b}: </p>;'],
    ['in Cyrillic', 'export const a = <p>Джерела</p>;'],
    ['as a name', 'export const a = <svg aria-label="Map" />;'],
    ['in braces', "export const a = <p title={'Close'} />;"],
    ['in a template', 'export const a = (b: string) => <p title={`Close ${b}`} />;'],
    ['as a mark in a name', 'export const a = (b: string) => <p title={`${b}: ${b}`} />;'],
    ['as a mark in a template', 'export const a = (b: string) => `${b}; ${b}`;'],
    ['as a mark of a list', "export const a = (b: string[]) => b.join('; ');"],
  ])('%s', (_, text) => {
    expect(found(text)[0]).toMatch(/^ui\/Made\.tsx:1: "/);
  });

  it('and code is not', () => {
    const text = [
      'export const a = (b: string, c: string) => (',
      '  <p className="big" title={b} data-id={`${b}:${c}`}>{b} → {c}</p>',
      ');',
      "export const path = (b: string[]) => b.join('~');",
    ].join('\n');
    expect(found(text)).toEqual([]);
  });
});
