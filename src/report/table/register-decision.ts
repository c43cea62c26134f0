import { safeParseDate, type VietnameseDate } from '../../text/index.js';

/** A decision as a register prints it: its number and its day, in two columns or in one. */
interface PrintedDecision {
  readonly number?: string;
  readonly date?: VietnameseDate;
}

const NUMBER = /(?:^|[\s:])(\d{1,6}[A-Za-z]?\/[A-Za-zÀ-ỹ&0-9/-]{1,60})/;
const DAY = /\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}/i;
const LONGEST = 500;

/**
 * Cột (7) of Mẫu 08 of Nghị định 331/2026/NĐ-CP holds number, day and agency of a decision in one cell: `Số 12/QĐ-STTTT ngày 20/6/2023 của Sở
 * TT&TT`. Where a column of its own has the day, the text of the number stays as printed.
 */
export function decisionOf(printed: string | undefined, date: VietnameseDate | undefined): PrintedDecision {
  const whole: PrintedDecision = {
    ...(printed === undefined ? {} : { number: printed }),
    ...(date === undefined ? {} : { date }),
  };
  if (printed === undefined || date !== undefined || printed.length > LONGEST) return whole;
  const number = NUMBER.exec(printed)?.[1];
  const day = DAY.exec(printed)?.[0];
  const found = day === undefined ? undefined : safeParseDate(day.replace(/ ?([/.-]) ?/g, '$1'));
  return number === undefined || found?.success !== true ? whole : { number, date: found.data };
}
