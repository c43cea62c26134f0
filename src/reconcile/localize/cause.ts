import type { RationalString } from '../../number/index.js';
import type { BilingualText } from '../../outcome/index.js';
import { contentAt } from '../engine/sheet.js';
import { copies } from './copies.js';
import type { Mended } from './mend.js';
import type { Model } from './model.js';
import { isRoundingOf } from './rounding.js';
import { shifts, slips, truncation } from './slips.js';
import { wantedOf } from './wanted.js';

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

/** The causes that explain how a figure came to be what it is where `mend` says what it must be. The likeliest first. */
export function causesOf(model: Model, cell: number, mend: Mended): readonly LikelyCause[] {
  const { content } = contentAt(model.sheet, cell);
  if (content.is !== 'number') return [];
  const { face, figure } = content;
  const places = (figure?.decimalPlaces ?? 0) - (figure?.scale ?? 0);
  const wanted = wantedOf(model, cell, mend);
  const causes: LikelyCause[] = [];
  if (wanted.isNarrow) {
    causes.push(...truncation(model, cell, face, places), ...slips(face, places, wanted));
    causes.push(...shifts(face, places, figure?.scale ?? 0, wanted));
  }
  causes.push(...copies(model, cell, face, wanted));
  if (isRoundingOf(model, cell)) causes.push({ cause: 'rounded-input' });
  return causes;
}

/** In how many sets of a group one digit may be wrong before that singles out none of them. */
const MOST_ONE_DIGIT = 3;

/** A total that misses by 3.000 is one digit off nearly any of its parts: what explains many sets explains none. */
export function tellingCauses<Set extends { readonly cells: readonly { readonly causes: readonly LikelyCause[] }[] }>(
  sets: readonly Set[],
): readonly Set[] {
  const has = ({ causes }: { readonly causes: readonly LikelyCause[] }): boolean =>
    causes.some(({ cause }) => cause === 'one-digit');
  if (sets.filter(({ cells }) => cells.some(has)).length <= MOST_ONE_DIGIT) return sets;
  return sets.map((set) => ({
    ...set,
    cells: set.cells.map((cell) => ({ ...cell, causes: cell.causes.filter(({ cause }) => cause !== 'one-digit') })),
  }));
}
