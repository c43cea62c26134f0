import { describe, expect, it } from 'vitest';
import { RULE_SETS, type RuleSetId, SECURITY_LEVELS, type SecurityLevel, securityPlan } from 'vn-ict/security';

const RULE_SET_IDS = Object.keys(RULE_SETS) as readonly RuleSetId[];
const all = <T>(make: (level: SecurityLevel, ruleSet: RuleSetId) => T): T[] =>
  RULE_SET_IDS.flatMap((ruleSet) => SECURITY_LEVELS.map((level) => make(level, ruleSet)));

describe('the security plan', () => {
  it('has seven parts and eleven groups at every level', () => {
    for (const plan of all((level, ruleSet) => securityPlan(level, { ruleSet }))) {
      expect([plan.parts.length, plan.requirements.length]).toEqual([7, 11]);
      expect(plan.parts.map(({ point }) => point)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g']);
    }
  });

  it('names the sections of TCVN 11930:2017 as the five appendices of the circular do', () => {
    const sections = (level: SecurityLevel): (string | undefined)[] =>
      securityPlan(level, { ruleSet: 'nd85-2016' }).requirements.map(({ standard }) => standard?.section);
    expect(sections(1)).toEqual([
      '5.1.1',
      '5.1.2',
      '5.1.3',
      '5.1.4',
      '5.1.5',
      undefined,
      undefined,
      '5.2.1',
      '5.2.2',
      '5.2.3',
      '5.2.4',
    ]);
    // Phụ lục III: Mục 7.1.1 to 7.2.4; Phụ lục IV: Mục 8; Phụ lục V: Mục 9.
    for (const level of SECURITY_LEVELS) {
      const own = sections(1).map((section) => section?.replace('5.', `${level + 4}.`));
      expect(sections(level)).toEqual(own);
      const marks = securityPlan(level, { ruleSet: 'nd85-2016' }).requirements.map(({ confidence }) => confidence);
      expect(new Set(marks)).toEqual(new Set(['confirmed']));
    }
    const standard = (level: 1 | 2 | 3 | 5, ruleSet: RuleSetId): unknown[] => {
      const { citation, confidence, groups } = securityPlan(level, { ruleSet }).standard;
      return [citation.document, citation.section, confidence, groups];
    };
    expect(standard(2, 'nd85-2016')).toEqual(['TCVN 11930:2017', '6', 'confirmed', null]);
    expect(standard(3, 'nd85-2016')).toEqual(['TCVN 11930:2017', '7', 'confirmed', null]);
    expect(standard(1, 'nd331-2026')).toEqual(['TCVN 14423:2026', '3', 'secondary', 15]);
    expect(standard(5, 'nd331-2026')).toEqual(['TCVN 14423:2026', '7', 'secondary', 18]);
  });

  it('asks for a framework of secure software under the old circular only', () => {
    const places = (ruleSet: RuleSetId): readonly (string | undefined)[] =>
      securityPlan(2, { ruleSet }).principles.map(({ citation }) => citation.clause);
    expect(places('nd85-2016')).toEqual(['2', '5', '6', '8']);
    expect(places('nd331-2026')).toEqual(['2', '5', '6']);
  });

  it('has its parts in the words of each decree', () => {
    const words = (ruleSet: RuleSetId): readonly string[] =>
      securityPlan(1, { ruleSet }).parts.map(({ label }) => label.vi);
    // Khoản 2 Điều 19; khoản 2 Điều 29.
    expect(words('nd85-2016')).toEqual([
      'Bảo đảm an toàn hệ thống thông tin trong khâu thiết kế, xây dựng',
      'Bảo đảm an toàn hệ thống thông tin trong quá trình vận hành',
      'Kiểm tra, đánh giá an toàn thông tin',
      'Quản lý rủi ro an toàn thông tin',
      'Giám sát an toàn thông tin',
      'Dự phòng, ứng cứu sự cố, khôi phục sau thảm họa',
      'Kết thúc vận hành, khai thác, thanh lý, hủy bỏ',
    ]);
    expect(words('nd331-2026')).toEqual([
      'Bảo đảm an ninh mạng trong thiết kế, xây dựng',
      'Bảo đảm an ninh mạng hệ thống thông tin trong quá trình vận hành',
      'Kiểm tra, đánh giá an ninh mạng',
      'Quản lý rủi ro an ninh mạng',
      'Giám sát an ninh mạng',
      'Dự phòng, ứng phó sự cố an ninh mạng, khôi phục sau thảm họa',
      'Kết thúc vận hành, khai thác, thanh lý, hủy bỏ',
    ]);
  });

  it('asks for the zones of the five appendices', () => {
    const zones = (level: SecurityLevel): readonly string[] =>
      securityPlan(level, { ruleSet: 'nd85-2016' }).zones.map(({ vi }) => vi);
    const appendices = SECURITY_LEVELS.map((level) => securityPlan(level, { ruleSet: 'nd85-2016' }).appendix?.appendix);
    expect(appendices).toEqual(['I', 'II', 'III', 'IV', 'V']);
    expect(SECURITY_LEVELS.map((level) => zones(level).length)).toEqual([3, 5, 7, 8, 8]);
    expect(zones(3).slice(5)).toEqual(['Vùng mạng máy chủ cơ sở dữ liệu', 'Vùng quản trị']);
    expect(zones(4).slice(7)).toEqual(['Vùng quản trị thiết bị hệ thống']);
    expect(zones(5)).toEqual(zones(4));
    expect(securityPlan(3, { ruleSet: 'nd331-2026' })).toMatchObject({ zones: [], appendix: null });
  });

  it('separates leased systems: the border moved from level 4 to level 5', () => {
    const kinds = (ruleSet: RuleSetId): (string | undefined)[] =>
      SECURITY_LEVELS.map((level) => securityPlan(level, { ruleSet, leasesCloudOrDataCentre: 'yes' }).separation?.kind);
    expect(kinds('nd85-2016')).toEqual([undefined, undefined, 'logical', 'physical', 'physical']);
    expect(kinds('nd331-2026')).toEqual([undefined, undefined, 'logical', 'logical', 'physical']);
    const listed = securityPlan(3, { ruleSet: 'nd331-2026', onNationalSecurityList: 'yes' });
    expect(listed.separation?.kind).toBe('physical');
    expect(securityPlan(5, { ruleSet: 'nd331-2026', leasesCloudOrDataCentre: 'no' }).separation).toBeNull();
  });
});
