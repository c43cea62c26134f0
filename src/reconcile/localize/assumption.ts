import type { BilingualText } from '../../outcome/index.js';
import type { Demand } from '../engine/demand.js';

/**
 * Vì sao một quy tắc chỉ được giả định là thỏa: why it was not found out whether a rule holds once the cells of a set are mended:
 *
 * - `rate-of-doubtful-whole`: a rate whose denominator and result are both in doubt;
 * - `condition-in-doubt`: a rule whose conditions read cells in doubt, in more ways than are tried;
 * - `custom-function`: a function that says no, or nothing, of the values that were tried, where others are possible;
 * - `rows-missing`: a set rule with fewer cells than members, or more: no text of a cell makes up for a row;
 * - `texts-in-doubt`: rules about the texts of several cells in doubt, of which no texts were found that suit them all.
 */
export type AssumptionReason =
  | 'rate-of-doubtful-whole'
  | 'condition-in-doubt'
  | 'custom-function'
  | 'rows-missing'
  | 'texts-in-doubt';

/** Giả định: a rule that is taken to hold once the cells of a set are mended. */
export interface Assumption {
  readonly rule: string;
  /** What the named steps of its patterns stand for here. */
  readonly binding?: Readonly<Record<string, string>>;
  readonly statement: BilingualText;
  readonly reason: AssumptionReason;
}

/**
 * Tên các lý do giả định: every reason in words.
 *
 * @example
 * import { ASSUMPTION_LABELS } from 'vn-ict/reconcile';
 * ASSUMPTION_LABELS['custom-function'].vi; // => 'hàm tự viết, chưa xác định được với giá trị khắc phục'
 */
export const ASSUMPTION_LABELS: Readonly<Record<AssumptionReason, BilingualText>> = {
  'rate-of-doubtful-whole': {
    vi: 'tỷ lệ có cả mẫu số và kết quả còn nghi vấn',
    en: 'a rate whose denominator and result are both in doubt',
  },
  'condition-in-doubt': {
    vi: 'điều kiện phụ thuộc các ô còn nghi vấn',
    en: 'conditions that depend on cells in doubt',
  },
  'custom-function': {
    vi: 'hàm tự viết, chưa xác định được với giá trị khắc phục',
    en: 'a function of which it is not known what it says of the mended values',
  },
  'rows-missing': {
    vi: 'thiếu hoặc thừa dòng, không ô nào bù được',
    en: 'rows are missing or too many, which no cell makes up for',
  },
  'texts-in-doubt': {
    vi: 'các quy tắc về chữ của những ô còn nghi vấn, chưa tìm được chữ thỏa tất cả',
    en: 'rules about the texts of cells in doubt, of which none were found that suit them all',
  },
};

export function reasonOf(demand: Demand | undefined): AssumptionReason {
  if (demand?.kind === 'ratio') return 'rate-of-doubtful-whole';
  if (demand?.kind === 'custom') return 'custom-function';
  if (demand?.kind === 'codes' || demand?.kind === 'same-text') return 'texts-in-doubt';
  if (demand?.kind !== 'set') return 'condition-in-doubt';
  return new Set(demand.cells).size === new Set(demand.members).size ? 'texts-in-doubt' : 'rows-missing';
}
