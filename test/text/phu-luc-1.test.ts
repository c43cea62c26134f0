import { describe, expect, it } from 'vitest';
import { findFractions, findLabelledCounts, parseFraction, parseNumber, parseQuantity } from 'vn-ict';

// Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1: the printed cells, row by row.
describe('the notes of Phụ lục 1', () => {
  it.each([
    ['1.114/1.377', '1114', '1377', undefined],
    ['269/1.386', '269', '1386', undefined],
    ['42.898/44.376 = 96,8%', '42898', '44376', '96.8'],
    ['21.335/31.102=68.6%', '21335', '31102', '68.6'],
    ['64.233/75.478  =85,1%', '64233', '75478', '85.1'],
    ['Số liệu trên Cổng DVC của tỉnh: \n\n64.233/145.377=44,2%', '64233', '145377', '44.2'],
  ])('%j holds %s/%s', (note, numerator, denominator, percent) => {
    const found = findFractions(note);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ numerator, denominator });
    expect(found[0]?.percent?.value).toBe(percent);
  });

  it('holds no fraction where the note names things', () => {
    expect(
      findFractions('Số hộ gia đình sử dụng mạng \n\nbăng rộng cáp quang/Tổng số hộ \n\ngia đình trên địa bàn'),
    ).toEqual([]);
    expect(findFractions('Tỷ lệ người dùng smartphone/ \n\nngười dùng điện thoại di động')).toEqual([]);
  });

  it('names the three counts of row 1', () => {
    const note =
      '- DVCTT toàn trình: 1.114. \n\n- DVCTT một phần: 263. \n\n- Dịch vụ cung cấp thông tin trực \n\ntuyến: 394.';
    expect(findLabelledCounts(note).map(({ label, value }) => [label, value])).toEqual([
      ['DVCTT toàn trình', '1114'],
      ['DVCTT một phần', '263'],
      ['Dịch vụ cung cấp thông tin trực tuyến', '394'],
    ]);
  });

  it('names the two counts of row 10, between which nothing stands', () => {
    const note =
      'TTHC có yêu cầu nghĩa vụ tài chính được cung cấp trên Cổng DVCQG: 232 TTHC có yêu cầu nghĩa vụ tài chính: 751';
    expect(findLabelledCounts(note).map(({ label, value }) => [label, value])).toEqual([
      ['TTHC có yêu cầu nghĩa vụ tài chính được cung cấp trên Cổng DVCQG', '232'],
      ['TTHC có yêu cầu nghĩa vụ tài chính', '751'],
    ]);
  });

  it('names the count of row 19 and its place', () => {
    const note = 'Số lượng: 237.700 (số liệu này không loại trừ được sự trùng lặp)';
    expect(findLabelledCounts(note)).toEqual([
      { label: 'Số lượng', value: '237700', valueText: '237.700', start: 0, end: 17 },
    ]);
  });

  it.each([
    ['77,8%', '77.8', 1],
    ['80,90%', '80.9', 2],
    ['100%', '100', 0],
    ['30,89%', '30.89', 2],
    ['0%', '0', 0],
  ])('%s is %s percent with %i places', (text, value, decimalPlaces) => {
    expect(parseQuantity(text)).toEqual({ value, unit: '%', decimalPlaces, text });
  });
});

describe('the same spellings, read whole', () => {
  it('reads a fraction with a decimal point in its rate', () => {
    expect(parseFraction('21.335/31.102=68.6%').percent).toMatchObject({
      value: '68.6',
      decimalPlaces: 1,
      text: '68.6%',
    });
  });
  it('reads counts', () => {
    expect(parseNumber('145.377').toString()).toBe('145377');
  });
});
