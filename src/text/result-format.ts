import type { Hedge } from '../number/index.js';
import type { Language } from '../outcome/index.js';
import { englishFigure } from './english-figure.js';
import { requireLanguage } from './format-arguments.js';
import { formatQuantity } from './format-quantity.js';
import type { Quantity } from './quantity.js';
import type { ReportedResult } from './result.js';
import type { ChangeResult } from './result-change.js';
import type { StatusResult } from './status.js';
import { RESULT_STATUS_LABELS } from './status-words.js';
import { requireResult } from './target-arguments.js';

/** Kết quả chưa có nguyên văn: a result without its printed text, as a program makes one to be written. */
export type ResultData = Omit<ReportedResult, 'text'> | Omit<ChangeResult, 'text'> | Omit<StatusResult, 'text'>;

/**
 * Viết kết quả: the figure, or the status in its own word with its reason or its day, as a report prints it; reading the Vietnamese one again
 * gives the same result. `text` is not used.
 *
 * @param language - `vi` unless named otherwise; in English a status is named; units and reasons stay Vietnamese
 * @throws VnIctError `number.not-decimal` when a value is no decimal string, `argument.type` or `argument.value` of what is no result
 * @example
 * import { formatResult, parseResult } from 'vn-ict';
 * formatResult(parseResult('80,90%')); // => '80,90%'
 * formatResult(parseResult('Chưa thực hiện (chờ cấp phép)')); // => 'Chưa thực hiện do chờ cấp phép'
 * formatResult(parseResult('Đang thực hiện'), 'en'); // => 'in progress'
 */
export function formatResult(result: ResultData, language: Language = 'vi'): string {
  requireResult(result);
  requireLanguage(language);
  if (result.status === 'reported') {
    if (isPlace(result.quantity)) return placeText(result, language);
    return language === 'vi' ? formatQuantity(result.quantity) : quantityInEnglish(result.quantity);
  }
  if (result.status === 'changed') return changed(result, language);
  const { status, word, reason, date } = result;
  const state = language === 'vi' ? word : RESULT_STATUS_LABELS[status].en;
  const said = date === undefined ? state : `${state} (${date.text})`;
  if (reason === undefined) return said;
  if (language === 'en') return `${said}: ${reason}`;
  // `Đang chờ` goes on with what is waited for.
  return /(?:^| )chờ$/i.test(word) ? `${said} ${reason}` : `${said} do ${reason}`;
}

const PLACE = /^[1-9]\d{0,3}$/;

/** `hạng 18/34`; an estimate or a range of places is written like any quantity. */
function isPlace({ value, unit, hedge, upper }: Quantity): boolean {
  return unit === 'hạng' && hedge === undefined && upper === undefined && PLACE.test(value);
}

function placeText({ quantity, outOf }: Omit<ReportedResult, 'text'>, language: Language): string {
  const place = quantity.value;
  if (language === 'en') return `rank ${place}${outOf === undefined ? '' : ` of ${outOf}`}`;
  return `hạng ${place}${outOf === undefined ? '' : `/${outOf}`}`;
}

function changed({ direction, quantity, baseline }: Omit<ChangeResult, 'text'>, language: Language): string {
  if (language === 'en') {
    const from = baseline === undefined ? '' : ` (against ${baseline})`;
    return `${direction} of ${quantityInEnglish(quantity)}${from}`;
  }
  const compared = baseline === undefined ? '' : ` so với ${baseline}`;
  return `${direction === 'increase' ? 'Tăng' : 'Giảm'} ${formatQuantity(quantity)}${compared}`;
}

const HEDGES: Readonly<Record<Hedge, string>> = {
  'more-than': 'more than ',
  nearly: 'nearly ',
  about: 'about ',
  'less-than': 'less than ',
  'at-least': 'at least ',
  'at-most': 'at most ',
};

function quantityInEnglish({ value, upper, unit, per, hedge, subject }: Quantity): string {
  const figures = upper === undefined ? '' : `${englishFigure(value)} to `;
  const hedged = hedge === undefined ? '' : HEDGES[hedge];
  return `${hedged}${figures}${englishFigure(upper ?? value, { unit, per })}${subject === undefined ? '' : ` ${subject}`}`;
}
