import { describe, expectTypeOf, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  type AppraisalContext,
  appraisal,
  assessmentSchedule,
  type Criterion,
  classifySystem,
  compareRegimes,
  type FactField,
  type FactIssueCode,
  procedure,
  type RuleSetId,
  type SecurityLevel,
  type SystemFacts,
  type SystemRecord,
  safeClassifySystem,
  securityPlan,
  securityRegister,
  securityStatisticsRates,
} from 'vn-ict/security';
import { classifySystem as classifyLightly } from 'vn-ict/security/level';

const by = { ruleSet: 'nd85-2016' } as const;

describe('facts', () => {
  it('are spelt as they are named', () => {
    // @ts-expect-error the fact is userCount
    classifySystem({ usercount: 5 }, by);
    // @ts-expect-error providesOnlineService
    classifySystem({ providesOnlineServices: 'yes' }, by);
    // @ts-expect-error the facts of a component are facts
    classifySystem({ components: [{ name: 'A', facts: { systemType: ['internal'] } }] }, by);
    expectTypeOf<'userCount'>().toExtend<FactField>();
    expectTypeOf<'users'>().not.toExtend<FactField>();
  });

  it('are yes, no or unknown, never true or false', () => {
    expectTypeOf<SystemFacts['requires24x7']>().toEqualTypeOf<'yes' | 'no' | 'unknown' | undefined>();
    // @ts-expect-error a boolean does not know unknown
    classifySystem({ requires24x7: true }, by);
    // @ts-expect-error Vietnamese words are labels
    classifySystem({ requires24x7: 'có' }, by);
  });

  it('take the old levels of public services with their scheme only', () => {
    classifySystem({ publicServiceLevel: 'nd43-level-3' }, by);
    // @ts-expect-error mức độ 3 of which decree?
    classifySystem({ publicServiceLevel: 3 }, by);
    // @ts-expect-error mức độ chủ động of Nghị định 224/2026/NĐ-CP
    classifySystem({ publicServiceLevel: 'nd224-level-3' }, by);
    // @ts-expect-error toàn trình has no stated mapping
    classifySystem({ publicServiceLevel: 'toàn trình' }, by);
  });

  it('do not take grades of secrecy for harm, for information or for a level', () => {
    // @ts-expect-error Tối mật is no degree of harm
    classifySystem({ nationalSecurityHarm: 'tối mật' }, by);
    // @ts-expect-error Mật is a state secret
    classifySystem({ informationKinds: ['mật'] }, by);
  });

  it('count with whole numbers or what is known of them', () => {
    classifySystem({ userCount: { atLeast: 5_000 } }, by);
    // @ts-expect-error printed figures go through parseNumber
    classifySystem({ userCount: '10.000' }, by);
    // @ts-expect-error at least what?
    classifySystem({ userCount: { atMost: 10_000 } }, by);
    // @ts-expect-error users are not data subjects
    classifySystem({ userCount: { basic: 10_000 } }, by);
  });

  it('decide levels that the texts let them decide', () => {
    // @ts-expect-error the Prime Minister decides levels 2 to 5
    classifySystem({ primeMinisterDecision: 1 }, by);
    // @ts-expect-error there is no level 6
    classifySystem({ riskAssessedLevel: 6 }, by);
    // @ts-expect-error a scope is one of the list
    classifySystem({ infrastructureScope: 'toàn quốc' }, by);
    // @ts-expect-error a work has one grade
    classifySystem({ constructionGrade: ['II'] }, by);
  });
});

describe('the rules', () => {
  it('are named or dated, not both and not neither', () => {
    classifySystem({}, { asOf: plainDate('2023-12-20') });
    // @ts-expect-error nothing undated
    classifySystem({}, {});
    // @ts-expect-error a date and a name could contradict each other
    classifySystem({}, { asOf: plainDate('2023-12-20'), ruleSet: 'nd85-2016' });
    // @ts-expect-error a text is no date yet
    classifySystem({}, { asOf: '2023-12-20' });
    // @ts-expect-error no such rule set
    classifySystem({}, { ruleSet: 'nd85' });
    // @ts-expect-error what is not listed is unknown or no, never yes
    classifySystem({}, { ...by, unlisted: 'yes' });
    expectTypeOf<RuleSetId>().toEqualTypeOf<'nd85-2016' | 'nd331-2026'>();
  });

  it('are data that nobody changes', () => {
    const criterion = {} as Criterion;
    // @ts-expect-error criteria are read only
    criterion.level = 5;
  });
});

describe('results', () => {
  it('have a level only where it is decided', () => {
    const result = classifySystem({}, by);
    expectTypeOf(result.level).toEqualTypeOf<SecurityLevel | null>();
    expectTypeOf(result.status).toEqualTypeOf<'decided' | 'range' | 'undetermined'>();
    // @ts-expect-error a level may be null
    appraisal(result.level, { ...by, asOf: plainDate('2023-12-20') });
    expectTypeOf(result.matched[0]?.text).toEqualTypeOf<{ readonly vi: string; readonly en: string } | undefined>();
  });

  it('have no words of rows through the light door', () => {
    const result = classifyLightly({}, by);
    expectTypeOf(result.explanation.vi).toEqualTypeOf<string>();
    // @ts-expect-error criterionText of vn-ict/security has them
    result.matched[0]?.text;
  });

  it('are refused with codes of their own', () => {
    const result = safeClassifySystem({}, by);
    // @ts-expect-error refused facts have no level
    result.data;
    if (!result.success) {
      expectTypeOf(result.issues[0].code).toExtend<FactIssueCode | `argument.${string}`>();
      // @ts-expect-error no such code
      result.issues[0].code === 'security.not-cuont';
    }
  });
});

describe('what follows a level', () => {
  it('takes one of the five levels', () => {
    // @ts-expect-error there is no level 0
    securityPlan(0, by);
    // @ts-expect-error a level is a number
    securityPlan('3', by);
    // @ts-expect-error an approved level is one of the five
    compareRegimes({}, { approved: { level: 6 } });
  });

  it('is dated', () => {
    // @ts-expect-error who answers for the ministry depends on the day
    const undated: AppraisalContext = { ruleSet: 'nd85-2016' };
    // @ts-expect-error the calendar of days off is named
    procedure(3, { ...undated, receivedOn: plainDate('2023-03-01') });
    const system = { level: 3, lastAssessedOn: null, since: plainDate('2022-01-01') } as const;
    // @ts-expect-error whose interval?
    assessmentSchedule(system, { from: plainDate('2023-01-01'), to: plainDate('2024-01-01') });
  });

  it('keeps records whole', () => {
    // @ts-expect-error a record without its plan
    const record: SystemRecord = { id: 'a', name: 'A', agency: 'B', owner: 'C', operator: 'D', level: 3 };
    // @ts-expect-error a register is of a day
    securityRegister([record]);
    // @ts-expect-error the figure is alerts
    securityStatisticsRates({ alert: 19_887 });
  });
});
