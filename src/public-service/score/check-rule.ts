import { type Parsed, refuse, succeed } from '../../outcome/index.js';
import { type ArgumentCheck, list, oneOf, record } from '../../outcome/inner.js';
import { type FigurePlace, readExact } from './read-figure.js';
import type { ScoreRule } from './score-rule.js';

const KINDS = ['linear', 'capped', 'yesNo', 'steps', 'display', 'notStated'];
const isRule: ArgumentCheck = /* @__PURE__ */ record({ kind: /* @__PURE__ */ oneOf(KINDS) });
const hasSteps: ArgumentCheck = /* @__PURE__ */ record({ steps: /* @__PURE__ */ list(/* @__PURE__ */ record()) });

/** A rule that came as data: its kind is one that is known, its numbers are numbers. */
export function checkRule(rule: ScoreRule, place: FigurePlace): Parsed<ScoreRule> {
  const { path } = place;
  const wrong = isRule(rule, path) ?? (rule.kind === 'steps' ? hasSteps(rule, path) : undefined);
  if (wrong !== undefined) return refuse(wrong);
  const numbers: [unknown, ...(string | number)[]][] = [];
  if (rule.kind === 'capped') numbers.push([rule.fullAt, 'fullAt']);
  if (rule.kind === 'steps') {
    for (const [index, { atLeast, points }] of rule.steps.entries()) {
      numbers.push([atLeast, 'steps', index, 'atLeast'], [points, 'steps', index, 'points']);
    }
  }
  for (const [number, ...where] of numbers) {
    const read = readExact(number, { ...place, path: [...path, ...where] });
    if (!read.success) return read;
  }
  return succeed(rule);
}
