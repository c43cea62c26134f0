import { foldVietnamese, normalizeUnit, normalizeVietnamese } from '../../text/index.js';

const MONEY_WORDS: Readonly<Record<string, string>> = {
  dong: 'đồng',
  vnd: 'đồng',
  d: 'đồng',
  'nghin dong': 'nghìn đồng',
  'ngan dong': 'nghìn đồng',
  'nghin d': 'nghìn đồng',
  'trieu dong': 'triệu đồng',
  'trieu vnd': 'triệu đồng',
  'trieu d': 'triệu đồng',
  'tr.d': 'triệu đồng',
  trd: 'triệu đồng',
  'tr. dong': 'triệu đồng',
  'tr.dong': 'triệu đồng',
  'ty dong': 'tỷ đồng',
  'ti dong': 'tỷ đồng',
  'ty d': 'tỷ đồng',
  'ty vnd': 'tỷ đồng',
};

/** Units that stand alone in the parentheses of a head: other words there (`tính đến ngày …`) are none. */
const PLAIN_UNITS: readonly string[] = [
  '%',
  '‰',
  'km',
  'm',
  'm2',
  'km2',
  'MB',
  'GB',
  'TB',
  'USD',
  'giờ',
  'phút',
  'người',
  'hộ',
];

const LABELLED = /(?:^|[\s(])(?:đơn vị tính|đơn vị|đvt) ?[:：] ?([^()\n]{1,60})/iu;
const CLOSING = /\(([^()]{1,60})\)/g;
/** Without parentheses, as where the unit has a row of the head: only what is no word of a name. */
const LAST = / ((?:nghìn|ngàn|triệu|tỷ|tỉ) đồng|%)$/iu;

/** A unit in the one spelling in which it is kept; money in one of the four money units. */
function unitOf(printed: string): string {
  const word = printed.replace(/[.;,]$/, '').trim();
  const folded = foldVietnamese(word);
  return Object.hasOwn(MONEY_WORDS, folded) ? (MONEY_WORDS[folded] ?? word) : normalizeUnit(word);
}

/** Đơn vị tính ghi trong một dòng: `Đơn vị tính: Triệu đồng`. */
export function labelledUnit(text: string): string | undefined {
  const printed = LABELLED.exec(normalizeVietnamese(text))?.[1]?.trim();
  return printed === undefined || printed === '' ? undefined : unitOf(printed);
}

/** Đơn vị tính ghi ở tiêu đề cột: `Chỉ tiêu (%)`, `Kinh phí (triệu đồng)`, `Kinh phí, ĐVT: tỷ đồng`, `Kinh phí triệu đồng`. */
export function unitOfHead(text: string): string | undefined {
  const normal = normalizeVietnamese(text);
  for (const [, inside = ''] of normal.matchAll(CLOSING)) {
    const word = inside.trim();
    if (Object.hasOwn(MONEY_WORDS, foldVietnamese(word)) || PLAIN_UNITS.includes(normalizeUnit(word)))
      return unitOf(word);
  }
  const last = LAST.exec(normal)?.[1];
  return labelledUnit(normal) ?? (last === undefined ? undefined : unitOf(last));
}

/** A unit that a figure may carry behind it: of money or measured; words of what is counted are none. */
export function figureUnit(printed: string): string | undefined {
  const unit = unitOf(normalizeVietnamese(printed).trim());
  return PLAIN_UNITS.includes(unit) || unit.endsWith('đồng') ? unit : undefined;
}

const SCALED = /^(nghìn|ngàn|triệu|tỷ|tỉ|1[.,]?000(?:[.,]?000)?)(?: (\S[^\n]*))?$/iu;

/** A unit that counts in thousands and more, as a figure carries it: `triệu GB`, `nghìn hộ`, and `1.000 hộ` in words. */
export function scaledUnit(printed: string): string | undefined {
  const [, scale = '', of = ''] = SCALED.exec(normalizeVietnamese(printed).trim()) ?? [];
  if (scale === '') return undefined;
  const word = /^\d/.test(scale) ? (scale.replace(/\D/g, '').length > 4 ? 'triệu' : 'nghìn') : scale.toLowerCase();
  return of === '' ? word : `${word} ${of}`;
}
