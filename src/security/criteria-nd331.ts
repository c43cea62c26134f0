import { nd331 } from './cite.js';
import {
  ALWAYS_ON,
  CITIZEN_FACING,
  CONDITIONAL,
  ESPECIALLY_SERIOUS_HARM,
  GRADE_I,
  GRADE_II_TO_IV,
  GRADE_SPECIAL,
  HARM,
  INDUSTRIAL_CONTROL,
  INFRASTRUCTURE,
  INTERNAL,
  INTERNATIONAL,
  NATIONWIDE,
  NO_STATE_SECRET,
  NOT_CONDITIONAL,
  ONE_ORGANISATION,
  ONLINE_SERVICE,
  PART_OF_PROVINCE,
  PRIVATE_OR_PERSONAL,
  PUBLIC_ONLY,
  SECRET_OR_DEFENCE,
  SERIOUS_HARM,
  SPECIAL_DATA,
  STATE_SECRET,
} from './conditions.js';
import { type Criterion, type CriterionRow, criteriaOf, type FactCondition } from './criterion.js';

/** The rows “hệ thống thông tin khác” of Điều 12 to Điều 15. */
function other(level: 2 | 3 | 4 | 5, article: string, clause: string): CriterionRow {
  const anyOf: readonly FactCondition[] = [
    { fact: 'primeMinisterDecision', oneOf: [level] },
    { fact: 'riskAssessedLevel', oneOf: [level] },
  ];
  return { level, at: [article, clause], when: [{ anyOf }] };
}

/** Nghị định 331/2026/NĐ-CP, Điều 11 to Điều 15, row by row in the words of the text, then the readings of what it leaves open. */
const ROWS = (): readonly CriterionRow[] => [
  { level: 1, at: ['11', '1'], when: [INTERNAL, ...PUBLIC_ONLY] },
  { level: 1, at: ['11', '2'], when: [{ fact: 'riskAssessedLevel', oneOf: [1] }] },
  { level: 2, at: ['12', '1'], when: [INTERNAL, PRIVATE_OR_PERSONAL, NO_STATE_SECRET] },
  { level: 2, at: ['12', '2', 'a'], when: [ONLINE_SERVICE, NOT_CONDITIONAL] },
  {
    level: 2,
    at: ['12', '2', 'b'],
    when: [
      ONLINE_SERVICE,
      {
        anyOf: [
          { fact: 'basicDataSubjects', atLeast: 1, below: 100_000 },
          { fact: 'sensitiveDataSubjects', atLeast: 1, below: 10_000 },
        ],
      },
    ],
  },
  { level: 2, at: ['12', '3'], when: [INFRASTRUCTURE, ONE_ORGANISATION] },
  other(2, '12', '4'),
  { level: 3, at: ['13', '1'], when: [SECRET_OR_DEFENCE, HARM] },
  { level: 3, at: ['13', '2', 'a'], when: [ONLINE_SERVICE, CONDITIONAL] },
  { level: 3, at: ['13', '2', 'b'], when: [{ fact: 'resolvesAdministrativeProcedures', is: 'yes' }] },
  {
    level: 3,
    at: ['13', '2', 'c'],
    when: [
      ONLINE_SERVICE,
      {
        anyOf: [
          { fact: 'basicDataSubjects', atLeast: 100_000 },
          { fact: 'sensitiveDataSubjects', atLeast: 10_000 },
        ],
      },
    ],
  },
  {
    level: 3,
    at: ['13', '3'],
    when: [
      INFRASTRUCTURE,
      { fact: 'infrastructureScope', oneOf: ['one-ministry', 'one-sector', 'one-province', 'some-provinces'] },
    ],
  },
  { level: 3, at: ['13', '4'], when: [INDUSTRIAL_CONTROL, GRADE_II_TO_IV] },
  other(3, '13', '5'),
  { level: 4, at: ['14', '1'], when: [SECRET_OR_DEFENCE, SERIOUS_HARM] },
  {
    level: 4,
    at: ['14', '2'],
    when: [
      {
        anyOf: [
          { fact: 'nationalEGovernmentSystem', is: 'yes' },
          { fact: 'infrastructureScope', oneOf: ['nationwide'] },
        ],
      },
      ...ALWAYS_ON,
    ],
  },
  { level: 4, at: ['14', '3'], when: [INDUSTRIAL_CONTROL, GRADE_I] },
  other(4, '14', '4'),
  {
    level: 5,
    at: ['15', '1'],
    when: [SECRET_OR_DEFENCE, { fact: 'strategicNature', is: 'yes' }, ESPECIALLY_SERIOUS_HARM],
  },
  { level: 5, at: ['15', '2'], when: [SPECIAL_DATA] },
  { level: 5, at: ['15', '3'], when: [INFRASTRUCTURE, INTERNATIONAL] },
  { level: 5, at: ['15', '4'], when: [INDUSTRIAL_CONTROL, GRADE_SPECIAL] },
  other(5, '15', '5'),
  {
    level: 2,
    at: ['12', '2'],
    reading: 'website',
    when: [CITIZEN_FACING, { fact: 'providesOnlineService', is: 'no' }, { fact: 'supportsOnlineService', is: 'no' }],
  },
  { level: 3, at: ['13', '1'], reading: 'state-secret-floor', when: [STATE_SECRET] },
  { level: 3, at: ['13', '3'], reading: 'part-of-province', when: [INFRASTRUCTURE, PART_OF_PROVINCE] },
  { level: 3, at: ['13', '3'], reading: 'nationwide', when: [INFRASTRUCTURE, NATIONWIDE] },
  { level: 4, at: ['14', '1'], reading: 'not-strategic', when: [SECRET_OR_DEFENCE, ESPECIALLY_SERIOUS_HARM] },
];

/**
 * Tiêu chí xác định cấp độ của Nghị định 331/2026/NĐ-CP: Điều 11 to Điều 15 as data.
 *
 * @example
 * import { ND331_CRITERIA } from 'vn-ict/security';
 * ND331_CRITERIA.filter(({ kind, level }) => kind === 'row' && level === 3).length; // => 7
 * @see Nghị định 331/2026/NĐ-CP, Điều 11 to Điều 15
 */
export const ND331_CRITERIA: readonly Criterion[] = /* @__PURE__ */ criteriaOf(
  'nd331-2026',
  nd331,
  /* @__PURE__ */ ROWS(),
);
