import { foldVietnamese } from '../../text/index.js';

/** Số thứ tự: how it is written tells how deep a row stands. */
export interface Ordinal {
  readonly style: 'letter' | 'roman' | 'decimal' | 'item' | 'bullet';
  /** As printed, without its closing stop. */
  readonly text: string;
}

const ROMAN = /^[IVX]{1,6}$/;
const LETTER = /^[A-Z]$/;
const DECIMAL = /^\d{1,5}(?:\.\d{1,4}){0,5}$/;
const ITEM = /^[a-zđ]$/;
const BULLET = /^[-–—+•*]$/;

/** Reads the number of a row; `undefined` where the cell holds other words. */
export function readOrdinal(printed: string): Ordinal | undefined {
  if (printed.length > 40) return undefined;
  if (BULLET.test(printed)) return { style: 'bullet', text: printed };
  const bare = /^\((\w{1,6})\)$/.exec(printed)?.[1] ?? printed;
  const text = bare.replace(/ ?[.)/:]{1,2}$/, '');
  if (ROMAN.test(text)) return { style: 'roman', text };
  if (LETTER.test(text)) return { style: 'letter', text };
  if (DECIMAL.test(text)) return { style: 'decimal', text };
  return ITEM.test(text) ? { style: 'item', text } : undefined;
}

/** Đầu mục: the number and the name of a section whose row holds both in one cell. */
export interface Heading {
  readonly number?: string;
  readonly name: string;
}

const NUMBERED = /^(?:(?:phần|mục) )?([IVX]{1,6}|[A-Z]|\d{1,3}(?:\.\d{1,3}){0,3}) ?[.):/–-] ?(\S[^\n]*)$/iu;
const ROMAN_ALONE = /^([IVX]{1,6}) (\S[^\n]*)$/;

/** `I. CÔNG NGHỆ THÔNG TIN`, `II BƯU CHÍNH`, `A) Dự án`: a heading with its number; any other text is a name alone. */
export function readHeading(line: string): Heading {
  const found = NUMBERED.exec(line) ?? ROMAN_ALONE.exec(line);
  const [, number = '', name = ''] = found ?? [];
  return found === null || number !== number.toUpperCase() ? { name: line } : { number, name };
}

/** Whether a text without further cells reads as a heading: numbered, or in capitals. */
export function isHeading(line: string): boolean {
  return (
    readHeading(line).number !== undefined ||
    (line.length > 3 && line === line.toUpperCase() && /[A-ZÀ-Ỹ]{2}/.test(line))
  );
}

const TOTAL =
  /^(?:tong cong|tong so|tong kinh phi|tong|cong)(?: (?:cac |phan |muc |nhom )?(?:[ivx]{1,6}|[a-h]|\d{1,3}))?(?: ?\([^()]{0,60}\))?(?: ?[:.])?$/;
const SECTION_NUMBER = / (?:phan |muc |nhom )?([ivx]{1,6}|[a-h])(?: ?[:.])?$/;

/** Dòng tổng: `TỔNG`, `Tổng cộng (I+II)`, `Cộng mục I`; `section`: that it is one of a section, and its number where it is said. */
export function readTotal(line: string, more: readonly string[]): { readonly section?: string | true } | undefined {
  const key = foldVietnamese(line);
  if (key.length > 200) return undefined;
  if (more.some((word) => key === foldVietnamese(word))) return {};
  if (!TOTAL.test(key)) return undefined;
  const number = SECTION_NUMBER.exec(key)?.[1]?.toUpperCase();
  // `Cộng` alone adds up the section in which it stands.
  return number !== undefined ? { section: number } : key.startsWith('cong') ? { section: true } : {};
}

const NOTE = /^(?:\*|\(\*+\)|\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴-⁹])|^(?:ghi chu|nguon|chu thich|luu y|noi nhan)(?: ?:|$)/;

/** Dòng chú thích dưới bảng: `Ghi chú: …`, `(1) …`, `* …`. */
export const isNote = (line: string): boolean => NOTE.test(foldVietnamese(line));
