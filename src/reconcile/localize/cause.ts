import { contentAt } from '../engine/sheet.js';
import type { LikelyCause } from './cause-code.js';
import { copies } from './copies.js';
import type { Mended } from './mend.js';
import type { Model } from './model.js';
import { isRoundingOf } from './rounding.js';
import { shifts, slips, truncation } from './slips.js';
import { wantedOf } from './wanted.js';

/** The causes that explain how a figure came to be what it is where `mend` says what it must be. The likeliest first. */
export function causesOf(model: Model, cell: number, mend: Mended): readonly LikelyCause[] {
  const { content } = contentAt(model.sheet, cell);
  if (content.is !== 'number') return [];
  const { face, figure } = content;
  const places = (figure?.decimalPlaces ?? 0) - (figure?.scale ?? 0);
  const wanted = wantedOf(model, cell, mend);
  const causes: LikelyCause[] = [];
  if (wanted.isNarrow) causes.push(...truncation(model, cell, face, places));
  causes.push(...slips(face, places, wanted));
  if (wanted.isNarrow || wanted.isOfOneSize) causes.push(...shifts(face, places, figure?.scale ?? 0, wanted));
  causes.push(...copies(model, cell, face, wanted));
  if (isRoundingOf(model, cell)) causes.push({ cause: 'rounded-input' });
  return causes;
}

/** In how many sets of a group one digit may be wrong before that singles out none of them. */
const MOST_ONE_DIGIT = 3;

/** A total that misses by 3.000 is one digit off nearly any of its parts: what explains many sets explains none. */
export function tellingCauses<Set extends { readonly cells: readonly { readonly causes: readonly LikelyCause[] }[] }>(
  sets: readonly Set[],
): readonly Set[] {
  const has = ({ causes }: { readonly causes: readonly LikelyCause[] }): boolean =>
    causes.some(({ cause }) => cause === 'one-digit');
  if (sets.filter(({ cells }) => cells.some(has)).length <= MOST_ONE_DIGIT) return sets;
  return sets.map((set) => ({
    ...set,
    cells: set.cells.map((cell) => ({ ...cell, causes: cell.causes.filter(({ cause }) => cause !== 'one-digit') })),
  }));
}
