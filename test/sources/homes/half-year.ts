// Every number that the half-year report states stands in a typed payload of its example, in the section or row where it states it.
import { halfYearReport } from '../../../examples/check-report/reports.js';
import { seedText } from '../sources.js';
import type { Prose } from './compare.js';
import { cut, rowsOf } from './cut.js';
import type { Document } from './document.js';
import { type PlacesOf, placeOf } from './typed-figures.js';

const SEED = '000_21468c5bf9dc2855.txt';

/** Báo cáo 6 tháng đầu năm 2023: `I.2.1`, `II.3`; the rows of the table in mục I.5 as `I.5 I.3`. */
function halfYearProse(): readonly Prose[] {
  const sections = cut(seedText(SEED), 'đầu đề', (line, place) => {
    const part = /^(I{1,3})\. /.exec(line);
    if (part?.[1] !== undefined) return { place: part[1], rest: line.slice(part[0].length) };
    const number = /^(\d(?:\.\d)?)\. (?:4\. )?/.exec(line);
    if (number?.[1] === undefined) return undefined;
    return { place: `${place.split('.')[0]}.${number[1]}`, rest: line.slice(number[0].length) };
  });
  const rows = { section: /^\t(I{1,2})$/, row: /^\t(\d+)$/, isRowStart: (before: string) => before === '' };
  return sections.flatMap((part) => (part.place === 'I.5' ? rowsOf(part.text, 'I.5', rows) : [part]));
}

const placesOf: PlacesOf = (node, section) => {
  if (Object.is(section, node)) return section.kind === 'security-register' ? ['I.2.3', 'II.3'] : [];
  if (section.kind === 'indicator-table') return typeof node['no'] === 'string' ? [`I.5 I.${node['no']}`] : [];
  const place = placeOf(node);
  const row = /I\.5, (nhiệm vụ|dòng) (\d+)/.exec(place);
  if (row !== null) return [`I.5 ${row[1] === 'dòng' ? 'I' : 'II'}.${row[2]}`];
  return place.match(/\bI{1,3}(?:\.\d)+/g) ?? [];
};

export const HALF_YEAR: Document = {
  report: halfYearReport,
  seed: SEED,
  prose: halfYearProse,
  placesOf,
  inWords: [
    { number: 'interferenceCases: 0', place: 'II.2', words: 'không phát sinh can nhiễu' },
    { number: 'majorIncidents: 0', place: 'II.3', words: 'không có sự cố ATTT lớn' },
    { number: 'citizenReceptions: 0', place: 'I.2.4', words: 'không phát sinh việc tiếp công dân' },
    { number: 'settledLate: 0', place: 'I.4.2', words: 'không có hồ sơ giải quyết quá hạn' },
  ],
  names: [
    /du lịch 8 tỉnh Đông Bắc/g,
    /UPU lần thứ 52/g,
    /100 ngày đêm/g,
    /từ 15 tuổi trở lên/g,
    /(?<!\d)0?[34] cấp/g,
    /mô hình 4 lớp/g,
    // A norm, which the family of service points has, and an aim.
    /tối đa 3 km/g,
    /phủ sóng đến 100% các hộ dân/g,
  ],
  repeated: [
    { place: 'I.2.2', numbers: '08', of: 'I.2.3' },
    { place: 'II.1', numbers: '14', of: 'I.2.1' },
    // The data network of the agencies; their portals.
    { place: 'II.3', numbers: '100%', of: 'II.2' },
    { place: 'II.3', numbers: '100%', of: 'II.1' },
  ],
  twice: [
    { place: 'I.5 I.1', numbers: '103', why: 'the row of the table and the family of the stations' },
    { place: 'I.5 I.7', numbers: '100', why: 'the row of the table and the family of the service points' },
    { place: 'I.2.4', numbers: '02 02', why: 'two petitions were received, both proposals, and both settled' },
    { place: 'I.2.4', numbers: '75.000.000', why: 'the fines were paid' },
    { place: 'I.4.2', numbers: '53', why: 'the dossiers were settled' },
    { place: 'I.7', numbers: '11', why: 'the proposals were answered' },
    { place: 'II.1', numbers: '19 15', why: 'television and radio have one airtime' },
    { place: 'II.2', numbers: '240.593 53.951', why: 'the traffic is that of these subscribers' },
    { place: 'II.3', numbers: '100', why: 'contracts and invoices have one share' },
  ],
};
