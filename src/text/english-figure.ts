import { type DecimalString, exactOf } from '../number/index.js';
import { groupDigits } from './format-number.js';

/** What a figure is written with. */
interface FigureUnit {
  readonly unit?: string | undefined;
  readonly per?: string | undefined;
}

/** A figure in English spelling: a point before the decimals, commas between groups of three; the unit stays Vietnamese. */
export function englishFigure(value: DecimalString, { unit, per }: FigureUnit = {}): string {
  // Refuses what is no decimal, which is spelt without being computed with here.
  exactOf(value);
  const [whole = '', fraction] = value.split('.');
  const negative = whole.startsWith('-');
  const grouped = `${negative ? '-' : ''}${groupDigits(negative ? whole.slice(1) : whole, ',')}`;
  const space = unit === undefined || unit === '%' || unit === '‰' ? '' : ' ';
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return `${number}${space}${unit ?? ''}${per === undefined ? '' : `/${per}`}`;
}
