import { describe, expect, it } from 'vitest';
import { VnIctError } from 'vn-ict';
import {
  checkRules,
  compareRuns,
  confront,
  type EditRule,
  localizeErrors,
  mergeRules,
  type ReportData,
} from 'vn-ict/reconcile';
import { editRuleSchema, reportDataSchema, safeRulesFromJSON } from 'vn-ict/schema';
import * as z from 'zod';
import { cellsOf, equality, head, rate } from './made-reports.js';

const SUM = equality('sum', ['a', 'b'], ['c']);
const OTHER_SUM = equality('sum', ['a'], ['c']);
const GOOD = { a: '1', b: '2', c: '3' };
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe('hostile reports', () => {
  const cyclic: Record<string, unknown> = { path: 'd' };
  cyclic['text'] = cyclic;

  it.each([
    ['a cell that holds itself', cyclic, []],
    ['a cell that is none', 7, ['reconcile.not-a-cell']],
    ['a deeply nested path', { path: nested(100_000), text: '1' }, ['reconcile.not-a-cell']],
    ['a duplicate', { path: 'a', text: '9' }, ['reconcile.duplicate-cell']],
    ['a path of 100,000 steps', { path: 'x.'.repeat(100_000), text: '1' }, ['reconcile.path']],
    ['a prototype key', JSON.parse('{"path":"__proto__.x","text":"1"}'), []],
    ['a huge text', { path: 'd', text: '9'.repeat(5_000_000) }, []],
  ])('%s is told, and the rest confronted', (_, cell, codes) => {
    const report = { cells: [...cellsOf(GOOD), cell] } as ReportData;
    const { outcomes, issues } = confront(report, [SUM]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['pass']);
    expect(codesOf(issues)).toEqual(codes);
    expect(localizeErrors(report, [SUM]).groups).toEqual([]);
  });

  it('reads what rules ask of such cells without failing', () => {
    const report = {
      cells: [cyclic, { path: 'e', text: '1', value: '1' }, { path: 'f', value: '1,5' }],
    } as unknown as ReportData;
    const { outcomes, issues } = confront(report, [equality('d', ['d'], ['e']), equality('f', ['f'], ['d'])]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['error', 'error']);
    expect(new Set(codesOf(issues))).toEqual(new Set(['reconcile.cell-unreadable', 'reconcile.several-forms']));
  });

  it('is exact far beyond floats', () => {
    const big = (last: string): string => `1${'0'.repeat(30)}${last}`;
    const cells = [
      { path: 'a', value: big('1') },
      { path: 'b', value: '1' },
      { path: 'c', value: big('3') },
    ];
    expect(confront({ cells }, [SUM]).outcomes[0]).toMatchObject({ outcome: 'fail', residual: '-1' });
    expect(localizeErrors({ cells }, [SUM]).groups[0]?.sets.map(({ cells: [cell] }) => cell?.mend?.value)).toEqual([
      // c = a + b comes first, then a and b.
      big('2'),
      big('2'),
      '2',
    ]);
  });

  it.each([null, undefined, 7, 'x', [], { cells: 7 }])('%j is no report', (report) => {
    expect(codesOf(confront(report as unknown as ReportData, [SUM]).issues)).toEqual(['reconcile.not-a-list']);
  });

  it('rules that are none are told, and the others applied', () => {
    const rules = [
      SUM,
      7,
      null,
      { ...SUM, left: 'a' },
      { ...SUM, kind: 'own' },
      { ...SUM, id: 'path', left: [{ cell: 'a..b' }] },
      { ...SUM, id: 'number', left: [{ cell: 'a', coefficient: 'x' }] },
    ] as unknown as EditRule[];
    const { outcomes, issues } = confront({ cells: cellsOf(GOOD) }, rules);
    expect(outcomes).toHaveLength(1);
    expect(codesOf(issues)).toEqual([
      ...Array<string>(4).fill('reconcile.not-a-rule'),
      ...Array<string>(2).fill('reconcile.rule-unusable'),
    ]);
  });
});

describe('rules that can never hold', () => {
  const plusOne = (id: string, left: string, right: string): EditRule => ({
    ...head(id),
    left: [{ cell: left }],
    relation: '=',
    right: [{ cell: right }],
    constant: '1',
  });

  it('are told from rules alone: a circle, a cell above itself, bounds apart', () => {
    expect(codesOf(checkRules([plusOne('ab', 'a', 'b'), plusOne('ba', 'b', 'a')]))).toEqual([
      'reconcile.rules-contradict',
    ]);
    expect(codesOf(checkRules([plusOne('aa', 'a', 'a')]))).toEqual(['reconcile.rule-never-holds']);
    expect(codesOf(checkRules([SUM, OTHER_SUM]))).toEqual(['reconcile.duplicate-rule']);
    expect(codesOf(mergeRules([SUM], [OTHER_SUM]).issues)).toEqual(['reconcile.duplicate-rule']);
  });

  it('are told to be redundant where others imply them', () => {
    const order = (id: string, left: string, right: string): EditRule => ({
      ...head(id),
      left: [{ cell: left }],
      relation: '<=',
      right: [{ cell: right }],
    });
    const [issue, ...others] = checkRules([order('ab', 'a', 'b'), order('bc', 'b', 'c'), order('ac', 'a', 'c')]);
    expect(issue).toMatchObject({ code: 'reconcile.rule-redundant', severity: 'hint' });
    expect(issue?.message.en).toContain('“ac” is redundant: the rules ab, bc');
    expect(others).toEqual([]);
    expect(checkRules([SUM, rate('r', 'r', 'a', 'c')])).toEqual([]);
  });

  it('leave a search without an answer, and say so', () => {
    const { groups } = localizeErrors({ cells: cellsOf({ a: '1', b: '2' }) }, [
      plusOne('ab', 'a', 'b'),
      plusOne('ba', 'b', 'a'),
    ]);
    expect(groups).toMatchObject([{ sets: [], proof: { kind: 'impossible' } }]);
  });
});

describe('a dense report', () => {
  it('ends at its bound with the best set and the gap', () => {
    const cells = Array.from({ length: 40 }, (_, index) => ({
      path: `x.${index}`,
      text: String(1_000 + index * index),
    }));
    const rules = cells.flatMap(({ path }, index) =>
      cells.slice(index + 1).map((other) => equality(`${path}-${other.path}`, [path], [other.path])),
    );
    const { groups } = localizeErrors({ cells }, rules, { bound: 20 });
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ complete: false, proof: { kind: 'bounded' } });
  });
});

describe('rules and reports as JSON', () => {
  it('are read back', () => {
    const rules = [SUM, rate('r', 'r', 'a', 'c')];
    expect(safeRulesFromJSON(JSON.stringify(rules))).toMatchObject({ success: true, data: rules });
    expect(reportDataSchema.parse({ cells: cellsOf(GOOD) })).toEqual({ cells: cellsOf(GOOD) });
  });

  it.each([
    [{ ...SUM, extra: 1 }],
    [{ ...SUM, kind: 'custom', cells: [], holds: null }],
    [nested(100_000)],
    [JSON.parse('{"__proto__":{}}')],
  ])('refuse %#', (rule) => {
    const { success, issues } = safeRulesFromJSON([rule]);
    expect(success).toBe(false);
    for (const { message } of issues) expect(message.vi !== '' && message.en !== '').toBe(true);
  });

  it.each([
    ['edit-rule', editRuleSchema],
    ['report-data', reportDataSchema],
  ] as const)('have a JSON Schema: %s', async (name, schema) => {
    const json = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(`../../docs/schemas/${name}.json`);
  });
});

describe('a rule that needs one cell', () => {
  it('is not applied to the first of several', () => {
    const cells = cellsOf({ 't.1.n': '5', 't.2.n': '6', whole: '10', part: '5' });
    const rule = rate('rate', 't.*.n', 'part', 'whole');
    const { outcomes, issues } = confront({ cells }, [rule]);
    expect(outcomes).toEqual([]);
    expect(codesOf(issues)).toEqual(['reconcile.rule-unusable']);
  });
});

describe('a function of your own', () => {
  const outcomesOf = (holds: () => unknown) => {
    const rule = { ...head('own'), kind: 'custom', cells: [{ cell: 'a' }], holds } as unknown as EditRule;
    return confront({ cells: cellsOf(GOOD) }, [rule]).outcomes.map(({ outcome, reason }) => [outcome, reason]);
  };

  it('says yes by true alone: a promise is no answer', () => {
    expect(outcomesOf(() => true)).toEqual([['pass', undefined]]);
    expect(outcomesOf(() => false)).toEqual([['fail', undefined]]);
    expect(outcomesOf(() => undefined)).toEqual([['undecided', undefined]]);
    expect(outcomesOf(() => Promise.resolve(false))).toEqual([['error', 'custom-failed']]);
    expect(outcomesOf(() => 'no')).toEqual([['error', 'custom-failed']]);
  });

  it('may throw what throws itself when it is read', () => {
    const hostile = Object.defineProperty(new Error('x'), 'message', {
      get: () => {
        throw new Error('y');
      },
    });
    expect(
      outcomesOf(() => {
        throw hostile;
      }),
    ).toEqual([['error', 'custom-failed']]);
  });
});

describe('an interval that holds no value', () => {
  it.each([
    [{ lower: { value: '5', included: true }, upper: { value: '1', included: true } }],
    [{ lower: { value: '3', included: false }, upper: { value: '3', included: true } }],
  ])('is unreadable', (interval) => {
    const cells = [{ path: 'a', interval }, ...cellsOf({ c: '3' })];
    const { outcomes, issues } = confront({ cells }, [OTHER_SUM]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['error']);
    expect(codesOf(issues)).toEqual(['reconcile.cell-unreadable']);
  });
});

describe('runs that came back changed', () => {
  it('are refused in words', () => {
    const run = confront({ cells: cellsOf(GOOD) }, [SUM]);
    expect(compareRuns(run, JSON.parse(JSON.stringify(run)) as typeof run).mended).toEqual([]);
    for (const other of [null, 7, { outcomes: 'x' }, { outcomes: [null] }, { outcomes: [{ rule: 'a', outcome: 1 }] }]) {
      expect(() => compareRuns(run, other as never)).toThrow(VnIctError);
      expect(() => compareRuns(other as never, run)).toThrow(VnIctError);
    }
  });
});

describe('rule sets that are large on purpose', () => {
  const many = (count: number, make: (at: number) => object): EditRule[] =>
    Array.from({ length: count }, (_, at) => ({ ...head(`r${at}`), ...make(at) }) as unknown as EditRule);

  it('end at the bound, and say so', () => {
    const lists = many(5_000, (at) => ({ kind: 'code-list', cells: [{ cell: 'a' }], codes: ['x', `y${at}`] }));
    expect(new Set(codesOf(checkRules(lists)))).toEqual(
      new Set(['reconcile.rule-redundant', 'reconcile.rules-unproven']),
    );
    const wide = Array.from({ length: 3_000 }, (_, at) => ({ cell: `a.${at}` }));
    const rates = many(2, (at) => ({
      kind: 'ratio',
      result: { cell: 'p' },
      numerator: [{ cell: `n${at}` }],
      denominator: wide,
    }));
    const sum = equality(
      'sum',
      wide.map(({ cell }) => cell),
      ['p'],
    );
    expect(codesOf(checkRules([...rates, sum]))).toEqual(['reconcile.rules-unproven']);
  });
});

describe('options of wrong types', () => {
  const read = (options: unknown) => localizeErrors({ cells: cellsOf(GOOD) }, [SUM], options as never).issues;

  it('are issues', () => {
    expect(codesOf(read({ reading: 'up', reference: 7, weights: 'x'.repeat(100_000) }))).toEqual(
      Array<string>(3).fill('reconcile.options'),
    );
    expect(codesOf(read({ weights: { a: {}, b: null, c: -1 } }))).toEqual(Array<string>(3).fill('reconcile.options'));
    expect(read(null)).toEqual([]);
    expect(codesOf(mergeRules([SUM, null] as unknown as EditRule[], 7 as unknown as EditRule[]).issues)).toEqual([
      'reconcile.not-a-rule',
      'reconcile.not-a-list',
    ]);
  });
});
