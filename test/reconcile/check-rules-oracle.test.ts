// What is said of rules alone, against every report of small figures and texts: rules that contradict one another hold together in none, and a
// redundant rule fails in none in which those that imply it hold. For sums and bounds the converse is tried by elimination.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, checkRules, type DataRule, type Relation } from 'vn-ict/reconcile';
import { canHold, type Demand, demand } from './elimination.js';
import { head } from './made-reports.js';

const NUMBERS = ['a', 'b', 'c', 'd'];
const TEXTS = ['s', 't'];
/** In halves. */
const VALUES = [-2, 0, 1, 2, 4, 6];
const WORDS = ['x', 'y', 'z', undefined];

interface World {
  readonly number: ReadonlyMap<string, number>;
  readonly text: ReadonlyMap<string, string | undefined>;
}

function worldsOf(): World[] {
  let worlds: World[] = [{ number: new Map(), text: new Map() }];
  for (const cell of NUMBERS) {
    worlds = worlds.flatMap(({ number, text }) =>
      VALUES.map((v) => ({ number: new Map([...number, [cell, v]]), text })),
    );
  }
  for (const cell of TEXTS) {
    worlds = worlds.flatMap(({ number, text }) => WORDS.map((v) => ({ number, text: new Map([...text, [cell, v]]) })));
  }
  return worlds;
}

/** `idle`: it asks nothing here; `unread`: it asks of what is absent. */
type Verdict = 'pass' | 'fail' | 'idle' | 'unread';
type Terms = readonly { readonly cell: string; readonly coefficient?: string }[];

const sum = ({ number }: World, terms: Terms): number =>
  terms.reduce((total, { cell, coefficient = '1' }) => total + Number(coefficient) * number.get(cell)!, 0);
const relate = (left: number, relation: Relation, right: number): boolean =>
  relation === '=' ? left === right : relation === '<=' ? left <= right : left >= right;

function truth(world: World, condition: Condition): boolean | undefined {
  if (condition.is === 'linear') {
    const { left, relation, right, constant = '0' } = condition;
    return relate(sum(world, left), relation, sum(world, right) + 2 * Number(constant));
  }
  const text = world.text.get(condition.cell);
  if (condition.is === 'one-of') return text === undefined ? undefined : condition.values.includes(text);
  return (text === undefined) === (condition.is === 'absent');
}

function judge(world: World, rule: DataRule): Verdict {
  const say = (holds: boolean): Verdict => (holds ? 'pass' : 'fail');
  const texts = (cells: readonly { cell: string }[]) => cells.map(({ cell }) => world.text.get(cell));
  switch (rule.kind) {
    case 'ratio': {
      const whole = sum(world, rule.denominator);
      const dividend = 2 * Number(rule.factor) * sum(world, rule.numerator);
      return whole <= 0 ? 'idle' : say(sum(world, [rule.result]) * whole === dividend);
    }
    case 'same': {
      if (rule.as === 'number') return say(new Set(rule.cells.map(({ cell }) => world.number.get(cell))).size === 1);
      const own = texts(rule.cells);
      return own.includes(undefined) ? 'unread' : say(new Set(own).size === 1);
    }
    case 'carry-over': {
      const [current, earlier] = [sum(world, [rule.current]), sum(world, [rule.earlier])];
      if (rule.demands === 'changed') return say(current !== earlier);
      return say(rule.demands === 'same' ? current === earlier : current >= earlier);
    }
    case 'conditional': {
      const when = rule.when.map((condition) => truth(world, condition));
      if (when.includes(false)) return 'idle';
      if (when.includes(undefined)) return 'unread';
      const then = rule.then.map((condition) => truth(world, condition));
      return then.includes(false) ? 'fail' : then.includes(undefined) ? 'unread' : 'pass';
    }
    case 'code-list': {
      const own = texts(rule.cells);
      return own.includes(undefined) ? 'unread' : say(own.every((text) => rule.codes.includes(text!)));
    }
    case 'set': {
      const own = texts(rule.cells);
      return say(
        new Set(own).size === own.length && [...own].sort().join() === [...new Set(rule.members)].sort().join(),
      );
    }
    case undefined:
      return say(
        relate(sum(world, rule.left), rule.relation, sum(world, rule.right) + 2 * Number(rule.constant ?? '0')),
      );
    default:
      throw new Error(rule.kind);
  }
}

const cell = fc.constantFrom(...NUMBERS);
const word = fc.constantFrom('x', 'y', 'z');
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
const terms = (least: number, most: number) =>
  fc.uniqueArray(fc.record({ cell, coefficient: fc.constantFrom('1', '1', '-1', '2') }), {
    minLength: least,
    maxLength: most,
    selector: (term) => term.cell,
  });
const linear = fc.record({
  left: terms(1, 3),
  relation: fc.constantFrom('=' as const, '<=' as const, '>=' as const),
  right: fc.constant([]),
  constant: fc.constantFrom('-1', '0', '0', '1', '2', '3'),
});
const text = fc.constantFrom(...TEXTS).map((name) => ({ cell: name }));
const condition: fc.Arbitrary<Condition> = fc.oneof(
  linear.map((line) => ({ is: 'linear' as const, ...line })),
  fc.tuple(text, fc.constantFrom('present' as const, 'absent' as const)).map(([own, is]) => ({ ...own, is })),
  fc.tuple(text, words).map(([own, values]) => ({ ...own, is: 'one-of' as const, values })),
);
const ratio = fc.record({
  kind: fc.constant('ratio' as const),
  result: cell.map((name) => ({ cell: name })),
  numerator: terms(1, 2),
  denominator: terms(1, 2),
  factor: fc.constantFrom('1', '2'),
});
const named = fc
  .uniqueArray(cell, { minLength: 2, maxLength: 3 })
  .map((names) => names.map((name) => ({ cell: name })));
const both = TEXTS.map((name) => ({ cell: name }));
const body = fc.oneof(
  { weight: 4, arbitrary: linear },
  { weight: 3, arbitrary: ratio },
  named.map((cells) => ({ kind: 'same' as const, as: 'number' as const, cells })),
  fc.constant({ kind: 'same' as const, as: 'text' as const, cells: both }),
  fc
    .tuple(named, fc.constantFrom('same' as const, 'not-falling' as const, 'changed' as const))
    .map(([[one, other], demands]) => ({
      kind: 'carry-over' as const,
      current: one!,
      earlier: other!,
      demands,
    })),
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.array(condition, { maxLength: 2 }), fc.array(condition, { minLength: 1, maxLength: 2 }))
      .map(([when, then]) => ({ kind: 'conditional' as const, when, then })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(text, words).map(([own, codes]) => ({ kind: 'code-list' as const, cells: [own], codes })),
  },
  words.map((members) => ({ kind: 'set' as const, cells: both, members })),
);
const severity = fc.constantFrom('error' as const, 'error' as const, 'hint' as const);
const systems = fc
  .array(fc.tuple(body, severity), { minLength: 1, maxLength: 6 })
  .map((bodies) => bodies.map(([own, grave], at): DataRule => ({ ...head(`r${at}`), severity: grave, ...own })));

const namesIn = (message: string): string[] => message.match(/\br\d+\b/g) ?? [];

describe('what is said of rules alone', () => {
  const worlds = worldsOf();
  it('is so in every report of small figures', () => {
    const told = new Map<string, number>();
    fc.assert(
      fc.property(systems, (rules) => {
        const byId = new Map(rules.map((rule) => [rule.id, rule]));
        for (const { code, message } of checkRules(rules)) {
          told.set(code, (told.get(code) ?? 0) + 1);
          const [first, ...others] = namesIn(message.en).map((id) => byId.get(id)!);
          const all = [first!, ...others];
          if (code === 'reconcile.rules-contradict' || code === 'reconcile.rule-never-holds') {
            const isHeld = (world: World) => all.every((rule) => judge(world, rule) === 'pass');
            expect(worlds.find(isHeld)).toBeUndefined();
          } else if (code === 'reconcile.rule-redundant') {
            const isBroken = (world: World) =>
              judge(world, first!) === 'fail' &&
              others.every((rule) => {
                return ['pass', 'idle'].includes(judge(world, rule));
              });
            expect(worlds.find(isBroken)).toBeUndefined();
            for (const rule of others) expect([rule.severity, first!.severity]).not.toEqual(['hint', 'error']);
          } else if (code.startsWith('reconcile.condition')) {
            if (first?.kind !== 'conditional') throw new Error('no conditional rule');
            const isMet = (world: World) =>
              first.when.every((each) => truth(world, each) === true) &&
              others.every((rule) => {
                return ['pass', 'idle'].includes(judge(world, rule));
              });
            expect(worlds.find(isMet)).toBeUndefined();
          }
        }
      }),
      { numRuns: 400 },
    );
    // Every kind of finding occurred.
    for (const code of ['rules-contradict', 'rule-redundant', 'condition-never-met', 'condition-contradicts']) {
      expect([code, (told.get(`reconcile.${code}`) ?? 0) > 3]).toEqual([code, true]);
    }
  });

  it('is all that there is to say of sums and bounds', () => {
    const lines = fc.array(linear, { minLength: 1, maxLength: 6 });
    const demandsOf = ({
      left,
      relation,
      constant,
    }: typeof linear extends fc.Arbitrary<infer Line> ? Line : never): Demand[] => {
      const turn = relation === '<=' ? -1n : 1n;
      const own = left.map(
        ({ cell: name, coefficient }) => [NUMBERS.indexOf(name), turn * BigInt(coefficient)] as const,
      );
      return [demand(NUMBERS.length, own, relation === '=' ? '=' : '>=', -turn * BigInt(constant))];
    };
    const failuresOf = (line: Parameters<typeof demandsOf>[0]): Demand[] => {
      const turned = (by: bigint) =>
        line.left.map(({ cell: name, coefficient }) => [NUMBERS.indexOf(name), by * BigInt(coefficient)] as const);
      const above = demand(NUMBERS.length, turned(1n), '>', -BigInt(line.constant));
      const below = demand(NUMBERS.length, turned(-1n), '>', BigInt(line.constant));
      return line.relation === '=' ? [above, below] : line.relation === '<=' ? [above] : [below];
    };
    fc.assert(
      fc.property(lines, (system) => {
        const rules = system.map((line, at): DataRule => ({ ...head(`r${at}`), ...line }));
        const codes = checkRules(rules).map(({ code, message }) => [code, namesIn(message.en)[0]!] as const);
        const holds = canHold(system.flatMap(demandsOf), NUMBERS.length);
        expect(
          codes.some(([code]) => code === 'reconcile.rules-contradict' || code === 'reconcile.rule-never-holds'),
        ).toBe(!holds);
        if (!holds) return;
        let kept = system.map((line, at) => ({ line, at }));
        const redundant: string[] = [];
        for (const own of [...kept].reverse()) {
          const others = kept.filter((other) => other !== own).flatMap(({ line }) => demandsOf(line));
          if (failuresOf(own.line).some((failure) => canHold([...others, failure], NUMBERS.length))) continue;
          redundant.push(`r${own.at}`);
          kept = kept.filter((other) => other !== own);
        }
        expect(codes.map(([, id]) => id)).toEqual(redundant);
      }),
      { numRuns: 400 },
    );
  });
});
