import { powerOfTen, type Rational, type RationalString, roundRational, spellRational } from '../../number/index.js';
import type { BilingualText } from '../../outcome/index.js';
import { exactly, minus, over, signOf, times } from '../engine/arithmetic.js';
import { contains, type Domain } from '../engine/domain.js';
import { faceAt } from '../engine/evaluate.js';
import { sumOf } from '../engine/linear.js';
import { stepsOf } from '../engine/path.js';
import { contentAt } from '../engine/sheet.js';
import { oneDigitOff, transposed, withoutZero, withZero } from './digits.js';
import type { Model } from './model.js';
import { neighboursOf } from './neighbours.js';

/** Nguyên nhân có thể: the slips that explain a wrong figure. */
export type CauseCode =
  | 'transposed-digits'
  | 'one-digit'
  | 'dropped-zero'
  | 'doubled-zero'
  | 'decimal-mark'
  | 'wrong-unit'
  | 'truncated'
  | 'shifted-row'
  | 'copied-from-row'
  | 'copied-from-report'
  | 'rounded-input';

/** One likely cause, with what it makes of the figure or where the figure comes from. */
export interface LikelyCause {
  readonly cause: CauseCode;
  /** The figure that was meant, where the slip tells it. */
  readonly value?: RationalString;
  /** The cell that the figure comes from, or belongs to. */
  readonly from?: string;
}

/**
 * Tên các nguyên nhân: every cause in words.
 *
 * @example
 * import { CAUSE_LABELS } from 'vn-ict/reconcile';
 * CAUSE_LABELS['transposed-digits'].vi; // => 'đảo hai chữ số liền nhau'
 */
export const CAUSE_LABELS: Readonly<Record<CauseCode, BilingualText>> = {
  'transposed-digits': { vi: 'đảo hai chữ số liền nhau', en: 'two neighbouring digits exchanged' },
  'one-digit': { vi: 'sai một chữ số', en: 'one digit is wrong' },
  'dropped-zero': { vi: 'thiếu một chữ số 0', en: 'a zero was dropped' },
  'doubled-zero': { vi: 'thừa một chữ số 0', en: 'a zero too many' },
  'decimal-mark': { vi: 'đặt sai dấu thập phân hoặc dấu phân cách nghìn', en: 'decimal or grouping mark misplaced' },
  'wrong-unit': { vi: 'nhầm đơn vị tính (như triệu với tỷ)', en: 'wrong unit (such as million for billion)' },
  truncated: { vi: 'cắt bỏ phần thập phân thay vì làm tròn', en: 'truncated instead of rounded' },
  'shifted-row': { vi: 'ghi lệch dòng', en: 'written one row off' },
  'copied-from-row': { vi: 'trùng số liệu của dòng khác', en: 'the figure of another row' },
  'copied-from-report': { vi: 'trùng số liệu của báo cáo khác', en: 'the figure of another report' },
  'rounded-input': { vi: 'cộng từ số liệu đã làm tròn', en: 'added up from rounded figures' },
};

const SLIPS: readonly (readonly [CauseCode, (digits: string) => readonly string[]])[] = [
  ['transposed-digits', transposed],
  ['one-digit', oneDigitOff],
  ['dropped-zero', withZero],
  ['doubled-zero', withoutZero],
];

/** The causes that explain how a figure came to be what it is where `mend` says what it must be. The likeliest first. */
export function causesOf(model: Model, cell: number, mend: Domain): readonly LikelyCause[] {
  const { content } = contentAt(model.sheet, cell);
  if (content.is !== 'number') return [];
  const { face, figure } = content;
  const isWanted = (value: Rational): boolean => contains(mend, exactly(value));
  const causes: LikelyCause[] = [];
  const isBounded = mend.lower !== null && mend.upper !== null;
  if (isBounded) {
    const places = (figure?.decimalPlaces ?? 0) - (figure?.scale ?? 0);
    const unit: Rational =
      places < 0 ? { top: powerOfTen(-places), bottom: 1n } : { top: 1n, bottom: powerOfTen(places) };
    causes.push(...truncation(model, cell, face, places), ...slips(face, unit, isWanted));
    causes.push(...shifts(face, figure?.scale ?? 0, isWanted));
  }
  causes.push(...copies(model, cell, face, mend, isWanted));
  if (isRoundingOf(model, cell)) causes.push({ cause: 'rounded-input' });
  return causes;
}

function slips(face: Rational, unit: Rational, isWanted: (value: Rational) => boolean): readonly LikelyCause[] {
  const units = over(signOf(face) < 0 ? minus(face) : face, unit);
  if (units.bottom !== 1n) return [];
  const sign = signOf(face) < 0 ? -1n : 1n;
  const found: LikelyCause[] = [];
  for (const [cause, variants] of SLIPS) {
    const meant = variants(String(units.top))
      .map((digits) => times({ top: sign * BigInt(digits), bottom: 1n }, unit))
      .find(isWanted);
    if (meant !== undefined) found.push({ cause, value: spellRational(meant) });
  }
  return found;
}

function shifts(face: Rational, scale: number, isWanted: (value: Rational) => boolean): readonly LikelyCause[] {
  if (signOf(face) === 0) return [];
  for (const power of [1, 2, 3, 6, 9]) {
    const factor: Rational = { top: powerOfTen(power), bottom: 1n };
    for (const value of [times(face, factor), over(face, factor)]) {
      if (!isWanted(value)) continue;
      const isUnit = power > 3 || (power === 3 && scale > 0);
      return [{ cause: isUnit ? 'wrong-unit' : 'decimal-mark', value: spellRational(value) }];
    }
  }
  return [];
}

/** A rate whose digits were cut off where they had to be rounded. */
function truncation(model: Model, cell: number, face: Rational, places: number): readonly LikelyCause[] {
  if (places < 0) return [];
  for (const index of model.readers.get(cell) ?? []) {
    const demand = model.instances[index]?.demand;
    if (demand?.kind !== 'ratio' || demand.result !== cell || model.evaluations[index]?.outcome !== 'fail') continue;
    const valueOf = (part: number): Rational => {
      const { content } = contentAt(model.sheet, part);
      return content.is === 'number' ? content.face : { top: 0n, bottom: 1n };
    };
    const rate = over(times(demand.factor, sumOf(demand.top, valueOf)), sumOf(demand.bottom, valueOf));
    if (roundRational(rate, places, 'truncate') === roundRational(face, places)) {
      return [{ cause: 'truncated', value: roundRational(rate, places) }];
    }
  }
  return [];
}

const SMALLEST_COPIED = 10n;

function copies(
  model: Model,
  cell: number,
  face: Rational,
  mend: Domain,
  isWanted: (value: Rational) => boolean,
): readonly LikelyCause[] {
  const found: LikelyCause[] = [];
  const isPoint =
    mend.lower !== null && mend.upper !== null && isWanted(mend.lower.value) && isWanted(mend.upper.value);
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
  // Small counts are equal by chance.
  const size = face.top < 0n ? -face.top : face.top;
  if (isPoint) {
    const shifted = near.adjacent.find((other) => isWanted(value(other) ?? minus(face)) && value(other) !== undefined);
    if (shifted !== undefined) found.push({ cause: 'shifted-row', from: pathOf(shifted) });
  }
  if (size < SMALLEST_COPIED * face.bottom) return found;
  const copied = near.rows.find(equals);
  if (copied !== undefined) found.push({ cause: 'copied-from-row', from: pathOf(copied) });
  const earlier = near.reports.find(({ cell: other }) => equals(other));
  if (earlier !== undefined)
    found.push({ cause: 'copied-from-report', from: `${earlier.report}:${pathOf(earlier.cell)}` });
  return found;
}

/** Whether a sum that fails misses by no more than its figures can have been rounded by. */
function isRoundingOf(model: Model, cell: number): boolean {
  return (model.readers.get(cell) ?? []).some((index) => {
    const demand = model.instances[index]?.demand;
    const { outcome, residual } = model.evaluations[index] ?? {};
    if (demand?.kind !== 'linear' || demand.relation !== '=' || outcome !== 'fail' || residual === undefined)
      return false;
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
