import type { BilingualText, Issue } from '../../outcome/index.js';

const A = 65;

/**
 * Chữ cái của cột như bảng tính ghi: 0 is `A`, 26 is `AA`.
 *
 * @example
 * import { columnLetter } from 'vn-ict/report/table';
 * [0, 4, 25, 26, 701, 702].map(columnLetter); // => ['A', 'E', 'Z', 'AA', 'ZZ', 'AAA']
 */
export function columnLetter(index: number): string {
  if (!Number.isSafeInteger(index)) return '';
  let letters = '';
  for (let rest = BigInt(index); rest >= 0n && letters.length < 8; rest = rest / 26n - 1n) {
    // eslint-disable-next-line exact/numbers -- the code of a letter
    letters = String.fromCharCode(A + Number(rest % 26n)) + letters;
  }
  return letters;
}

/** The index of a column that is named by its letter, or by its number from 1. */
export function columnIndex(position: unknown): number | undefined {
  if (typeof position === 'number') return Number.isSafeInteger(position) && position > 0 ? position - 1 : undefined;
  if (typeof position !== 'string' || !/^[A-Za-z]{1,3}$/.test(position)) return undefined;
  return (
    position
      .toUpperCase()
      .split('')
      .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** Where the table stands in its sheet. */
export interface Origin {
  /** The number of the first row and of the first column in the sheet, from 1. */
  readonly row: number;
  readonly column: number;
}

/** A place as a person sees it: `Dòng 12, cột E “Kết quả năm 2023”`. */
export function placeWords(origin: Origin, row: number, column?: number, header = ''): BilingualText {
  const line = origin.row + row;
  if (column === undefined) return { vi: `Dòng ${line}`, en: `Row ${line}` };
  const letter = columnLetter(origin.column - 1 + column);
  const head = header === '' ? '' : ` “${header.slice(0, 60)}”`;
  return { vi: `Dòng ${line}, cột ${letter}${head}`, en: `Row ${line}, column ${letter}${head}` };
}

/** What a reader found in a cell, told with its place. */
export function placeIssue(issue: Issue, place: BilingualText, path: Issue['path']): Issue {
  const { vi, en } = issue.message;
  return { ...issue, path, message: { vi: `${place.vi}: ${vi}`, en: `${place.en}: ${en}` } };
}
