import { halfYear, plan883, scheme1655 } from './cite.js';
import { COMMUNES, HOUSEHOLDS, VILLAGES } from './common-fields.js';
import {
  amount,
  change,
  count,
  difference,
  exhaustive,
  overlapping,
  percentOf,
  share,
  typedFamily,
} from './family/inner.js';

/**
 * Trạm thu phát sóng di động: stations, the sites on which they stand, and by generation. A site carries several, so that generations overlap.
 *
 * @example
 * import { MOBILE_STATIONS } from 'vn-ict/sector';
 * MOBILE_STATIONS.structure[0]?.kind; // => 'overlapping'
 * @see Quyết định 1655/QĐ-UBND of Bắc Kạn, Đề án, II.2: 644 trạm 2G, 548 trạm 3G, 421 trạm 4G of 644
 */
export const MOBILE_STATIONS = /* @__PURE__ */ typedFamily({
  id: 'mobile-stations',
  name: { vi: 'Trạm thu phát sóng di động', en: 'Mobile stations' },
  section: 'telecommunications',
  fields: {
    providers: count('Doanh nghiệp cung cấp dịch vụ viễn thông', 'Telecommunications providers', 'doanh nghiệp'),
    stations: count('Trạm thu phát sóng thông tin di động', 'Mobile stations', 'trạm'),
    stationsAdded: change('Trạm thu phát sóng tăng, giảm', 'Mobile stations, change', 'trạm'),
    stations2G: count('Trạm 2G', '2G stations', 'trạm'),
    stations3G: count('Trạm 3G', '3G stations', 'trạm'),
    stations4G: count('Trạm 4G', '4G stations', 'trạm'),
    stations5G: count('Trạm 5G', '5G stations', 'trạm'),
    sites: count('Vị trí nhà trạm thu phát sóng di động', 'Sites of mobile stations', 'vị trí'),
    plannedSites: count('Vị trí dự kiến xây dựng trạm', 'Sites planned', 'vị trí'),
    sharedMasts: count('Cột ăng ten sử dụng chung', 'Masts in shared use', 'cột'),
    sharedSites: count('Vị trí sử dụng chung hạ tầng', 'Sites in shared use', 'vị trí'),
    sharedShare: share('Tỷ lệ dùng chung cơ sở hạ tầng thụ động', 'Share of passive infrastructure in shared use'),
    controllers: count('Trạm điều khiển thông tin di động (BSC)', 'Base station controllers', 'trạm'),
  },
  structure: [
    overlapping('stations', 'stations2G', 'stations3G', 'stations4G', 'stations5G', 'sites'),
    overlapping('sites', 'sharedSites'),
  ],
  rates: [
    percentOf(
      'shared-sites-share',
      ['Tỷ lệ vị trí dùng chung hạ tầng', 'Share of sites in shared use'],
      'sharedSites',
      'sites',
      { printedAs: 'sharedShare' },
    ),
    percentOf('stations-4g-share', ['Tỷ lệ trạm 4G', 'Share of 4G stations'], 'stations4G', 'stations'),
  ],
  changes: [difference('stations', 'stationsAdded')],
  citations: [halfYear('II.2'), plan883('3'), scheme1655('II.2')],
});

/**
 * Mạng cáp viễn thông: routes and lengths of fibre and copper, and what of it is under ground.
 *
 * @example
 * import { CABLE_NETWORK } from 'vn-ict/sector';
 * CABLE_NETWORK.fields.fibreLength.unit; // => 'km'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.2; Quyết định 1655/QĐ-UBND of Bắc Kạn, Đề án, II.2
 */
export const CABLE_NETWORK = /* @__PURE__ */ typedFamily({
  id: 'cable-network',
  name: { vi: 'Mạng cáp viễn thông', en: 'Cable network' },
  section: 'telecommunications',
  fields: {
    fibreLength: amount('Cáp quang', 'Fibre', 'km', { moving: true }),
    fibreAdded: change('Cáp quang tăng, giảm', 'Fibre, change', 'km'),
    fibreRoutes: count('Tuyến cáp quang', 'Fibre routes', 'tuyến'),
    copperLength: amount('Cáp đồng', 'Copper', 'km'),
    copperRoutes: count('Tuyến cáp đồng', 'Copper routes', 'tuyến'),
    urbanLength: amount('Mạng cáp tại khu đô thị', 'Cables in towns', 'km'),
    undergroundLength: amount('Mạng cáp tại khu đô thị đã ngầm hóa', 'Cables in towns laid under ground', 'km'),
    undergroundShare: share(
      'Tỷ lệ ngầm hóa mạng cáp viễn thông tại khu đô thị',
      'Share of cables in towns under ground',
    ),
  },
  structure: [overlapping('urbanLength', 'undergroundLength')],
  rates: [
    percentOf(
      'underground-share',
      ['Tỷ lệ ngầm hóa mạng cáp viễn thông tại khu đô thị', 'Share of cables in towns under ground'],
      'undergroundLength',
      'urbanLength',
      { printedAs: 'undergroundShare' },
    ),
  ],
  changes: [difference('fibreLength', 'fibreAdded')],
  citations: [halfYear('II.2'), plan883('3'), scheme1655('II.2')],
});

/**
 * Phủ sóng, phủ cáp: communes, villages and households that mobile networks and fibre reach, and villages without any signal (thôn trắng sóng).
 *
 * @example
 * import { TELECOMMUNICATIONS_COVERAGE } from 'vn-ict/sector';
 * TELECOMMUNICATIONS_COVERAGE.structure[1]; // => { kind: 'exhaustive', whole: 'villages', parts: ['villagesWithSignal', 'villagesWithoutSignal'] }
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, I.5 rows 4 to 6, II.2 and II.3
 */
export const TELECOMMUNICATIONS_COVERAGE = /* @__PURE__ */ typedFamily({
  id: 'telecommunications-coverage',
  name: { vi: 'Phủ sóng di động, phủ cáp quang', en: 'Coverage of mobile networks and fibre' },
  section: 'telecommunications',
  fields: {
    communes: COMMUNES,
    communesWithMobile: count('Xã được phủ sóng di động 3G, 4G', 'Communes with 3G or 4G', 'xã'),
    communeMobileShare: share('Tỷ lệ xã được phủ sóng di động 3G, 4G', 'Share of communes with 3G or 4G'),
    communesWithFibre: count('Xã có cáp quang', 'Communes with fibre', 'xã'),
    communeFibreShare: share('Tỷ lệ phủ cáp quang tới xã', 'Share of communes with fibre'),
    villages: VILLAGES,
    villagesWithMobile: count('Thôn được phủ sóng di động 3G, 4G', 'Villages with 3G or 4G', 'thôn'),
    villageMobileShare: share('Tỷ lệ phủ sóng di động 3G, 4G tại thôn', 'Share of villages with 3G or 4G'),
    villagesWithFibre: count('Thôn được bao phủ cáp quang', 'Villages with fibre', 'thôn'),
    villageFibreShare: share('Tỷ lệ thôn được bao phủ cáp quang', 'Share of villages with fibre'),
    villagesWithSignal: count('Thôn có sóng di động', 'Villages with a mobile signal', 'thôn'),
    villagesWithoutSignal: count('Thôn trắng sóng', 'Villages without any signal', 'thôn'),
    households: HOUSEHOLDS,
    householdsWithFibre: count('Hộ được phủ Internet cáp quang băng rộng', 'Households within reach of fibre', 'hộ'),
    householdFibreShare: share(
      'Tỷ lệ hộ gia đình được phủ Internet cáp quang băng rộng',
      'Share of households within reach of fibre',
    ),
    townCentres: count('Trung tâm thị trấn, thành phố', 'Centres of towns and cities', 'trung tâm'),
    townCentresWith5G: count('Trung tâm thị trấn, thành phố có sóng 5G', 'Centres with 5G', 'trung tâm'),
    townCentre5GShare: share('Tỷ lệ phủ sóng 5G tại trung tâm thị trấn, thành phố', 'Share of centres with 5G'),
  },
  structure: [
    overlapping('communes', 'communesWithMobile', 'communesWithFibre'),
    exhaustive('villages', 'villagesWithSignal', 'villagesWithoutSignal'),
    overlapping('villages', 'villagesWithMobile', 'villagesWithFibre'),
    overlapping('households', 'householdsWithFibre'),
    overlapping('townCentres', 'townCentresWith5G'),
  ],
  rates: [
    percentOf(
      'communes-with-mobile',
      ['Tỷ lệ xã được phủ sóng 3G, 4G', 'Share of communes with 3G or 4G'],
      'communesWithMobile',
      'communes',
      {
        printedAs: 'communeMobileShare',
      },
    ),
    percentOf(
      'communes-with-fibre',
      ['Tỷ lệ phủ cáp quang tới xã', 'Share of communes with fibre'],
      'communesWithFibre',
      'communes',
      {
        printedAs: 'communeFibreShare',
      },
    ),
    percentOf(
      'villages-with-mobile',
      ['Tỷ lệ thôn được phủ sóng 3G, 4G', 'Share of villages with 3G or 4G'],
      'villagesWithMobile',
      'villages',
      {
        printedAs: 'villageMobileShare',
      },
    ),
    percentOf(
      'villages-with-fibre',
      ['Tỷ lệ thôn được bao phủ cáp quang', 'Share of villages with fibre'],
      'villagesWithFibre',
      'villages',
      {
        printedAs: 'villageFibreShare',
      },
    ),
    percentOf(
      'villages-without-signal',
      ['Tỷ lệ thôn trắng sóng', 'Share of villages without any signal'],
      'villagesWithoutSignal',
      'villages',
      {
        direction: 'less',
      },
    ),
    percentOf(
      'households-with-fibre',
      ['Tỷ lệ hộ được phủ cáp quang', 'Share of households within reach of fibre'],
      'householdsWithFibre',
      'households',
      {
        printedAs: 'householdFibreShare',
      },
    ),
    percentOf(
      'town-centres-with-5g',
      ['Tỷ lệ trung tâm có sóng 5G', 'Share of centres with 5G'],
      'townCentresWith5G',
      'townCentres',
      {
        printedAs: 'townCentre5GShare',
      },
    ),
  ],
  citations: [halfYear('II.2'), plan883('3'), scheme1655('II.2')],
});

/**
 * Điểm truy nhập công cộng: public Wi-Fi points and public information kiosks (cụm thông tin điện tử công cộng).
 *
 * @example
 * import { PUBLIC_ACCESS_POINTS } from 'vn-ict/sector';
 * Object.keys(PUBLIC_ACCESS_POINTS.fields); // => ['wifiPoints', 'informationKiosks']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.1 and II.2
 */
export const PUBLIC_ACCESS_POINTS = /* @__PURE__ */ typedFamily({
  id: 'public-access-points',
  name: { vi: 'Điểm truy nhập công cộng', en: 'Public access points' },
  section: 'telecommunications',
  fields: {
    wifiPoints: count('Điểm truy nhập Wi-Fi công cộng', 'Public Wi-Fi points', 'điểm'),
    informationKiosks: count('Cụm thông tin điện tử công cộng', 'Public information kiosks', 'cụm'),
  },
  structure: [],
  rates: [],
  citations: [halfYear('II.2')],
});
