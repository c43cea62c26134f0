import type { Target } from '../text/index.js';
import type { Direction } from './indicator.js';

/**
 * A target as it is meant of an indicator. A plan that prints a bare `5%` does not say which way it binds: at least 5% where more is better,
 * as `parseTarget` reads it, and at most 5% where less is, as of overdue dossiers. What the plan does print (`tối thiểu 5%`) stays.
 */
export function inDirection(target: Target, direction: Direction | undefined): Target {
  if (direction !== 'less') return target;
  if (target.kind === 'range') return target.direction === 'more' ? { ...target, direction } : target;
  if (target.kind !== 'threshold' || target.printedComparator !== null || target.comparator !== '>=') return target;
  return { ...target, comparator: '<=', direction: target.direction === 'maintain' ? 'maintain' : direction };
}
