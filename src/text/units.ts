import { isText, requireArgument } from '../outcome/inner.js';

// One line a unit: the spelling in which it is kept, then the other spellings that documents use.
const SPELLINGS: readonly (readonly [string, ...string[]])[] = [
  ['%', 'phần trăm', '％', 'percent', 'per cent'],
  ['‰', 'phần nghìn'],
  ['điểm phần trăm', 'điểm %'],
  ['đồng', 'đ', 'VNĐ', 'VND', 'vnđ', 'vnd', 'Đồng', 'đồng Việt Nam'],
  ['USD', 'usd', 'đô la Mỹ', 'đô-la Mỹ', 'US$', '$'],
  ['EUR', 'euro', 'Euro', '€'],
  ['km', 'Km', 'KM', 'ki-lô-mét', 'kilômét', 'ki lô mét', 'cây số'],
  ['m', 'mét'],
  ['cm', 'xăng-ti-mét'],
  ['km2', 'km²', 'Km2', 'Km²', 'KM2', 'km vuông', 'ki-lô-mét vuông'],
  ['m2', 'm²', 'M2', 'mét vuông'],
  ['m3', 'm³', 'M3', 'mét khối'],
  ['ha', 'Ha', 'HA', 'héc-ta', 'hecta', 'héc ta'],
  ['kg', 'Kg', 'ki-lô-gam'],
  ['g', 'gam'],
  ['B', 'byte'],
  ['KB', 'kB', 'Kbyte', 'kilobyte'],
  ['MB', 'Mbyte', 'megabyte', 'Megabyte'],
  ['GB', 'Gbyte', 'gigabyte', 'Gigabyte'],
  ['TB', 'Tbyte', 'terabyte', 'Terabyte'],
  ['PB', 'petabyte', 'Petabyte'],
  ['kb', 'Kb', 'kbit', 'Kbit'],
  ['Mb', 'Mbit', 'megabit', 'Megabit'],
  ['Gb', 'Gbit', 'gigabit', 'Gigabit'],
  ['Tb', 'Tbit'],
  ['giờ', 'h', 'tiếng'],
  ['phút', "'", 'ph'],
  ['giây', 'sec'],
  ['ngày'],
  ['tuần'],
  ['tháng'],
  ['quý'],
  ['năm'],
  ['bậc'],
  ['hạng'],
];

let spellings: ReadonlyMap<string, string> | undefined;

function unitsBySpelling(): Map<string, string> {
  return new Map(SPELLINGS.flatMap((unit) => unit.map((spelling) => [spelling, unit[0]] as const)));
}

/** A unit and what it is counted per. */
interface ReadUnit {
  readonly unit: string;
  readonly per: string;
}

// `Mbps` is a rate in one word.
let rates: ReadonlyMap<string, ReadUnit> | undefined;

function ratesByWord(): Map<string, ReadUnit> {
  return new Map(
    ['kb', 'Mb', 'Gb', 'Tb'].flatMap((unit) =>
      [`${unit}ps`, `${unit}it/s`, `${unit.toUpperCase()}PS`].map((word) => [word, { unit, per: 's' }] as const),
    ),
  );
}

/** The one spelling in which a known unit is kept. */
export function knownUnit(printed: string): string | undefined {
  return (spellings ??= unitsBySpelling()).get(printed);
}

/**
 * Chuẩn hóa đơn vị tính: the unit in the one spelling in which it is kept; a unit that is not known stays as printed.
 *
 * @param printed - the unit alone, in NFC
 * @example
 * import { normalizeUnit } from 'vn-ict';
 * normalizeUnit('Phần trăm'); // => '%'
 * normalizeUnit('VNĐ'); // => 'đồng'
 * normalizeUnit('xã'); // => 'xã'
 */
export function normalizeUnit(printed: string): string {
  if (typeof printed !== 'string') requireArgument(isText, printed, 'printed');
  return knownUnit(printed) ?? (CASE_TELLS.test(printed) ? undefined : knownUnit(printed.toLowerCase())) ?? printed;
}

// `G` is no gram and `M` no metre.
const CASE_TELLS = /^[A-Z]$/;

/** A rate in one word, as in `36 Mbps`. */
export function readRateWord(printed: string): ReadUnit | undefined {
  return (rates ??= ratesByWord()).get(printed);
}
