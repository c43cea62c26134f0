import type { Rational } from '../../number/index.js';
import { minus, signOf } from '../engine/arithmetic.js';
import { faceAt } from '../engine/evaluate.js';
import { contentAt } from '../engine/sheet.js';
import type { Model } from './model.js';

// Amounts and shares are rounded before they are added up; what is counted is not.
const MEASURED = /%|đồng|triệu|tỷ|kinh phí|vốn|ngân sách|doanh thu/i;

/** Whether a sum that fails misses by no more than its figures can have been rounded by. */
export function isRoundingOf(model: Model, cell: number): boolean {
  return (model.readers.get(cell) ?? []).some((index) => {
    const demand = model.instances[index]?.demand;
    const { outcome, residual } = model.evaluations[index] ?? {};
    if (demand?.kind !== 'linear' || demand.relation !== '=' || outcome !== 'fail' || residual === undefined)
      return false;
    if (!demand.terms.some((term) => isMeasured(model, term.cell))) return false;
    let allowed: Rational = { top: 0n, bottom: 1n };
    for (const { cell: other } of demand.terms) {
      const { content } = contentAt(model.sheet, other);
      const figure = content.is === 'number' ? content.figure : undefined;
      if (figure === undefined || figure.rounded === false || figure.decimalPlaces > 0 || (figure.scale ?? 0) > 0)
        return false;
      allowed = { top: allowed.top + 1n, bottom: 2n };
    }
    const size = signOf(residual) < 0 ? minus(residual) : residual;
    // Half a unit for each figure; two figures alone are not rounded into one another.
    return (
      demand.terms.length > 2 &&
      size.top * allowed.bottom <= allowed.top * size.bottom &&
      faceAt(model.sheet, cell).top !== 0n
    );
  });
}

/** A share adds up to 100 with the others. */
function isMeasured({ sheet }: Model, cell: number): boolean {
  const { source } = sheet.cells[cell] ?? {};
  const { top, bottom } = faceAt(sheet, cell);
  return top === 100n * bottom || MEASURED.test(`${contentAt(sheet, cell).text} ${source?.column} ${source?.row}`);
}
