import type { RoundingMode } from 'vn-ict/number';

/** Rounding written a second time, straight from the definitions: the candidates below and above, and which one wins. */
export function oracleRound(top: bigint, bottom: bigint, mode: RoundingMode): bigint {
  const [n, d] = bottom < 0n ? [-top, -bottom] : [top, bottom];
  const below = n >= 0n ? n / d : -((-n + d - 1n) / d);
  if (below * d === n) return below;
  const above = below + 1n;
  const towardsZero = n >= 0n ? below : above;
  const awayFromZero = n >= 0n ? above : below;
  const distance = 2n * n - (2n * below + 1n) * d;
  if (mode === 'truncate') return towardsZero;
  if (mode === 'ceiling') return above;
  if (mode === 'floor') return below;
  if (distance !== 0n) return distance < 0n ? below : above;
  if (mode === 'half-even') return below % 2n === 0n ? below : above;
  if (mode === 'half-up') return above;
  return mode === 'half-down' ? towardsZero : awayFromZero;
}

/** Writes an integer count of 10^−places as a decimal with that many places. */
export function oracleSpell(scaled: bigint, places: number): string {
  const sign = scaled < 0n ? '-' : '';
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
