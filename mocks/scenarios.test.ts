import { describe, expect, it } from 'vitest';
import { parseScenario } from './scenarios.ts';

const STANCES = {
  dataset: 'stances',
  schema: 1,
  records: [
    { id: 'a', about: 'FRA', date: '2025-03-01', sources: ['s'] },
    { id: 'b', about: 'GBR', date: '2025-04-10', sources: ['s', 't'] },
    { id: 'c', about: 'DEU', date: '2025-03', sources: ['t'] },
  ],
};

const COALITION = {
  dataset: 'coalition',
  schema: 1,
  coalition: { founded: '2025-03-02', asof: '2026-05-18' },
};

function bodyOf(search: string, dataset = 'stances', file: unknown = STANCES): unknown {
  return JSON.parse(parseScenario(search).answer(dataset, file).body);
}

describe('a scenario', () => {
  it('is none by default and serves the file as it is', () => {
    expect(bodyOf('')).toEqual(STANCES);
    expect(bodyOf('?country=FRA')).toEqual(STANCES);
  });

  it('slow answers late and right', () => {
    const answer = parseScenario('?mock=slow').answer('stances', STANCES);
    expect(answer.delay).toBeGreaterThan(500);
    expect(JSON.parse(answer.body)).toEqual(STANCES);
  });

  it('error spares what nothing can be shown without', () => {
    const { answer } = parseScenario('?mock=error');
    expect(answer('stances', STANCES).status).toBe(500);
    expect(answer('members', STANCES).status).toBe(200);
  });

  it('error fails only for the datasets that are named', () => {
    const { answer } = parseScenario('?mock=error:roles,members');
    expect(answer('stances', STANCES).status).toBe(200);
    expect(answer('roles', STANCES).status).toBe(500);
    expect(answer('members', STANCES).status).toBe(500);
  });

  it('empty keeps the envelope and leaves out the records', () => {
    expect(bodyOf('?mock=empty')).toEqual({ ...STANCES, records: [] });
    expect(bodyOf('?mock=empty', 'coalition', COALITION)).toEqual(COALITION);
  });

  it('malformed damages one record, and the whole file if it is named', () => {
    expect(bodyOf('?mock=malformed')).toMatchObject({
      records: [{ id: 'a', surprise: true }, { id: 'b' }, { id: 'c' }],
    });
    expect(() => bodyOf('?mock=malformed:stances')).toThrow(SyntaxError);
  });

  it('stale ends soon after the founding', () => {
    expect(bodyOf('?mock=stale', 'coalition', COALITION)).toMatchObject({
      coalition: { asof: '2025-04-01' },
    });
  });

  it('huge has every claim a hundred times', () => {
    expect(bodyOf('?mock=huge')).toHaveProperty('records.length', 100 * STANCES.records.length);
  });

  it('with an unknown name says which there are', () => {
    expect(() => parseScenario('?mock=fast')).toThrow('slow, error, empty');
    expect(() => parseScenario('?mock=toString')).toThrow('no mock scenario');
  });
});
