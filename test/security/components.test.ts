import { describe, expect, it } from 'vitest';
import { type ClassifyOptions, classifySystem, type SystemFacts, safeClassifySystem } from 'vn-ict/security';
import { classifySystem as classifyLightly } from 'vn-ict/security/level';

const mail: SystemFacts = { systemTypes: ['internal'], informationKinds: ['private'] };
const website: SystemFacts = { systemTypes: ['internal'], informationKinds: ['public'] };
/** Điều 6 khoản 2 điểm d and the rows of industrial control: a line that runs no graded work has no row. */
const line: SystemFacts = {
  systemTypes: ['industrial-control'],
  informationKinds: ['private'],
  constructionGrade: 'none',
};
const dataCentre: SystemFacts = {
  systemTypes: ['infrastructure'],
  informationKinds: ['private'],
  infrastructureScope: 'international',
};
const whole = (...parts: readonly SystemFacts[]): SystemFacts => ({
  components: parts.map((facts, index) => ({ name: `phần ${index + 1}`, facts })),
});
const by = (ruleSet: 'nd85-2016' | 'nd331-2026'): ClassifyOptions => ({ ruleSet, unlisted: 'no' });
const RULE_SETS = ['nd85-2016', 'nd331-2026'] as const;

describe('a component that no row matches leaves the level of the whole open', () => {
  it.each(RULE_SETS)('%s: at least the level of the others, never decided by them', (ruleSet) => {
    const result = classifySystem(whole(mail, line), by(ruleSet));
    expect([result.status, result.level, result.lowest, result.highest]).toEqual(['range', null, 2, 5]);
    const warning = result.warnings.find(({ code }) => code === 'security.component-without-level');
    expect(warning?.path).toEqual(['components', 1]);
    expect(warning?.message.vi).toContain('“phần 2”');
    expect(warning?.message.en).toContain('“phần 2”');
    expect(classifyLightly(whole(mail, line), by(ruleSet)).level).toBeNull();
  });

  it('alone it is undetermined; beside level 5 it can change nothing', () => {
    expect(classifySystem(whole(line), by('nd331-2026')).status).toBe('undetermined');
    expect(classifySystem(whole(dataCentre, line), by('nd331-2026')).level).toBe(5);
  });

  it('wherever it is nested', () => {
    const nested = whole(website, whole(mail, line));
    expect(classifySystem(nested, by('nd331-2026'))).toMatchObject({ status: 'range', lowest: 2, highest: 5 });
  });

  it('components that all have a level decide it by the highest', () => {
    const result = classifySystem(whole(website, mail), by('nd85-2016'));
    expect([result.level, result.components.map((part) => part.result.level)]).toEqual([2, [1, 2]]);
  });
});

describe('what an answer to the whole would bring', () => {
  // Whether a mail of level 2 by its private information holds the special data of Điều 11 khoản 2, Điều 15 khoản 2: level 5, or not.
  const open: SystemFacts = { ...mail, storesSpecialNationalData: 'unknown' };
  const outcomes = (...parts: readonly SystemFacts[]): unknown =>
    classifySystem({ ...open, ...whole(...parts) }, by('nd85-2016')).missingFacts.map((missing) =>
      missing.outcomes.map(({ value, lowest, highest }) => [value, lowest, highest]),
    );
  const yes = ['yes', 5, 5];

  it('is never less than its components give', () => {
    expect(outcomes()).toEqual([[['no', 2, 2], yes]]);
    expect(outcomes({ ...dataCentre, infrastructureScope: 'one-sector' })).toEqual([[['no', 3, 3], yes]]);
    // What is open of a component stays open: nationwide is level 4 by Điều 10 khoản 3 where it may never stop, else 3.
    expect(outcomes({ ...dataCentre, infrastructureScope: 'nationwide' })).toEqual([[['no', 3, 4], yes]]);
  });

  it('stays open up to level 5 beside a component without a level', () => {
    expect(outcomes(line)).toEqual([[['no', 2, 5], yes]]);
  });
});

describe('the explanation of a whole names its components', () => {
  it('in both languages, with the places that give each its level', () => {
    const { explanation } = classifySystem(whole(website, mail, line), by('nd85-2016'));
    expect(explanation.vi.split('\n').slice(0, 4)).toEqual([
      'Từ cấp độ 2 đến cấp độ 5 theo Nghị định 85/2016/NĐ-CP, tùy dữ kiện còn thiếu; đã có căn cứ:',
      '- Hệ thống thành phần “phần 1”: cấp độ 1 (Điều 7 Nghị định 85/2016/NĐ-CP).',
      '- Hệ thống thành phần “phần 2”: cấp độ 2 (khoản 1 Điều 8 Nghị định 85/2016/NĐ-CP).',
      '- Hệ thống thành phần “phần 3”: chưa xác định được cấp độ.',
    ]);
    expect(explanation.en.split('\n').slice(1, 4)).toEqual([
      '- Component “phần 1”: level 1 (Article 7 of Decree 85/2016/NĐ-CP).',
      '- Component “phần 2”: level 2 (Clause 1, Article 8 of Decree 85/2016/NĐ-CP).',
      '- Component “phần 3”: undetermined.',
    ]);
    expect(explanation.vi).toBe(explanation.vi.normalize('NFC'));
  });

  it('keeps the mark of a reading, and says what is open', () => {
    const secret: SystemFacts = { systemTypes: ['other'], informationKinds: ['state-secret'] };
    const { explanation } = classifySystem(whole(secret, { systemTypes: ['internal'] }), by('nd331-2026'));
    expect(explanation.vi).toContain(
      '“phần 1”: từ cấp độ 3 đến cấp độ 5, tùy dữ kiện còn thiếu (khoản 1 Điều 13 Nghị định 331/2026/NĐ-CP, suy luận)',
    );
    expect(explanation.en).toContain('from level 3 to level 5, depending on missing facts');
    expect(explanation.en).toContain('331/2026/NĐ-CP, inference)');
    expect(explanation.vi).toContain('“phần 2”: chưa xác định được cấp độ, có thể tới cấp độ 5');
  });
});

describe('counts of people in a system that processes no information about them', () => {
  const shop = { providesOnlineService: 'yes', conditionalBusiness: 'no', countMethod: 'tài khoản' } as const;
  const codes = (facts: SystemFacts, ruleSet: 'nd85-2016' | 'nd331-2026'): readonly string[] =>
    classifySystem({ ...shop, ...facts }, by(ruleSet)).warnings.map(({ code }) => code);

  it('are warned of under the decree that reads them', () => {
    const facts = {
      informationKinds: ['public'],
      userCount: 10_000,
      basicDataSubjects: 0,
      sensitiveDataSubjects: 0,
    } as const;
    expect(codes(facts, 'nd85-2016')).toEqual(['security.count-of-no-one']);
    expect(codes(facts, 'nd331-2026')).toEqual([]);
    const subjects = { ...facts, userCount: 0, sensitiveDataSubjects: 1 };
    expect(codes(subjects, 'nd85-2016')).toEqual([]);
    expect(codes(subjects, 'nd331-2026')).toEqual(['security.count-of-no-one']);
    expect(codes({ ...facts, informationKinds: ['private'] }, 'nd85-2016')).toEqual([]);
    expect(codes({ ...facts, informationKinds: { public: 'yes' } }, 'nd85-2016')).toEqual([]);
  });
});

describe('what binds a component binds the whole', () => {
  const portal: SystemFacts = {
    systemTypes: ['citizen-facing'],
    informationKinds: ['personal'],
    providesOnlineService: 'yes',
    conditionalBusiness: 'no',
    userCount: 5,
    basicDataSubjects: 5,
    sensitiveDataSubjects: 0,
  };
  const company = (...parts: readonly SystemFacts[]): SystemFacts => ({
    ownerKind: 'enterprise-or-organisation',
    ...whole(...parts),
  });

  it.each(RULE_SETS)('%s: an online service in one part is an online service of the whole', (ruleSet) => {
    expect(classifySystem(company(mail, portal), by(ruleSet)).scope.scope).toBe('mandatory');
    expect(classifySystem(company(mail, portal), { ruleSet }).scope.scope).toBe('mandatory');
  });

  it('the owner of the whole is that of its parts: internal parts of a company are encouraged only', () => {
    const { scope, components } = classifySystem(company(mail), by('nd85-2016'));
    expect([scope.scope, components[0]?.result.scope.scope]).toEqual(['encouraged', 'encouraged']);
    expect(classifySystem(company(mail), by('nd331-2026')).scope.scope).toBe('encouraged-disputed');
    // Whether the part serves anybody outside is not told.
    expect(classifySystem(company({ informationKinds: ['private'] }), { ruleSet: 'nd331-2026' }).scope.scope).toBe(
      'unknown',
    );
  });

  it('a part with a sign of national security makes the whole a candidate of the list', () => {
    const important = { ...portal, nationalSecuritySigns: ['important-telecom-work'] } as const;
    const { nationalSecurity } = classifySystem(whole(mail, important), by('nd331-2026'));
    expect(nationalSecurity).toEqual({
      candidate: 'yes',
      citations: [{ document: '331/2026/NĐ-CP', article: '16', clause: '2' }],
    });
    expect(classifySystem(whole(mail, portal), by('nd331-2026')).nationalSecurity.candidate).toBe('no');
  });

  it('so where the owner of a part is listed as unknown, or not at all', () => {
    for (const ownerKind of ['unknown', undefined] as const) {
      const part = { ...mail, ...(ownerKind && { ownerKind }) };
      expect(classifySystem(company(part), by('nd85-2016')).scope.scope).toBe('encouraged');
    }
  });

  it('a list in the place of the facts of a component is refused', () => {
    const result = safeClassifySystem({ components: [{ name: 'A', facts: [] as SystemFacts }] }, by('nd85-2016'));
    expect(result.success ? [] : result.issues.map(({ code }) => code)).toEqual(['security.unknown-value']);
  });
});
