// Every number that the plan states stands in a typed payload of its example, in the section, footnote or row where it states it.
import { planReport } from '../../../examples/check-report/reports.js';
import type { Document } from './document.js';
import { PLAN_SEED, planProse } from './plan-prose.js';
import { type PlacesOf, placeOf } from './typed-figures.js';

/** Whole sections that name no place. */
const SECTIONS: Readonly<Record<string, string>> = { security: 'I.7', 'appendix-3': 'Phụ lục 3' };

/** The rows of the table of commitments, which the catalogue makes of sentences. */
const COMMITMENTS: Readonly<Record<string, string>> = { 1: 'II.III.6', 2: 'II.III.6', 3: 'II.IV.2' };

const placesOf: PlacesOf = (node, section) => {
  if (Object.is(section, node)) return [SECTIONS[section.id] ?? []].flat();
  const { no, number } = node;
  if (section.kind === 'indicator-table' && typeof no === 'string') {
    return section.id === 'commitments'
      ? [COMMITMENTS[no] ?? []].flat()
      : [`${section.id === 'appendix-1' ? 'Phụ lục 1' : 'Phụ lục 2'}.${no}`];
  }
  if (section.kind === 'portfolio' && 'totals' in node && typeof number === 'string') return [`Phụ lục 3 ${number}`];
  const place = placeOf(node);
  const row = /Phụ lục 3, mục (I{1,2}), dòng (\d+)/.exec(place);
  if (row !== null) return [`Phụ lục 3 ${row[1]}.${row[2]}`];
  const notes = /chú thích (\d)(?: và (\d))?/.exec(place);
  if (notes !== null) return notes.slice(1).flatMap((note) => (note === undefined ? [] : [`chú thích ${note}`]));
  const second = /Phần II, mục ([IV]+(?:\.\d)*)/.exec(place)?.[1];
  if (second !== undefined) return [`II.${second}`];
  return [...place.matchAll(/\bI\.(\d{1,2}(?:\.\d)?)|mục (\d{1,2})\b/g)].map(([, one, other]) => `I.${one ?? other}`);
};

export const PLAN: Document = {
  report: planReport,
  seed: PLAN_SEED,
  prose: planProse,
  placesOf,
  inWords: [{ number: 'majorIncidents: 0', place: 'I.7', words: 'không xảy ra sự cố lớn về ATTT' }],
  names: [
    /100 ngày đêm/g,
    /(?<!\d)0?[34] cấp/g,
    /cả 2 hệ thống/g,
    /mô hình 4 lớp/g,
    /công nghiệp lần thứ 4/g,
    // Marks of footnotes, which stand at the end of a word.
    /(?<=địa phương|cuộc họp|CSDL|của các ngành|hệ thống khác|uy tín năm 2023)\d(?!\d)/g,
  ],
  repeated: [
    // The communes of the trial.
    ...['I.1.2', 'I.2.1', 'I.2.1', 'I.6', 'I.8', 'I.10'].map((place) => ({ place, numbers: '08', of: 'I.1.2' })),
    { place: 'chú thích 1', numbers: '10 15', of: 'I.1.3' },
    { place: 'I.10', numbers: '63.311', of: 'I.10' },
  ],
  twice: [
    {
      place: 'I.4',
      numbers: '95 45 40 10 13 12 05',
      why: 'the register of the systems and the family of their numbers',
    },
    { place: 'I.5', numbers: '12 07 07', why: 'the register of the connections and the family of their numbers' },
    { place: 'I.8', numbers: '136 701.782 638.250', why: 'the family and the sentence that is scanned' },
    { place: 'I.9', numbers: '2.990 11.030 27', why: 'the family and the sentence that is scanned' },
    { place: 'I.9', numbers: '3.721 4.666 80', why: 'the family and the sentence that is scanned' },
    { place: 'I.9', numbers: '2.375 2.375 100', why: 'the family and the sentence that is scanned' },
    { place: 'I.10', numbers: '98', why: 'the family and the sentence that a rule holds against Phụ lục 1' },
    { place: 'II.III.6', numbers: '100', why: 'the commitment and the task with its day' },
    { place: 'II.IV.2', numbers: '83.975 1,56', why: 'the commitment and the figure of the portfolio' },
  ],
};
