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
  { level: 1, at: ['7'], when: [INTERNAL, ...PUBLIC_ONLY] },
  { level: 2, at: ['8', '1'], when: [INTERNAL, PRIVATE_OR_PERSONAL, NO_STATE_SECRET] },
  { level: 2, at: ['8', '2', 'a'], when: [{ fact: 'publicServiceLevel', oneOf: ['nd43-level-1', 'nd43-level-2'] }] },
  { level: 2, at: ['8', '2', 'b'], when: [ONLINE_SERVICE, NOT_CONDITIONAL] },
  { level: 2, at: ['8', '2', 'c'], when: [ONLINE_SERVICE, { fact: 'userCount', atLeast: 1, below: 10_000 }] },
  { level: 2, at: ['8', '3'], when: [INFRASTRUCTURE, ONE_ORGANISATION] },
  { level: 3, at: ['9', '1'], when: [SECRET_OR_DEFENCE, HARM] },
  { level: 3, at: ['9', '2', 'a'], when: [{ fact: 'publicServiceLevel', oneOf: ['nd43-level-3', 'nd43-level-4'] }] },
  { level: 3, at: ['9', '2', 'b'], when: [ONLINE_SERVICE, CONDITIONAL] },
  { level: 3, at: ['9', '2', 'c'], when: [ONLINE_SERVICE, { fact: 'userCount', atLeast: 10_000 }] },
  {
    level: 3,
    at: ['9', '3'],
    when: [INFRASTRUCTURE, { fact: 'infrastructureScope', oneOf: ['one-sector', 'one-province', 'some-provinces'] }],
  },
  { level: 3, at: ['9', '4'], when: [INDUSTRIAL_CONTROL, GRADE_II_TO_IV] },
  { level: 4, at: ['10', '1'], when: [SECRET_OR_DEFENCE, SERIOUS_HARM] },
  { level: 4, at: ['10', '2'], when: [{ fact: 'nationalEGovernmentSystem', is: 'yes' }, ...ALWAYS_ON] },
  { level: 4, at: ['10', '3'], when: [INFRASTRUCTURE, NATIONWIDE, ...ALWAYS_ON] },
  { level: 4, at: ['10', '4'], when: [INDUSTRIAL_CONTROL, GRADE_I] },
  { level: 5, at: ['11', '1'], when: [SECRET_OR_DEFENCE, ESPECIALLY_SERIOUS_HARM] },
  { level: 5, at: ['11', '2'], when: [SPECIAL_DATA] },
  { level: 5, at: ['11', '3'], when: [INFRASTRUCTURE, INTERNATIONAL] },
  { level: 5, at: ['11', '4'], when: [INDUSTRIAL_CONTROL, GRADE_SPECIAL] },
  { level: 5, at: ['11', '5'], when: [{ fact: 'primeMinisterDecision', oneOf: [5] }] },
  {
    level: 2,
    at: ['8', '2', 'a'],
    reading: 'website',
    when: [CITIZEN_FACING, { fact: 'providesOnlineService', is: 'no' }, { fact: 'supportsOnlineService', is: 'no' }],
  },
  { level: 3, at: ['9', '1'], reading: 'state-secret-floor', when: [STATE_SECRET] },
  { level: 3, at: ['9', '3'], reading: 'part-of-province', when: [INFRASTRUCTURE, PART_OF_PROVINCE] },
  {
    level: 3,
    at: ['9', '3'],
    reading: 'one-ministry',
    when: [INFRASTRUCTURE, { fact: 'infrastructureScope', oneOf: ['one-ministry'] }],
  },
  { level: 3, at: ['9', '3'], reading: 'nationwide', when: [INFRASTRUCTURE, NATIONWIDE] },
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
