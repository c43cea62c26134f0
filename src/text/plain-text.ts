import { isText, requireArgument } from '../outcome/inner.js';
import { normalizeVietnamese } from './fold.js';

/** A text as the finders see it, with the way back to the places of the printed one. */
export interface PlainText {
  readonly text: string;
  /** Where what starts at a place of the text starts in the printed one. */
  readonly startOf: (place: number) => number;
  /** Where what ends before a place of the text ends in the printed one. */
  readonly endOf: (place: number) => number;
}

// Whatever normalizeVietnamese changes, runs of spaces, and line breaks but those before a capital, a digit or a bullet.
const UNEVEN = /[^\n\r -~À-ÖØ-öø-ʯḀ-ỹ–≤≥]| {2}|[\r\n][^A-Z\d+*-]/;
// A character with the marks that combine with it is one; an invisible one is none; spaces in a row are one.
const LINE_BREAK = /^[\n\r\u0085\u2028\u2029]/;
const PIECE = / +|\r\n?|.[\u0300-\u036F]*/gs;

/**
 * The running text in the encoding of {@link normalizeVietnamese}, single-spaced: so NFD, no-break spaces and soft
 * hyphens find what the same note without them does. A line break before a small letter is where a cell wraps, and a space; others
 * stay. Linear in the length.
 */
export function plainText(printed: string): PlainText {
  requireArgument(isText, printed, 'printed');
  if (!UNEVEN.test(printed)) return { text: printed, startOf: same, endOf: same };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  // Not asked of the text: each look at its end would join all that was added.
  let last = '';
  for (const { 0: piece, index } of printed.matchAll(PIECE)) {
    const plain = LINE_BREAK.test(piece)
      ? lineBreak(printed, index, piece)
      : normalizeVietnamese(piece[0] === ' ' ? ' ' : piece);
    // A no-break space beside a space, or what an invisible character had parted.
    if (plain === '' || (plain === ' ' && last === ' ')) continue;
    text += plain;
    last = plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return {
    text,
    startOf: (place) => starts[place] ?? printed.length,
    endOf: (place) => ends[place - 1] ?? 0,
  };
}

const INDENT = 8;

/** A line break as it stands, or the space that it is where the line only wraps; `a) ` opens an item. */
function lineBreak(printed: string, index: number, piece: string): string {
  const next = printed.slice(index + piece.length, index + piece.length + INDENT).trimStart();
  const letter = next.charAt(0);
  return letter === letter.toUpperCase() || /^[a-zđ][.)]/.test(next) ? '\n' : ' ';
}

const same = (place: number): number => place;
