import { addRationals, negateRational, parseRational, type Rational, wholeRational } from '../number/index.js';
import type { Aim } from './aim.js';
import { achievementOf } from './baseline.js';
import { type ConclusionCodes, codesOf } from './column-codes.js';
import { type Judgement, judgeTarget } from './judge-target.js';

/** What an aim says of every value: by the side of its limit on which the value lies. */
export interface ColumnVerdict {
  /** None where all values are judged alike. */
  readonly limit: Rational | undefined;
  /** A value may be no place in the ranking at all: that is asked of each. */
  readonly ofRank: boolean;
  /** Of a value below, at and above the limit. */
  readonly conclusions: readonly [ConclusionCodes, ConclusionCodes, ConclusionCodes];
}

const ZERO = /* @__PURE__ */ wholeRational(0n);
const ONE = /* @__PURE__ */ wholeRational(1n);
const MINUS_ONE = /* @__PURE__ */ wholeRational(-1n);

/**
 * The verdict on values that are not counted from a baseline. `judgeTarget` remains the one judge: it is asked once for each side
 * of the limit, which its gap tells, instead of once for each row.
 */
export function verdictOf(aim: Aim, unit: string): ColumnVerdict {
  const judge = (value: Rational): Judgement => judgeValue(aim, value, unit);
  const ofRank = aim.target?.kind === 'rank';
  const atZero = judge(ZERO);
  const codesAt = (value: Rational): ConclusionCodes => codesOfJudgement(judge(value));
  if (atZero.gap === undefined) {
    const codes = codesOfJudgement(atZero);
    return { limit: undefined, ofRank, conclusions: [codes, codes, codes] };
  }
  const limit = negateRational(parseRational(atZero.gap.exact));
  return {
    limit,
    ofRank,
    conclusions: [codesAt(addRationals(limit, MINUS_ONE)), codesAt(limit), codesAt(addRationals(limit, ONE))],
  };
}

function judgeValue(aim: Aim, value: Rational, unit: string): Judgement {
  const { target, undecided } = aim;
  if (undecided !== undefined) return { outcome: 'undecided', reason: undecided };
  if (target === undefined) return { outcome: 'notApplicable', reason: 'no-target' };
  const achievement = achievementOf(target, value, unit, aim);
  return typeof achievement === 'string'
    ? { outcome: 'undecided', reason: achievement }
    : judgeTarget(target, achievement);
}

const codesOfJudgement = ({ outcome, reason }: Judgement): ConclusionCodes => codesOf(outcome, reason);
