import { describe, expect, it } from 'vitest';
import { checkRules, confront, type DataRule, type EditRule, mergeRules, type Relation } from 'vn-ict/reconcile';
import { cellsOf, equality, head, rate } from './made-reports.js';

const bound = (id: string, cell: string, relation: Relation, constant: string): DataRule => ({
  ...head(id),
  left: [{ cell }],
  relation,
  right: [],
  constant,
});
const order = (id: string, left: string, right: string): DataRule => ({
  ...head(id),
  left: [{ cell: left }],
  relation: '<=',
  right: [{ cell: right }],
});
const codes = (id: string, ...values: readonly string[]): DataRule => ({
  ...head(id),
  kind: 'code-list',
  cells: [{ cell: 'status' }],
  codes: values,
});
const set = (id: string, cells: readonly string[], ...members: readonly string[]): DataRule => ({
  ...head(id),
  kind: 'set',
  cells: cells.map((cell) => ({ cell })),
  members,
});
const isStatus = (...values: readonly string[]) => ({ cell: 'status', is: 'one-of', values }) as const;
const atMost = (cell: string, constant: string) =>
  ({ is: 'linear', left: [{ cell }], relation: '<=', right: [], constant }) as const;
const atLeast = (cell: string, constant: string) =>
  ({ is: 'linear', left: [{ cell }], relation: '>=', right: [], constant }) as const;

const told = (...rules: readonly EditRule[]): string[] =>
  checkRules(rules).map(({ code, message }) => {
    const names = message.en.match(/\br\d\b/g) ?? [];
    return [code.replace('reconcile.', ''), ...names].join(' ');
  });

describe('rates', () => {
  it('contradict a bound that their parts exclude', () => {
    expect(told(rate('r1', 'p', 'a', 'a'), bound('r2', 'p', '<=', '90'))).toEqual(['rules-contradict r1 r2']);
    expect(told(rate('r1', 'p', 'a', 'b'), order('r2', 'a', 'b'), bound('r3', 'p', '>=', '101'))).toEqual([
      'rules-contradict r1 r2 r3',
    ]);
    // 100 × (a − b) / b is above −100 where a is.
    const growth: DataRule = {
      ...head('r1'),
      kind: 'change',
      measure: 'percent',
      result: { cell: 'g' },
      current: [{ cell: 'a' }],
      previous: [{ cell: 'b' }],
    };
    expect(told(growth, bound('r2', 'a', '>=', '1'), bound('r3', 'g', '<=', '-100'))).toEqual([
      'rules-contradict r1 r2 r3',
    ]);
  });

  it('are told apart from others of the same cell by their parts', () => {
    expect(told(rate('r1', 'p', 'a', 'b'), rate('r2', 'p', 'c', 'd'))).toEqual([]);
    expect(
      told(rate('r1', 'p', 'a', 'b'), rate('r2', 'p', 'c', 'b'), bound('r3', 'a', '>=', '5'), order('r4', 'a', 'd')),
    ).toEqual([]);
    const half: DataRule = { ...rate('r2', 'p', 'a', 'b'), factor: '50' } as DataRule;
    // p is 100 a/b and 50 a/b: a is 0.
    expect(told(rate('r1', 'p', 'a', 'b'), half)).toEqual([]);
    expect(told(rate('r1', 'p', 'a', 'b'), half, bound('r3', 'a', '>=', '1'))).toEqual(['rules-contradict r1 r2 r3']);
  });

  it('are redundant where they say the same in other words', () => {
    const doubled: DataRule = {
      ...head('r2'),
      kind: 'ratio',
      result: { cell: 'p' },
      numerator: [{ cell: 'a', coefficient: '2' }],
      denominator: [{ cell: 'b', coefficient: '2' }],
    };
    expect(told(rate('r1', 'p', 'a', 'b'), doubled)).toEqual(['rule-redundant r2 r1']);
    expect(told(rate('r1', 'p', 'a', 'b'), equality('r2', ['p'], ['q']), rate('r3', 'q', 'a', 'b'))).toEqual([
      'rule-redundant r3 r1 r2',
    ]);
  });

  it('imply a bound only where their whole is known to be above 0', () => {
    const rules = [rate('r1', 'p', 'a', 'b'), order('r2', 'a', 'b'), bound('r3', 'p', '<=', '100')];
    // Of 5/0 there is no rate, and the bound still says something of the p that is printed.
    expect(told(...rules)).toEqual([]);
    expect(told(...rules, bound('r4', 'b', '>=', '1'))).toEqual(['rule-redundant r3 r1 r2 r4']);
  });

  it('never apply over nothing', () => {
    const rule: DataRule = {
      ...head('r1'),
      kind: 'ratio',
      result: { cell: 'p' },
      numerator: [{ cell: 'a' }],
      denominator: [],
    };
    expect(told(rule)).toEqual(['rule-never-holds r1']);
  });

  it('are unproven where neither a contradiction nor figures are found', () => {
    // x²= 2, of which there is no rational solution and no exact figure.
    const square: DataRule = { ...rate('r1', 'x', 'two', 'x'), factor: '1' } as DataRule;
    expect(told(square, bound('r2', 'two', '=', '2'))).toEqual(['rules-unproven r1']);
  });
});

describe('figures that have to change', () => {
  const changed: DataRule = {
    ...head('r1'),
    kind: 'carry-over',
    current: { cell: 'a' },
    earlier: { cell: 'a', report: 'before' },
    demands: 'changed',
  };
  const line = (id: string, relation: Relation, constant: string): DataRule => ({
    ...head(id),
    left: [{ cell: 'a' }],
    relation,
    right: [{ cell: 'a', report: 'before' }],
    constant,
  });

  it('contradict what keeps them, and are redundant beside what moves them', () => {
    expect(told(changed, line('r2', '<=', '0'), line('r3', '>=', '0'))).toEqual(['rules-contradict r1 r2 r3']);
    expect(told(changed, line('r2', '>=', '1'))).toEqual(['rule-redundant r1 r2']);
    expect(told(changed, line('r2', '>=', '0'))).toEqual([]);
  });
});

describe('conditional rules', () => {
  const rule = (id: string, when: Extract<DataRule, { kind: 'conditional' }>['when'], then: typeof when): DataRule => ({
    ...head(id),
    kind: 'conditional',
    when,
    then,
  });

  it('contradict one another where their condition is one', () => {
    const done = isStatus('Hoàn thành');
    expect(
      told(rule('r1', [done], [{ cell: 'date', is: 'present' }]), rule('r2', [done], [{ cell: 'date', is: 'absent' }])),
    ).toEqual(['condition-contradicts r1 r1 r2']);
    expect(told(rule('r1', [done], [atLeast('spent', '1')]), rule('r2', [done], [atMost('spent', '0')]))).toEqual([
      'condition-contradicts r1 r1 r2',
    ]);
    expect(told(rule('r1', [done], [atLeast('spent', '9')]), bound('r2', 'spent', '<=', '5'))).toEqual([
      'condition-contradicts r1 r1 r2',
    ]);
    // One of the two conditions may be met, and never both.
    expect(
      told(rule('r1', [isStatus('A')], [atLeast('x', '1')]), rule('r2', [isStatus('B')], [atMost('x', '0')])),
    ).toEqual([]);
  });

  it('have conditions that are never met', () => {
    expect(told(codes('r1', 'A', 'B'), rule('r2', [isStatus('C')], [atLeast('x', '1')]))).toEqual([
      'condition-never-met r2 r1',
    ]);
    expect(told(rule('r1', [atLeast('x', '2'), atMost('x', '1')], [atLeast('y', '1')]))).toEqual([
      'condition-never-met r1',
    ]);
    expect(
      told(
        rule(
          'r1',
          [
            { cell: 'x', is: 'absent' },
            { cell: 'x', is: 'present' },
          ],
          [atLeast('y', '1')],
        ),
      ),
    ).toEqual(['condition-never-met r1']);
  });

  it('are redundant beside what holds always, and what a chain of them comes to', () => {
    expect(told(bound('r1', 'x', '>=', '5'), rule('r2', [isStatus('A')], [atLeast('x', '3')]))).toEqual([
      'rule-redundant r2 r1',
    ]);
    expect(
      told(
        rule('r1', [isStatus('A')], [atLeast('x', '3')]),
        rule('r2', [atLeast('x', '2')], [{ cell: 'date', is: 'present' }]),
        rule('r3', [isStatus('A')], [{ cell: 'date', is: 'present' }]),
      ),
    ).toEqual(['rule-redundant r3 r1 r2']);
  });

  it('do not contradict rules over a cell that they ask to be empty', () => {
    const empty = rule('r1', [isStatus('Chưa triển khai')], [{ cell: 'spent', is: 'absent' }]);
    expect(told(empty, order('r2', 'spent', 'budget'), bound('r3', 'budget', '<=', '0'))).toEqual([]);
  });
});

describe('lists and sets', () => {
  it('contradict where they leave a cell nothing, and are redundant where they leave no less', () => {
    expect(told(codes('r1', 'A', 'B'), codes('r2', 'C'))).toEqual(['rules-contradict r1 r2']);
    expect(told(codes('r1', 'A', 'B'), codes('r2', 'b', 'B', 'A', 'C'))).toEqual(['rule-redundant r2 r1']);
    expect(told(codes('r1', 'A', 'B'), codes('r2', 'B', 'C'))).toEqual([]);
    // Three lists of which any two have a code in common.
    expect(told(codes('r1', 'A', 'B'), codes('r2', 'B', 'C'), codes('r3', 'A', 'C'))).toEqual([
      'rules-contradict r1 r2 r3',
    ]);
    expect(told(codes('r1'))).toEqual(['rule-never-holds r1']);
  });

  it('are bound together by cells of the same text', () => {
    const other: DataRule = { ...head('r2'), kind: 'code-list', cells: [{ cell: 'annex' }], codes: ['C'] };
    const same: DataRule = { ...head('r3'), kind: 'same', as: 'text', cells: [{ cell: 'status' }, { cell: 'annex' }] };
    expect(told(codes('r1', 'A'), other, same)).toEqual(['rules-contradict r1 r2 r3']);
  });

  it('tell what stands in them twice', () => {
    expect(checkRules([codes('r1', 'Cấp 1', 'Cấp  1', 'Cấp 2')]).map(({ message }) => message.vi)).toEqual([
      'Danh sách của quy tắc “r1” nêu nhiều lần: Cấp  1.',
    ]);
  });

  it('want other members of the same cells', () => {
    expect(told(set('r1', ['t.*'], 'A', 'B'), set('r2', ['t.*'], 'A', 'C'))).toEqual(['rules-contradict r1 r2']);
    expect(told(set('r1', ['t.*'], 'A', 'B'), set('r2', ['t.*'], 'A', 'B', 'C'))).toEqual(['rules-contradict r1 r2']);
    expect(told(set('r1', ['t.*'], 'A', 'B'), set('r2', ['t.*'], 'B', 'A'))).toEqual(['rule-redundant r2 r1']);
    expect(told(set('r1', ['t.*'], 'A', 'B'), set('r2', ['u.*'], 'A', 'C'))).toEqual([]);
    expect(told(set('r1', ['t.1', 't.2'], 'A', 'B', 'C'))).toEqual(['rule-never-holds r1']);
    const names: DataRule = { ...head('r2'), kind: 'code-list', cells: [{ cell: 't.*' }], codes: ['A', 'B'] };
    expect(told(set('r1', ['t.*'], 'A', 'B', 'C'), names)).toEqual(['rules-contradict r1 r2']);
    expect(told(set('r1', ['t.*'], 'A', 'B'), names)).toEqual(['rule-redundant r2 r1']);
  });
});

describe('functions', () => {
  const own = (id: string, holds: () => boolean): EditRule => ({
    ...head(id),
    kind: 'custom',
    cells: [{ cell: 'a' }],
    holds,
  });
  const [one, other] = [() => true, () => false];

  it('are not examined, and told so', () => {
    expect(told(own('r1', one), own('r2', other))).toEqual(['rules-unexamined r1 r2']);
    expect(told(own('r1', one), own('r2', one))).toEqual(['rule-redundant r2 r1', 'rules-unexamined r1']);
    expect(told(own('r1', one), own('r1', other))).toEqual(['duplicate-rule r1', 'rules-unexamined r1']);
  });
});

describe('patterns', () => {
  it('stand for each of their cells in one rule and for their sum in another', () => {
    // The cells of t are each x; their sum is x + 1, as of two cells of 1.
    const each: DataRule = { ...head('r1'), kind: 'same', as: 'number', cells: [{ cell: 't.*' }, { cell: 'x' }] };
    const sum: DataRule = {
      ...head('r2'),
      left: [{ cell: 't.*' }],
      relation: '=',
      right: [{ cell: 'x' }],
      constant: '1',
    };
    expect(told(each, sum)).toEqual([]);
    const cells = cellsOf({ 't.1': '1', 't.2': '1', x: '1' });
    expect(confront({ cells }, [each, sum]).outcomes.map(({ outcome }) => outcome)).toEqual(['pass', 'pass']);
  });

  it('do not take the cells that their own rule names', () => {
    // t.* is the parts in the one rule, and the parts with their total in the other.
    const parts = equality('r1', ['t.*'], ['t.all']);
    const all = equality('r2', ['t.*'], ['twice']);
    expect(told(parts, all, { ...equality('r3', ['t.all'], ['twice']), constant: '-1' } as DataRule)).toEqual([]);
    const cells = cellsOf({ 't.1': '1', 't.all': '1', twice: '2' });
    expect(confront({ cells }, [parts, all]).outcomes.map(({ outcome }) => outcome)).toEqual(['pass', 'pass']);
  });

  it('are the same whatever their steps are called', () => {
    expect(
      told(order('r1', '{row}.a', '{row}.b'), { ...order('r2', '{line}.b', '{line}.a'), constant: '-1' } as DataRule),
    ).toEqual(['rules-contradict r1 r2']);
  });
});

describe('a graver rule', () => {
  it('is not redundant beside a hint', () => {
    const hint: DataRule = { ...bound('r1', 'a', '<=', '5'), severity: 'hint' };
    expect(told(hint, bound('r2', 'a', '<=', '5'))).toEqual(['rule-redundant r1 r2']);
    expect(told(hint, bound('r2', 'a', '<=', '9'))).toEqual([]);
  });
});

describe('many rules', () => {
  it('are examined together: sums of a table in both directions', () => {
    const size = 12;
    const every = Array.from({ length: size }, (_, at) => at);
    const rules: DataRule[] = [
      ...every.map((row) =>
        equality(
          `row-${row}`,
          every.map((column) => `t.${row}.${column}`),
          [`t.${row}.all`],
        ),
      ),
      ...every.map((column) =>
        equality(
          `column-${column}`,
          every.map((row) => `t.${row}.${column}`),
          [`t.all.${column}`],
        ),
      ),
      equality(
        'rows',
        every.map((row) => `t.${row}.all`),
        ['t.all.all'],
      ),
      ...every.flatMap((row) => every.map((column) => bound(`${row}-${column}`, `t.${row}.${column}`, '>=', '0'))),
      ...every.map((row) => rate(`rate-${row}`, `t.${row}.rate`, `t.${row}.0`, `t.${row}.all`)),
      bound('total', 't.all.all', '>=', '-1'),
    ];
    const issues = checkRules(rules);
    // The sum of parts that are 0 or more is above −1.
    expect(issues.map(({ code }) => code)).toEqual(['reconcile.rule-redundant']);
    expect(issues[0]?.message.en).toContain('“total”');
  });
});

describe('two rules of one id', () => {
  it('are both confronted, and told', () => {
    const rules = [equality('r1', ['a'], ['b']), equality('r1', ['a'], ['c'])];
    const { outcomes, issues } = confront({ cells: cellsOf({ a: '1', b: '1', c: '2' }) }, rules);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['pass', 'fail']);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['reconcile.duplicate-rule', ['rules', 1]]]);
    const [rule] = rules;
    expect(confront({ cells: [] }, [rule!, { ...rule! }]).issues).toEqual([]);
  });

  it('that hold themselves are told to be two', () => {
    const origin: Record<string, unknown> = { en: 'x' };
    origin['vi'] = origin;
    const other: Record<string, unknown> = { en: 'x' };
    other['vi'] = other;
    const rules = [
      { ...equality('r1', ['a'], ['b']), origin },
      { ...equality('r1', ['a'], ['b']), origin: other },
    ];
    const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);
    expect(codesOf(checkRules(rules as never))).toEqual(['reconcile.duplicate-rule']);
    expect(codesOf(mergeRules(rules as never).issues)).toEqual(['reconcile.duplicate-rule']);
    expect(codesOf(confront({ cells: [] }, rules as never).issues)).toEqual(['reconcile.duplicate-rule']);
  });
});
