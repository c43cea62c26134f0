// Indicators that more than one table prints with the same words or the same formula: one definition, every place cited.
import { defineIndicator } from '../indicator/core/index.js';
import { appendix1Row, appendix2Row, count, decision2388Row, OBJECTIVES_1655, PLAN_883, RATE } from './parts.js';
import {
  DIGITAL_ECONOMY,
  DIGITAL_GOVERNMENT,
  DIGITAL_INFRASTRUCTURE,
  DIGITAL_SOCIETY,
  INFORMATION_SECURITY,
} from './sections.js';

export const digitalEconomyShare = /* @__PURE__ */ defineIndicator({
  id: 'digital-economy-share-of-grdp',
  name: { vi: 'Tỷ trọng kinh tế số trong GRDP', en: 'Share of the digital economy in GRDP' },
  section: DIGITAL_ECONOMY,
  ...RATE,
  inputs: {},
  citations: [...appendix1Row('14'), ...appendix2Row('2.1')],
});

export const eCommerceShare = /* @__PURE__ */ defineIndicator({
  id: 'e-commerce-share-of-retail',
  name: { vi: 'Tỷ trọng thương mại điện tử trong tổng mức bán lẻ', en: 'Share of e-commerce in total retail sales' },
  section: DIGITAL_ECONOMY,
  ...RATE,
  inputs: {},
  traps: [
    {
      vi: 'Mục tiêu năm 2024 (5%) thấp hơn mục tiêu năm 2023 (>8,5%) của cùng chỉ tiêu.',
      en: 'The target of 2024 (5%) is lower than that of 2023 (>8,5%) for the same indicator.',
    },
  ],
  citations: [...appendix1Row('15'), ...appendix2Row('2.2')],
});

export const householdsWithFibre = /* @__PURE__ */ defineIndicator({
  id: 'households-with-fibre',
  name: {
    vi: 'Tỷ lệ hộ gia đình có đường truyền Internet cáp quang băng rộng',
    en: 'Rate of households with a fibre broadband connection',
  },
  section: DIGITAL_SOCIETY,
  ...RATE,
  inputs: {
    households: count(
      'Số hộ gia đình sử dụng mạng băng rộng cáp quang',
      'Households that use fibre broadband',
      'hộ gia đình',
    ),
    allHouseholds: count('Tổng số hộ gia đình trên địa bàn', 'All households of the area', 'hộ gia đình'),
  },
  formula: { op: 'percent', numerator: 'households', denominator: 'allHouseholds' },
  traps: [
    {
      vi: 'Phụ lục 2 gọi là “tỷ lệ phủ của hạ tầng mạng”, nhưng công thức đếm hộ sử dụng, không đếm hộ được phủ.',
      en: 'Phụ lục 2 calls it the coverage of the network, but the formula counts households that use it, not those it reaches.',
    },
  ],
  relations: [
    {
      indicator: 'household-fibre-coverage',
      kind: 'same-name-other-numerator',
      note: {
        vi: 'Ở đây là hộ sử dụng; Đề án của Quyết định 1655/QĐ-UBND nói về hộ được hạ tầng phủ tới.',
        en: 'Here households that use it; the scheme of Quyết định 1655/QĐ-UBND speaks of households that the network reaches.',
      },
    },
  ],
  citations: [...appendix1Row('16'), ...appendix2Row('3.1')],
});

export const smartphoneUsers = /* @__PURE__ */ defineIndicator({
  id: 'smartphone-users',
  name: {
    vi: 'Tỷ lệ thuê bao di động sử dụng điện thoại thông minh',
    en: 'Rate of mobile subscribers who use a smartphone',
  },
  section: DIGITAL_SOCIETY,
  ...RATE,
  inputs: {
    smartphoneUsers: count('Người dùng smartphone', 'Users of a smartphone', 'người'),
    mobileUsers: count('Người dùng điện thoại di động', 'Users of a mobile phone', 'người'),
  },
  formula: { op: 'percent', numerator: 'smartphoneUsers', denominator: 'mobileUsers' },
  traps: [
    {
      vi: 'Tên chỉ tiêu nói về thuê bao, ghi chú đếm người dùng; tính trên dân số trưởng thành (Quyết định 411/QĐ-TTg) thì ra tỷ lệ khác.',
      en: 'The name speaks of subscriptions, the note counts people; over all adults (Quyết định 411/QĐ-TTg) the rate is another one.',
    },
  ],
  citations: [...appendix1Row('17'), ...appendix2Row('3.2')],
});

export const websitesWithTrustLabel = /* @__PURE__ */ defineIndicator({
  id: 'websites-with-trust-label',
  name: {
    vi: 'Tỷ lệ các trang, cổng thông tin điện tử của cơ quan nhà nước trên địa bàn tỉnh được đánh giá an toàn thông tin và gán nhãn tín nhiệm mạng',
    en: 'Rate of websites and portals of state agencies assessed for security and given the network trust label',
  },
  section: INFORMATION_SECURITY,
  ...RATE,
  inputs: {},
  citations: [...appendix1Row('23'), ...appendix2Row('4.1')],
});

export const systemsWithApprovedLevel = /* @__PURE__ */ defineIndicator({
  id: 'systems-with-approved-security-level',
  name: {
    vi: 'Tỷ lệ hệ thống thông tin của cơ quan nhà nước hoàn thành phê duyệt cấp độ an toàn HTTT',
    en: 'Rate of information systems of state agencies with an approved security level',
  },
  section: INFORMATION_SECURITY,
  ...RATE,
  inputs: {},
  citations: [
    ...appendix1Row('24'),
    ...appendix2Row('4.2'),
    { document: PLAN_883, part: 'II', section: 'III', clause: '6' },
  ],
});

export const onlineMeetings = /* @__PURE__ */ defineIndicator({
  id: 'online-meetings',
  name: {
    vi: 'Tỷ lệ cuộc họp của cấp ủy, chính quyền, đoàn thể (trừ các cuộc họp mật) được tổ chức trực tuyến',
    en: 'Rate of meetings of Party committees, authorities and mass organisations (secret ones excepted) held online',
  },
  section: DIGITAL_GOVERNMENT,
  ...RATE,
  inputs: {},
  citations: [...appendix2Row('1.10'), ...decision2388Row('10')],
});

export const villagesWithMobileCoverage = /* @__PURE__ */ defineIndicator({
  id: 'villages-with-3g-4g-coverage',
  name: {
    vi: 'Tỷ lệ phủ sóng thông tin di động 3G, 4G tại thôn, bản, tổ dân phố trên địa bàn tỉnh',
    en: 'Rate of villages and residential groups covered by 3G and 4G',
  },
  section: DIGITAL_INFRASTRUCTURE,
  ...RATE,
  inputs: {},
  relations: [
    {
      indicator: 'mobile-broadband-village-coverage',
      kind: 'same-name-other-denominator',
      note: {
        vi: 'Ở đây kể cả tổ dân phố; Kế hoạch 883/KH-UBND nói về băng rộng di động tới thôn/bản.',
        en: 'Here residential groups of towns are counted too; Kế hoạch 883/KH-UBND speaks of mobile broadband to villages.',
      },
    },
  ],
  citations: [...decision2388Row('4'), ...OBJECTIVES_1655],
});
