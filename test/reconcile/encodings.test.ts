// One table as different programs write it: what is printed is the same, so every outcome is.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, findFractions, findLabelledCounts, type IndicatorRow } from 'vn-ict';

const CELLS: readonly (readonly [target: string, result: string, note: string])[] = [
  ['100', '96,8%', '42.898/44.376 = 96,8%'],
  ['Trên 80%', 'hơn 85%', '170 / 200 hồ sơ, đạt 85%'],
  ['100%', '100%', 'đạt tỷ lệ 100% (26/26 cơ quan)'],
  ['80%', '157/200 hồ sơ (78,5 %)', '- 17/20 xã'],
  ['100 xã', '108/108 xã', ''],
  ['80%', '', 'xếp hạng 31/34'],
  ['80%', '85%', '1 234/1 452'],
  ['80%', '85%', 'tính đến 30/11: 170/200 thủ tục; đạt 106% kế hoạch (85/80)'],
  ['Tăng từ 2 đến 3 bậc', 'Tăng 2 bậc so với năm 2022', ''],
  ['10 - 15%', '9%', ''],
  ['80%', '- 20,69%', ''],
  ['80%', 'Chưa thực hiện do chờ Bộ TTTT cấp phép', ''],
  ['80%', '-', ''],
];

const WRITINGS: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
  ['narrow no-break spaces', (text) => text.replaceAll(' ', '\u202F')],
  ['a space and a no-break space', (text) => text.replaceAll(' ', ' \u00A0')],
  ['two spaces', (text) => text.replaceAll(' ', '  ')],
  ['zero-width spaces', (text) => text.replaceAll(' ', ' \u200B')],
  ['soft hyphens', (text) => text.replaceAll(' ', '\u00AD ')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['blanks around', (text) => ` \t${text} \n`],
  ['full-width digits', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))],
  ['full-width signs', (text) => text.replaceAll('%', '％').replaceAll('/', '／').replaceAll(':', '：')],
  ['en dashes', (text) => text.replaceAll('-', '–')],
  ['minus signs', (text) => text.replaceAll('-', '−')],
  ['no-break hyphens', (text) => text.replaceAll('-', '\u2011')],
  ['fraction slashes', (text) => text.replaceAll('/', '\u2044')],
  ['division slashes', (text) => text.replaceAll('/', '\u2215')],
  ['lines that wrap', (text) => text.replace(/ (?=[a-zđ])/g, '\r\n')],
];

const rowsOf = (write: (text: string) => string): IndicatorRow[] =>
  CELLS.map((cells, index) => {
    const [target = '', result = '', note = ''] = cells.map(write);
    return { no: String(index + 1), name: 'a', target, result, note };
  });

const findings = (rows: readonly IndicatorRow[]) =>
  checkIndicatorTable(rows, { targetUnit: '%' }).rows.map(
    ({ outcome, reason, gap, rate, figures, result, issues }) => ({
      outcome,
      reason,
      gap,
      rate: rate?.exact,
      figures: figures.map(({ cell, verdict }) => [cell, verdict]),
      status: result?.status,
      quantity: result !== undefined && 'quantity' in result ? [result.quantity.value, result.quantity.unit] : [],
      codes: issues.map(({ code }) => code),
    }),
  );

describe('the same table written by another program', () => {
  const expected = findings(rowsOf((text) => text));

  it('is what a reader finds in the plain one', () => {
    expect(expected.map(({ outcome }) => outcome)).toEqual([
      ...['fail', 'pass', 'pass', 'fail', 'pass', 'undecided', 'pass', 'pass', 'pass', 'fail', 'fail'],
      ...['undecided', 'undecided'],
    ]);
    // A rank is no fraction, and neither is half of `1 234/1 452`.
    expect(expected.map(({ rate }) => rate !== undefined)).toEqual([
      ...[true, true, true, true, true, false, false, true],
      ...[false, false, false, false, false],
    ]);
  });

  it.each(WRITINGS)('%s', (_, write) => {
    expect(findings(rowsOf(write))).toEqual(expected);
  });

  it('in any order of its rows', () => {
    expect(findings(rowsOf((text) => text).reverse()).reverse()).toEqual(expected);
  });
});

describe('the places of what is found', () => {
  it.each(WRITINGS)('%s', (_, write) => {
    const note = write('Số liệu của tỉnh: 1.114 hồ sơ (17/20 xã)');
    const [count] = findLabelledCounts(note);
    const [fraction] = findFractions(note);
    if (count === undefined || fraction === undefined) throw new Error('nothing found');
    expect([count.label, count.value, fraction.unit]).toEqual(['Số liệu của tỉnh', '1114', 'xã']);
    expect(note.slice(count.start, count.end)).toBe(write('Số liệu của tỉnh: 1.114').trim().replace('\uFEFF', ''));
    expect(note.slice(count.end - count.valueText.length, count.end)).toBe(count.valueText);
    expect(note.slice(fraction.start, fraction.end)).toBe(fraction.text);
    expect(fraction.text).toBe(write('17/20').trim().replace('\uFEFF', ''));
  });
});
