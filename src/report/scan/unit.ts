// Nouns of one word that are counted: two units that begin with the same one count the same, whatever describes it after.
const COUNTED = new Set(
  `xã phường huyện tỉnh thôn tổ đài trạm trang cổng điểm người hộ bài tin vụ việc lớp cuộc lượt phiếu buổi máy km tuyến cột cụm chiếc
  cái tờ cuốn trường đơn dự mã thẻ em camera tthc dvctt csdl dvc htx đồng usd sim thủ đường đoàn nhà khách mô`.split(
    /\s+/,
  ),
);
// Words for people, each of whom is a `người`.
const PEOPLE = new Set(
  `công chức,viên chức,cán bộ,học viên,học sinh,giáo viên,đại biểu,thành viên,đoàn viên,hội viên,lao động,công dân,cử tri,nhân
  viên,phóng viên`
    .replace(/\s+/g, ' ')
    .split(','),
);
// What a density or a pace is of: `212 người/km2`, `300 hồ sơ/tháng` are no people and no dossiers.
const PER = new Set('km2 ha m2 dân người hộ năm quý tháng tuần ngày giờ phút'.split(' '));
const MONEY = new Set(['đồng', 'usd', 'vnđ', 'vnd', 'đ', 'euro']);

/** How the units of two figures stand to each other; `unknown` where one prints none. */
export type UnitRelation = 'same' | 'unknown' | 'different';

/** Whether two figures count the same, as far as their words tell. */
export function relateUnits(one: readonly string[], other: readonly string[]): UnitRelation {
  const [a, a2] = one;
  const [b, b2] = other;
  if (a === undefined || b === undefined) return 'unknown';
  // `58 trang/cổng` are some of one and some of the other.
  if (a.includes('/') !== b.includes('/')) {
    const [names, name] = a.includes('/') ? [a, b] : [b, a];
    const alternatives = names.split('/');
    return alternatives.includes(name) && !alternatives.slice(1).some((each) => PER.has(each)) ? 'same' : 'different';
  }
  if (a !== b) return isPerson(one, other) || isPerson(other, one) ? 'same' : 'different';
  if (COUNTED.has(a) || a2 === b2 || a2 === undefined || b2 === undefined) return 'same';
  return 'different';
}

const isPerson = ([a]: readonly string[], [b, b2]: readonly string[]): boolean =>
  a === 'người' && PEOPLE.has(`${b} ${b2}`);

export const isMoney = (unit: readonly string[]): boolean => MONEY.has(unit[0] ?? '');
