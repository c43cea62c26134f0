import {
  compareRationals,
  competitionRanks,
  parseRational,
  type RankRange,
  type Rational,
  roundRational,
} from '../../number/index.js';
import {
  createIssue,
  type Issue,
  type IssuePath,
  type Parsed,
  refuse,
  succeed,
  unwrap,
  VnIctError,
} from '../../outcome/index.js';
import { isText, list, record } from '../../outcome/inner.js';
import { scoreIssues } from './messages.js';
import type { PointBounds, ServiceScore } from './service-score.js';

/** Điểm của một đơn vị. */
export interface UnitServiceScore {
  /** Đơn vị: a code or a name, each once. */
  readonly unit: string;
  readonly score: Pick<ServiceScore, 'bounds'>;
}

/** Thứ hạng của một đơn vị. */
export interface RankedServiceScore extends RankRange {
  readonly unit: string;
  /** `null` while missing figures leave it open between `best` and `worst`. */
  readonly rank: number | null;
}

const BOUNDS = /* @__PURE__ */ record({ lowest: isText, highest: isText });
const UNITS = /* @__PURE__ */ list(
  /* @__PURE__ */ record({ unit: isText, score: /* @__PURE__ */ record({ bounds: BOUNDS }) }),
);

/**
 * Xếp hạng các đơn vị, có kiểm tra: as {@link rankServiceScores}, but the refusal is data.
 *
 * @example
 * import { safeRankServiceScores } from 'vn-ict/public-service/score';
 * const score = { bounds: { lowest: '80', highest: '80' } };
 * safeRankServiceScores([{ unit: '06', score }, { unit: '06', score }]).issues.map(({ code }) => code); // => ['public-service.score-duplicate-unit']
 */
export function safeRankServiceScores(units: readonly UnitServiceScore[]): Parsed<readonly RankedServiceScore[]> {
  const wrong = UNITS(units, ['units']);
  if (wrong !== undefined) return refuse(wrong);
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const [index, { unit, score }] of units.entries()) {
    const { lowest, highest } = score.bounds;
    const path = [index, 'score', 'bounds'];
    const low = boundOf(lowest, [...path, 'lowest'], issues);
    const high = boundOf(highest, [...path, 'highest'], issues);
    if (low !== undefined && high !== undefined && compareRationals(low, high) > 0) {
      const between = { path, received: lowest, parameters: { limit: highest } };
      issues.push(createIssue(scoreIssues, 'public-service.score-bounds', between));
    }
    const details = { path: [index, 'unit'], received: unit };
    if (seen.has(unit)) issues.push(createIssue(scoreIssues, 'public-service.score-duplicate-unit', details));
    seen.add(unit);
  }
  const [first, ...others] = issues;
  if (first !== undefined) return refuse(first, ...others);
  const ranks = competitionRanks(units.map(({ score }) => asPrinted(score.bounds)));
  return succeed(
    ranks.map(({ best, worst }, index) => ({
      unit: units[index]?.unit ?? '',
      rank: best === worst ? best : null,
      best,
      worst,
    })),
  );
}

/**
 * Xếp hạng các đơn vị theo tổng điểm: competition ranking with gaps by the totals as printed, in the order of the units given. A unit whose
 * total is not known yet has a range of places.
 *
 * @throws VnIctError `public-service.score-duplicate-unit`, `public-service.score-bounds`, `number.*`, `argument.*`
 * @example
 * import { rankServiceScores } from 'vn-ict/public-service/score';
 * const total = (points: string) => ({ bounds: { lowest: points, highest: points } });
 * const ranked = rankServiceScores([{ unit: 'A', score: total('81.204') }, { unit: 'B', score: total('81.2') }, { unit: 'C', score: total('79') }]);
 * ranked.map(({ unit, rank }) => `${unit} ${rank}`); // => ['A 1', 'B 1', 'C 3']
 */
export function rankServiceScores(units: readonly UnitServiceScore[]): readonly RankedServiceScore[] {
  return unwrap(safeRankServiceScores(units));
}

/** A bound as a number; what is none is told in `issues`. */
function boundOf(text: string, path: IssuePath, issues: Issue[]): Rational | undefined {
  try {
    return parseRational(text, ...path);
  } catch (error) {
    if (!(error instanceof VnIctError)) throw error;
    issues.push(...(error as VnIctError).issues);
    return undefined;
  }
}

// What is published decides: two units with the same printed total share a place.
function asPrinted({ lowest, highest }: PointBounds): PointBounds {
  return { lowest: roundRational(parseRational(lowest), 2), highest: roundRational(parseRational(highest), 2) };
}
