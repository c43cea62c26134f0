import { readVectors } from '../vectors/read.js';

type Random = (below: number) => number;

// What the readers look for, and what can stand where they look.
const PIECES = [
  ...'0123456789.,:;/-–−+%‰()=<>≥≤~ \n\t\u00A0\u202F\u200B\u0000\u202E\uFEFF"\'&²³đĐ',
  ...['1.114', '42.898', '0,285', '68.6', '1,234,567', '96,8%', '24/7', '12/2022', '19/8/2026', '/TT-BTTTT', '10:30'],
  ...[
    'triệu',
    'tỷ',
    'tỉ',
    'nghìn',
    'ngàn',
    'nghìn tỷ',
    'tr.đ',
    'đồng',
    'USD',
    'km',
    'km2',
    'GB',
    'Mb/s',
    'giờ',
    'phút',
  ],
  ...['hơn', 'trên', 'gần', 'khoảng', 'ước đạt', 'dưới', 'tối thiểu', 'không quá', 'từ', 'đến', 'trở lên', 'trở xuống'],
  ...['đạt', 'chiếm', 'tỷ lệ', 'bằng', 'là', 'ngày', 'tháng', 'năm', 'quý III', 'hạng', 'thứ', 'mức độ', 'số'],
  ...['xã', 'người', 'lượt truy cập/ngày', 'DVCTT toàn trình:', 'TTHC', 'hồ sơ (HS)', 'thuê bao/100 dân'],
  ...[
    'ba',
    'bốn',
    'mười',
    'hai mươi lăm',
    'một trăm linh năm',
    'không',
    'Hoàn thành',
    'Đang thực hiện',
    'Chưa có số liệu',
  ],
  ...['\u0301', '\u0323', '\uFF11', '\uFF0E', '\uD83D', '\u{1F600}', '__proto__', 'NaN', '1e999', '٣', '０'],
];

const VECTORS = [
  'numbers.txt',
  'numbers-refused.txt',
  'quantities.txt',
  'quantities-refused.txt',
  'fractions.txt',
  'fractions-refused.txt',
  'fractions-found.txt',
  'labelled-counts.txt',
  'dates.txt',
  'published-figures.txt',
];

/** The texts of the vector files, from which mutated strings are made. */
export function seedTexts(): readonly string[] {
  return VECTORS.flatMap((name) =>
    readVectors(name).map((fields) => fields[name === 'published-figures.txt' ? 2 : 0] ?? ''),
  );
}

/** A string of random pieces. */
export function randomText(random: Random): string {
  let text = '';
  for (let pieces = random(12); pieces >= 0; pieces -= 1) {
    text += PIECES[random(PIECES.length)] ?? '';
    if (random(3) === 0) text += ' ';
  }
  return text;
}

/** A text that a vector prints, with one to four places changed. */
export function mutatedText(random: Random, texts: readonly string[]): string {
  let text = texts[random(texts.length)] ?? '';
  for (let changes = 1 + random(4); changes > 0; changes -= 1) text = mutate(random, text, texts);
  return text.slice(0, 2000);
}

function mutate(random: Random, text: string, texts: readonly string[]): string {
  const at = random(text.length + 1);
  const to = at + random(4);
  switch (random(8)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at) + text.slice(at, to).repeat(1 + random(9)) + text.slice(to);
    case 2:
      return text.slice(at) + text.slice(0, at);
    case 3:
      return random(2) === 0 ? text.toUpperCase() : text.normalize('NFD');
    case 4:
      return `${text}${random(2) === 0 ? ' ' : ''}${texts[random(texts.length)] ?? ''}`;
    default:
      return text.slice(0, at) + (PIECES[random(PIECES.length)] ?? '') + text.slice(random(2) === 0 ? at : to);
  }
}
