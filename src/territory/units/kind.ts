import type { BilingualText } from '../../outcome/index.js';
import type { CommuneKind, UnitKind } from '../kind.js';
import type { AdministrativeLevel, TerritoryEra } from '../level.js';

/** What a kind is called and where it exists. */
export interface UnitKindDefinition {
  readonly level: AdministrativeLevel;
  /** The whole words, as in `thành phố trực thuộc trung ương`. */
  readonly label: BilingualText;
  /** The words that stand before a name, as in `thành phố` Hà Nội. */
  readonly word: string;
  readonly eras: readonly TerritoryEra[];
}

const THREE: readonly TerritoryEra[] = ['three-level'];
const TWO: readonly TerritoryEra[] = ['two-level'];
const BOTH: readonly TerritoryEra[] = ['three-level', 'two-level'];

/**
 * Các loại đơn vị hành chính: every kind with its level, its words and the eras in which it exists.
 *
 * `dac-khu` is the commune-level unit of the two-level era; do not confuse it with `đơn vị hành chính - kinh tế đặc biệt`, another notion
 * of the constitution.
 *
 * @example
 * import { UNIT_KINDS } from 'vn-ict/territory/units';
 * UNIT_KINDS['thi-tran'].label.vi; // => 'thị trấn'
 * UNIT_KINDS['thi-tran'].eras; // => ['three-level']
 * UNIT_KINDS['dac-khu'].eras; // => ['two-level']
 * @see Luật Tổ chức chính quyền địa phương 2015 for the kinds until 2025-06-30; Nghị quyết 60-NQ/TW for those from 2025-07-01
 */
export const UNIT_KINDS: Readonly<Record<UnitKind, UnitKindDefinition>> = {
  tinh: { level: 'province', label: { vi: 'tỉnh', en: 'province' }, word: 'tỉnh', eras: BOTH },
  'thanh-pho-truc-thuoc-trung-uong': {
    level: 'province',
    label: { vi: 'thành phố trực thuộc trung ương', en: 'centrally run city' },
    word: 'thành phố',
    eras: BOTH,
  },
  huyen: { level: 'district', label: { vi: 'huyện', en: 'rural district' }, word: 'huyện', eras: THREE },
  quan: { level: 'district', label: { vi: 'quận', en: 'urban district' }, word: 'quận', eras: THREE },
  'thi-xa': { level: 'district', label: { vi: 'thị xã', en: 'district-level town' }, word: 'thị xã', eras: THREE },
  'thanh-pho-thuoc-tinh': {
    level: 'district',
    label: { vi: 'thành phố thuộc tỉnh', en: 'provincial city' },
    word: 'thành phố',
    eras: THREE,
  },
  'thanh-pho-thuoc-thanh-pho-truc-thuoc-trung-uong': {
    level: 'district',
    label: { vi: 'thành phố thuộc thành phố trực thuộc trung ương', en: 'city of a centrally run city' },
    word: 'thành phố',
    eras: THREE,
  },
  xa: { level: 'commune', label: { vi: 'xã', en: 'commune' }, word: 'xã', eras: BOTH },
  phuong: { level: 'commune', label: { vi: 'phường', en: 'ward' }, word: 'phường', eras: BOTH },
  'thi-tran': { level: 'commune', label: { vi: 'thị trấn', en: 'commune-level town' }, word: 'thị trấn', eras: THREE },
  'dac-khu': { level: 'commune', label: { vi: 'đặc khu', en: 'special zone' }, word: 'đặc khu', eras: TWO },
};

/** Loại cộng đồng dân cư dưới cấp xã: self-governing residents' groups. They are not an administrative level and have no official code. */
export type ResidentialGroupKind =
  | 'thon'
  | 'lang'
  | 'ap'
  | 'ban'
  | 'buon'
  | 'bon'
  | 'phum'
  | 'soc'
  | 'to-dan-pho'
  | 'khu-pho'
  | 'khoi-pho';

/** What a kind of residential group is called and in which communes it is. */
export interface ResidentialGroupDefinition {
  readonly label: BilingualText;
  /** The generic kind under which the rules speak of it. */
  readonly generic: 'thon' | 'to-dan-pho';
  readonly under: readonly CommuneKind[];
}

const hamlet = (vi: string): ResidentialGroupDefinition => ({
  label: { vi, en: 'hamlet' },
  generic: 'thon',
  under: ['xa'],
});
const block = (vi: string): ResidentialGroupDefinition => ({
  label: { vi, en: 'residential block' },
  generic: 'to-dan-pho',
  under: ['phuong', 'thi-tran'],
});

/**
 * Thôn, tổ dân phố và các tên gọi tương đương: the kinds of residential groups.
 *
 * @example
 * import { RESIDENTIAL_GROUP_KINDS } from 'vn-ict/territory/units';
 * RESIDENTIAL_GROUP_KINDS.ban.generic; // => 'thon'
 * RESIDENTIAL_GROUP_KINDS['khu-pho'].under; // => ['phuong', 'thi-tran']
 * @see Thông tư 04/2012/TT-BNV, Điều 2; for the days from 2025-07-01 on its application to xã and phường is an inference
 */
export const RESIDENTIAL_GROUP_KINDS: Readonly<Record<ResidentialGroupKind, ResidentialGroupDefinition>> = {
  thon: /* @__PURE__ */ hamlet('thôn'),
  lang: /* @__PURE__ */ hamlet('làng'),
  ap: /* @__PURE__ */ hamlet('ấp'),
  ban: /* @__PURE__ */ hamlet('bản'),
  buon: /* @__PURE__ */ hamlet('buôn'),
  bon: /* @__PURE__ */ hamlet('bon'),
  phum: /* @__PURE__ */ hamlet('phum'),
  soc: /* @__PURE__ */ hamlet('sóc'),
  'to-dan-pho': /* @__PURE__ */ block('tổ dân phố'),
  'khu-pho': /* @__PURE__ */ block('khu phố'),
  'khoi-pho': /* @__PURE__ */ block('khối phố'),
};
