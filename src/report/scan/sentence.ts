/** A stretch of the text that is read as one sentence. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longer than any sentence of a report; it bounds the work for a text without full stops. */
const LONGEST = 6000;
/** A line that is shorter is not broken by the width of the page. */
const WRAPPED_LINE = 45;
/** A parenthesis that is longer was never closed. */
const PARENTHESIS = 400;

const SPACE = /\s/;
const CAPITAL_OR_DIGIT = /[\dA-ZÀ-Ỹ“"([+•*–-]/;
const LOWER = /[a-zà-öø-ÿăđĩũơưạ-ỹ]/;
// `TP. Bắc Kạn`, `ThS. Nguyễn`, `P. Giám đốc` go on after their stop.
const SHORTENED = /(?:^|[\s(])(?:TP|Tp|TX|TT|ThS|TS|PGS|GS|BS|KS|Q|P|H|Tr|St|No)$/;
const LIST_ITEM = /(?:[-+•*–]\s|(?:\d{1,2}|[IVX]{1,4}|[a-zđ])[.)](?:\d{1,2}[.)]?)*\s|\(\d{1,2}\)\s)/y;
// A sentence that opens so goes on with the figures of the one before it.
const GOES_ON = /^(?:Trong (?:đó|số đó)(?![A-ZÀ-ỹ])|(?:Cụ thể|Bao gồm|Gồm):)/;
const LONGEST_OPENING = 24;

/**
 * The sentences of a text, as stretches: ended by a full stop, question or exclamation mark before a capital, by a line that is not
 * wrapped, by an item of a list. `. Trong đó` and `. Cụ thể:` do not end one, on its line or on the next.
 */
export function* sentencesOf(text: string): Generator<Stretch> {
  let start = 0;
  let lineStart = 0;
  // Where the parenthesis was opened that is not closed yet.
  let opened = -PARENTHESIS;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    let end: number | undefined;
    if (character === '(') opened = at;
    else if (character === ')') opened = -PARENTHESIS;
    if (character === '\n' || character === '\r') {
      if (breaksSentence(text, lineStart, at, at - opened < PARENTHESIS)) end = at;
      lineStart = at + 1;
    } else if ('.!?…'.includes(character) && stops(text, at)) {
      end = at + 1;
    }
    if (end === undefined && at - start >= LONGEST && (SPACE.test(character) || at - start >= 2 * LONGEST)) end = at;
    if (end === undefined) continue;
    if (end > start) yield { start, end };
    start = end;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** Whether a full stop, question or exclamation mark ends a sentence. */
export function stops(text: string, at: number): boolean {
  if (!SPACE.test(text.charAt(at + 1))) return at + 1 === text.length;
  const next = nextVisible(text, at + 1);
  if (!CAPITAL_OR_DIGIT.test(text.charAt(next))) return false;
  if (text[at] !== '.') return true;
  // The point of an item's number: `1. Kết quả`.
  if (SHORTENED.test(text.slice(Math.max(0, at - 6), at))) return false;
  return !goesOn(text, next);
}

/** Whether the words at a place go on with the sentence before them; macOS prints them decomposed. */
const goesOn = (text: string, at: number): boolean =>
  GOES_ON.test(text.slice(at, at + LONGEST_OPENING).normalize('NFC'));

const LOOK_AHEAD = 24;

function nextVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < LOOK_AHEAD && SPACE.test(text.charAt(at))) at += 1;
  return at;
}

/** Whether a line break ends the sentence, or the page was only too narrow for it. */
function breaksSentence(text: string, lineStart: number, at: number, within: boolean): boolean {
  const next = nextVisible(text, at);
  if (next - at >= LOOK_AHEAD || next >= text.length) return true;
  let end = at;
  while (end > lineStart && SPACE.test(text.charAt(end - 1))) end -= 1;
  // An empty line says nothing of its own: what stood before it was asked already.
  if (end === lineStart) return false;
  if (goesOn(text, next)) return false;
  LIST_ITEM.lastIndex = next;
  if (LIST_ITEM.test(text) || text[at + 1] === '\t') return true;
  if ('.;:!?'.includes(text.charAt(end - 1))) return text[end - 1] !== ':' || !LOWER.test(text.charAt(next));
  if (LOWER.test(text.charAt(next)) || '(,;)%/'.includes(text.charAt(next))) return false;
  return !within && end - lineStart < WRAPPED_LINE;
}
