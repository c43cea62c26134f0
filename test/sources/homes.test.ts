// Every number that the three documents state stands in a typed payload of their examples, in the section where they state it.
import { describe, expect, it } from 'vitest';
import { halfYearReport, planReport, schemeReport } from '../../examples/check-report/reports.js';
import { homeless, type Prose, typedNumbers } from './homes.js';
import { seedText } from './sources.js';

/** Each exception is there: none outlives its reason. */
const standIn = (text: string, names: readonly RegExp[]): void => {
  const line = text.replace(/\s+/g, ' ');
  expect(names.filter((name) => line.match(name) === null)).toEqual([]);
};

const matched = (place: string, pattern: RegExp): readonly string[] =>
  [...place.matchAll(pattern)].flatMap(([, ...groups]) => groups.find((group) => group !== undefined) ?? []);

describe('the half-year report', () => {
  const text = seedText('000_21468c5bf9dc2855.txt');
  const prose: Prose[] = [];
  let [part, section] = ['', ''];
  for (const line of text.split('\n')) {
    const opening = /^(I{1,3})\. /.exec(line)?.[1];
    if (opening !== undefined) [part, section] = [opening, opening];
    const number = /^(\d(?:\.\d)?)\. /.exec(line);
    // Mục III lists what is to be done, each under a number of its own; mục I.5 is a table.
    if (number !== null && part !== 'III') section = `${part}.${number[1] ?? ''}`;
    const rest = line.replace(/^(?:[I\d][I\d.]* )?(?:4\. )?/, '');
    if (section !== 'I.5') prose.push({ section, text: rest });
  }
  // What a section repeats from another one is typed there.
  const repeated: Readonly<Record<string, readonly string[]>> = { 'I.5': ['II.1', 'II.3'], 'I.2.1': ['II.1'] };
  const sectionsIn = (place: string): readonly string[] =>
    matched(place, /\b(I{1,3}(?:\.\d)+)/g).flatMap((each) => [each, ...(repeated[each] ?? [])]);
  const names = [
    /du lịch 8 tỉnh Đông Bắc/g,
    /UPU lần thứ 52/g,
    /100 ngày đêm/g,
    /từ 15 tuổi trở lên/g,
    /(?<!\d)0?[34] cấp/g,
    /mô hình 4 lớp/g,
    // A norm, which the family of service points has, and an aim.
    /tối đa 3 km/g,
    /phủ sóng đến 100% các hộ dân/g,
  ];

  it('has a home for each number', () => {
    standIn(text, names);
    expect(homeless(prose, typedNumbers(halfYearReport, sectionsIn, ['I.2.3', 'II.3']), names)).toEqual([]);
  });
});

describe('Kế hoạch 883/KH-UBND, Phần I', () => {
  const whole = seedText('002_d1726d7897ab4704.txt');
  const text = whole.slice(whole.indexOf('I. TÌNH HÌNH THỰC HIỆN'), whole.indexOf('Phần II'));
  const prose: Prose[] = [];
  let [section, lines] = [0, ''];
  for (const line of text.split('\n')) {
    if (new RegExp(`^${section + 1}\\. [A-ZĐ]`).test(line)) {
      prose.push({ section: `${section}`, text: lines });
      [section, lines] = [section + 1, ''];
      continue;
    }
    // Numbers of pages, of footnotes and of sub-sections.
    lines += `${line.replace(/^\s*\d{1,2}\s*$|^\d (?=[A-ZĐ])|^\s*\d{1,2}\.\d\.\s/, '')}\n`;
  }
  prose.push({ section: `${section}`, text: lines });
  // The second footnote is printed at the foot of the next section.
  const sectionsIn = (place: string): readonly string[] => [
    ...matched(place, /\bI\.(\d{1,2})|mục (\d{1,2})\b/g),
    ...(place.includes('chú thích 2') ? ['3'] : []),
  ];
  const names = [
    /0?8 xã[/,]/g,
    /100 ngày đêm/g,
    /(?<!\d)0?[34] cấp/g,
    /cả 2 hệ thống/g,
    // Marks of footnotes, which stand at the end of a word.
    /(?<=địa phương|cuộc họp|CSDL|của các ngành|hệ thống khác|uy tín năm 2023)\d(?!\d)/g,
  ];

  it('has eleven sections, and a home for each number', () => {
    expect(prose.map((each) => each.section)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
    standIn(text, names);
    expect(homeless(prose, typedNumbers(planReport, sectionsIn, ['7']), names)).toEqual([]);
  });
});

describe('the scheme', () => {
  const whole = seedText('004_716df7545baf49af.txt');
  const text = whole.slice(whole.indexOf('II. THỰC TRẠNG'));

  it('has a home for each number of what there is, what is aimed at and what is to be built', () => {
    const prose = text.split('\n').map((line) => ({ section: 'II', text: line.replace(/^\s*(?:[IVX\d]+\. )?/, '') }));
    const names = [/(?<!\d)0?3 cấp/g];
    standIn(text, names);
    expect(
      homeless(
        prose,
        typedNumbers(schemeReport, () => ['II']),
        names,
      ),
    ).toEqual([]);
  });
});
