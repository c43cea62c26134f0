// Rules about texts only, over few cells and letters: the smallest number of cells to change, by trying every text of every cell.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EditRule, localizeErrors } from 'vn-ict/reconcile';
import { cellsOf, head } from './made-reports.js';

const PATHS = ['w', 'x', 'y', 'z'] as const;
const LETTERS = ['A', 'B', 'C', 'D'] as const;
const OTHER = 'khác';
type Texts = Readonly<Record<string, string>>;

/** A rule, and whether it holds of texts: written here, not asked of the library. */
interface Case {
  readonly rule: (id: string) => EditRule;
  readonly holds: (texts: Texts) => boolean;
}

const somePaths = (least: number) => fc.uniqueArray(fc.constantFrom(...PATHS), { minLength: least, maxLength: 3 });
const someLetters = (least: number, most: number) =>
  fc.uniqueArray(fc.constantFrom(...LETTERS), { minLength: least, maxLength: most });
const references = (paths: readonly string[]) => paths.map((cell) => ({ cell }));

const codes: fc.Arbitrary<Case> = fc.tuple(somePaths(1), someLetters(1, 3)).map(([paths, letters]) => ({
  rule: (id) => ({ ...head(id), kind: 'code-list', cells: references(paths), codes: letters }),
  holds: (texts) => paths.every((path) => letters.some((letter) => letter === texts[path])),
}));
const same: fc.Arbitrary<Case> = somePaths(2).map((paths) => ({
  rule: (id) => ({ ...head(id), kind: 'same', as: 'text', cells: references(paths) }),
  holds: (texts) => new Set(paths.map((path) => texts[path])).size === 1,
}));
const whole: fc.Arbitrary<Case> = fc.tuple(somePaths(2), someLetters(3, 3)).map(([paths, letters]) => {
  const members = letters.slice(0, paths.length);
  return {
    rule: (id) => ({ ...head(id), kind: 'set', cells: references(paths), members }),
    holds: (texts) => members.every((member) => paths.some((path) => texts[path] === member)),
  };
});
const implied: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom(...PATHS), someLetters(1, 2), fc.constantFrom(...PATHS), someLetters(1, 2))
  .map(([read, when, asked, then]) => ({
    rule: (id) => ({
      ...head(id),
      kind: 'conditional',
      when: [{ is: 'one-of', cell: read, values: when }],
      then: [{ is: 'one-of', cell: asked, values: then }],
    }),
    holds: (texts) => !when.some((letter) => letter === texts[read]) || then.some((letter) => letter === texts[asked]),
  }));

/** The fewest cells whose change lets all hold; `undefined` where no texts do. */
function fewest(texts: Texts, cases: readonly Case[]): number | undefined {
  let best: number | undefined;
  const visit = (at: number, tried: Texts, changed: number): void => {
    if (best !== undefined && changed >= best) return;
    const path = PATHS[at];
    if (path === undefined) {
      if (cases.every(({ holds }) => holds(tried))) best = changed;
      return;
    }
    for (const text of [...LETTERS, OTHER]) {
      visit(at + 1, { ...tried, [path]: text }, changed + Number(text !== texts[path]));
    }
  };
  visit(0, texts, 0);
  return best;
}

describe('the smallest sets of wrong texts', () => {
  it('are those that trying every text finds, and are proven', () => {
    fc.assert(
      fc.property(
        fc.tuple(...PATHS.map(() => fc.constantFrom(...LETTERS))),
        fc.array(fc.oneof(codes, same, whole, implied), { minLength: 1, maxLength: 4 }),
        (letters, cases) => {
          const texts = Object.fromEntries(PATHS.map((path, at) => [path, letters[at] ?? '']));
          const rules = cases.map(({ rule }, at) => rule(`rule-${at}`));
          const weights = Object.fromEntries(PATHS.map((path) => [path, 1]));
          const { groups, issues } = localizeErrors({ cells: cellsOf(texts) }, rules, { weights });
          expect(issues).toEqual([]);
          const expected = fewest(texts, cases);
          if (groups.some(({ proof }) => proof.kind === 'impossible')) {
            expect(expected).toBeUndefined();
            return;
          }
          expect(groups.every(({ proof }) => proof.kind === 'exact')).toBe(true);
          expect(groups.flatMap(({ sets }) => sets.flatMap(({ assumes = [] }) => assumes))).toEqual([]);
          expect(groups.reduce((sum, { sets }) => sum + (sets[0]?.cells.length ?? 0), 0)).toBe(expected);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
