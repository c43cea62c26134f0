/** One abbreviation: as written, in full, in English, and other spellings of the full form. */
interface AbbreviationRow {
  readonly short: string;
  readonly vi: string;
  readonly en: string;
  readonly also?: readonly string[];
}

/**
 * Chữ viết tắt của các báo cáo: the abbreviations that the three seeds print, with what they stand for. Abbreviations with two
 * meanings in these documents (`TT`, `CT`, `KH`, `TTCP`), those that occur only inside document numbers (`QĐ`, `NQ`) and those of
 * English words (`IOC`, `SOC`) are left out, because replacing them would be a guess. Of two abbreviations of the same words the
 * first is the one that {@link contractAbbreviations} writes.
 *
 * @example
 * import { VIET_ABBREVIATIONS } from 'vn-ict';
 * VIET_ABBREVIATIONS.find(({ short }) => short === 'DVCTT')?.vi; // => 'dịch vụ công trực tuyến'
 * @see Seeds 000_21468c5bf9dc2855, 002_d1726d7897ab4704 and 004_716df7545baf49af
 */
export const VIET_ABBREVIATIONS = [
  // Digital transformation, information technology
  { short: 'CĐS', vi: 'chuyển đổi số', en: 'digital transformation' },
  { short: 'CNTT', vi: 'công nghệ thông tin', en: 'information technology' },
  { short: 'CNTT&TT', vi: 'công nghệ thông tin và truyền thông', en: 'information and communications technology' },
  {
    short: 'CNTT-VT',
    vi: 'công nghệ thông tin - viễn thông',
    en: 'information technology and telecommunications',
    also: ['công nghệ thông tin và viễn thông'],
  },
  { short: 'CNSCĐ', vi: 'công nghệ số cộng đồng', en: 'community digital technology' },
  { short: 'ATTT', vi: 'an toàn thông tin', en: 'information security' },
  { short: 'HTTT', vi: 'hệ thống thông tin', en: 'information system' },
  { short: 'CSDL', vi: 'cơ sở dữ liệu', en: 'database' },
  { short: 'CSDLQG', vi: 'cơ sở dữ liệu quốc gia', en: 'national database' },
  { short: 'TTĐT', vi: 'thông tin điện tử', en: 'electronic information' },
  { short: 'TMĐT', vi: 'thương mại điện tử', en: 'e-commerce' },
  { short: 'HĐĐT', vi: 'hóa đơn điện tử', en: 'electronic invoice' },
  // Administrative procedures and online public services
  { short: 'TTHC', vi: 'thủ tục hành chính', en: 'administrative procedure' },
  { short: 'DVC', vi: 'dịch vụ công', en: 'public service' },
  { short: 'DVCTT', vi: 'dịch vụ công trực tuyến', en: 'online public service' },
  { short: 'DVCQG', vi: 'dịch vụ công quốc gia', en: 'national public service' },
  { short: 'CCHC', vi: 'cải cách hành chính', en: 'administrative reform' },
  { short: 'QLNN', vi: 'quản lý nhà nước', en: 'state management' },
  { short: 'VPHC', vi: 'vi phạm hành chính', en: 'administrative violation' },
  { short: 'VBQPPL', vi: 'văn bản quy phạm pháp luật', en: 'legal normative document' },
  { short: 'QPPL', vi: 'quy phạm pháp luật', en: 'legal norm' },
  // Post, telecommunications, press, broadcasting
  { short: 'TT&TT', vi: 'thông tin và truyền thông', en: 'information and communications' },
  { short: 'TTTT', vi: 'thông tin và truyền thông', en: 'information and communications' },
  { short: 'BTTTT', vi: 'Bộ Thông tin và Truyền thông', en: 'Ministry of Information and Communications' },
  { short: 'STTTT', vi: 'Sở Thông tin và Truyền thông', en: 'Department of Information and Communications' },
  {
    short: 'BCVT',
    vi: 'bưu chính, viễn thông',
    en: 'post and telecommunications',
    also: ['bưu chính - viễn thông', 'bưu chính viễn thông'],
  },
  { short: 'BCCI', vi: 'bưu chính công ích', en: 'universal postal service' },
  { short: 'DNBC', vi: 'doanh nghiệp bưu chính', en: 'postal enterprise' },
  { short: 'DNVT', vi: 'doanh nghiệp viễn thông', en: 'telecommunications enterprise' },
  { short: 'PT-TH', vi: 'phát thanh - truyền hình', en: 'radio and television', also: ['phát thanh, truyền hình'] },
  { short: 'PT&TH', vi: 'phát thanh và truyền hình', en: 'radio and television' },
  // State bodies and their people
  { short: 'UBND', vi: 'Ủy ban nhân dân', en: "People's Committee" },
  { short: 'HĐND', vi: 'Hội đồng nhân dân', en: "People's Council" },
  { short: 'MTTQ', vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
  { short: 'BCĐ', vi: 'ban chỉ đạo', en: 'steering committee' },
  { short: 'BCSĐ', vi: 'ban cán sự đảng', en: 'Party affairs committee' },
  { short: 'PCT', vi: 'phó chủ tịch', en: 'vice chair' },
  { short: 'CVP', vi: 'chánh văn phòng', en: 'chief of office' },
  { short: 'CBCC', vi: 'cán bộ, công chức', en: 'cadres and civil servants' },
  { short: 'CCVC', vi: 'công chức, viên chức', en: 'civil servants and public employees' },
  { short: 'CBCCVC', vi: 'cán bộ, công chức, viên chức', en: 'cadres, civil servants and public employees' },
  {
    short: 'CCVCNLĐ',
    vi: 'công chức, viên chức, người lao động',
    en: 'civil servants, public employees and workers',
    also: ['công chức, viên chức và người lao động'],
  },
  {
    short: 'CBCCVCNLĐ',
    vi: 'cán bộ, công chức, viên chức, người lao động',
    en: 'cadres, civil servants, public employees and workers',
    also: ['cán bộ, công chức, viên chức và người lao động'],
  },
  { short: 'HĐLĐ', vi: 'hợp đồng lao động', en: 'labour contract' },
  // Fields of other offices
  { short: 'KH&ĐT', vi: 'kế hoạch và đầu tư', en: 'planning and investment' },
  { short: 'GD&ĐT', vi: 'giáo dục và đào tạo', en: 'education and training' },
  { short: 'TN&MT', vi: 'tài nguyên và môi trường', en: 'natural resources and environment' },
  { short: 'TNMT', vi: 'tài nguyên và môi trường', en: 'natural resources and environment' },
  { short: 'NN&PTNT', vi: 'nông nghiệp và phát triển nông thôn', en: 'agriculture and rural development' },
  { short: 'VHTT', vi: 'văn hóa và thông tin', en: 'culture and information' },
  {
    short: 'PCCCR',
    vi: 'phòng cháy, chữa cháy rừng',
    en: 'forest fire prevention and fighting',
    also: ['phòng cháy và chữa cháy rừng'],
  },
  { short: 'SXNN', vi: 'sản xuất nông nghiệp', en: 'agricultural production' },
  { short: 'HTX', vi: 'hợp tác xã', en: 'cooperative' },
  { short: 'TNHH', vi: 'trách nhiệm hữu hạn', en: 'limited liability' },
  { short: 'THPT', vi: 'trung học phổ thông', en: 'upper secondary school' },
  { short: 'BHXH', vi: 'bảo hiểm xã hội', en: 'social insurance' },
  { short: 'BHYT', vi: 'bảo hiểm y tế', en: 'health insurance' },
  { short: 'CCCD', vi: 'căn cước công dân', en: 'citizen identity card' },
  { short: 'CMND', vi: 'chứng minh nhân dân', en: "people's identity card" },
  // Programmes, budgets, tables
  { short: 'KT-XH', vi: 'kinh tế - xã hội', en: 'socio-economic', also: ['kinh tế, xã hội'] },
  { short: 'MTQG', vi: 'mục tiêu quốc gia', en: 'national target' },
  { short: 'DTTS', vi: 'dân tộc thiểu số', en: 'ethnic minority' },
  { short: 'DTTS&MN', vi: 'dân tộc thiểu số và miền núi', en: 'ethnic minority and mountainous areas' },
  { short: 'NSNN', vi: 'ngân sách nhà nước', en: 'state budget' },
  { short: 'NSTW', vi: 'ngân sách trung ương', en: 'central budget' },
  { short: 'TW', vi: 'trung ương', en: 'central' },
  { short: 'QCVN', vi: 'quy chuẩn kỹ thuật quốc gia', en: 'national technical regulation' },
  { short: 'TCVN', vi: 'tiêu chuẩn quốc gia', en: 'national standard' },
  { short: 'STT', vi: 'số thứ tự', en: 'serial number' },
] as const satisfies readonly AbbreviationRow[];

/** Chữ viết tắt: one of {@link VIET_ABBREVIATIONS}. */
export type VietAbbreviation = (typeof VIET_ABBREVIATIONS)[number]['short'];
