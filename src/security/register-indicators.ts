import { defineIndicator, type Indicator } from '../indicator/core/index.js';
import type { LegalCitation } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import { law116, nd331, tt12 } from './cite.js';

const SECTION: BilingualText = { vi: 'An toàn thông tin', en: 'Information security' };
const SYSTEMS: BilingualText = { vi: 'Hệ thống thông tin', en: 'Information systems' };
const row = (number: string): LegalCitation => ({
  document: '883/KH-UBND của UBND tỉnh Bắc Kạn',
  appendix: '1',
  row: number,
});

/** The inputs of every rate of a register. */
export type RegisterInput = 'part' | 'all';

function rate(
  id: string,
  name: BilingualText,
  part: BilingualText,
  all: BilingualText,
  ...citations: readonly [LegalCitation, ...LegalCitation[]]
): Indicator<RegisterInput> {
  return defineIndicator({
    id,
    name,
    section: SECTION,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {
      part: { label: part, unit: 'hệ thống', kind: 'count' },
      all: { label: all, unit: 'hệ thống', kind: 'count' },
    },
    formula: { op: 'percent', numerator: 'part', denominator: 'all' },
    partWholes: [{ part: 'part', whole: 'all' }],
    citations,
  });
}

/** Các tỷ lệ của sổ theo dõi. */
export type RegisterRateId = 'approved' | 'protected' | 'labelled-portals' | 'assessed' | 'soc-connected';

/**
 * Chỉ tiêu của sổ theo dõi: the rates that a register answers, as indicators.
 *
 * @example
 * import { REGISTER_INDICATORS } from 'vn-ict/security';
 * REGISTER_INDICATORS.approved.citations[0].row; // => '24'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, rows 23 to 25
 */
export const REGISTER_INDICATORS: Readonly<Record<RegisterRateId, Indicator<RegisterInput>>> = /* @__PURE__ */ (() => ({
  approved: rate(
    'security-level-approved-rate',
    {
      vi: 'Tỷ lệ hệ thống thông tin hoàn thành phê duyệt cấp độ an toàn hệ thống thông tin',
      en: 'Rate of information systems with an approved level',
    },
    { vi: 'Hệ thống đã được phê duyệt cấp độ', en: 'Systems with an approved level' },
    SYSTEMS,
    row('24'),
  ),
  protected: rate(
    'security-level-protected-rate',
    {
      vi: 'Tỷ lệ hệ thống thông tin đáp ứng yêu cầu bảo vệ an toàn thông tin mạng theo cấp độ',
      en: 'Rate of information systems protected as their level demands',
    },
    {
      vi: 'Hệ thống đã được phê duyệt và triển khai đầy đủ phương án',
      en: 'Systems approved, with the plan fully deployed',
    },
    SYSTEMS,
    row('25'),
  ),
  'labelled-portals': rate(
    'trust-labelled-portal-rate',
    {
      vi: 'Tỷ lệ trang, cổng thông tin điện tử được đánh giá an toàn thông tin và gán nhãn tín nhiệm mạng',
      en: 'Rate of websites and portals with a trust label',
    },
    { vi: 'Trang, cổng đã được gán nhãn', en: 'Websites and portals with the label' },
    { vi: 'Trang, cổng thông tin điện tử', en: 'Websites and portals' },
    row('23'),
  ),
  assessed: rate(
    'security-assessed-rate',
    {
      vi: 'Tỷ lệ hệ thống đã phê duyệt cấp độ được kiểm tra, đánh giá',
      en: 'Rate of approved systems that were assessed',
    },
    { vi: 'Hệ thống đã được kiểm tra, đánh giá', en: 'Systems assessed' },
    { vi: 'Hệ thống đã được phê duyệt cấp độ', en: 'Systems with an approved level' },
    tt12('14', '7'),
    nd331('36', '8'),
  ),
  'soc-connected': rate(
    'soc-connected-rate',
    {
      vi: 'Tỷ lệ hệ thống được giám sát bởi trung tâm giám sát, điều hành an toàn, an ninh mạng (SOC)',
      en: 'Rate of systems monitored by a security operations centre',
    },
    { vi: 'Hệ thống đã kết nối giám sát', en: 'Systems connected' },
    SYSTEMS,
    law116('40', '1', 'b'),
  ),
}))();
