// Every number that the scheme states stands in a typed payload of its example, in the section, line or row where it states it.
import { schemeReport } from '../../../examples/check-report/reports.js';
import { seedText } from '../sources.js';
import type { Prose } from './compare.js';
import { between, cut, rowsOf } from './cut.js';
import type { Document } from './document.js';
import { type PlacesOf, placeOf } from './typed-figures.js';

const SEED = '004_716df7545baf49af.txt';

/** Đề án kèm Quyết định 1655/QĐ-UBND: `I.II.2`, `II.I.2.3` for the third aim, `Danh mục III.2` for a row of its list. */
function schemeProse(): readonly Prose[] {
  const whole = seedText(SEED);
  const text = between(whole, ' QUYẾT ĐỊNH', 'DANH MỤC\nCÁC DỰ ÁN');
  let [part, roman, item] = ['I', '', 0];
  const sections = cut(text, 'I', (line, place) => {
    if (line === 'Phần II') [part, roman] = ['II', ''];
    const opening = /^([IV]+)\. /.exec(line);
    if (opening?.[1] !== undefined) {
      [roman, item] = [`${part}.${opening[1]}`, 0];
      return { place: roman, rest: line.slice(opening[0].length) };
    }
    const section = /^(\d)\. /.exec(line);
    if (section !== null) {
      item = 0;
      return { place: `${roman}.${section[1]}`, rest: line.slice(section[0].length) };
    }
    // What is aimed at and what is to be done is listed by dashes.
    if (part !== 'II' || !/^-\s/.test(line)) return undefined;
    item += 1;
    return { place: `${place.split(' ')[0]} –${item}`, rest: line };
  });
  const list = rowsOf(between(whole, 'DANH MỤC\nCÁC DỰ ÁN'), 'Danh mục', {
    section: /^\s+(I{1,3})\. /,
    row: /^\t(\d{1,2})$/,
    isRowStart: (before) => before === '',
  });
  return [...sections, ...list];
}

const placesOf: PlacesOf = (node, section) => {
  if (Object.is(section, node)) return section.kind === 'portfolio' ? ['Danh mục'] : [];
  if (section.kind === 'indicator-table') {
    return typeof node['no'] === 'string' ? [`II.I.2 –${node['no'].replace(/[ab]$/, '')}`] : [];
  }
  const place = placeOf(node);
  const row = /Danh mục, mục (I{1,3}), dòng (\d+)/.exec(place);
  if (row !== null) return [`Danh mục ${row[1]}.${row[2]}`];
  const line = /Phần II, mục (\S+), gạch đầu dòng (\d)/.exec(place);
  if (line !== null) return [`II.${line[1]} –${line[2]}`];
  return [...place.matchAll(/\bII\.(\d)/g)].map(([, number]) => `I.II.${number}`);
};

export const SCHEME: Document = {
  report: schemeReport,
  seed: SEED,
  prose: schemeProse,
  placesOf,
  inWords: [{ number: 'publishers: 0', place: 'I.II.3', words: 'chưa có nhà xuất bản' }],
  names: [/(?<!\d)0?3 cấp/g, /công nghiệp lần thứ 4/g],
  repeated: [{ place: 'I.II.2', numbers: '7', of: 'I.II.2' }],
  twice: [{ place: 'II.I.2 –1', numbers: '100 80', why: 'one sentence with two targets, which are two rows' }],
};
