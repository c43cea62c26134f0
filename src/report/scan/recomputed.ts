import type { BilingualText } from '../../outcome/index.js';
import { formatNumber } from '../../text/index.js';
import type { ChangeStatement, FigureStatement } from './statement.js';

const UNITS: Readonly<Record<ChangeStatement['changeKind'], BilingualText>> = {
  absolute: { vi: '', en: '' },
  percent: { vi: '%', en: '%' },
  index: { vi: '%', en: '%' },
  points: { vi: ' điểm phần trăm', en: ' percentage points' },
  times: { vi: ' lần', en: ' times' },
};

/** What the figures give, spelt like them: `782.124`, `giảm 1.300`, `tăng 2,9%`. */
export function recomputedOf(statement: FigureStatement): {
  readonly recomputed: string;
  readonly recomputedVi: string;
} {
  const { recomputed: value = '' } = statement.confrontation;
  const falls = value.startsWith('-');
  const size = spelt(falls && statement.kind === 'change' ? value.slice(1) : value);
  if (statement.kind !== 'change') return { recomputed: size, recomputedVi: size };
  const { vi, en } = UNITS[statement.changeKind];
  if (statement.changeKind === 'times') return { recomputed: `${size}${en}`, recomputedVi: `gấp ${size}${vi}` };
  if (statement.changeKind === 'index') return { recomputed: `${size}${en}`, recomputedVi: `bằng ${size}${vi}` };
  return {
    recomputed: `${falls ? 'down' : 'up'} ${size}${en}`,
    recomputedVi: `${falls ? 'giảm' : 'tăng'} ${size}${vi}`,
  };
}

/** An exact value that no decimal says stays a fraction. */
const spelt = (value: string): string => (value === '' || value.includes('/') ? value : formatNumber(value));
