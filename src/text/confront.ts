import { type ChangeKind, type Confrontation, changeVerdict, rateVerdict, sumVerdict } from '../number/index.js';
import { list, record, requireArgument } from '../outcome/inner.js';
import { readChange } from './confront-change.js';
import {
  type ConfrontOptions,
  isObstacle,
  type PrintedOrExact,
  type ReadFigure,
  readFigure,
  unitsDiffer,
} from './confront-figure.js';
import { requireOptions } from './options.js';

/** What {@link confrontRate} confronts. */
export interface PrintedRate {
  /** Tử số. */
  readonly numerator: PrintedOrExact;
  /** Mẫu số. */
  readonly denominator: PrintedOrExact;
  /** The printed rate in percent: `'96,8%'`, or an exact number, read as printed with the places of its shortest spelling. */
  readonly printed: PrintedOrExact;
}

/**
 * Đối chiếu tỷ lệ in trong văn bản: does a printed percentage agree with its printed numerator and denominator, given what
 * each spelling can mean?
 *
 * @param claim - each figure as a printed text or an exact number
 * @param options - how the texts are read; `unit` for figures that print none
 * @returns the verdict; a text that is no quantity makes it `undetermined`, with the issues
 * @throws VnIctError `number.*` when an exact number is not one
 * @example
 * import { confrontRate } from 'vn-ict';
 * confrontRate({ numerator: '115.665', denominator: '168.746', printed: '68,54%' }).modes?.includes('truncate'); // => true
 * confrontRate({ numerator: 'trên 3,2 triệu', denominator: 'hơn 4,3 triệu', printed: '75,7%' }).verdict; // => 'consistent'
 * confrontRate({ numerator: '42.898', denominator: '44.376', printed: '96,8%' }); // => { verdict: 'off-by-one-in-last-place', recomputed: '96.7', residual: '3623/27735' }
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, row 5
 */
export function confrontRate(claim: PrintedRate, options: ConfrontOptions = {}): Confrontation {
  requireClaim(claim, options);
  const numerator = readFigure(claim.numerator, options, ['numerator']);
  if (isObstacle(numerator)) return numerator;
  const denominator = readFigure(claim.denominator, options, ['denominator']);
  if (isObstacle(denominator)) return denominator;
  const printed = readFigure(claim.printed, { ...options, unit: '%', kind: 'rate' }, ['printed']);
  if (isObstacle(printed)) return printed;
  if (unitsDiffer([numerator, denominator]) || unitsDiffer([printed, PERCENT])) return MISMATCH;
  return rateVerdict({
    numerator: numerator.figure,
    denominator: denominator.figure,
    printed: printed.figure,
  });
}

function requireClaim(claim: unknown, options: ConfrontOptions): void {
  requireArgument(record(), claim, 'claim');
  requireOptions(options);
}

const PERCENT = { figure: 0, unit: '%' };
const MISMATCH: Confrontation = { verdict: 'undetermined', reason: 'unit-mismatch' };

/** What {@link confrontSum} confronts. */
export interface PrintedSum {
  readonly parts: readonly PrintedOrExact[];
  readonly total: PrintedOrExact;
  /** `subtract`: the total is the first part less all others. `add` unless named. */
  readonly operation?: 'add' | 'subtract';
  /** Whether the parts are said to be all of them; `true` unless named. Of an open list (`trong đó`) only an excess counts. */
  readonly complete?: boolean;
}

/**
 * Đối chiếu tổng in trong văn bản: does a printed total agree with its printed parts, given what each spelling can mean?
 *
 * @param claim - each figure as a printed text or an exact number
 * @param options - how the texts are read; `unit` for figures that print none
 * @returns the verdict; a text that is no quantity makes it `undetermined`, with the issues
 * @throws VnIctError `number.*` when an exact number is not one
 * @example
 * import { confrontSum } from 'vn-ict';
 * confrontSum({ parts: ['52 phiếu', '32 phiếu', 'sáu phiếu'], total: '90 phiếu' }).verdict; // => 'exact'
 * confrontSum({ parts: ['9.877', '8.097', '4.081'], total: '22.056' }, { unit: 'tỷ đồng' }).verdict; // => 'consistent-with-rounded-inputs'
 * confrontSum({ parts: ['1.180 vụ', '1.196 vụ'], total: '2.362 vụ' }); // => { verdict: 'inconsistent', recomputed: '2376', residual: '-14' }
 */
export function confrontSum(claim: PrintedSum, options: ConfrontOptions = {}): Confrontation {
  requireClaim(claim, options);
  requireArgument(list(), claim.parts, 'claim', 'parts');
  const parts = [];
  for (const [index, part] of claim.parts.entries()) {
    const figure = readFigure(part, options, ['parts', index]);
    if (isObstacle(figure)) return figure;
    parts.push(figure);
  }
  const total = readFigure(claim.total, options, ['total']);
  if (isObstacle(total)) return total;
  if (unitsDiffer([total, ...parts])) return MISMATCH;
  const { operation = 'add', complete = true } = claim;
  return sumVerdict({ parts: parts.map(({ figure }) => figure), total: total.figure, operation, complete });
}

interface PrintedChangeBase {
  readonly current: PrintedOrExact;
  /** The printed change: `'giảm 3,27%'`, `'-19,76%'`, `'gấp 1,8 lần'`, `'bằng 121,8% so với cùng kỳ'`, or an exact number. */
  readonly printed: PrintedOrExact;
  readonly kind: ChangeKind;
  /** What the document says around the figure, where the text itself has neither word nor sign. */
  readonly direction?: 'increase' | 'decrease';
}

/** What {@link confrontChange} confronts: a previous figure, or the printed difference from it. */
export type PrintedChange = PrintedChangeBase &
  (
    | { readonly previous: PrintedOrExact; readonly difference?: never }
    | {
        /** The printed absolute change (`giảm 49`), where the previous figure itself is not printed. */
        readonly difference: PrintedOrExact;
        readonly previous?: never;
      }
  );

/**
 * Đối chiếu mức thay đổi in trong văn bản: does a printed growth, index, difference or multiple agree with the figures that
 * it compares? A change printed without word or sign is judged by its size, with the reason `direction-not-printed`.
 *
 * @param claim - each figure as a printed text or an exact number
 * @param options - how the texts are read; `unit` for the compared figures that print none
 * @returns the verdict; a text that is no quantity makes it `undetermined`, with the issues
 * @throws VnIctError `number.*` when an exact number is not one
 * @example
 * import { confrontChange } from 'vn-ict';
 * confrontChange({ current: '199 vụ', difference: 'giảm 49', printed: '-19,76%', kind: 'percent' }).verdict; // => 'consistent'
 * confrontChange({ current: '101,12 triệu', difference: 'tăng 8,12 triệu', printed: 'tăng 8,7%', kind: 'percent' }).recomputed; // => '8.7'
 * confrontChange({ current: '96,7%', previous: '94,2%', printed: 'tăng 2,5%', kind: 'points' }).verdict; // => 'exact'
 * confrontChange({ current: '9', previous: '5', printed: 'gấp 1,8 lần', kind: 'times' }).verdict; // => 'exact'
 */
export function confrontChange(claim: PrintedChange, options: ConfrontOptions = {}): Confrontation {
  requireClaim(claim, options);
  const current = readFigure(claim.current, options, ['current']);
  if (isObstacle(current)) return current;
  const printed = readChange(claim.printed, claim.kind, claim.direction, options);
  if (isObstacle(printed)) return printed;
  if (unitsDiffer([printed, ...(UNIT_OF[claim.kind] ?? [current])])) return MISMATCH;
  const base = { current: current.figure, printed: printed.figure, kind: claim.kind };
  if (claim.previous !== undefined) {
    const previous = readFigure(claim.previous, options, ['previous']);
    if (isObstacle(previous)) return previous;
    if (unitsDiffer([current, previous])) return MISMATCH;
    return changeVerdict({ ...base, direction: printed.direction, previous: previous.figure });
  }
  const difference = readChange(claim.difference, 'absolute', claim.direction, options, 'difference');
  if (isObstacle(difference)) return difference;
  if (unitsDiffer([current, difference])) return MISMATCH;
  // What one of the two says of the direction holds for the other.
  const stated = [difference.direction, printed.direction].find((said) => said !== 'unstated') ?? 'unstated';
  return changeVerdict({ ...base, direction: stated, difference: difference.figure });
}

/** What a change of a kind is printed in; a difference has the unit of its figures, a multiple has none that is known. */
const UNIT_OF: Readonly<Partial<Record<ChangeKind, readonly ReadFigure[]>>> = {
  percent: [PERCENT],
  index: [PERCENT],
  points: [PERCENT],
  times: [],
};
