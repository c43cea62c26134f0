import type { Part } from './enumeration.js';
import type { FigureToken, Reading } from './token.js';

/** `22.056 tỷ đồng: thu nội địa 9.877; …; xuất nhập khẩu 4.081 tỷ đồng`: a bare figure beside a total in tỷ is in tỷ. */
export function withScale(parts: readonly Part[], total: FigureToken): readonly Part[] {
  const { scale } = total.reading ?? {};
  if (scale === undefined) return parts;
  return parts.map((part) =>
    part.reading.scale !== undefined || part.unit.length > 0
      ? part
      : { ...part, reading: { ...part.reading, value: shifted(part.reading.value, scale), scale } },
  );
}

function shifted(value: string, scale: number): Reading['value'] {
  const [whole = '0', decimals = ''] = value.split('.');
  const digits = whole + decimals.slice(0, scale).padEnd(scale, '0');
  const rest = decimals.slice(scale);
  const plain = digits.replace(/^0+(?=\d)/, '') + (rest === '' ? '' : `.${rest}`);
  return plain;
}
