// The agencies by the codes that document numbers carry.

/** What an issuer code in a document number stands for. */
export interface DocumentIssuer {
  /** Mã cơ quan ban hành, as the number prints it. */
  readonly code: string;
  /** Tên cơ quan: the words that the code abbreviates. */
  readonly name: string;
  /** Whether the code alone decides the agency: `CP` does, `UBND` (of which province?) does not. */
  readonly unique: boolean;
  /** The system that the agency belongs to. */
  readonly system: 'state' | 'party' | 'organisation';
}

type Row = readonly [code: string, name: string];

const CENTRAL: readonly Row[] = [
  ['CP', 'Chính phủ'],
  ['TTg', 'Thủ tướng Chính phủ'],
  ['CTN', 'Chủ tịch nước'],
  ['HĐBT', 'Hội đồng Bộ trưởng'],
  ['VPCP', 'Văn phòng Chính phủ'],
  ['VPQH', 'Văn phòng Quốc hội'],
  ['VPCTN', 'Văn phòng Chủ tịch nước'],
  ['BTTTT', 'Bộ Thông tin và Truyền thông'],
  ['BBCVT', 'Bộ Bưu chính, Viễn thông'],
  ['TCBĐ', 'Tổng cục Bưu điện'],
  ['BKHCN', 'Bộ Khoa học và Công nghệ'],
  ['BCA', 'Bộ Công an'],
  ['BQP', 'Bộ Quốc phòng'],
  ['BNV', 'Bộ Nội vụ'],
  ['BTP', 'Bộ Tư pháp'],
  ['BNG', 'Bộ Ngoại giao'],
  ['BTC', 'Bộ Tài chính'],
  ['BCT', 'Bộ Công Thương'],
  ['BXD', 'Bộ Xây dựng'],
  ['BYT', 'Bộ Y tế'],
  ['BGTVT', 'Bộ Giao thông vận tải'],
  ['BKHĐT', 'Bộ Kế hoạch và Đầu tư'],
  ['BTNMT', 'Bộ Tài nguyên và Môi trường'],
  ['BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['BNN', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['BNNMT', 'Bộ Nông nghiệp và Môi trường'],
  ['BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
  ['BGDĐT', 'Bộ Giáo dục và Đào tạo'],
  ['BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['BDTTG', 'Bộ Dân tộc và Tôn giáo'],
  ['BKHCNMT', 'Bộ Khoa học, Công nghệ và Môi trường'],
  ['BVHTT', 'Bộ Văn hóa - Thông tin'],
  ['BTM', 'Bộ Thương mại'],
  ['BCN', 'Bộ Công nghiệp'],
  ['BTS', 'Bộ Thủy sản'],
  ['BKH', 'Bộ Kế hoạch và Đầu tư'],
  ['NHNN', 'Ngân hàng Nhà nước Việt Nam'],
  ['TTCP', 'Thanh tra Chính phủ'],
  ['UBDT', 'Ủy ban Dân tộc'],
  ['TANDTC', 'Tòa án nhân dân tối cao'],
  ['VKSNDTC', 'Viện kiểm sát nhân dân tối cao'],
  ['VKSTC', 'Viện kiểm sát nhân dân tối cao'],
  ['KTNN', 'Kiểm toán nhà nước'],
  ['BHXH', 'Bảo hiểm xã hội Việt Nam'],
  ['TTXVN', 'Thông tấn xã Việt Nam'],
  ['TCTK', 'Tổng cục Thống kê'],
  ['CTK', 'Cục Thống kê'],
  ['TCT', 'Tổng cục Thuế'],
  ['TCHQ', 'Tổng cục Hải quan'],
  ['KBNN', 'Kho bạc Nhà nước'],
  ['UBCK', 'Ủy ban Chứng khoán Nhà nước'],
  ['UBATGTQG', 'Ủy ban An toàn giao thông Quốc gia'],
  ['TCGDNN', 'Tổng cục Giáo dục nghề nghiệp'],
  ['TCĐBVN', 'Tổng cục Đường bộ Việt Nam'],
  ['HVCTQG', 'Học viện Chính trị quốc gia Hồ Chí Minh'],
  ['CATTT', 'Cục An toàn thông tin'],
  ['THH', 'Cục Tin học hóa'],
  ['CĐSQG', 'Cục Chuyển đổi số quốc gia'],
  ['BCY', 'Ban Cơ yếu Chính phủ'],
  ['UBQGCĐS', 'Ủy ban Quốc gia về Chuyển đổi số'],
];

const LOCAL: readonly Row[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['UB', 'Ủy ban nhân dân'],
  ['CTUBND', 'Chủ tịch Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['TTHĐND', 'Thường trực Hội đồng nhân dân'],
  ['VPUBND', 'Văn phòng Ủy ban nhân dân'],
  ['VP', 'Văn phòng'],
  ['ĐĐBQH', 'Đoàn đại biểu Quốc hội'],
  ['BCĐ', 'Ban Chỉ đạo'],
  ['BQL', 'Ban Quản lý'],
  ['BDT', 'Ban Dân tộc'],
  ['STTTT', 'Sở Thông tin và Truyền thông'],
  ['SBCVT', 'Sở Bưu chính, Viễn thông'],
  ['SKHCN', 'Sở Khoa học và Công nghệ'],
  ['SNV', 'Sở Nội vụ'],
  ['STP', 'Sở Tư pháp'],
  ['STC', 'Sở Tài chính'],
  ['SCT', 'Sở Công Thương'],
  ['SXD', 'Sở Xây dựng'],
  ['SYT', 'Sở Y tế'],
  ['SNGV', 'Sở Ngoại vụ'],
  ['SGTVT', 'Sở Giao thông vận tải'],
  ['SKHĐT', 'Sở Kế hoạch và Đầu tư'],
  ['STNMT', 'Sở Tài nguyên và Môi trường'],
  ['SNN', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['SNNMT', 'Sở Nông nghiệp và Môi trường'],
  ['SLĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
  ['SGDĐT', 'Sở Giáo dục và Đào tạo'],
  ['SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['SVHTT', 'Sở Văn hóa và Thể thao'],
  ['SDTTG', 'Sở Dân tộc và Tôn giáo'],
  ['SDL', 'Sở Du lịch'],
  ['CAT', 'Công an tỉnh'],
  ['TTr', 'Thanh tra'],
  ['TTT', 'Thanh tra tỉnh'],
  ['CT', 'Cục Thuế'],
  ['KSTTHC', 'Phòng Kiểm soát thủ tục hành chính'],
  ['VHTT', 'Phòng Văn hóa và Thông tin'],
];

const PARTY_CENTRAL: readonly Row[] = [
  ['TW', 'Trung ương Đảng'],
  ['VPTW', 'Văn phòng Trung ương Đảng'],
  ['BTCTW', 'Ban Tổ chức Trung ương'],
  ['BTGTW', 'Ban Tuyên giáo Trung ương'],
  ['BTGDVTW', 'Ban Tuyên giáo và Dân vận Trung ương'],
  ['BDVTW', 'Ban Dân vận Trung ương'],
  ['BNCTW', 'Ban Nội chính Trung ương'],
  ['BKTTW', 'Ban Kinh tế Trung ương'],
  ['BCSTW', 'Ban Chính sách, chiến lược Trung ương'],
  ['BĐNTW', 'Ban Đối ngoại Trung ương'],
  ['UBKTTW', 'Ủy ban Kiểm tra Trung ương'],
  ['BCĐTW', 'Ban Chỉ đạo Trung ương'],
  ['ĐUK', 'Đảng ủy Khối các cơ quan Trung ương'],
];

const PARTY_LOCAL: readonly Row[] = [
  ['TU', 'Tỉnh ủy (Thành ủy)'],
  ['BTVTU', 'Ban Thường vụ Tỉnh ủy'],
  ['HU', 'Huyện ủy'],
  ['ThU', 'Thành ủy (thị ủy)'],
  ['TXU', 'Thị ủy'],
  ['QU', 'Quận ủy'],
  ['ĐU', 'Đảng ủy'],
  ['BCSĐ', 'Ban cán sự đảng'],
  ['BCS', 'Ban cán sự đảng'],
  ['ĐĐ', 'Đảng đoàn'],
  ['ĐB', 'Đảng bộ'],
  ['CB', 'Chi bộ'],
  ['BTCTU', 'Ban Tổ chức Tỉnh ủy'],
  ['BTGTU', 'Ban Tuyên giáo Tỉnh ủy'],
  ['BDVTU', 'Ban Dân vận Tỉnh ủy'],
  ['BNCTU', 'Ban Nội chính Tỉnh ủy'],
  ['UBKTTU', 'Ủy ban Kiểm tra Tỉnh ủy'],
  ['VPTU', 'Văn phòng Tỉnh ủy'],
];

const ORGANISATIONS: readonly Row[] = [
  ['MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ['MTTW', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
  ['ĐCTUBTWMTTQVN', 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
  ['TLĐ', 'Tổng Liên đoàn Lao động Việt Nam'],
  ['LĐLĐ', 'Liên đoàn Lao động'],
  ['TWĐTN', 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  ['ĐTN', 'Đoàn Thanh niên'],
  ['TĐTN', 'Tỉnh đoàn'],
  ['HPN', 'Hội Phụ nữ'],
  ['HND', 'Hội Nông dân'],
  ['CCB', 'Hội Cựu chiến binh'],
];

const UNIQUE_ORGANISATIONS = /* @__PURE__ */ new Set(['MTTW', 'ĐCTUBTWMTTQVN', 'TLĐ', 'TWĐTN']);

function rows(table: readonly Row[], unique: boolean, system: DocumentIssuer['system']): DocumentIssuer[] {
  return table.map(([code, name]) => ({ code, name, unique, system }));
}

/**
 * Cơ quan ban hành theo mã: the issuers that this library knows by the code in a document number. The table is open: a code that it does not
 * hold is still read, without a name.
 *
 * @example
 * import { DOCUMENT_ISSUERS } from 'vn-ict/law';
 * DOCUMENT_ISSUERS.find(({ code }) => code === 'TTg')?.name; // => 'Thủ tướng Chính phủ'
 * DOCUMENT_ISSUERS.find(({ code }) => code === 'UBND')?.unique; // => false
 * @see The codes as the seeds and the State's documents print them; practice, for no text lists them
 */
export const DOCUMENT_ISSUERS: readonly DocumentIssuer[] = /* @__PURE__ */ [
  .../* @__PURE__ */ rows(CENTRAL, true, 'state'),
  .../* @__PURE__ */ rows(LOCAL, false, 'state'),
  .../* @__PURE__ */ rows(PARTY_CENTRAL, true, 'party'),
  .../* @__PURE__ */ rows(PARTY_LOCAL, false, 'party'),
  .../* @__PURE__ */ ORGANISATIONS.map(([code, name]) => ({
    code,
    name,
    unique: UNIQUE_ORGANISATIONS.has(code),
    system: 'organisation' as const,
  })),
];
