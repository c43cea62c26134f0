// The numerals of a text that state something.

/** What states nothing with a number: days, years, numbers of documents and of their parts, names of networks and standards. */
export const NAMES: readonly RegExp[] = [
  /[Cc]hợ 4\.0/g,
  /https?:\S+/g,
  /\d+\.aspx/g,
  /(?:số )?\d+(?:\/\d{4})?\s?[/-]\s?[A-ZĐ][A-ZĐa-z0-9]*(?:[-/ –]{1,3}[A-ZĐ]+)*/g,
  /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|ngày \d+ tháng \d+ năm \d+/g,
  /\b(?:19|20)\d\d\b/g,
  /QCVN \d+|ISO \d+|IPv6|Covid-19|KT1|C06|\b[2-5]G\b/g,
  /[Đđ]iều \d+(?:, Điều \d+)?|[Pp]hụ lục \d+|[Tt]iểu dự án \d+|Dự án 10\b|nội dung số \d+|Đề án 06|\(\d\)/g,
  /cấp độ \d(?:, \d)?|mức độ \d|mức \d|giai đoạn \d(?!\d)|thứ 6 hằng tuần|\b6 (?:tháng|THÁNG)|phiên bản 2\.0/g,
];

/** A text on one line, with blanks where it only names something. */
export const withoutNames = (text: string, names: readonly RegExp[]): string =>
  [...names, ...NAMES].reduce(
    (left, name) => left.replace(name, (found) => ' '.repeat(found.length)),
    text.replace(/\s+/g, ' '),
  );

export interface Numeral {
  /** As it is compared: `08` is 8. */
  readonly number: string;
  readonly index: number;
}

export const numeralsOf = (text: string): readonly Numeral[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(({ 0: printed, index }) => ({
    number: printed.replace(/^0+(?=\d)/, ''),
    index,
  }));
