import { halfYear, scheme1655 } from './cite.js';
import { COMMUNES } from './common-fields.js';
import {
  amount,
  count,
  exhaustive,
  openList,
  overlapping,
  percentOf,
  perUnit,
  share,
  typedFamily,
} from './family/inner.js';

/** No day has more. */
const DAY = { maximum: '1440' } as const;

/**
 * Phát thanh, truyền hình cấp tỉnh: programmes, airtime a day (in minutes; `19 giờ 15 phút/ngày` is read), and what of it is newly produced.
 *
 * @example
 * import { evaluateStatistics, PROVINCIAL_BROADCASTING } from 'vn-ict/sector';
 * const { rates } = evaluateStatistics(PROVINCIAL_BROADCASTING, {
 *   family: 'provincial-broadcasting',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'half', year: 2023, half: 1 },
 *   figures: { radioAirtime: { printed: '19 giờ 15 phút/ngày' }, newRadioAirtime: { printed: '06 giờ 25 phút/ngày' } },
 * });
 * rates[1]?.evaluation.value?.printed; // => '33,3%'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.1
 */
export const PROVINCIAL_BROADCASTING = /* @__PURE__ */ typedFamily({
  id: 'provincial-broadcasting',
  name: { vi: 'Phát thanh, truyền hình cấp tỉnh', en: 'Provincial radio and television' },
  section: 'broadcasting',
  fields: {
    televisionSections: count('Chuyên mục truyền hình', 'Television sections', 'chuyên mục'),
    televisionProgrammes: count('Chương trình truyền hình', 'Television programmes', 'chương trình'),
    televisionAirtime: amount('Thời lượng phát sóng truyền hình', 'Television airtime', 'phút/ngày', DAY),
    newTelevisionAirtime: amount(
      'Thời lượng truyền hình tự sản xuất phát mới',
      'Television airtime produced by the station and new',
      'phút/ngày',
      DAY,
    ),
    radioSections: count('Chuyên mục phát thanh tiếng Việt', 'Radio sections in Vietnamese', 'chuyên mục'),
    radioProgrammes: count('Chương trình phát thanh tiếng Việt', 'Radio programmes in Vietnamese', 'chương trình'),
    radioAirtime: amount('Thời lượng phát sóng phát thanh', 'Radio airtime', 'phút/ngày', DAY),
    newRadioAirtime: amount(
      'Thời lượng phát thanh tự sản xuất phát mới',
      'Radio airtime produced by the station and new',
      'phút/ngày',
      DAY,
    ),
    languages: count('Thứ tiếng phát sóng', 'Languages of broadcasts', 'thứ tiếng'),
    householdsReachedShare: share(
      'Tỷ lệ hộ dân nghe được phát thanh và xem được truyền hình',
      'Share of households that receive radio and television',
    ),
  },
  structure: [
    openList('televisionAirtime', 'newTelevisionAirtime'),
    openList('radioAirtime', 'newRadioAirtime'),
    // A section has one programme at least.
    overlapping('televisionProgrammes', 'televisionSections'),
    overlapping('radioProgrammes', 'radioSections'),
  ],
  rates: [
    percentOf(
      'new-television-share',
      ['Tỷ trọng truyền hình tự sản xuất phát mới', 'Share of new television of the station'],
      'newTelevisionAirtime',
      'televisionAirtime',
    ),
    percentOf(
      'new-radio-share',
      ['Tỷ trọng phát thanh tự sản xuất phát mới', 'Share of new radio of the station'],
      'newRadioAirtime',
      'radioAirtime',
    ),
  ],
  citations: [halfYear('II.1')],
});

/**
 * Truyền thanh, truyền hình cấp huyện: stations, programmes and hours of a period.
 *
 * @example
 * import { DISTRICT_BROADCASTING } from 'vn-ict/sector';
 * DISTRICT_BROADCASTING.fields.airtime.unit; // => 'giờ'
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, I.6 and II.1
 */
export const DISTRICT_BROADCASTING = /* @__PURE__ */ typedFamily({
  id: 'district-broadcasting',
  name: { vi: 'Truyền thanh, truyền hình cấp huyện', en: 'District broadcasting' },
  section: 'broadcasting',
  fields: {
    stations: count('Cơ sở truyền thanh, truyền hình cấp huyện', 'District stations', 'cơ sở'),
    radioProgrammes: count('Chương trình phát thanh đã sản xuất', 'Radio programmes produced', 'chương trình'),
    airtime: amount('Tổng thời lượng phát sóng', 'Airtime of the period', 'giờ'),
  },
  structure: [],
  rates: [
    perUnit(
      'airtime-per-station',
      ['Thời lượng phát sóng bình quân một cơ sở', 'Average airtime of a station'],
      ['airtime', 'stations'],
      'giờ/cơ sở',
    ),
  ],
  citations: [halfYear('I.6'), scheme1655('II.3')],
});

/**
 * Truyền hình trả tiền.
 *
 * @example
 * import { PAY_TELEVISION } from 'vn-ict/sector';
 * Object.keys(PAY_TELEVISION.fields); // => ['providers', 'subscribers']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.1
 */
export const PAY_TELEVISION = /* @__PURE__ */ typedFamily({
  id: 'pay-television',
  name: { vi: 'Truyền hình trả tiền', en: 'Pay television' },
  section: 'broadcasting',
  fields: {
    providers: count('Doanh nghiệp truyền hình trả tiền', 'Providers of pay television', 'doanh nghiệp'),
    subscribers: count('Thuê bao truyền hình trả tiền', 'Subscribers of pay television', 'thuê bao'),
  },
  structure: [],
  rates: [],
  citations: [halfYear('II.1'), scheme1655('II.3')],
});

/**
 * Đài truyền thanh cấp xã: stations by technology, communes with and without one, and how many work well.
 *
 * @example
 * import { checkStatistics, COMMUNE_RADIO_STATIONS } from 'vn-ict/sector';
 * const { issues } = checkStatistics(COMMUNE_RADIO_STATIONS, {
 *   family: 'commune-radio-stations',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'year', year: 2020 },
 *   figures: { stations: 103, fmStations: 60, wiredStations: 35, ictStations: 8, fmShare: { printed: '58,3%' }, wiredShare: { printed: '34%' }, ictShare: { printed: '7,8%' } },
 * });
 * issues; // => []
 * @see Quyết định 1655/QĐ-UBND of Bắc Kạn, Đề án, II.3; Báo cáo sơ kết 6 tháng đầu năm 2023, I.5 rows 1 to 3 and II.1
 */
export const COMMUNE_RADIO_STATIONS = /* @__PURE__ */ typedFamily({
  id: 'commune-radio-stations',
  name: { vi: 'Đài truyền thanh cấp xã', en: 'Commune radio stations' },
  section: 'grassroots-information',
  fields: {
    communes: COMMUNES,
    stations: count('Xã có đài truyền thanh', 'Communes with a station', 'đài'),
    communesWithoutStation: count('Xã chưa có đài truyền thanh', 'Communes without a station', 'xã'),
    wardsWithoutStation: count('Phường chưa có đài truyền thanh', 'Wards without a station', 'phường'),
    stationShare: share('Tỷ lệ xã có đài truyền thanh', 'Share of communes with a station'),
    fmStations: count('Đài truyền thanh FM', 'FM stations', 'đài'),
    fmShare: share('Tỷ lệ đài truyền thanh FM', 'Share of FM stations'),
    wiredStations: count('Đài truyền thanh hữu tuyến', 'Wired stations', 'đài'),
    wiredShare: share('Tỷ lệ đài truyền thanh hữu tuyến', 'Share of wired stations'),
    ictStations: count('Đài truyền thanh ứng dụng CNTT-VT', 'Stations that use ICT', 'đài'),
    ictShare: share('Tỷ lệ đài truyền thanh ứng dụng CNTT-VT', 'Share of the stations that use ICT'),
    ictCommuneShare: share(
      'Tỷ lệ xã có đài truyền thanh ứng dụng CNTT-VT',
      'Share of the communes whose station uses ICT',
    ),
    workingStations: count('Xã có trạm truyền thanh hoạt động', 'Communes with a working station', 'xã'),
    wellWorkingStations: count('Xã có trạm truyền thanh hoạt động tốt', 'Communes whose station works well', 'xã'),
    wellWorkingShare: share(
      'Tỷ lệ xã có trạm truyền thanh hoạt động tốt',
      'Share of communes whose station works well',
    ),
  },
  structure: [
    exhaustive('communes', 'stations', 'communesWithoutStation'),
    exhaustive('stations', 'fmStations', 'wiredStations', 'ictStations'),
    overlapping('communesWithoutStation', 'wardsWithoutStation'),
    overlapping('communes', 'workingStations'),
    overlapping('workingStations', 'wellWorkingStations'),
  ],
  rates: [
    percentOf(
      'station-share',
      ['Tỷ lệ xã có đài truyền thanh', 'Share of communes with a station'],
      'stations',
      'communes',
      {
        printedAs: 'stationShare',
      },
    ),
    percentOf('fm-share', ['Tỷ lệ đài FM', 'Share of FM stations'], 'fmStations', 'stations', { printedAs: 'fmShare' }),
    percentOf('wired-share', ['Tỷ lệ đài hữu tuyến', 'Share of wired stations'], 'wiredStations', 'stations', {
      printedAs: 'wiredShare',
    }),
    percentOf(
      'ict-share',
      ['Tỷ lệ đài ứng dụng CNTT-VT', 'Share of the stations that use ICT'],
      'ictStations',
      'stations',
      {
        printedAs: 'ictShare',
      },
    ),
    percentOf(
      'ict-commune-share',
      ['Tỷ lệ xã có đài ứng dụng CNTT-VT', 'Share of the communes whose station uses ICT'],
      'ictStations',
      'communes',
      { printedAs: 'ictCommuneShare' },
    ),
    percentOf(
      'well-working-share',
      ['Tỷ lệ xã có trạm hoạt động tốt', 'Share of communes whose station works well'],
      'wellWorkingStations',
      'communes',
      { printedAs: 'wellWorkingShare' },
    ),
  ],
  citations: [halfYear('II.1'), scheme1655('II.3')],
});
