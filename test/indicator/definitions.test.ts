import { describe, expect, it } from 'vitest';
import { indicatorTables } from '../../src/catalog/index.js';
import { checkIndicators, type Formula, type Indicator, indicatorToJSON } from '../../src/indicator/index.js';
import { VnIctError } from '../../src/outcome/index.js';
import { indicatorFromJSON, indicatorSchema, safeIndicatorsFromJSON } from '../../src/schema.js';
import { plainDate } from '../../src/text/index.js';

const count = { label: { vi: 'Hồ sơ', en: 'Dossiers' }, unit: 'hồ sơ', kind: 'count' } as const;
const status = { label: { vi: 'Việc', en: 'Task' }, unit: '', kind: 'status' } as const;
const sound: Indicator = {
  id: 'rate',
  name: { vi: 'Tỷ lệ', en: 'Rate' },
  section: { vi: 'Chính quyền số', en: 'Digital government' },
  unit: '%',
  decimalPlaces: 1,
  direction: 'more',
  inputs: { online: count, all: count, task: status },
  formula: { op: 'percent', numerator: 'online', denominator: 'all' },
  citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '5' }],
};
const related = (
  id: string,
  kind: 'succeeds' | 'part-of' | 'same-rate-other-source',
  indicator: string,
): Indicator => ({
  ...sound,
  id,
  relations: [{ kind, indicator, note: { vi: 'như trên', en: 'as above' } }],
});

describe('a set of definitions', () => {
  it('of the catalogue is sound, and equal after JSON', () => {
    const indicators = indicatorTables.flatMap((table) => table.indicators);
    expect(checkIndicators(indicators)).toEqual([]);
    for (const indicator of indicators) {
      expect(indicatorFromJSON(JSON.parse(JSON.stringify(indicatorToJSON(indicator))))).toEqual(indicator);
    }
  });

  it.each<[string, Partial<Indicator>, string, readonly (string | number)[]]>([
    ['a formula over an input that is not there', { formula: 'dossiers' }, 'unknown-input', [0, 'formula']],
    ['__proto__ as an input', { formula: '__proto__' }, 'unknown-input', [0, 'formula']],
    [
      'a part that is not there',
      { partWholes: [{ part: 'x', whole: 'all' }] },
      'unknown-input',
      [0, 'partWholes', 0, 'part'],
    ],
    ['a weight that is not there', { weight: 'x' }, 'unknown-input', [0, 'weight']],
    ['no weight', { rollUp: 'weighted' }, 'weight', [0, 'weight']],
    ['arithmetic with a state', { formula: { op: 'sum', terms: ['online', 'task'] } }, 'input-kind', [0, 'formula']],
    ['a count as a milestone', { formula: { op: 'milestone', status: 'all' } }, 'input-kind', [0, 'formula']],
    [
      'an end before the beginning',
      { validFrom: plainDate('2025-01-01'), validTo: plainDate('2024-12-31') },
      'dates',
      [0, 'validTo'],
    ],
    [
      'a whole that is part of its part',
      {
        partWholes: [
          { part: 'online', whole: 'all' },
          { part: 'all', whole: 'online' },
        ],
      },
      'circular',
      [0, 'partWholes'],
    ],
  ])('is refused for %s', (_, change, code, path) => {
    const issues = checkIndicators([{ ...sound, ...change }]);
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[`indicator.definition-${code}`, path]]);
    expect(() => indicatorToJSON({ ...sound, ...change })).toThrow(VnIctError);
    expect(safeIndicatorsFromJSON([{ ...sound, ...change }]).success).toBe(false);
  });

  it('is refused where indicators succeed one another in a circle, and only there', () => {
    const circle = [related('a', 'succeeds', 'b'), related('b', 'succeeds', 'c'), related('c', 'part-of', 'a')];
    const [issue] = checkIndicators(circle);
    expect(issue?.code).toBe('indicator.definition-circular');
    expect(issue?.message.vi).toContain('a → b → c → a');
    expect(checkIndicators(circle.slice(0, 2))).toEqual([]);
    const mutual = [related('a', 'same-rate-other-source', 'b'), related('b', 'same-rate-other-source', 'a')];
    expect(checkIndicators(mutual)).toEqual([]);
  });

  it('holds one id twice only where both are the same, or not in force together', () => {
    const other = { ...sound, decimalPlaces: 2 };
    expect(checkIndicators([sound, other]).map(({ code, path }) => [code, path])).toEqual([
      ['indicator.definition-conflict', [1, 'id']],
    ]);
    expect(checkIndicators([sound, structuredClone(sound)])).toEqual([]);
    const until = { ...sound, validTo: plainDate('2026-06-30') };
    const from = { ...other, validFrom: plainDate('2026-07-01') };
    expect(checkIndicators([until, from])).toEqual([]);
    expect(checkIndicators([until, { ...from, validFrom: plainDate('2026-06-30') }])).toHaveLength(1);
  });

  it('may be a chain of 50,000 without a circle', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => related(`i${index}`, 'succeeds', `i${index + 1}`));
    expect(checkIndicators(chain)).toEqual([]);
  });
});

describe('a hostile definition', () => {
  const nested = (levels: number): Formula => {
    let formula: Formula = 'online';
    for (let level = 0; level < levels; level += 1) formula = { op: 'sum', terms: [formula] };
    return formula;
  };

  it('nested within the limit is read, beyond it refused, far beyond it too', () => {
    expect(safeIndicatorsFromJSON([{ ...sound, formula: nested(64) }]).success).toBe(true);
    for (const levels of [65, 10_000]) {
      const refused = safeIndicatorsFromJSON([{ ...sound, formula: nested(levels) }]);
      expect(refused.issues.map(({ code }) => code)).toEqual(['indicator.definition-too-deep']);
    }
  });

  it.each([
    ['no list', sound],
    ['null', [null]],
    ['a float weight', [{ ...sound, formula: { op: 'weighted-sum', terms: [{ weight: 0.1, value: 'all' }] } }]],
    ['an unknown operation', [{ ...sound, formula: { op: 'eval', code: 'x' } }]],
    ['an unknown key', [{ ...sound, colour: 'red' }]],
    ['no citation', [{ ...sound, citations: [] }]],
    ['a day that is none', [{ ...sound, validFrom: '2025-02-30' }]],
  ])('is refused with its path: %s', (_, payload) => {
    const refused = safeIndicatorsFromJSON(payload);
    expect(refused.success).toBe(false);
    expect(refused.issues[0]?.message.vi).toMatch(/\p{L}/u);
  });

  it('takes no key of the prototype', () => {
    const payload: unknown = JSON.parse(`[${JSON.stringify(sound).replace('"task":', '"__proto__":')}]`);
    const read = safeIndicatorsFromJSON(payload);
    if (read.success) expect(Object.keys(read.data[0]?.inputs ?? {})).not.toContain('__proto__');
    expect(({} as { label?: unknown }).label).toBeUndefined();
  });
});

it('has a schema that tells what is wrong', () => {
  expect(indicatorSchema.safeParse({ ...sound, direction: 'up' }).success).toBe(false);
});
