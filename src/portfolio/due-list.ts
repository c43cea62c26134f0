import { normalizeVietnamese, type PlainDate } from '../text/index.js';

/** The days of one cell. */
interface DueDays {
  readonly on: PlainDate;
  /** The days before, where each is a deadline of its own. */
  readonly earlier: readonly PlainDate[];
}

const LONGEST = 80;
const MOST = 12;
const LIST = / ?[,;] ?(?:và )?| và /i;
const STRETCH = / ?[-–—] ?| đến (?:hết )?/i;
const UNIT = /^(quý|tháng) /i;
const BARE = /^(?:[IVX]{1,4}|\d{1,2})(?=$|[ /])/;
const YEAR = /(?:^|\D)((?:19|20)\d\d)$/;
const YEAR_ALONE = /^(?:năm )?\d{4}$/i;

/**
 * Nhiều thời hạn trong một ô: `Quý II, III/2024` is two deadlines, `Quý II-III/2024` a stretch that ends on one. The unit is that of the first,
 * the year that of the last; what does not rise, and a text that mixes both, is none.
 *
 * @param read - the last day of one piece
 */
export function dueDays(text: string, read: (piece: string) => PlainDate | undefined): DueDays | undefined {
  if (text.length > LONGEST) return undefined;
  // `Quý III, năm 2024` is one quarter.
  const line = normalizeVietnamese(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/, ?(?:năm )?(?=\d{4}$)/i, '/');
  const whole = read(line);
  if (whole !== undefined) return { on: whole, earlier: [] };
  const isList = LIST.test(line);
  if (isList === STRETCH.test(line)) return undefined;
  const pieces = isList ? line.split(LIST) : line.replace(/^từ /i, '').split(STRETCH);
  const [first = '', ...others] = pieces;
  if (pieces.length > (isList ? MOST : 2) || pieces.some((piece) => YEAR_ALONE.test(piece))) return undefined;
  const unit = UNIT.exec(first)?.[1];
  const named = [
    first,
    ...others.map((piece) => (unit !== undefined && BARE.test(piece) ? `${unit} ${piece}` : piece)),
  ];
  const year = YEAR.exec(named.at(-1) ?? '')?.[1];
  const dated = named.map((piece) => (year === undefined || YEAR.test(piece) ? piece : `${piece}/${year}`));
  const days = dated.flatMap((piece) => read(piece) ?? []);
  const on = days.at(-1);
  const isRising = days.every((day, index) => index === 0 || day > (days[index - 1] ?? ''));
  if (on === undefined || days.length < pieces.length || !isRising) return undefined;
  return { on, earlier: isList ? days.slice(0, -1) : [] };
}
