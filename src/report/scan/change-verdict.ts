import { type ChangeKind, type Confrontation, changeVerdict } from '../../number/index.js';
import { isFit, printedOf } from './fits.js';
import type { FoundChange } from './found.js';
import type { FigureToken } from './token.js';
import { relateUnits } from './unit.js';

/** The figures of a change as the sentence gives them. */
export interface ChangeParts {
  readonly current: FigureToken;
  readonly previous?: FigureToken;
  readonly difference?: FigureToken;
  readonly printed: FigureToken;
  readonly direction: 'increase' | 'decrease';
  /** `gấp 1,5 lần`, not `tăng 1,5 lần`, of which the base may be counted too. */
  readonly multiple: boolean;
}

/** What a printed change can be; of rates `giảm 2,3%` may be points or per cent. */
function kindsOf({ current, printed, multiple }: ChangeParts): readonly ChangeKind[] {
  if (printed.type === 'points') return current.type === 'percent' ? ['points'] : [];
  if (printed.type === 'percent') return current.type === 'percent' ? ['points', 'percent'] : ['percent'];
  if (printed.type === 'times') return multiple ? ['times'] : [];
  return current.type === 'count' ? ['absolute'] : [];
}

/** The change with its verdict: the first kind that fits; else, where any verdict is wanted, the first kind. */
export function changeOf(parts: ChangeParts, stated: boolean, wanted: 'fit' | 'any'): FoundChange | undefined {
  const kinds = kindsOf(parts);
  let first: FoundChange | undefined;
  for (const changeKind of kinds) {
    const found = foundOf(parts, changeKind, stated);
    if (found === undefined) continue;
    if (isFit(found.confrontation)) return found;
    first ??= found;
  }
  return wanted === 'any' && stated && !isOfOther(parts) ? first : undefined;
}

/** `giảm 5% thuế`, `giảm 15 người`: the printed change is of something else than what is compared. */
function isOfOther({ current, printed }: ChangeParts): boolean {
  if (printed.type === 'count') return relateUnits(current.unit, printed.unit) === 'different';
  return printed.unit.length > 0;
}

function foundOf(parts: ChangeParts, changeKind: ChangeKind, stated: boolean): FoundChange | undefined {
  const { current, previous, difference, printed, direction } = parts;
  if (current.reading === undefined || printed.reading === undefined) return undefined;
  const other = previous?.reading ?? difference?.reading;
  if (other === undefined) return undefined;
  const rates = current.type === 'percent';
  const claim = {
    current: printedOf(current.reading, rates),
    printed: printedOf(printed.reading, printed.type !== 'count'),
    kind: changeKind,
    direction,
  };
  const confrontation: Confrontation =
    previous === undefined
      ? changeVerdict({ ...claim, difference: printedOf(other) })
      : changeVerdict({ ...claim, previous: printedOf(other, rates) });
  return {
    kind: 'change',
    changeKind,
    direction,
    current: current.reading,
    ...(previous === undefined ? { difference: other } : { previous: other }),
    printed: printed.reading,
    basis: stated ? 'stated' : 'fitting',
    confrontation,
  };
}
