// Errors planted where many values would mend a figure: a part above its whole, a rate printed in whole percents. How often the slip that was
// planted is told first, and how often one is told of figures that no slip made.
import { describe, expect, it } from 'vitest';
import { type EditRule, type LikelyCause, localizeErrors } from 'vn-ict/reconcile';
import { cellsOf, head, rate } from './made-reports.js';

/** The numbers of a linear congruence: the same reports in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');

const within: EditRule = { ...head('within'), left: [{ cell: 'part' }], relation: '<=', right: [{ cell: 'whole' }] };
const share = rate('share', 'rate', 'part', 'whole');

type Texts = Readonly<Record<string, string>>;

/** The causes of a cell, the others being trusted; `undefined` where no rule fails. */
function causesOf(cell: string, texts: Texts, rule: EditRule): readonly LikelyCause[] | undefined {
  const weights = Object.fromEntries(
    Object.keys(texts).flatMap((path) => (path === cell ? [] : [[path, 'trusted' as const]])),
  );
  const { groups } = localizeErrors({ cells: cellsOf(texts) }, [rule], { weights });
  return groups[0]?.sets[0]?.cells[0]?.causes;
}

const exchanged = (count: number, at: number): number => {
  const digits = String(count);
  return Number(digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2));
};

interface Kind {
  readonly name: string;
  readonly rule: EditRule;
  readonly cell: string;
  readonly make: (next: (below: number) => number) => {
    readonly right: number;
    readonly texts: (shown: number) => Texts;
  };
}

const KINDS: readonly Kind[] = [
  {
    name: 'a whole below its part',
    rule: within,
    cell: 'whole',
    make: (next) => {
      const right = 10_000 + next(900_000);
      const part = Math.floor(right * (0.7 + next(300) / 1000));
      return { right, texts: (shown) => ({ part: grouped(part), whole: grouped(shown) }) };
    },
  },
  {
    name: 'a part above its whole',
    rule: within,
    cell: 'part',
    make: (next) => {
      const whole = 10_000 + next(900_000);
      const right = Math.floor(whole * (0.4 + next(600) / 1000));
      return { right, texts: (shown) => ({ part: grouped(shown), whole: grouped(whole) }) };
    },
  },
  {
    name: 'a whole beside a rate in whole percents',
    rule: share,
    cell: 'whole',
    make: (next) => {
      const right = 10_000 + next(900_000);
      const part = Math.floor(right * (0.1 + next(800) / 1000));
      const percents = Math.floor((200 * part + right) / (2 * right));
      return { right, texts: (shown) => ({ part: grouped(part), whole: grouped(shown), rate: `${percents}%` }) };
    },
  },
];

/** How often a slip is told first that was planted, and how often one is told of figures drawn by lot. */
function shares({ rule, cell, make }: Kind): { planted: number; told: number; strange: number; accused: number } {
  const next = numbers(20_231_220);
  const count = { planted: 0, told: 0, strange: 0, accused: 0 };
  for (let trial = 0; trial < 1000; trial += 1) {
    const { right, texts } = make(next);
    const slip = exchanged(right, next(String(right).length - 1));
    const causes = slip === right ? undefined : causesOf(cell, texts(slip), rule);
    if (causes !== undefined) {
      count.planted += 1;
      if (causes[0]?.cause === 'transposed-digits') count.told += 1;
    }
    const other = causesOf(cell, texts(10_000 + next(900_000)), rule);
    if (other === undefined) continue;
    count.strange += 1;
    if (other.length > 0) count.accused += 1;
  }
  return count;
}

const [wholeBelow, partAbove, besideRate] = KINDS;

describe('where many values would mend a figure', () => {
  it('nine in ten exchanges of digits are told first, and few of figures that were drawn by lot', () => {
    const { planted, told, strange, accused } = shares(besideRate!);
    expect([planted > 300, strange > 300]).toEqual([true, true]);
    expect(told / planted).toBeGreaterThan(0.85);
    expect(accused / strange).toBeLessThan(0.04);
  });

  it.each([wholeBelow!, partAbove!])('nothing is told of $name, which has an end on one side only', (kind) => {
    const { planted, told, strange, accused } = shares(kind);
    expect([planted > 50, strange > 50]).toEqual([true, true]);
    expect([told, accused]).toEqual([0, 0]);
  });
});
