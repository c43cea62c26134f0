// Danh mục 63 tỉnh, thành phố đến hết 30/6/2025 và 34 tỉnh, thành phố từ 01/7/2025.
//
// Origin of the 63: the codes of Quyết định 124/2004/QĐ-TTg as amended; the list of the General Statistics Office in force
// 2025-03-01 to 2025-06-30, read in github.com/daohoangson/dvhcvn v20250301 and again in sunshine-tech/VietnamProvinces (Xa_2025-01-04.csv):
// confirmed. The renaming of 46 by Nghị quyết 175/2024/QH15: changelog of the former, secondary. That there were 63 from 2008-08-01 on: recalled.
// Origin of the 34: codes of Quyết định 19/2025/QĐ-TTg as prepared in công văn 915/CTK-CSCL (github.com/dvhcvn/20250701) and as the
// National Statistics Office shows them (sunshine-tech/VietnamProvinces); predecessors: annex of Nghị quyết 60-NQ/TW and, independently,
// the office's conversion table, 34 of 34 agree: confirmed. Communes: numbers on 2025-07-01, in sum 3,321: confirmed.
// The three upgrades of 2026: release notes and issues of github.com/thanglequoc/vietnamese-provinces-database; the resolutions themselves were
// not read: secondary.

import type { LegalDocumentId } from '../law/index.js';

/** Without a kind a tỉnh; `city` is thành phố trực thuộc trung ương. */
export type ThreeLevelRow = readonly [code: string, name: string, kind?: 'city'];

/**
 * A merged province has the code of the one of the 63 where its seat is; `others` are the codes of those that joined it. All went over whole.
 */
export type TwoLevelRow = readonly [code: string, name: string, communes: number, others: string, kind?: 'city'];

/** The 63; number 46 as it was until 2024-12-31. */
export const THREE_LEVEL_PROVINCES: readonly ThreeLevelRow[] = [
  ['01', 'Hà Nội', 'city'],
  ['02', 'Hà Giang'],
  ['04', 'Cao Bằng'],
  ['06', 'Bắc Kạn'],
  ['08', 'Tuyên Quang'],
  ['10', 'Lào Cai'],
  ['11', 'Điện Biên'],
  ['12', 'Lai Châu'],
  ['14', 'Sơn La'],
  ['15', 'Yên Bái'],
  ['17', 'Hoà Bình'],
  ['19', 'Thái Nguyên'],
  ['20', 'Lạng Sơn'],
  ['22', 'Quảng Ninh'],
  ['24', 'Bắc Giang'],
  ['25', 'Phú Thọ'],
  ['26', 'Vĩnh Phúc'],
  ['27', 'Bắc Ninh'],
  ['30', 'Hải Dương'],
  ['31', 'Hải Phòng', 'city'],
  ['33', 'Hưng Yên'],
  ['34', 'Thái Bình'],
  ['35', 'Hà Nam'],
  ['36', 'Nam Định'],
  ['37', 'Ninh Bình'],
  ['38', 'Thanh Hóa'],
  ['40', 'Nghệ An'],
  ['42', 'Hà Tĩnh'],
  ['44', 'Quảng Bình'],
  ['45', 'Quảng Trị'],
  ['46', 'Thừa Thiên Huế'],
  ['48', 'Đà Nẵng', 'city'],
  ['49', 'Quảng Nam'],
  ['51', 'Quảng Ngãi'],
  ['52', 'Bình Định'],
  ['54', 'Phú Yên'],
  ['56', 'Khánh Hòa'],
  ['58', 'Ninh Thuận'],
  ['60', 'Bình Thuận'],
  ['62', 'Kon Tum'],
  ['64', 'Gia Lai'],
  ['66', 'Đắk Lắk'],
  ['67', 'Đắk Nông'],
  ['68', 'Lâm Đồng'],
  ['70', 'Bình Phước'],
  ['72', 'Tây Ninh'],
  ['74', 'Bình Dương'],
  ['75', 'Đồng Nai'],
  ['77', 'Bà Rịa - Vũng Tàu'],
  ['79', 'Hồ Chí Minh', 'city'],
  ['80', 'Long An'],
  ['82', 'Tiền Giang'],
  ['83', 'Bến Tre'],
  ['84', 'Trà Vinh'],
  ['86', 'Vĩnh Long'],
  ['87', 'Đồng Tháp'],
  ['89', 'An Giang'],
  ['91', 'Kiên Giang'],
  ['92', 'Cần Thơ', 'city'],
  ['93', 'Hậu Giang'],
  ['94', 'Sóc Trăng'],
  ['95', 'Bạc Liêu'],
  ['96', 'Cà Mau'],
];

/** The 34 as they were on 2025-07-01. */
export const TWO_LEVEL_PROVINCES: readonly TwoLevelRow[] = [
  ['01', 'Hà Nội', 126, '', 'city'],
  ['04', 'Cao Bằng', 56, ''],
  ['08', 'Tuyên Quang', 124, '02'],
  ['11', 'Điện Biên', 45, ''],
  ['12', 'Lai Châu', 38, ''],
  ['14', 'Sơn La', 75, ''],
  ['15', 'Lào Cai', 99, '10'],
  ['19', 'Thái Nguyên', 92, '06'],
  ['20', 'Lạng Sơn', 65, ''],
  ['22', 'Quảng Ninh', 54, ''],
  ['24', 'Bắc Ninh', 99, '27'],
  ['25', 'Phú Thọ', 148, '17 26'],
  ['31', 'Hải Phòng', 114, '30', 'city'],
  ['33', 'Hưng Yên', 104, '34'],
  ['37', 'Ninh Bình', 129, '35 36'],
  ['38', 'Thanh Hóa', 166, ''],
  ['40', 'Nghệ An', 130, ''],
  ['42', 'Hà Tĩnh', 69, ''],
  ['44', 'Quảng Trị', 78, '45'],
  ['46', 'Huế', 40, '', 'city'],
  ['48', 'Đà Nẵng', 94, '49', 'city'],
  ['51', 'Quảng Ngãi', 96, '62'],
  ['52', 'Gia Lai', 135, '64'],
  ['56', 'Khánh Hòa', 65, '58'],
  ['66', 'Đắk Lắk', 102, '54'],
  ['68', 'Lâm Đồng', 124, '60 67'],
  ['75', 'Đồng Nai', 95, '70'],
  ['79', 'Hồ Chí Minh', 168, '74 77', 'city'],
  ['80', 'Tây Ninh', 96, '72'],
  ['82', 'Đồng Tháp', 102, '87'],
  ['86', 'Vĩnh Long', 124, '83 84'],
  ['91', 'An Giang', 102, '89'],
  ['92', 'Cần Thơ', 103, '93 94', 'city'],
  ['96', 'Cà Mau', 64, '95'],
];

/** What became a thành phố trực thuộc trung ương within an era: `until` is the last day of the old form, `from` the next day. */
export type ProvinceChange = readonly [
  code: string,
  until: string,
  from: string,
  name: string,
  document: LegalDocumentId,
];

export const PROVINCE_CHANGES: readonly ProvinceChange[] = [
  ['46', '2024-12-31', '2025-01-01', 'Huế', '175/2024/QH15'],
  ['75', '2026-04-29', '2026-04-30', 'Đồng Nai', '30/2026/QH16'],
  ['22', '2026-08-31', '2026-09-01', 'Quảng Ninh', '36/2026/QH16'],
  ['24', '2026-09-19', '2026-09-20', 'Bắc Ninh', '39/2026/QH16'],
];
