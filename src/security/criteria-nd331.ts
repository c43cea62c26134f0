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
  return [level, [article, clause], [{ anyOf }]];
}

/** Nghị định 331/2026/NĐ-CP, Điều 11 to Điều 15, row by row in the words of the text, then the readings of what it leaves open. */
const ROWS = (): readonly CriterionRow[] => [
  [1, ['11', '1'], [INTERNAL, ...PUBLIC_ONLY]],
  [1, ['11', '2'], [{ fact: 'riskAssessedLevel', oneOf: [1] }]],
  [2, ['12', '1'], [INTERNAL, PRIVATE_OR_PERSONAL, NO_STATE_SECRET]],
  [2, ['12', '2', 'a'], [ONLINE_SERVICE, NOT_CONDITIONAL]],
  [
    2,
    ['12', '2', 'b'],
    [
      ONLINE_SERVICE,
      {
        anyOf: [
          { fact: 'basicDataSubjects', atLeast: 1, below: 100_000 },
          { fact: 'sensitiveDataSubjects', atLeast: 1, below: 10_000 },
        ],
      },
    ],
  ],
  [2, ['12', '3'], [INFRASTRUCTURE, ONE_ORGANISATION]],
  other(2, '12', '4'),
  [3, ['13', '1'], [SECRET_OR_DEFENCE, HARM]],
  [3, ['13', '2', 'a'], [ONLINE_SERVICE, CONDITIONAL]],
  [3, ['13', '2', 'b'], [{ fact: 'resolvesAdministrativeProcedures', is: 'yes' }]],
  [
    3,
    ['13', '2', 'c'],
    [
      ONLINE_SERVICE,
      {
        anyOf: [
          { fact: 'basicDataSubjects', atLeast: 100_000 },
          { fact: 'sensitiveDataSubjects', atLeast: 10_000 },
        ],
      },
    ],
  ],
  [
    3,
    ['13', '3'],
    [
      INFRASTRUCTURE,
      { fact: 'infrastructureScope', oneOf: ['one-ministry', 'one-sector', 'one-province', 'some-provinces'] },
    ],
  ],
  [3, ['13', '4'], [INDUSTRIAL_CONTROL, GRADE_II_TO_IV]],
  other(3, '13', '5'),
  [4, ['14', '1'], [SECRET_OR_DEFENCE, SERIOUS_HARM]],
  [
    4,
    ['14', '2'],
    [
      {
        anyOf: [
          { fact: 'nationalEGovernmentSystem', is: 'yes' },
          { fact: 'infrastructureScope', oneOf: ['nationwide'] },
        ],
      },
      ...ALWAYS_ON,
    ],
  ],
  [4, ['14', '3'], [INDUSTRIAL_CONTROL, GRADE_I]],
  other(4, '14', '4'),
  [5, ['15', '1'], [SECRET_OR_DEFENCE, { fact: 'strategicNature', is: 'yes' }, ESPECIALLY_SERIOUS_HARM]],
  [5, ['15', '2'], [SPECIAL_DATA]],
  [5, ['15', '3'], [INFRASTRUCTURE, INTERNATIONAL]],
  [5, ['15', '4'], [INDUSTRIAL_CONTROL, GRADE_SPECIAL]],
  other(5, '15', '5'),
  [
    2,
    ['12', '2'],
    [CITIZEN_FACING, { fact: 'providesOnlineService', is: 'no' }, { fact: 'supportsOnlineService', is: 'no' }],
    'website',
  ],
  [3, ['13', '1'], [STATE_SECRET], 'state-secret-floor'],
  [3, ['13', '3'], [INFRASTRUCTURE, PART_OF_PROVINCE], 'part-of-province'],
  [3, ['13', '3'], [INFRASTRUCTURE, NATIONWIDE], 'nationwide'],
  [4, ['14', '1'], [SECRET_OR_DEFENCE, ESPECIALLY_SERIOUS_HARM], 'not-strategic'],
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
