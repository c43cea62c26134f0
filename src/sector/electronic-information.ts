import { halfYear, plan883, scheme1655 } from './cite.js';
import {
  change,
  count,
  exhaustive,
  growth,
  openList,
  overlapping,
  percentOf,
  share,
  typedFamily,
} from './family/inner.js';

/**
 * Cổng, trang thông tin điện tử: portals and sites by who owns them.
 *
 * @example
 * import { checkStatistics, WEB_PORTALS } from 'vn-ict/sector';
 * const { issues } = checkStatistics(WEB_PORTALS, {
 *   family: 'web-portals',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'year', year: 2020 },
 *   figures: { portals: 58, partySites: 8, administrativeSites: 39, provincialPortals: 1, districtPortals: 8, enterpriseSites: 3 },
 * });
 * issues.length; // => 1
 * @see Quyết định 1655/QĐ-UBND of Bắc Kạn, Đề án, II.3: 58 printed, and 8 + 39 + 1 + 8 + 3 = 59
 */
export const WEB_PORTALS = /* @__PURE__ */ typedFamily({
  id: 'web-portals',
  name: { vi: 'Cổng, trang thông tin điện tử', en: 'Web portals and sites' },
  section: 'electronic-information',
  fields: {
    portals: count('Cổng, trang thông tin điện tử', 'Portals and sites', 'trang'),
    partySites: count('Trang của khối Đảng, đoàn thể', 'Sites of the Party and mass organisations', 'trang'),
    administrativeSites: count(
      'Trang của khối hành chính sự nghiệp',
      'Sites of administrative and service units',
      'trang',
    ),
    provincialPortals: count('Cổng Thông tin điện tử tỉnh', 'Portal of the province', 'cổng'),
    districtPortals: count('Cổng Thông tin điện tử huyện, thành phố', 'Portals of districts', 'cổng'),
    enterpriseSites: count('Trang thông tin điện tử của doanh nghiệp', 'Sites of enterprises', 'trang'),
    licensedSites: count(
      'Cổng, trang được cấp phép thiết lập trang thông tin điện tử tổng hợp',
      'Sites licensed as aggregating web sites',
      'trang',
    ),
    agencies: count('Cơ quan nhà nước cấp tỉnh, UBND cấp huyện', 'Provincial agencies and districts', 'cơ quan'),
    agenciesWithPortal: count('Cơ quan có cổng, trang thông tin điện tử', 'Agencies with a portal', 'cơ quan'),
    agencyPortalShare: share('Tỷ lệ cơ quan có cổng, trang thông tin điện tử', 'Share of agencies with a portal'),
    componentPortalShare: share(
      'Tỷ lệ cổng, trang là thành phần của Cổng Thông tin điện tử tỉnh',
      'Share of the portals that are a component of the provincial portal',
    ),
  },
  structure: [
    exhaustive(
      'portals',
      'partySites',
      'administrativeSites',
      'provincialPortals',
      'districtPortals',
      'enterpriseSites',
    ),
    overlapping('agencies', 'agenciesWithPortal'),
  ],
  rates: [
    percentOf(
      'agencies-with-portal',
      ['Tỷ lệ cơ quan có cổng, trang', 'Share of agencies with a portal'],
      'agenciesWithPortal',
      'agencies',
      { printedAs: 'agencyPortalShare' },
    ),
  ],
  citations: [halfYear('II.1'), plan883('8'), scheme1655('II.3')],
});

/**
 * Tin, bài trên Cổng Thông tin điện tử tỉnh.
 *
 * @example
 * import { PORTAL_CONTENT } from 'vn-ict/sector';
 * PORTAL_CONTENT.changes?.[0]?.measure; // => 'percent'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, I.8: trên 6.000 tin bài, tăng 5% so với năm 2022
 */
export const PORTAL_CONTENT = /* @__PURE__ */ typedFamily({
  id: 'portal-content',
  name: { vi: 'Tin, bài trên Cổng Thông tin điện tử tỉnh', en: 'Items of the provincial portal' },
  section: 'electronic-information',
  fields: {
    items: count('Tin, bài đã đăng tải', 'Items published', 'tin, bài'),
    itemsChange: change('Tin, bài so với cùng kỳ', 'Items published, change to the same period last year'),
    transformationItems: count('Tin, bài về chuyển đổi số', 'Items on digital transformation', 'tin, bài'),
  },
  structure: [openList('items', 'transformationItems')],
  rates: [],
  changes: [growth('items', 'itemsChange')],
  citations: [plan883('8')],
});
