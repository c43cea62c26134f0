import { defineFamily } from '../sector/family/index.js';
import { count, rate, share } from '../sector/family/inner.js';
import { halfYear, plan883 } from './cite.js';

/**
 * Hệ thống thông tin, phần mềm, cơ sở dữ liệu đang khai thác: by who deployed them.
 *
 * @example
 * import { INFORMATION_SYSTEMS } from 'vn-ict/platform';
 * INFORMATION_SYSTEMS.structure[0]?.parts; // => ['centralSystems', 'provincialSystems', 'trialSystems']
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.4: 95 = 45 + 40 + 10
 */
export const INFORMATION_SYSTEMS = /* @__PURE__ */ defineFamily({
  id: 'information-systems',
  name: { vi: 'Hệ thống thông tin, phần mềm, CSDL đang khai thác', en: 'Information systems in use' },
  section: 'digital-platforms',
  fields: {
    systems: /* @__PURE__ */ count('Hệ thống thông tin, phần mềm, CSDL', 'Systems, software and databases', 'hệ thống'),
    centralSystems: /* @__PURE__ */ count('Do Bộ, ngành Trung ương triển khai', 'Deployed by ministries', 'hệ thống'),
    provincialSystems: /* @__PURE__ */ count('Do tỉnh đầu tư triển khai', 'Deployed by the province', 'hệ thống'),
    trialSystems: /* @__PURE__ */ count('Đang được dùng thử', 'On trial', 'hệ thống'),
  },
  structure: [{ kind: 'exhaustive', whole: 'systems', parts: ['centralSystems', 'provincialSystems', 'trialSystems'] }],
  rates: [
    {
      id: 'provincial-share',
      label: { vi: 'Tỷ trọng hệ thống do tỉnh triển khai', en: 'Share of systems deployed by the province' },
      numerator: ['provincialSystems'],
      denominator: ['systems'],
    },
  ],
  citations: [/* @__PURE__ */ plan883('4')],
});

/**
 * Cơ sở dữ liệu của tỉnh: in use and being built, and what of the latter is new or expected within the year.
 *
 * @example
 * import { DATABASES } from 'vn-ict/platform';
 * Object.keys(DATABASES.fields); // => ['databasesInUse', 'databasesBeingBuilt', 'startedThisYear', 'expectedThisYear']
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.4: 13 in use, 12 being built, 5 to be finished; the report of mid-2023: 13, 11, 5 new
 */
export const DATABASES = /* @__PURE__ */ defineFamily({
  id: 'databases',
  name: { vi: 'Cơ sở dữ liệu của tỉnh', en: 'Databases of the province' },
  section: 'digital-platforms',
  fields: {
    databasesInUse: /* @__PURE__ */ count('CSDL đang khai thác sử dụng', 'Databases in use', 'CSDL'),
    databasesBeingBuilt: /* @__PURE__ */ count('CSDL đang triển khai xây dựng', 'Databases being built', 'CSDL'),
    startedThisYear: /* @__PURE__ */ count('CSDL mới triển khai trong năm', 'Databases begun in the year', 'CSDL'),
    expectedThisYear: /* @__PURE__ */ count('CSDL dự kiến hoàn thành', 'Databases expected to be finished', 'CSDL'),
  },
  structure: [{ kind: 'overlapping', whole: 'databasesBeingBuilt', parts: ['startedThisYear', 'expectedThisYear'] }],
  rates: [],
  citations: [/* @__PURE__ */ plan883('4'), /* @__PURE__ */ halfYear()],
});

/**
 * Kết nối, chia sẻ dữ liệu qua NDXP: systems and databases that the one-stop system is connected to, and data services in use.
 *
 * @example
 * import { DATA_CONNECTIONS } from 'vn-ict/platform';
 * DATA_CONNECTIONS.fields.ndxpServices.unit; // => 'dịch vụ'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.5: 14 services, 12 systems, 7 databases, 7 in progress
 */
export const DATA_CONNECTIONS = /* @__PURE__ */ defineFamily({
  id: 'data-connections',
  name: { vi: 'Kết nối, chia sẻ dữ liệu', en: 'Data connections' },
  section: 'digital-platforms',
  fields: {
    ndxpServices: /* @__PURE__ */ count(
      'Dịch vụ dữ liệu trên NDXP đã đưa vào sử dụng',
      'NDXP data services in use',
      'dịch vụ',
    ),
    connectedSystems: /* @__PURE__ */ count(
      'Hệ thống thông tin đã kết nối',
      'Information systems connected',
      'hệ thống',
    ),
    connectedDatabases: /* @__PURE__ */ count(
      'CSDL quốc gia, CSDL của Bộ, ngành đã kết nối',
      'Databases of the nation and of ministries connected',
      'CSDL',
    ),
    connectionsInProgress: /* @__PURE__ */ count('Kết nối đang thực hiện', 'Connections in progress', 'hệ thống'),
  },
  structure: [],
  rates: [],
  citations: [/* @__PURE__ */ plan883('5'), /* @__PURE__ */ halfYear()],
});

/**
 * Trung tâm dữ liệu: physical and virtual servers, systems that run there, on the cloud and apart from it.
 *
 * @example
 * import { DATA_CENTRE } from 'vn-ict/platform';
 * DATA_CENTRE.rates.map(({ id }) => id); // => ['virtual-per-physical', 'cloud-systems']
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.3: 5 physical and 148 virtual servers, 27 systems, 9 of them new
 */
export const DATA_CENTRE = /* @__PURE__ */ defineFamily({
  id: 'data-centre',
  name: { vi: 'Trung tâm dữ liệu, điện toán đám mây', en: 'Data centre and cloud computing' },
  section: 'digital-infrastructure',
  fields: {
    physicalServers: /* @__PURE__ */ count('Máy chủ vật lý', 'Physical servers', 'máy chủ'),
    virtualServers: /* @__PURE__ */ count('Máy chủ ảo hóa', 'Virtual servers', 'máy chủ'),
    hostedSystems: /* @__PURE__ */ count(
      'Hệ thống cài đặt, vận hành tại Trung tâm',
      'Systems that run there',
      'hệ thống',
    ),
    systemsAdded: /* @__PURE__ */ count('Hệ thống cài đặt thêm trong năm', 'Systems added in the year', 'hệ thống'),
    cloudSystems: /* @__PURE__ */ count('Hệ thống chạy trên nền tảng đám mây', 'Systems on the cloud', 'hệ thống'),
    cloudShare: /* @__PURE__ */ share('Tỷ lệ hệ thống trên nền tảng đám mây', 'Share of systems on the cloud'),
    virtualPerPhysical: /* @__PURE__ */ rate(
      'Máy chủ ảo hóa trên một máy chủ vật lý',
      'Virtual servers on a physical one',
      'máy chủ/máy chủ',
    ),
  },
  structure: [{ kind: 'overlapping', whole: 'hostedSystems', parts: ['systemsAdded', 'cloudSystems'] }],
  rates: [
    {
      id: 'virtual-per-physical',
      label: { vi: 'Máy chủ ảo hóa trên một máy chủ vật lý', en: 'Virtual servers on a physical one' },
      numerator: ['virtualServers'],
      denominator: ['physicalServers'],
      factor: '1',
      unit: 'máy chủ/máy chủ',
      printedAs: 'virtualPerPhysical',
      mayExceedWhole: true,
    },
    {
      id: 'cloud-systems',
      label: { vi: 'Tỷ lệ hệ thống trên nền tảng đám mây', en: 'Share of systems on the cloud' },
      numerator: ['cloudSystems'],
      denominator: ['hostedSystems'],
      printedAs: 'cloudShare',
    },
  ],
  citations: [/* @__PURE__ */ plan883('3')],
});

/**
 * Chuyển đổi IPv6: portals, networks and public services that answer over IPv6.
 *
 * @example
 * import { IPV6_ADOPTION } from 'vn-ict/platform';
 * IPV6_ADOPTION.structure.map(({ whole }) => whole); // => ['portals', 'networks', 'services']
 * @see Đề án kèm theo Quyết định 1655/QĐ-UBND of Bắc Kạn, Phần II, mục II.2 (IPv6 For Gov); Kế hoạch 883/KH-UBND, Phần I, mục I.8
 */
export const IPV6_ADOPTION = /* @__PURE__ */ defineFamily({
  id: 'ipv6-adoption',
  name: { vi: 'Chuyển đổi IPv6', en: 'Adoption of IPv6' },
  section: 'digital-infrastructure',
  fields: {
    portals: /* @__PURE__ */ count('Cổng, trang thông tin điện tử', 'Portals', 'cổng, trang'),
    portalsOnIpv6: /* @__PURE__ */ count('Cổng, trang đã chuyển đổi IPv6', 'Portals on IPv6', 'cổng, trang'),
    portalShare: /* @__PURE__ */ share('Tỷ lệ cổng, trang đã chuyển đổi IPv6', 'Share of portals on IPv6'),
    networks: /* @__PURE__ */ count('Mạng của cơ quan nhà nước', 'Networks of state agencies', 'mạng'),
    networksOnIpv6: /* @__PURE__ */ count('Mạng đã chuyển đổi IPv6', 'Networks on IPv6', 'mạng'),
    networkShare: /* @__PURE__ */ share('Tỷ lệ mạng đã chuyển đổi IPv6', 'Share of networks on IPv6'),
    services: /* @__PURE__ */ count('Dịch vụ cung cấp cho người dân trên mạng', 'Services online', 'dịch vụ'),
    servicesOnIpv6: /* @__PURE__ */ count('Dịch vụ hỗ trợ IPv6', 'Services on IPv6', 'dịch vụ'),
    serviceShare: /* @__PURE__ */ share('Tỷ lệ dịch vụ hỗ trợ IPv6', 'Share of services on IPv6'),
  },
  structure: [
    { kind: 'overlapping', whole: 'portals', parts: ['portalsOnIpv6'] },
    { kind: 'overlapping', whole: 'networks', parts: ['networksOnIpv6'] },
    { kind: 'overlapping', whole: 'services', parts: ['servicesOnIpv6'] },
  ],
  rates: [
    {
      id: 'portals-on-ipv6',
      label: { vi: 'Tỷ lệ cổng, trang đã chuyển đổi IPv6', en: 'Share of portals on IPv6' },
      numerator: ['portalsOnIpv6'],
      denominator: ['portals'],
      printedAs: 'portalShare',
    },
    {
      id: 'networks-on-ipv6',
      label: { vi: 'Tỷ lệ mạng đã chuyển đổi IPv6', en: 'Share of networks on IPv6' },
      numerator: ['networksOnIpv6'],
      denominator: ['networks'],
      printedAs: 'networkShare',
    },
    {
      id: 'services-on-ipv6',
      label: { vi: 'Tỷ lệ dịch vụ hỗ trợ IPv6', en: 'Share of services on IPv6' },
      numerator: ['servicesOnIpv6'],
      denominator: ['services'],
      printedAs: 'serviceShare',
    },
  ],
  citations: [
    { document: '1655/QĐ-UBND của UBND tỉnh Bắc Kạn', part: 'II', section: 'II' },
    /* @__PURE__ */ plan883('8'),
  ],
});
