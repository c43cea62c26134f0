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
 * import { DOCUMENT_ISSUERS } from 'vn-ict';
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

// Other spellings of one code: the Party's older `TƯ`; codes written with the ampersand of the agency's short name.
const ALIASES: readonly (readonly [string, string])[] = [
  ['TƯ', 'TW'],
  ['STT&TT', 'STTTT'],
  ['BTT&TT', 'BTTTT'],
  ['SGD&ĐT', 'SGDĐT'],
  ['BGD&ĐT', 'BGDĐT'],
  ['SKH&ĐT', 'SKHĐT'],
  ['BKH&ĐT', 'BKHĐT'],
  ['SKH&CN', 'SKHCN'],
  ['BKH&CN', 'BKHCN'],
  ['STN&MT', 'STNMT'],
  ['BTN&MT', 'BTNMT'],
  ['BNN&PTNT', 'BNNPTNT'],
  ['SNN&PTNT', 'SNNPTNT'],
];

interface IssuerIndex {
  readonly exact: ReadonlyMap<string, DocumentIssuer>;
  /** By upper-case letters without diacritics; `null` where two codes share them. */
  readonly folded: ReadonlyMap<string, DocumentIssuer | null>;
}

let index: IssuerIndex | undefined;

function issuerIndex(): IssuerIndex {
  if (index !== undefined) return index;
  const exact = new Map<string, DocumentIssuer>();
  const folded = new Map<string, DocumentIssuer | null>();
  for (const issuer of DOCUMENT_ISSUERS) {
    exact.set(issuer.code, issuer);
    exact.set(issuer.code.toUpperCase(), issuer);
    const key = stripCode(issuer.code);
    const other = folded.get(key);
    folded.set(key, other === undefined ? issuer : null);
  }
  for (const [alias, code] of ALIASES) {
    const issuer = exact.get(code.toUpperCase());
    if (issuer !== undefined) exact.set(alias, issuer);
  }
  index = { exact, folded };
  return index;
}

const MARKED = /[ĐƯƠĂÂÊÔ]/g;
const UNMARKED: Readonly<Record<string, string>> = { Đ: 'D', Ư: 'U', Ơ: 'O', Ă: 'A', Â: 'A', Ê: 'E', Ô: 'O' };

/** A code in upper case without its diacritics: how it looks when it was typed on a keyboard without Vietnamese. */
export function stripCode(code: string): string {
  return code.toUpperCase().replace(MARKED, (letter) => UNMARKED[letter] ?? letter);
}

const TERM = /^(QH|UBTVQH)(?:(\d{1,2})|([IVX]{1,5}))$/;
// Quốc hội khóa I (1946) to khóa XX: the terms as their resolutions spell them.
const TERMS: readonly string[] =
  /* @__PURE__ */ 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

function nationalAssembly(code: string): DocumentIssuer | undefined {
  if (code === 'QH') return { code, name: 'Quốc hội', unique: true, system: 'state' };
  if (code === 'UBTVQH') return { code, name: 'Ủy ban Thường vụ Quốc hội', unique: true, system: 'state' };
  const match = TERM.exec(code);
  if (match === null) return undefined;
  const [, body, digits, letters] = match;
  // eslint-disable-next-line exact/numbers -- a place in a list, of at most two digits
  const term = digits === undefined ? letters : TERMS[Number(digits) - 1];
  if (term === undefined) return undefined;
  const name = body === 'QH' ? 'Quốc hội' : 'Ủy ban Thường vụ Quốc hội';
  return { code, name: `${name} khóa ${term}`, unique: true, system: 'state' };
}

/** A code without the digits of a department or a term at its end. */
export function withoutDigits(code: string): string {
  let end = code.length;
  while (end > 0 && code.charCodeAt(end - 1) >= 48 && code.charCodeAt(end - 1) <= 57) end -= 1;
  return code.slice(0, end);
}

/** The issuer of a code in any letter case; digits of a department (`NHNN5`) or of a term (`HĐND16`) may follow the code. */
export function issuerOfCode(code: string): DocumentIssuer | undefined {
  const { exact } = issuerIndex();
  const known = exact.get(code);
  if (known !== undefined) return known;
  const upper = code.toUpperCase();
  return exact.get(upper) ?? nationalAssembly(upper) ?? exact.get(withoutDigits(upper));
}

/** The issuer whose code reads so once its diacritics are lost (`HDND`), if only one does. */
export function issuerOfStrippedCode(code: string): DocumentIssuer | undefined {
  return issuerIndex().folded.get(code.toUpperCase()) ?? undefined;
}
