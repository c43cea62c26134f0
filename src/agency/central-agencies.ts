import type { Citation } from '../law/index.js';
import { type AgencyRow, fate } from './agency-row.js';

const MERGER: Citation = { document: '55/2025/NĐ-CP' };
const POLICE: Citation = { document: '02/2025/NĐ-CP' };
// It names the ministries of after the merger; the day of the merger is recalled.
const NEW_MINISTRIES: Citation = { document: '09/2025/QĐ-TTg' };

/**
 * The agencies of the centre. Bộ Thông tin và Truyền thông: Nghị định 55/2025/NĐ-CP (2/3/2025, in force from 1/3/2025), Nghị định
 * 02/2025/NĐ-CP; press and publishing are not among the functions that the merged ministry has.
 */
export function centralRows(): readonly AgencyRow[] {
  return [
    ['government', 'Chính phủ', 'The Government', 'government', null, []],
    ['prime-minister', 'Thủ tướng Chính phủ', 'The Prime Minister', 'government', 'government', ['Thủ tướng', 'TTCP']],
    ['government-office', 'Văn phòng Chính phủ', 'Office of the Government', 'ministry', 'government', ['VPCP']],
    [
      'government-inspectorate',
      'Thanh tra Chính phủ',
      'Government Inspectorate',
      'ministry',
      'government',
      ['TTCP'],
      { named: 'codes' },
    ],
    [
      'ministry-information-communications',
      'Bộ Thông tin và Truyền thông',
      'Ministry of Information and Communications',
      'ministry',
      'government',
      ['Bộ TTTT', 'Bộ TT&TT', 'BTTTT'],
      {
        fates: [
          fate('function-moved', '2025-03-01', 'ministry-public-security', POLICE, 'secondary', {
            vi: 'an toàn thông tin mạng',
            en: 'information security',
          }),
          fate('function-moved', '2025-03-01', 'ministry-culture-sports-tourism', MERGER, 'secondary', {
            vi: 'báo chí, xuất bản',
            en: 'press and publishing',
          }),
          fate('merged', '2025-03-01', 'ministry-science-technology', MERGER, 'secondary'),
        ],
      },
    ],
    [
      'ministry-science-technology',
      'Bộ Khoa học và Công nghệ',
      'Ministry of Science and Technology',
      'ministry',
      'government',
      ['Bộ KHCN', 'Bộ KH&CN', 'BKHCN'],
      { named: 'codes' },
    ],
    [
      'ministry-public-security',
      'Bộ Công an',
      'Ministry of Public Security',
      'ministry',
      'government',
      ['BCA'],
      { named: 'codes' },
    ],
    [
      'ministry-culture-sports-tourism',
      'Bộ Văn hóa, Thể thao và Du lịch',
      'Ministry of Culture, Sports and Tourism',
      'ministry',
      'government',
      ['Bộ VHTTDL', 'Bộ VH,TT&DL', 'BVHTTDL'],
      { named: 'codes' },
    ],
    [
      'ministry-home-affairs',
      'Bộ Nội vụ',
      'Ministry of Home Affairs',
      'ministry',
      'government',
      ['BNV'],
      { named: 'codes' },
    ],
    ['ministry-finance', 'Bộ Tài chính', 'Ministry of Finance', 'ministry', 'government', ['BTC']],
    ['ministry-justice', 'Bộ Tư pháp', 'Ministry of Justice', 'ministry', 'government', ['BTP']],
    ['ministry-industry-trade', 'Bộ Công Thương', 'Ministry of Industry and Trade', 'ministry', 'government', ['BCT']],
    [
      'ministry-natural-resources-environment',
      'Bộ Tài nguyên và Môi trường',
      'Ministry of Natural Resources and Environment',
      'ministry',
      'government',
      ['Bộ TNMT', 'BTNMT'],
      { fates: [fate('merged', '2025-03-01', 'ministry-agriculture-environment', NEW_MINISTRIES, 'recalled')] },
    ],
    [
      'ministry-agriculture-rural-development',
      'Bộ Nông nghiệp và Phát triển nông thôn',
      'Ministry of Agriculture and Rural Development',
      'ministry',
      'government',
      ['Bộ NN&PTNT', 'Bộ NNPTNT', 'Bộ Nông nghiệp và PTNT', 'BNNPTNT'],
      { fates: [fate('merged', '2025-03-01', 'ministry-agriculture-environment', NEW_MINISTRIES, 'recalled')] },
    ],
    [
      'ministry-agriculture-environment',
      'Bộ Nông nghiệp và Môi trường',
      'Ministry of Agriculture and Environment',
      'ministry',
      'government',
      ['Bộ NN&MT', 'Bộ NNMT', 'BNNMT'],
      { validFrom: '2025-03-01', named: 'codes' },
    ],
    [
      'government-cipher-committee',
      'Ban Cơ yếu Chính phủ',
      'Government Cipher Committee',
      'ministry-unit',
      'government',
      ['BCYCP'],
    ],
    [
      'information-security-authority',
      'Cục An toàn thông tin',
      'Authority of Information Security',
      'ministry-unit',
      'ministry-information-communications',
      ['Cục ATTT', 'CATTT'],
      { fates: [fate('merged', '2025-03-01', 'cyber-security-police', POLICE, 'secondary')] },
    ],
    [
      'cyber-security-police',
      'Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
      'Department of Cyber Security and High-Tech Crime Prevention',
      'ministry-unit',
      'ministry-public-security',
      ['Cục A05', 'A05'],
      { named: 'police' },
    ],
    [
      'administrative-police',
      'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      'Police Department for Administrative Management of Social Order',
      'ministry-unit',
      'ministry-public-security',
      ['Cục C06', 'C06'],
    ],
    [
      'national-cyber-security-centre',
      'Trung tâm giám sát an ninh mạng quốc gia',
      'National Cyber Security Monitoring Centre',
      'service-unit',
      'information-security-authority',
      ['NCSC', 'Trung tâm Giám sát an toàn không gian mạng quốc gia'],
    ],
    [
      'e-commerce-agency',
      'Cục Thương mại điện tử',
      'E-Commerce Agency',
      'ministry-unit',
      'ministry-industry-trade',
      ['Cục Thương mại điện tử và Kinh tế số'],
    ],
    [
      'social-insurance',
      'Bảo hiểm xã hội Việt Nam',
      'Vietnam Social Security',
      'vertical-agency',
      null,
      ['BHXH Việt Nam'],
    ],
    ['politburo', 'Bộ Chính trị', 'The Politburo', 'party', null, []],
    ['secretariat', 'Ban Bí thư', 'The Secretariat', 'party', null, [], { named: 'scheme' }],
    [
      'vietnam-post',
      'Tổng công ty Bưu điện Việt Nam',
      'Vietnam Post',
      'enterprise',
      null,
      ['VNPost', 'Vietnam Post'],
      { named: 'report' },
    ],
    [
      'viettel',
      'Tập đoàn Công nghiệp - Viễn thông Quân đội',
      'Viettel Group',
      'enterprise',
      null,
      ['Viettel', 'Tập đoàn Viettel', 'Tập đoàn Công nghiệp - Viễn thông Quân đội Viettel'],
    ],
    ['vnpt', 'Tập đoàn Bưu chính Viễn thông Việt Nam', 'VNPT Group', 'enterprise', null, ['VNPT', 'Tập đoàn VNPT']],
    ['fpt', 'Công ty Cổ phần FPT', 'FPT Corporation', 'enterprise', null, ['FPT']],
  ];
}
