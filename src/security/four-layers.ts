import type { Citation, Confidence, LegalCitation } from '../law/index.js';
import { type DecimalString, percentage } from '../number/index.js';
import type { BilingualText } from '../outcome/index.js';
import { list, oneOf, record, recordOf, requireArgument } from '../outcome/inner.js';
import { NAME, TRI_STATE } from './argument-checks.js';
import type { TriState } from './fact-values.js';

/** Một lớp của mô hình bảo đảm an toàn thông tin 4 lớp. */
export type SecurityLayer =
  | 'on-site-force'
  | 'professional-monitoring'
  | 'independent-assessment'
  | 'national-connection';

const DIRECTIVE: LegalCitation = { document: '14/CT-TTg' };
const LETTER: LegalCitation = { document: '1552/BTTTT-CATTT', type: 'official-letter' };

/**
 * Mô hình 4 lớp: the layers in their order, with the documents that name them. Nghị định 331/2026/NĐ-CP does not name the model.
 *
 * @example
 * import { SECURITY_LAYERS } from 'vn-ict/security';
 * SECURITY_LAYERS.map(({ layer }) => layer)[2]; // => 'independent-assessment'
 * @see Chỉ thị 14/CT-TTg of 2019-06-07; Công văn 1552/BTTTT-CATTT of 2020-04-28
 */
export const SECURITY_LAYERS: readonly {
  readonly layer: SecurityLayer;
  readonly label: BilingualText;
  readonly citations: readonly Citation[];
  /** The directive itself was not read, only pages that quote it. */
  readonly confidence: Confidence;
}[] = [
  {
    layer: 'on-site-force',
    label: { vi: 'Lớp 1: Lực lượng tại chỗ', en: 'Layer 1: on-site force' },
    citations: [DIRECTIVE, LETTER],
    confidence: 'secondary',
  },
  {
    layer: 'professional-monitoring',
    label: {
      vi: 'Lớp 2: Tổ chức hoặc thuê doanh nghiệp giám sát, bảo vệ chuyên nghiệp (SOC)',
      en: 'Layer 2: professional monitoring and protection (SOC)',
    },
    citations: [DIRECTIVE, LETTER],
    confidence: 'secondary',
  },
  {
    layer: 'independent-assessment',
    label: {
      vi: 'Lớp 3: Tổ chức hoặc thuê đơn vị độc lập kiểm tra, đánh giá định kỳ',
      en: 'Layer 3: periodic assessment by an independent body',
    },
    citations: [DIRECTIVE, LETTER],
    confidence: 'secondary',
  },
  {
    layer: 'national-connection',
    label: {
      vi: 'Lớp 4: Kết nối, chia sẻ thông tin với hệ thống giám sát quốc gia',
      en: 'Layer 4: connection to the national monitoring system',
    },
    citations: [DIRECTIVE, LETTER],
    confidence: 'secondary',
  },
];

/** Tình hình 4 lớp của một cơ quan; a layer that is not given is unknown. */
export interface AgencyLayers {
  readonly agency: string;
  readonly layers: Readonly<Partial<Record<SecurityLayer, TriState>>>;
}

const LAYER = /* @__PURE__ */ oneOf([
  'on-site-force',
  'professional-monitoring',
  'independent-assessment',
  'national-connection',
]);
const AGENCIES = /* @__PURE__ */ list(
  /* @__PURE__ */ record({
    agency: NAME,
    // A layer that is misspelt would be one of which nothing is known.
    layers: /* @__PURE__ */ recordOf((state, path) => LAYER(path.at(-1), path) ?? TRI_STATE(state, path)),
  }),
);

/** Mức độ hoàn thành 4 lớp. */
export interface FourLayerSummary {
  readonly agencies: readonly {
    readonly agency: string;
    readonly complete: TriState;
    readonly missing: readonly SecurityLayer[];
    readonly unknown: readonly SecurityLayer[];
  }[];
  readonly total: number;
  readonly complete: number;
  /** Cơ quan chưa đủ dữ liệu để kết luận. */
  readonly undecided: number;
  /** Tỷ lệ cơ quan đã đủ 4 lớp, with 1 decimal; `null` without agencies. */
  readonly completePercent: DecimalString | null;
}

/**
 * Mức độ hoàn thành mô hình 4 lớp của các cơ quan: complete needs all four; a layer that is not known is not taken as missing.
 *
 * @throws VnIctError `argument.*` for what is no list of agencies with their layers
 * @example
 * import { fourLayerSummary } from 'vn-ict/security';
 * const all = { 'on-site-force': 'yes', 'professional-monitoring': 'yes', 'independent-assessment': 'yes', 'national-connection': 'yes' } as const;
 * const agencies = [{ agency: 'Sở TT&TT', layers: all }, { agency: 'Sở Y tế', layers: { ...all, 'national-connection': 'no' } }] as const;
 * const summary = fourLayerSummary(agencies);
 * summary.completePercent; // => '50.0'
 * summary.agencies[1]?.missing; // => ['national-connection']
 */
export function fourLayerSummary(agencies: readonly AgencyLayers[]): FourLayerSummary {
  requireArgument(AGENCIES, agencies, 'agencies');
  const judged = agencies.map(({ agency, layers }) => {
    const having = (state: TriState): SecurityLayer[] =>
      SECURITY_LAYERS.map(({ layer }) => layer).filter((layer) => (layers[layer] ?? 'unknown') === state);
    const missing = having('no');
    const unknown = having('unknown');
    const complete: TriState = missing.length > 0 ? 'no' : unknown.length > 0 ? 'unknown' : 'yes';
    return { agency, complete, missing, unknown };
  });
  const complete = judged.filter((entry) => entry.complete === 'yes').length;
  return {
    agencies: judged,
    total: agencies.length,
    complete,
    undecided: judged.filter((entry) => entry.complete === 'unknown').length,
    completePercent: percentage(complete, agencies.length, { decimalPlaces: 1 }) ?? null,
  };
}
