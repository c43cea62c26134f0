import { hasFigure, hasStop, WINDOW } from './change-anchor.js';
import { report } from './change-report.js';
import { resultAfter, resultBefore } from './change-result.js';
import type { Findings } from './found.js';
import { figureAt, nextFigure } from './look.js';
import { isFigure, isWord, type Token } from './token.js';

/** `từ A … lên B …, tăng p%`; `giảm p%, từ A xuống B`. */
export function fromTo(tokens: readonly Token[], at: number, used: Set<number>, findings: Findings): void {
  const first = nextFigure(tokens, at + 1, at + 4, 'count', 'percent');
  if (first === undefined) return;
  let to = first + 1;
  while (to < first + WINDOW && !isWord(tokens[to], 'lên', 'xuống', 'còn', 'thành')) to += 1;
  if (to === first + WINDOW || hasFigure(tokens, first + 1, to) || hasStop(tokens, first, to)) return;
  const second = nextFigure(tokens, to + 1, to + 6, 'count', 'percent');
  const [previous, current] = [
    figureAt(tokens, first, 'count', 'percent'),
    second === undefined ? undefined : tokens[second],
  ];
  if (second === undefined || previous === undefined || !isFigure(current) || current.type !== previous.type) return;
  const result = resultAfter(tokens, second) ?? resultBefore(tokens, at);
  if (result === undefined) return;
  const printed = tokens[result.at];
  if (!isFigure(printed) || used.has(result.at)) return;
  const direction = result.direction ?? (isWord(tokens[to], 'xuống', 'còn') ? 'decrease' : 'increase');
  const plain = { ...current, unit: current.unit.length > 0 ? current.unit : previous.unit };
  report(
    findings,
    used,
    result.at,
    { current: plain, previous, printed, direction, multiple: result.multiple === true },
    true,
    result.other === true ? 'fit' : 'any',
  );
}
