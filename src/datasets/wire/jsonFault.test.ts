import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './jsonFault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonFault', () => {
  it('finds no fault in any JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, 2), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        expect([jsonFault(text), jsonFault(spaced)]).toEqual([null, null]);
      }),
    );
  });

  it('finds a fault wherever JSON.parse does', () => {
    const json = fc.jsonValue().map((value) => JSON.stringify(value));
    const letters = fc.constantFrom(...'{}[]",:0-.eE tn\\u\n'.split(''), '');
    fc.assert(
      fc.property(json, fc.nat(), letters, (text, place, letter) => {
        const at = place % (text.length + 1);
        const damaged = text.slice(0, at) + letter + text.slice(at + 1);
        const fault = jsonFault(damaged);
        // A key twice is a fault for us only, and says nothing about what follows.
        fc.pre(fault === null || !fault.problem.includes('twice'));
        expect(fault === null).toBe(isJson(damaged));
      }),
      { numRuns: 2000 },
    );
  });

  it('says the line and column', () => {
    expect(jsonFault('{\n  "a": 1,\n  "b": tru\n}')).toEqual({
      line: 3,
      column: 8,
      problem: 'has "tru" where a value should be',
    });
  });

  it('tells a key that would lose a value', () => {
    expect(jsonFault('{"a": 1, "b": {"a": 2}, "a": 3}')?.problem).toBe(
      'has the key "a" twice in one object',
    );
  });

  it('reads a text of millions of letters, and refuses a nest of thousands', () => {
    expect(jsonFault(JSON.stringify('x'.repeat(5_000_000)))).toBe(null);
    expect(jsonFault('['.repeat(100_000))?.problem).toContain('nested more than 100 deep');
  });
});
