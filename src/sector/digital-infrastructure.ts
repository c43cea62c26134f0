import { halfYear, plan883, scheme1655 } from './cite.js';
import { count, overlapping, percentOf, share, typedFamily } from './family/inner.js';

/**
 * Hạ tầng của cơ quan nhà nước: agencies on the internet, on a local and on the dedicated network, and officials with a computer.
 *
 * @example
 * import { AGENCY_INFRASTRUCTURE } from 'vn-ict/sector';
 * AGENCY_INFRASTRUCTURE.rates.length; // => 5
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, II.3; Quyết định 1655/QĐ-UBND of Bắc Kạn, Đề án, II.1
 */
export const AGENCY_INFRASTRUCTURE = /* @__PURE__ */ typedFamily({
  id: 'agency-infrastructure',
  name: { vi: 'Hạ tầng công nghệ thông tin của cơ quan nhà nước', en: 'ICT infrastructure of state agencies' },
  section: 'digital-infrastructure',
  fields: {
    agencies: count('Cơ quan, đơn vị', 'Agencies', 'cơ quan'),
    agenciesOnline: count(
      'Cơ quan có mạng Internet và mạng nội bộ (LAN)',
      'Agencies with internet and a LAN',
      'cơ quan',
    ),
    onlineShare: share('Tỷ lệ cơ quan có mạng Internet và LAN', 'Share of agencies with internet and a LAN'),
    agenciesWithFibre: count('Cơ quan có đường truyền cáp quang', 'Agencies with fibre', 'cơ quan'),
    fibreShare: share('Tỷ lệ quang hóa đường truyền tới cơ quan', 'Share of agencies with fibre'),
    agenciesOnDedicatedNetwork: count(
      'Cơ quan kết nối mạng truyền số liệu chuyên dùng',
      'Agencies on the dedicated data network',
      'cơ quan',
    ),
    dedicatedNetworkShare: share(
      'Tỷ lệ cơ quan kết nối mạng truyền số liệu chuyên dùng',
      'Share of agencies on the dedicated data network',
    ),
    officials: count('Cán bộ, công chức', 'Officials', 'người'),
    officialsWithComputer: count('Cán bộ, công chức được trang bị máy tính', 'Officials with a computer', 'người'),
    computerShare: share('Tỷ lệ cán bộ, công chức được trang bị máy tính', 'Share of officials with a computer'),
    oneStopUnits: count('Bộ phận một cửa cấp xã', 'One-stop units of communes', 'bộ phận'),
    equippedOneStopUnits: count(
      'Bộ phận một cửa có máy tính, máy quét',
      'One-stop units with computer and scanner',
      'bộ phận',
    ),
    equippedOneStopShare: share('Tỷ lệ bộ phận một cửa có máy tính, máy quét', 'Share of equipped one-stop units'),
  },
  structure: [
    overlapping('agencies', 'agenciesOnline', 'agenciesWithFibre', 'agenciesOnDedicatedNetwork'),
    overlapping('officials', 'officialsWithComputer'),
    overlapping('oneStopUnits', 'equippedOneStopUnits'),
  ],
  rates: [
    percentOf(
      'agencies-online',
      ['Tỷ lệ cơ quan có Internet và LAN', 'Share of agencies with internet and a LAN'],
      'agenciesOnline',
      'agencies',
      {
        printedAs: 'onlineShare',
      },
    ),
    percentOf(
      'agencies-with-fibre',
      ['Tỷ lệ cơ quan có cáp quang', 'Share of agencies with fibre'],
      'agenciesWithFibre',
      'agencies',
      {
        printedAs: 'fibreShare',
      },
    ),
    percentOf(
      'agencies-on-dedicated-network',
      ['Tỷ lệ cơ quan kết nối mạng chuyên dùng', 'Share of agencies on the dedicated network'],
      'agenciesOnDedicatedNetwork',
      'agencies',
      { printedAs: 'dedicatedNetworkShare' },
    ),
    percentOf(
      'officials-with-computer',
      ['Tỷ lệ cán bộ có máy tính', 'Share of officials with a computer'],
      'officialsWithComputer',
      'officials',
      {
        printedAs: 'computerShare',
      },
    ),
    percentOf(
      'equipped-one-stop',
      ['Tỷ lệ bộ phận một cửa được trang bị', 'Share of equipped one-stop units'],
      'equippedOneStopUnits',
      'oneStopUnits',
      {
        printedAs: 'equippedOneStopShare',
      },
    ),
  ],
  citations: [halfYear('II.3'), plan883('3'), scheme1655('II.1')],
});
