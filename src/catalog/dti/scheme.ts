import type { Citation, Confidence } from '../../law/index.js';
import type { DecimalString } from '../../number/index.js';
import type { BilingualText } from '../../outcome/index.js';

/** Bộ chỉ số: Quyết định 1726/QĐ-BTTTT, 922/QĐ-BTTTT, 405/QĐ-BKHCN. */
export type DtiSchemeId = 'qd1726-2020' | 'qd922-2022' | 'qd405-2025';

/** Trụ cột. */
export type DtiPillar = 'digital-government' | 'digital-economy' | 'digital-society';

/** Chỉ số chính của bộ chỉ số năm 2025: the five of the common foundation and the three of activity. */
export type Dti405Index =
  | 'awareness'
  | 'institutions'
  | 'infrastructure'
  | 'human-resources'
  | 'network-security'
  | 'government-activity'
  | 'economy-activity'
  | 'society-activity';

/** Chỉ số chính của bộ chỉ số năm 2022: the same and smart cities, which earn no points. */
export type Dti922Index = Dti405Index | 'smart-city';

/** Chỉ số chính của bộ chỉ số năm 2020: seven in each pillar. */
export type Dti1726Index =
  `${DtiPillar}/${'awareness' | 'institutions' | 'infrastructure-and-platforms' | 'information-and-data' | 'activity' | 'network-security' | 'training'}`;

/** Chỉ số chính: one main index of a scheme. */
export interface DtiMainIndex<Index extends string = string> {
  readonly index: Index;
  /** Số thứ tự trong bộ chỉ số. */
  readonly no: string;
  readonly label: BilingualText;
  /** Số chỉ số thành phần; `null` where it was not seen. */
  readonly components: number | null;
  /** Điểm tối đa: `'0'` earns no points; `null` where the points were not seen. */
  readonly maximumPoints: DecimalString | null;
  /** How well the index and its points are known. */
  readonly confidence: Confidence;
}

/** Trụ cột với các chỉ số chính của nó: pillars may share indices, and then do not add up to the whole. */
export interface DtiPillarDefinition<Index extends string = string> {
  readonly pillar: DtiPillar;
  readonly label: BilingualText;
  readonly indices: readonly Index[];
  readonly confidence: Confidence;
}

/** Bộ chỉ số chuyển đổi số cấp tỉnh, as data. One of your own (of districts, of a later decision) has the same shape. */
export interface DtiScheme<Index extends string = string> {
  /** A `DtiSchemeId`, or an id of your own. */
  readonly id: string;
  readonly citation: Citation;
  /** Năm đánh giá: the years whose DTI it gave; no end while none is known. */
  readonly years: { readonly from: number; readonly to?: number };
  /** How many provinces were ranked by it. */
  readonly provinces: number;
  readonly mainIndices: readonly DtiMainIndex<Index>[];
  readonly pillars: readonly DtiPillarDefinition<Index>[];
  readonly confidence: Confidence;
  readonly note?: BilingualText;
}
