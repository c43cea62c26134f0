import type { Confidence } from '../law/index.js';

/** Code and place of a province; `into` is the code of the province that took it over on 1/7/2025. */
export type ProvinceRow = readonly [code: string, place: string, confidence: Confidence, into?: string];

/**
 * Mã cấp 1 của UBND tỉnh, thành phố: H01 to H63.
 *
 * `secondary`: the 34 provinces of today, as the national public-service portal shows them (read in a reproduction), H57 in news of
 * Quyết định 09/2025/QĐ-TTg, H54 on the province's own site, H30 in the sample answer of a national interface. `confirmed`: H49, in
 * Quyết định 3739/QĐ-UBND of Quảng Ninh. `recalled`: the others; they fit the gaps and were not seen.
 */
export const PROVINCE_ROWS: readonly ProvinceRow[] = [
  ['H01', 'An Giang', 'secondary'],
  ['H02', 'Bắc Giang', 'recalled', 'H05'],
  ['H03', 'Bắc Kạn', 'recalled', 'H55'],
  ['H04', 'Bạc Liêu', 'recalled', 'H12'],
  ['H05', 'Bắc Ninh', 'secondary'],
  ['H06', 'Bà Rịa - Vũng Tàu', 'recalled', 'H29'],
  ['H07', 'Bến Tre', 'recalled', 'H61'],
  ['H08', 'Bình Định', 'recalled', 'H21'],
  ['H09', 'Bình Dương', 'recalled', 'H29'],
  ['H10', 'Bình Phước', 'recalled', 'H19'],
  ['H11', 'Bình Thuận', 'recalled', 'H36'],
  ['H12', 'Cà Mau', 'secondary'],
  ['H13', 'Cần Thơ', 'secondary'],
  ['H14', 'Cao Bằng', 'secondary'],
  ['H15', 'Đắk Lắk', 'secondary'],
  ['H16', 'Đắk Nông', 'recalled', 'H36'],
  ['H17', 'Đà Nẵng', 'secondary'],
  ['H18', 'Điện Biên', 'secondary'],
  ['H19', 'Đồng Nai', 'secondary'],
  ['H20', 'Đồng Tháp', 'secondary'],
  ['H21', 'Gia Lai', 'secondary'],
  ['H22', 'Hà Giang', 'recalled', 'H60'],
  ['H23', 'Hải Dương', 'recalled', 'H24'],
  ['H24', 'Hải Phòng', 'secondary'],
  ['H25', 'Hà Nam', 'recalled', 'H42'],
  ['H26', 'Hà Nội', 'secondary'],
  ['H27', 'Hà Tĩnh', 'secondary'],
  ['H28', 'Hòa Bình', 'recalled', 'H44'],
  ['H29', 'Hồ Chí Minh', 'secondary'],
  ['H30', 'Hậu Giang', 'secondary', 'H13'],
  ['H31', 'Hưng Yên', 'secondary'],
  ['H32', 'Khánh Hòa', 'secondary'],
  ['H33', 'Kiên Giang', 'recalled', 'H01'],
  ['H34', 'Kon Tum', 'recalled', 'H48'],
  ['H35', 'Lai Châu', 'secondary'],
  ['H36', 'Lâm Đồng', 'secondary'],
  ['H37', 'Lạng Sơn', 'secondary'],
  ['H38', 'Lào Cai', 'secondary'],
  ['H39', 'Long An', 'recalled', 'H53'],
  ['H40', 'Nam Định', 'recalled', 'H42'],
  ['H41', 'Nghệ An', 'secondary'],
  ['H42', 'Ninh Bình', 'secondary'],
  ['H43', 'Ninh Thuận', 'recalled', 'H32'],
  ['H44', 'Phú Thọ', 'secondary'],
  ['H45', 'Phú Yên', 'recalled', 'H15'],
  ['H46', 'Quảng Bình', 'recalled', 'H50'],
  ['H47', 'Quảng Nam', 'recalled', 'H17'],
  ['H48', 'Quảng Ngãi', 'secondary'],
  ['H49', 'Quảng Ninh', 'confirmed'],
  ['H50', 'Quảng Trị', 'secondary'],
  ['H51', 'Sóc Trăng', 'recalled', 'H13'],
  ['H52', 'Sơn La', 'secondary'],
  ['H53', 'Tây Ninh', 'secondary'],
  ['H54', 'Thái Bình', 'secondary', 'H31'],
  ['H55', 'Thái Nguyên', 'secondary'],
  ['H56', 'Thanh Hóa', 'secondary'],
  ['H57', 'Huế', 'secondary'],
  ['H58', 'Tiền Giang', 'recalled', 'H20'],
  ['H59', 'Trà Vinh', 'recalled', 'H61'],
  ['H60', 'Tuyên Quang', 'secondary'],
  ['H61', 'Vĩnh Long', 'secondary'],
  ['H62', 'Vĩnh Phúc', 'recalled', 'H44'],
  ['H63', 'Yên Bái', 'recalled', 'H38'],
];

/** The codes of councils that were seen; the others are inferred from the code of the committee. */
export const COUNCILS_SEEN: readonly string[] = ['K54', 'K57'];

/** Code and name of an agency of the Government. */
export type GovernmentRow = readonly [code: string, name: string];

/** Mã cấp 1 của bộ, ngành: as Quyết định 09/2025/QĐ-TTg lists them (read in news), rows 1 to 25. */
export const GOVERNMENT_ROWS: readonly GovernmentRow[] = [
  ['G01', 'Bộ Công an'],
  ['G02', 'Bộ Công Thương'],
  ['G03', 'Bộ Giáo dục và Đào tạo'],
  ['G06', 'Bộ Khoa học và Công nghệ'],
  ['G08', 'Bộ Ngoại giao'],
  ['G09', 'Bộ Nội vụ'],
  ['G10', 'Bộ Nông nghiệp và Môi trường'],
  ['G11', 'Bộ Quốc phòng'],
  ['G12', 'Bộ Tài chính'],
  ['G15', 'Bộ Tư pháp'],
  ['G16', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['G17', 'Bộ Xây dựng'],
  ['G18', 'Bộ Y tế'],
  ['G19', 'Ngân hàng Nhà nước Việt Nam'],
  ['G20', 'Thanh tra Chính phủ'],
  ['G21', 'Bộ Dân tộc và Tôn giáo'],
  ['G22', 'Văn phòng Chính phủ'],
  ['G27', 'Đài Tiếng nói Việt Nam'],
  ['G28', 'Đài Truyền hình Việt Nam'],
  ['G30', 'Thông tấn xã Việt Nam'],
  ['G31', 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam'],
  ['G32', 'Viện Hàn lâm Khoa học xã hội Việt Nam'],
  ['G35', 'Ủy ban An toàn giao thông Quốc gia'],
  ['G38', 'Ủy ban sông Mê Công Việt Nam'],
  ['G39', 'Hội đồng đánh giá trữ lượng khoáng sản quốc gia'],
];
