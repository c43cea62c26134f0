import type { DecimalString } from '../number/index.js';

/** A place in a ranking and, where it is printed, among how many. */
export interface RankAt {
  readonly place: DecimalString;
  readonly outOf?: DecimalString;
}

const RANK =
  /^(?:(?:đã |đang )?(?:xếp|đứng|giữ|đạt|ở) )?(?:(?:xếp |thứ )?hạng|thứ|vị trí)(?: thứ)? ?:? ?(\d{1,4})(?: ?\/ ?(\d{1,4})| trên (?:tổng số )?(\d{1,4}))?(?: [^\d%(]+)?(?: ?\([^()%]*\))?[.;]?$/iu;

/** Reads `Xếp thứ 18`, `Hạng 18/34`, `Vị trí thứ 18 trên 34 tỉnh`; `undefined` for anything else, and for the 35th of 34. */
export function readRank(cell: string): RankAt | undefined {
  const match = RANK.exec(cell);
  return match === null ? undefined : rankOf(match[1] ?? '', match[2] ?? match[3]);
}

function rankOf(place: string, outOf: string | undefined): RankAt | undefined {
  const first = BigInt(place);
  if (first === 0n) return undefined;
  if (outOf === undefined) return { place: String(first) };
  const last = BigInt(outOf);
  return first > last ? undefined : { place: String(first), outOf: String(last) };
}
