import { plainText } from '../../text/inner.js';

// What the tokens know as it stands: letters in NFC, line breaks, the marks that office programs print.
const SETTLED = /^[\t\n\r -~\u00A0À-ÖØ-öø-ʯḀ-ỹ–—‘’“”•…≤≥]*$/;

/** A sentence in the encoding that the tokens know, with the way back to its places in the printed text. */
export interface PlainSentence {
  readonly text: string;
  readonly startOf: (place: number) => number;
  readonly endOf: (place: number) => number;
}

/** A stretch of the printed text: most are settled already, the others are normalised. */
export function plainSentence(printed: string, start: number, end: number): PlainSentence {
  const piece = printed.slice(start, end);
  if (SETTLED.test(piece)) {
    const shift = (place: number): number => place + start;
    return { text: piece, startOf: shift, endOf: shift };
  }
  const plain = plainText(piece);
  return {
    text: plain.text,
    startOf: (place) => plain.startOf(place) + start,
    endOf: (place) => plain.endOf(place) + start,
  };
}

/** A sentence that was put together from a stretch of the printed text that starts at a place. */
export function plainAt(start: number, sentence: string): PlainSentence {
  const plain = plainSentence(sentence, 0, sentence.length);
  return {
    text: plain.text,
    startOf: (place) => plain.startOf(place) + start,
    endOf: (place) => plain.endOf(place) + start,
  };
}
