import { seedText } from '../sources.js';
import type { Prose } from './compare.js';
import { between, cut, rowsOf } from './cut.js';

export const PLAN_SEED = '002_d1726d7897ab4704.txt';

/** A footnote of the plan: from its number to the end of a sentence at the end of a line. */
const FOOTNOTE = /^(\d) (?=[A-ZĐ])/;

/** The text of a plan without numbers of pages, its footnotes as places of their own. */
function withFootnotes(parts: readonly Prose[]): readonly Prose[] {
  return parts.flatMap(({ place, text }) => {
    let own = '';
    const notes: Prose[] = [];
    let note: { place: string; text: string } | undefined;
    for (const line of text.split('\n')) {
      if (/^\s*\d{1,2}\s*$/.test(line)) continue;
      const number = FOOTNOTE.exec(line)?.[1];
      if (number !== undefined) note = { place: `chú thích ${number}`, text: '' };
      if (note === undefined) own += `${line}\n`;
      else note.text += `${number === undefined ? line : line.slice(2)}\n`;
      if (note !== undefined && /\.\s*$/.test(line)) {
        notes.push(note);
        note = undefined;
      }
    }
    return [{ place, text: own }, ...notes];
  });
}

/** Kế hoạch 883/KH-UBND: `I.2.1`, `chú thích 3`, `II.III.6`, and the rows of its annexes as `Phụ lục 3 II.4`. */
export function planProse(): readonly Prose[] {
  const whole = seedText(PLAN_SEED);
  const first = between(whole, 'Phần I ', 'Phần II');
  const second = between(whole, 'Phần II', 'Phụ lục 1: KẾT QUẢ');
  const results = cut(first, 'I', (line, place) => {
    const section = /^(\d{1,2})\. (?=[A-ZĐ])/.exec(line) ?? /^\s?(\d{1,2}\.\d)\.\s/.exec(line);
    return section === null || (place === 'I' && section[1] !== '1')
      ? undefined
      : { place: `I.${section[1]}`, rest: line.slice(section[0].length) };
  });
  let part = 'II';
  const aims = cut(second, part, (line) => {
    const opening = /^([IV]+)\. /.exec(line);
    if (opening?.[1] !== undefined) {
      part = `II.${opening[1]}`;
      return { place: part, rest: line.slice(opening[0].length) };
    }
    const section = /^(\d(?:\.\d){0,2})\. /.exec(line);
    return section === null ? undefined : { place: `${part}.${section[1]}`, rest: line.slice(section[0].length) };
  });
  const annexes = [
    rowsOf(between(whole, 'Phụ lục 1: KẾT QUẢ', 'Phụ lục 2: CHỈ TIÊU'), 'Phụ lục 1', {
      row: /^(\d{1,2})(?:\s|$)/,
    }),
    cut(between(whole, 'Phụ lục 2: CHỈ TIÊU', 'Phụ lục 3: DANH MỤC'), 'Phụ lục 2', (line) => {
      const row = /^(\d\.\d+|\d(?= Các chỉ tiêu của tỉnh)|\d(?= [A-ZĐ]))\s/.exec(line);
      return row === null ? undefined : { place: `Phụ lục 2.${row[1]}`, rest: line.slice(row[0].length) };
    }),
    rowsOf(between(whole, 'Phụ lục 3: DANH MỤC'), 'Phụ lục 3', {
      section: /^(I{1,2})(?:\s*$|\s(?=Nhiệm vụ))/,
      row: /^\s?(\d{1,2})(?:\s|$)/,
    }),
  ].flat();
  const totals = annexes.flatMap(({ place, text }) => {
    const [row = '', total] = text.split(/(?=TỔNG CỘNG)/);
    return [{ place, text: row }, ...(total === undefined ? [] : [{ place: 'Phụ lục 3', text: total }])];
  });
  return [
    { place: 'đầu đề', text: between(whole, 'ỦY BAN', 'Phần I ') },
    ...withFootnotes([...results, ...aims]),
    ...totals,
  ];
}
