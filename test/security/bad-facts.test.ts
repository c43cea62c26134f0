import { describe, expect, it } from 'vitest';
import { formatCitation, parseCitation } from 'vn-ict/law';
import { safeParsePayload, systemFactsSchema } from 'vn-ict/schema';
import { type FactIssueCode, type SystemFacts, safeClassifySystem } from 'vn-ict/security';
import { wrong } from '../misuse.js';

const nested = (depth: number): SystemFacts =>
  depth === 0 ? { systemTypes: ['internal'] } : { components: [{ name: `tầng ${depth}`, facts: nested(depth - 1) }] };

// Both decrees hold the rules of one owner and of the kinds of systems, at these places.
const ONE_OWNER = ['điểm a khoản 1 Điều 5 Nghị định 85/2016/NĐ-CP', 'điểm a khoản 1 Điều 8 Nghị định 331/2026/NĐ-CP'];
const typeAt = (point: string): readonly string[] => [
  `điểm ${point} khoản 2 Điều 6 Nghị định 85/2016/NĐ-CP`,
  `điểm ${point} khoản 2 Điều 9 Nghị định 331/2026/NĐ-CP`,
];

/** What is wrong, where, and the place of the law that the message has to name; `null` where no text is touched. */
const BAD: readonly (readonly [FactIssueCode, unknown, readonly (string | number)[], readonly string[] | null])[] = [
  ['security.not-facts', 'thư điện tử', [], null],
  ['security.unknown-fact', { users: 5 }, ['users'], null],
  ['security.unknown-value', { requires24x7: 'có' }, ['requires24x7'], null],
  ['security.unknown-value', { systemTypes: ['internal', 'web'] }, ['systemTypes', 1], null],
  ['security.unknown-value', { informationKinds: { mat: 'yes' } }, ['informationKinds', 'mat'], null],
  ['security.not-count', { userCount: -1 }, ['userCount'], ['điểm c khoản 2 Điều 9 Nghị định 85/2016/NĐ-CP']],
  ['security.not-count', { userCount: '10.000' }, ['userCount'], ['điểm c khoản 2 Điều 9 Nghị định 85/2016/NĐ-CP']],
  [
    'security.not-count',
    { basicDataSubjects: { atLeast: 5, atMost: 4 } },
    ['basicDataSubjects'],
    ['điểm c khoản 2 Điều 13 Nghị định 331/2026/NĐ-CP'],
  ],
  [
    'security.not-count',
    { sensitiveDataSubjects: Number.NaN },
    ['sensitiveDataSubjects'],
    ['điểm c khoản 2 Điều 13 Nghị định 331/2026/NĐ-CP'],
  ],
  ['security.two-owners', { singleOwner: 'no' }, ['singleOwner'], ONE_OWNER],
  [
    'security.internal-with-outsiders',
    { systemTypes: ['internal'], outsidersLogIn: 'yes' },
    ['outsidersLogIn'],
    typeAt('a'),
  ],
  [
    'security.scope-without-infrastructure',
    { systemTypes: ['citizen-facing'], infrastructureScope: 'one-province' },
    ['infrastructureScope'],
    typeAt('c'),
  ],
  [
    'security.infrastructure-without-scope',
    { systemTypes: ['infrastructure'], infrastructureScope: 'none' },
    ['infrastructureScope'],
    typeAt('c'),
  ],
  [
    'security.grade-without-control',
    { systemTypes: ['internal'], constructionGrade: 'II' },
    ['constructionGrade'],
    typeAt('d'),
  ],
  [
    'security.proactive-level',
    { publicServiceLevel: 'nd224-level-3' },
    ['publicServiceLevel'],
    ['Điều 16 Nghị định 224/2026/NĐ-CP'],
  ],
  [
    'security.level-scheme-missing',
    { publicServiceLevel: 3 },
    ['publicServiceLevel'],
    ['điểm a khoản 2 Điều 9 Nghị định 85/2016/NĐ-CP'],
  ],
  [
    'security.two-owners',
    { ownerKind: 'military', components: [{ name: 'A', facts: { ownerKind: 'cipher' } }] },
    ['components'],
    ONE_OWNER,
  ],
  [
    'security.too-many-components',
    nested(4),
    ['components', 0, 'facts', 'components', 0, 'facts', 'components', 0, 'facts', 'components'],
    null,
  ],
];

describe('bad facts', () => {
  it.each(BAD)('%s: %j at %j', (code, facts, path, citation) => {
    const result = safeClassifySystem(wrong(facts), { ruleSet: 'nd85-2016' });
    expect(result.success).toBe(false);
    const issue = result.issues.find((one) => one.code === code);
    expect(issue?.path).toEqual(path);
    const { vi = '', en = '' } = issue?.message ?? {};
    expect([vi === '', en === '', vi === en]).toEqual([false, false, false]);
    expect(vi + en).not.toMatch(/[{}]/);
    expect(issue?.citations?.map((one) => formatCitation(one))).toEqual(citation ?? undefined);
    for (const place of citation ?? []) {
      const inEnglish = formatCitation(parseCitation(place), { language: 'en' });
      expect([vi.includes(place), en.includes(inEnglish)]).toEqual([true, true]);
    }
  });

  const CITED = BAD.filter(([, , , citation]) => citation !== null);

  it.each(CITED)('%s: %j at %j is refused by the schema just so, once', (code, facts, path) => {
    const expected = safeClassifySystem(wrong(facts), { ruleSet: 'nd85-2016' }).issues;
    expect(safeParsePayload(systemFactsSchema, facts).issues).toEqual(expected);
    // A component is held to the same rules, where it stands.
    const nestedIn = {
      components: [
        { name: 'A', facts: {} },
        { name: 'B', facts },
      ],
    };
    expect(safeParsePayload(systemFactsSchema, nestedIn).issues.map((issue) => [issue.code, issue.path])).toEqual([
      [code, ['components', 1, 'facts', ...path]],
    ]);
  });

  it('are told by the schema beside what is wrong with the shape', () => {
    const facts = { userCount: -1, users: 5, requires24x7: true };
    const { issues } = safeParsePayload(systemFactsSchema, facts);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['payload.value', ['requires24x7']],
      ['payload.unknown-keys', []],
      ['security.not-count', ['userCount']],
    ]);
    expect(safeParsePayload(systemFactsSchema, 'x').issues.map(({ code }) => code)).toEqual(['payload.type']);
  });

  it('are all tried', () => {
    const tried = new Set<string>(BAD.map(([code]) => code));
    // The rule set is an option, not a fact.
    const others: readonly FactIssueCode[] = ['security.no-rule-set'];
    const codes: Record<FactIssueCode, true> = {
      'security.not-facts': true,
      'security.unknown-fact': true,
      'security.unknown-value': true,
      'security.not-count': true,
      'security.two-owners': true,
      'security.internal-with-outsiders': true,
      'security.scope-without-infrastructure': true,
      'security.infrastructure-without-scope': true,
      'security.grade-without-control': true,
      'security.proactive-level': true,
      'security.level-scheme-missing': true,
      'security.too-many-components': true,
      'security.no-rule-set': true,
    };
    expect(Object.keys(codes).filter((code) => !tried.has(code))).toEqual(others);
  });

  it('are all reported at once', () => {
    const facts = wrong({ userCount: -1, users: 5, requires24x7: true });
    expect(safeClassifySystem(facts, { ruleSet: 'nd85-2016' }).issues.map(({ code }) => code)).toEqual([
      'security.not-count',
      'security.unknown-fact',
      'security.unknown-value',
    ]);
  });
});
