import { addDays } from '../../period/index.js';
import { plainDate, type VietnameseDate } from '../../text/index.js';

// Day 60 of spreadsheets is a 29 February 1900 that never was: before it the count is off by one, and no report is as old.
const FIRST_SERIAL = 61;
const LAST_SERIAL = 109_574;

/** Số thứ tự ngày của bảng tính, counted from 30 December 1899; `undefined` of a number that may be a year, or is no such day. */
export function serialDate(number: string): { readonly date: VietnameseDate; readonly hasTime: boolean } | undefined {
  const [whole = '', fraction = ''] = number.split('.');
  if (!/^\d{1,6}$/.test(whole)) return undefined;
  // eslint-disable-next-line exact/numbers -- at most six digits that count days
  const serial = Number(whole);
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL || (serial >= 1900 && serial <= 2199)) return undefined;
  const day = addDays(plainDate('1900-03-01'), serial - FIRST_SERIAL);
  const [year, month, date] = day.split('-');
  return { date: { precision: 'day', from: day, to: day, text: `${date}/${month}/${year}` }, hasTime: fraction !== '' };
}
