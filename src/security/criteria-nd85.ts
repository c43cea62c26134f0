import { nd85 } from './cite.js';
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
import { type Criterion, type CriterionRow, criteriaOf } from './criterion.js';

/** Nghị định 85/2016/NĐ-CP, Điều 7 to Điều 11, row by row in the words of the text, then the readings of what it leaves open. */
const ROWS: readonly CriterionRow[] = [
  [1, ['7'], [INTERNAL, ...PUBLIC_ONLY]],
  [2, ['8', '1'], [INTERNAL, PRIVATE_OR_PERSONAL, NO_STATE_SECRET]],
  [2, ['8', '2', 'a'], [{ fact: 'publicServiceLevel', oneOf: ['nd43-level-1', 'nd43-level-2'] }]],
  [2, ['8', '2', 'b'], [ONLINE_SERVICE, NOT_CONDITIONAL]],
  [2, ['8', '2', 'c'], [ONLINE_SERVICE, { fact: 'userCount', atLeast: 1, below: 10_000 }]],
  [2, ['8', '3'], [INFRASTRUCTURE, ONE_ORGANISATION]],
  [3, ['9', '1'], [SECRET_OR_DEFENCE, HARM]],
  [3, ['9', '2', 'a'], [{ fact: 'publicServiceLevel', oneOf: ['nd43-level-3', 'nd43-level-4'] }]],
  [3, ['9', '2', 'b'], [ONLINE_SERVICE, CONDITIONAL]],
  [3, ['9', '2', 'c'], [ONLINE_SERVICE, { fact: 'userCount', atLeast: 10_000 }]],
  [
    3,
    ['9', '3'],
    [INFRASTRUCTURE, { fact: 'infrastructureScope', oneOf: ['one-sector', 'one-province', 'some-provinces'] }],
  ],
  [3, ['9', '4'], [INDUSTRIAL_CONTROL, GRADE_II_TO_IV]],
  [4, ['10', '1'], [SECRET_OR_DEFENCE, SERIOUS_HARM]],
  [4, ['10', '2'], [{ fact: 'nationalEGovernmentSystem', is: 'yes' }, ...ALWAYS_ON]],
  [4, ['10', '3'], [INFRASTRUCTURE, NATIONWIDE, ...ALWAYS_ON]],
  [4, ['10', '4'], [INDUSTRIAL_CONTROL, GRADE_I]],
  [5, ['11', '1'], [SECRET_OR_DEFENCE, ESPECIALLY_SERIOUS_HARM]],
  [5, ['11', '2'], [SPECIAL_DATA]],
  [5, ['11', '3'], [INFRASTRUCTURE, INTERNATIONAL]],
  [5, ['11', '4'], [INDUSTRIAL_CONTROL, GRADE_SPECIAL]],
  [5, ['11', '5'], [{ fact: 'primeMinisterDecision', oneOf: [5] }]],
  [
    2,
    ['8', '2', 'a'],
    [CITIZEN_FACING, { fact: 'providesOnlineService', is: 'no' }, { fact: 'supportsOnlineService', is: 'no' }],
    'website',
  ],
  [3, ['9', '1'], [STATE_SECRET], 'state-secret-floor'],
  [3, ['9', '3'], [INFRASTRUCTURE, PART_OF_PROVINCE], 'part-of-province'],
  [3, ['9', '3'], [INFRASTRUCTURE, { fact: 'infrastructureScope', oneOf: ['one-ministry'] }], 'one-ministry'],
  [3, ['9', '3'], [INFRASTRUCTURE, NATIONWIDE], 'nationwide'],
];

/**
 * Tiêu chí xác định cấp độ của Nghị định 85/2016/NĐ-CP: Điều 7 to Điều 11 as data.
 *
 * @example
 * import { ND85_CRITERIA } from 'vn-ict/security';
 * ND85_CRITERIA.filter(({ kind, level }) => kind === 'row' && level === 5).length; // => 5
 * @see Nghị định 85/2016/NĐ-CP, Điều 7 to Điều 11
 */
export const ND85_CRITERIA: readonly Criterion[] = /* @__PURE__ */ criteriaOf('nd85-2016', nd85, ROWS);
