import { describe, expect, it } from 'vitest';
import { systemFactsSchema } from 'vn-ict/schema';
import { classifySystem, FACT_LABELS, type SystemFacts, safeClassifySystem } from 'vn-ict/security';
import { wrong } from '../misuse.js';

const RULES = { ruleSet: 'nd331-2026' } as const;

/** What is refused, and where. */
const refused = (facts: unknown): unknown => {
  const result = safeClassifySystem(wrong(facts), RULES);
  return result.success ? [] : result.issues.map(({ code, path }) => [code, path.join('.')]);
};

describe('unknown is an answer', () => {
  // Một hạ tầng của một tỉnh: level 3 by Điều 13 khoản 3; special national data would make it level 5 (Điều 15 khoản 2).
  const centre = {
    systemTypes: ['infrastructure'],
    infrastructureScope: 'one-province',
    informationKinds: ['private'],
  } as const;
  const range = (facts: SystemFacts): unknown => {
    const { lowest, highest, assumedNo } = classifySystem(facts, { ...RULES, unlisted: 'no' });
    return [lowest, highest, assumedNo.includes('storesSpecialNationalData')];
  };

  it('so that a declaration of what is not listed does not touch it', () => {
    expect(range(centre)).toEqual([3, 3, true]);
    expect(range({ ...centre, storesSpecialNationalData: 'unknown' })).toEqual([3, 5, false]);
  });

  it('to how something is counted, which is still missing then', () => {
    const codes = (countMethod: string): unknown =>
      classifySystem({ informationKinds: ['personal'], basicDataSubjects: 5, countMethod }, RULES).warnings.map(
        ({ code }) => code,
      );
    expect(codes('tài khoản đã đăng ký')).toEqual([]);
    expect(codes('unknown')).toEqual(['security.count-method-missing']);
  });

  it.each(['components', 'boundaryGrounds', 'conditionalBusinessItem'])('but no value of %s', (field) => {
    expect(refused({ [field]: 'unknown' })).toEqual([['security.unknown-value', field]]);
    expect(systemFactsSchema.safeParse({ [field]: 'unknown' }).success).toBe(false);
  });
});

describe('payloads that nobody meant', () => {
  it('are refused where a list is needed, or a list names what is none', () => {
    expect(refused({ boundaryGrounds: 'function' })).toEqual([['security.unknown-value', 'boundaryGrounds']]);
    expect(refused({ components: [], boundaryGrounds: 1.5 })).toEqual([['security.unknown-value', 'boundaryGrounds']]);
    const long = [...Array.from({ length: 100 }, () => 'internal'), 'web'];
    expect(refused({ systemTypes: long })).toEqual([['security.unknown-value', 'systemTypes.100']]);
    const { issues } = safeClassifySystem(wrong({ systemTypes: 'internal' }), RULES);
    expect(issues[0]?.expected?.en).toBe(
      'one of: [internal, citizen-facing, infrastructure, industrial-control, other]',
    );
  });

  it('are refused where a count has a bound that is none', () => {
    expect(refused({ userCount: { atLeast: 5_000, atmost: 8_000 } })).toEqual([['security.not-count', 'userCount']]);
  });

  it('are told a hundred of their errors', () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`field-${index}`, 1]));
    const set = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`member-${index}`, 'yes']));
    const parts = Array.from({ length: 200 }, (_, index) => ({ name: `phần ${index}`, facts: { users: 1, level: 2 } }));
    for (const facts of [many, { systemTypes: set }, { components: parts }]) {
      expect(safeClassifySystem(wrong(facts), RULES).issues).toHaveLength(100);
    }
  });
});

it('a date and a name of rules together are no choice', () => {
  const both = wrong({ asOf: '2026-11-22', ruleSet: 'nd85-2016' });
  expect(safeClassifySystem({}, both).issues.map(({ code }) => code)).toEqual(['security.no-rule-set']);
});

it('a level that every answer gives is explained without a ground', () => {
  // An online service or not: level 2 by khoản 2 Điều 12, by one of its points or by the reading of a portal.
  const portal: SystemFacts = {
    systemTypes: ['citizen-facing'],
    informationKinds: ['public'],
    conditionalBusiness: 'no',
    basicDataSubjects: 0,
    sensitiveDataSubjects: 0,
  };
  const { level, matched, explanation } = classifySystem(portal, { ...RULES, unlisted: 'no' });
  expect([level, matched]).toEqual([2, []]);
  expect([explanation.vi.split('\n')[0], explanation.en.split('\n')[0]]).toEqual([
    'Đề xuất cấp độ 2 theo Nghị định 331/2026/NĐ-CP, dù dữ kiện còn thiếu thế nào.',
    'Proposed level 2 under Decree 331/2026/NĐ-CP, whatever the missing facts are.',
  ]);
});

it('what is missing of a component is named beside it, and of one of which all is told nothing', () => {
  const told: SystemFacts = { systemTypes: ['internal'], informationKinds: ['private'] };
  const { explanation } = classifySystem(
    {
      components: [
        { name: 'Thư điện tử', facts: told },
        { name: 'Máy chủ', facts: { ...told, riskAssessedLevel: 'unknown' } },
      ],
    },
    { ...RULES, unlisted: 'no' },
  );
  const mail = '- Hệ thống thành phần “Thư điện tử”: cấp độ 2 (khoản 1 Điều 12 Nghị định 331/2026/NĐ-CP).';
  const server =
    '- Hệ thống thành phần “Máy chủ”: từ cấp độ 2 đến cấp độ 5, tùy dữ kiện còn thiếu (khoản 1 Điều 12 Nghị định 331/2026/NĐ-CP).';
  const label = FACT_LABELS.riskAssessedLevel;
  expect(explanation.vi.split('\n').slice(1, 3)).toEqual([mail, `${server} Còn thiếu: ${label.vi}.`]);
  expect(explanation.en).toContain(`). Missing: ${label.en}.`);
});
