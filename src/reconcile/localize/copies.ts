import { powerOfTen, type Rational } from '../../number/index.js';
import { stepsOf } from '../engine/path.js';
import { contentAt } from '../engine/sheet.js';
import type { LikelyCause } from './cause-code.js';
import type { Model } from './model.js';
import { neighboursOf } from './neighbours.js';
import type { Wanted } from './wanted.js';

/** A figure that more rows than this have is a usual one, which says nothing of where it comes from. */
const MOST_EQUAL = 1;
const FEWEST_DIGITS = 3;

/** The figures of other rows and reports that a wrong one is equal to, or should be. */
export function copies(model: Model, cell: number, face: Rational, { has, isPoint }: Wanted): readonly LikelyCause[] {
  const found: LikelyCause[] = [];
  const pathOf = (other: number): string => model.sheet.cells[other]?.path ?? '';
  const steps = stepsOf(pathOf(cell)) ?? [];
  const near = neighboursOf(model.sheet, model.sheet.cells[cell]?.report, steps);
  const value = (other: number): Rational | undefined => {
    const { content } = contentAt(model.sheet, other);
    return content.is === 'number' ? content.face : undefined;
  };
  const equals = (other: number): boolean => {
    const figure = value(other);
    return figure !== undefined && figure.top * face.bottom === face.top * figure.bottom;
  };
  const shifted = near.adjacent.find((other) => {
    const figure = value(other);
    return figure !== undefined && isPoint && has(figure, 0);
  });
  if (shifted !== undefined) found.push({ cause: 'shifted-row', from: pathOf(shifted) });
  if (!isDistinct(face)) return found;
  const copied = near.rows.filter(equals);
  if (copied[0] !== undefined && copied.length <= MOST_EQUAL) {
    found.push({ cause: 'copied-from-row', from: pathOf(copied[0]) });
  }
  const earlier = near.reports.find(({ cell: other }) => equals(other));
  if (earlier !== undefined) {
    found.push({ cause: 'copied-from-report', from: `${earlier.report}:${pathOf(earlier.cell)}` });
  }
  return found;
}

const MOST_PLACES = 6;

/** Small counts and round figures, as 12, 3.000 or 98%, are equal by chance. */
function isDistinct({ top, bottom }: Rational): boolean {
  const digits = String((top * powerOfTen(MOST_PLACES)) / bottom).replace('-', '');
  let end = digits.length;
  while (digits.charAt(end - 1) === '0') end -= 1;
  return end >= FEWEST_DIGITS;
}
