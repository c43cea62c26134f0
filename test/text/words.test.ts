// The tables of words are made when first asked for: each test here is the first of its file to ask for one.
import { expect, it } from 'vitest';
import {
  contractAbbreviations,
  expandAbbreviations,
  type Hedge,
  normalizeUnit,
  parseQuantity,
  parseResult,
  parseTarget,
  type StatusWithoutFigure,
} from 'vn-ict';

const HEDGES: Readonly<Record<Hedge, readonly string[]>> = {
  'more-than': ['hơn', 'trên', 'vượt', 'vượt quá', 'quá', 'cao hơn', 'lớn hơn', 'nhiều hơn', '>'],
  nearly: ['gần', 'ngót', 'gần tới', 'gần đạt'],
  about: ['khoảng', 'xấp xỉ', 'trên dưới', 'chừng', 'ước', 'ước tính', 'ước đạt', 'là khoảng', '~', '≈'],
  'less-than': ['dưới', 'chưa đến', 'chưa tới', 'chưa đầy', 'không đến', 'ko tới', 'k đầy', 'thấp hơn', 'ít hơn', '<'],
  'at-least': [
    'ít nhất',
    'tối thiểu',
    'thấp nhất',
    'không dưới',
    'ko dưới',
    'k dưới',
    'hok dưới',
    'không được dưới',
    'ko được thấp hơn',
    'k được ít hơn',
    'không kém',
    'lớn hơn hoặc bằng',
    'bằng hoặc nhiều hơn',
    'đạt tối thiểu',
    'có ít nhất',
    '≥',
    '>=',
  ],
  'at-most': ['tối đa', 'không quá', 'ko quá', 'k vượt quá', 'không được vượt quá', 'dưới hoặc bằng', '≤', '<='],
};

it('reads every word of a hedge before a figure, in any case', () => {
  for (const [hedge, words] of Object.entries(HEDGES)) {
    for (const word of words) {
      expect([word, parseQuantity(`${word} 80%`).hedge]).toEqual([word, hedge]);
      expect([word, parseQuantity(`${word.toUpperCase()} 80%`).hedge]).toEqual([word, hedge]);
    }
  }
  for (const word of ['đạt', 'là', 'đạt được', 'có', 'được']) {
    expect([word, parseQuantity(`${word} 80%`).hedge]).toEqual([word, undefined]);
  }
});

const STATUSES: Readonly<Record<StatusWithoutFigure, readonly string[]>> = {
  'not-available': ['Chưa có số liệu', 'Chưa thống kê', 'Chưa thống kê được', 'Chưa tổng hợp được', 'Đang cập nhật'],
  'not-due': ['Chưa đến kỳ', 'Chưa đến kỳ báo cáo', 'Chưa tới kỳ đánh giá', 'Chưa đến hạn', 'Thực hiện khi đến kỳ'],
  'in-progress': [
    'Đang triển khai',
    'Đang triển khai thực hiện',
    'Chưa đạt chỉ tiêu',
    'Hoàn thành một phần',
    'Chưa đạt',
  ],
  done: ['Hoàn thành', 'Đã được ban hành', 'Đã thực hiện', 'Đã thực hiện xong', 'Vượt chỉ tiêu', 'Đã có', 'Đạt', 'Có'],
  'not-achieved': ['Không đạt', 'Không đạt yêu cầu', 'Không hoàn thành'],
  'not-started': ['Chưa thực hiện', 'Chưa triển khai thực hiện', 'Chưa có', 'Chưa'],
  blocked: ['Chưa thực hiện được', 'Tạm dừng', 'Đang vướng mắc'],
};

it('reads a status in its whole wording', () => {
  for (const [status, wordings] of Object.entries(STATUSES)) {
    for (const word of wordings) expect(parseResult(word)).toEqual({ status, word, text: word });
    for (const word of wordings) expect(parseResult(`${word.toUpperCase()}.`)).toMatchObject({ status });
  }
});

const LEADS: readonly (readonly [meaning: string, words: readonly string[]])[] = [
  ['change increase >=', ['tăng', 'tăng thêm', 'nâng']],
  ['change decrease >=', ['giảm', 'giảm bớt', 'cắt giảm', 'rút ngắn']],
  ['threshold maintain >=', ['duy trì', 'giữ', 'giữ vững', 'giữ nguyên']],
  ['threshold more >=', ['lên', 'lên đến', 'lên tới', 'lên mức', 'tăng lên', 'nâng lên mức', 'từ', 'khoảng', 'xấp xỉ']],
  [
    'threshold less <=',
    ['xuống', 'xuống còn', 'còn', 'chỉ còn', 'giảm xuống còn', 'tối đa', 'không quá', '≤', '=<', '= <', '< ='],
  ],
  ['threshold less <', ['dưới', 'thấp hơn', '<', 'xuống dưới', 'còn dưới']],
  ['threshold more >', ['trên', 'hơn', 'vượt', 'vượt quá', '>']],
  ['threshold more >=', ['tối thiểu', 'ít nhất', 'ko dưới', 'không được thấp hơn', '≥', '>=', '=>', '= >', '> =']],
  ['threshold maintain =', ['=', 'bằng', 'đúng']],
];
const LINKS = [
  'phấn đấu',
  'bảo đảm',
  'đảm bảo',
  'đạt',
  'đạt được',
  'đạt tỷ lệ',
  'đạt tỉ lệ',
  'đạt mức',
  'là',
  'chiếm',
  'có',
  'được',
];

it('reads every word before the figure of a target', () => {
  const meaningOf = (text: string): string => {
    const target = parseTarget(text);
    return 'comparator' in target ? `${target.kind} ${target.direction} ${target.comparator}` : target.kind;
  };
  for (const [meaning, words] of LEADS) {
    for (const word of words) expect([word, meaningOf(`${word} 80%`)]).toEqual([word, meaning]);
  }
  for (const word of LINKS) {
    expect(parseTarget(`Người dân ${word} 80%`)).toMatchObject({ measure: 'Người dân', comparator: '>=', value: '80' });
  }
  for (const place of ['hạng', 'thứ hạng', 'thứ', 'vị trí thứ', 'vị trí'])
    for (const verb of ['', 'xếp ', 'đứng ', 'giữ ']) expect(meaningOf(`${verb}${place} 10`)).toBe('rank');
  for (const group of ['nhóm', 'top', 'tốp'])
    for (const where of [
      '',
      'thuộc ',
      'trong ',
      'vào ',
      'nằm trong ',
      'đứng trong ',
      'lọt vào ',
      'thuộc vào ',
      'xếp trong ',
    ])
      expect(meaningOf(`${where}${group} 10`)).toBe('rank');
  // `quá` is not the beginning of `quán`, nor `hơn` the end of `Nhơn`.
  expect(parseTarget('Số quán 80%')).toMatchObject({ measure: 'Số quán', comparator: '>=' });
});

it('keeps every unit in one spelling', () => {
  const units: readonly (readonly [string, readonly string[]])[] = [
    ['%', ['phần trăm', 'Phần trăm']],
    ['‰', ['phần nghìn']],
    ['điểm phần trăm', ['điểm %']],
    ['đồng', ['đ', 'VNĐ', 'VND', 'Đồng', 'đồng Việt Nam']],
    ['USD', ['usd', 'đô la Mỹ', 'US$']],
    ['km2', ['km²', 'Km2', 'km vuông']],
    ['GB', ['gigabyte']],
    ['giờ', ['h', 'tiếng', 'Giờ']],
    ['phút', ["'", 'ph']],
    ['xã', ['xã']],
  ];
  for (const [unit, spellings] of units)
    for (const spelling of [unit, ...spellings]) expect([spelling, normalizeUnit(spelling)]).toEqual([spelling, unit]);
  // `G` is no gram and `M` no metre.
  for (const letter of ['G', 'M']) expect(normalizeUnit(letter)).toBe(letter);
});

it('reads a rate in one word', () => {
  for (const [word, unit] of [
    ['kbps', 'kb'],
    ['Mbps', 'Mb'],
    ['Mbit/s', 'Mb'],
    ['MBPS', 'Mb'],
    ['Gbps', 'Gb'],
    ['Tbit/s', 'Tb'],
  ])
    expect(parseQuantity(`36 ${word}`)).toMatchObject({ unit, per: 's' });
});

it('expands every abbreviation', () => {
  expect(expandAbbreviations('CĐS, DVCTT, TTHC, ATTT, CSDL và BCCI')).toBe(
    'chuyển đổi số, dịch vụ công trực tuyến, thủ tục hành chính, an toàn thông tin, cơ sở dữ liệu và bưu chính công ích',
  );
  expect(expandAbbreviations('Kế hoạch số 883/KH-UBND của UBND tỉnh')).toBe(
    'Kế hoạch số 883/KH-UBND của Ủy ban nhân dân tỉnh',
  );
});

it('contracts the longest form, in any of its wordings', () => {
  for (const [full, short] of [
    ['dịch vụ công', 'DVC'],
    ['dịch vụ công trực tuyến', 'DVCTT'],
    ['Cán bộ, công chức', 'CBCC'],
    ['cán bộ, công chức, viên chức', 'CBCCVC'],
    ['cán bộ, công chức, viên chức và người lao động', 'CBCCVCNLĐ'],
    ['Uỷ ban nhân dân', 'UBND'],
    ['ỦY BAN NHÂN DÂN', 'UBND'],
    ['phát thanh, truyền hình', 'PT-TH'],
    ['phát thanh – truyền hình', 'PT-TH'],
    ['kinh tế, xã hội', 'KT-XH'],
  ])
    expect([full, contractAbbreviations(`Số ${full} của tỉnh`)]).toEqual([full, `Số ${short} của tỉnh`]);
  expect(contractAbbreviations('dịch vụ')).toBe('dịch vụ');
  expect(contractAbbreviations('dịch vụ côngx')).toBe('dịch vụ côngx');
});
