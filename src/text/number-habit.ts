import type { NumberOptions } from './number-reading.js';
import { knownUnit, normalizeUnit } from './units.js';

const GROUPED = /[+−–-]? ?\d+(?:\.\d{3})*(?: ?(?:[–−-]|đến|tới) ?\d+(?:\.\d{3})*)?(?![.,]?\d)/y;
// What follows is no name of a thing that is counted: a percentage, a scale word (the unit is behind it), a closing of the figure.
const NOT_COUNTED =
  /^ ?(?:phần|điểm (?:%|phần)|nghìn|ngàn|triệu|tỷ|tỉ|tr|trđ|trở|hoặc|so|ước|trong|trước|đến|và)(?![A-ZÀ-ỹ])/iu;
const NAMED = /^ ?[A-Za-zÀ-ÖØ-öø-ỹ]/u;

/**
 * What a unit says of a spelling with two readings, as `1.200`: what is counted has thousands (`1.200 tổ`), so the dot groups the
 * digits. Nothing is said of a percentage, nor of a measure per another one (`36.500 Mb/s`).
 */
export function habitOf(cell: string, at: number, unit?: string): NumberOptions {
  GROUPED.lastIndex = at;
  if (!GROUPED.test(cell)) return {};
  const rest = cell.slice(GROUPED.lastIndex);
  const counted = rest === '' ? unit !== undefined && isCountable(unit) : isNamed(rest);
  return counted ? { kind: 'amount' } : {};
}

function isNamed(rest: string): boolean {
  if (!NAMED.test(rest) || NOT_COUNTED.test(rest)) return false;
  const slash = rest.indexOf('/');
  return slash === -1 || knownUnit(rest.slice(0, slash).trim()) === undefined;
}

function isCountable(unit: string): boolean {
  return isNamed(normalizeUnit(unit.trim()));
}
