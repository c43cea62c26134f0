// Kế hoạch 883/KH-UBND ngày 20/12/2023 của UBND tỉnh Bắc Kạn, Phụ lục 2: the indicators of 2024, in the plan's order. The labels of
// the inputs are the words of the plan's notes. What Phụ lục 1 prints under other words is another indicator that succeeds it.
import { defineIndicator, type Indicator } from '../../indicator/core/index.js';
import { appendix2Row, count, RATE } from '../parts.js';
import {
  digitalEconomyShare,
  eCommerceShare,
  householdsWithFibre,
  onlineMeetings,
  smartphoneUsers,
  systemsWithApprovedLevel,
  websitesWithTrustLabel,
} from '../recurring-indicators.js';
import { DIGITAL_ECONOMY, DIGITAL_GOVERNMENT, DIGITAL_SOCIETY, PROVINCE_WIDE } from '../sections.js';

const ALL_DOSSIERS = count(
  'Tổng số hồ sơ phát sinh (trực tuyến + trực tiếp) của các DVCTT',
  'All dossiers (online and direct) of online public services',
  'hồ sơ',
);

/** Phụ lục 2, Kế hoạch 883/KH-UBND: the indicators of the province's digital transformation in 2024. */
export const PLAN_883_APPENDIX_2_INDICATORS: readonly Indicator[] = [
  defineIndicator({
    id: 'online-services-supplied-fully-online',
    name: {
      vi: 'Tỷ lệ cung cấp DVCTT được cung cấp thành DVCTT toàn trình',
      en: 'Share of online public services that are supplied fully online',
    },
    section: DIGITAL_GOVERNMENT,
    ...RATE,
    inputs: {
      fullyOnline: count('Số lượng DVCTT toàn trình', 'Fully online public services', 'dịch vụ'),
      online: count('Tổng số DVCTT', 'All online public services', 'dịch vụ'),
    },
    formula: { op: 'percent', numerator: 'fullyOnline', denominator: 'online' },
    traps: [
      {
        vi: 'Mẫu số là tổng số DVCTT; Bộ Thông tin và Truyền thông chia cho số dịch vụ công đủ điều kiện toàn trình, Cổng Dịch vụ công quốc gia (theo bản tài liệu kỹ thuật do bên thứ ba đăng lại) cho số TTHC đủ điều kiện.',
        en: 'The denominator is all online services; the ministry divides by the services fit to be fully online, the national portal (by its technical sheet as third parties reproduce it) by the procedures that are.',
      },
    ],
    relations: [
      {
        indicator: 'fully-online-service-supply',
        kind: 'succeeds',
        note: {
          vi: 'Phụ lục 1 tính 1.114/1.377: tổng số DVCTT gồm toàn trình và một phần, không gồm dịch vụ cung cấp thông tin.',
          en: 'Phụ lục 1 computes 1.114/1.377: all online services are the fully and the partially online ones, information services apart.',
        },
      },
    ],
    citations: appendix2Row('1.1'),
  }),
  defineIndicator({
    id: 'online-services-with-online-dossiers',
    name: {
      vi: 'Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ trực tuyến trên tổng số dịch vụ công trực tuyến có phát sinh hồ sơ',
      en: 'Share of online public services with online dossiers among those with any dossiers',
    },
    section: DIGITAL_GOVERNMENT,
    ...RATE,
    inputs: {
      withOnlineDossiers: count(
        'Số lượng DVCTT phát sinh hồ sơ trực tuyến',
        'Online public services with online dossiers',
        'dịch vụ',
      ),
      withDossiers: count('Tổng số DVCTT phát sinh hồ sơ', 'Online public services with any dossiers', 'dịch vụ'),
    },
    formula: { op: 'percent', numerator: 'withOnlineDossiers', denominator: 'withDossiers' },
    traps: [
      {
        vi: 'Mẫu số chỉ gồm DVCTT có phát sinh hồ sơ; Cổng Dịch vụ công quốc gia (theo bản tài liệu kỹ thuật do bên thứ ba đăng lại) chia cho mọi dịch vụ công của các TTHC.',
        en: 'The denominator holds only services with dossiers; the national portal (by its technical sheet as third parties reproduce it) divides by all services of the procedures.',
      },
    ],
    citations: appendix2Row('1.2'),
  }),
  defineIndicator({
    id: 'fully-online-dossiers-of-online-services',
    name: {
      vi: 'Tỷ lệ hồ sơ phát sinh trực tuyến toàn trình trên tổng số hồ sơ phát sinh của các DVCTT',
      en: 'Share of fully online dossiers among all dossiers of online public services',
    },
    section: DIGITAL_GOVERNMENT,
    ...RATE,
    inputs: {
      fullyOnline: count('Số lượng hồ sơ phát sinh trực tuyến toàn trình', 'Fully online dossiers', 'hồ sơ'),
      received: ALL_DOSSIERS,
    },
    formula: { op: 'percent', numerator: 'fullyOnline', denominator: 'received' },
    traps: [
      {
        vi: 'Cùng mẫu số với tỷ lệ hồ sơ trực tuyến một phần, nên hai tỷ lệ cộng lại không quá 100%: không thể cùng đạt 100% và 80%.',
        en: 'It has the denominator of the partially online share, so that the two add up to 100% at most: 100% and 80% cannot both be met.',
      },
    ],
    relations: [
      {
        indicator: 'fully-online-dossier-reception',
        kind: 'same-name-other-denominator',
        note: {
          vi: 'Phụ lục 1 (dòng 5) chia cho hồ sơ của các DVCTT toàn trình, Phụ lục 2 chia cho hồ sơ của mọi DVCTT.',
          en: 'Phụ lục 1 (row 5) divides by the dossiers of fully online services, Phụ lục 2 by those of all online services.',
        },
      },
      {
        indicator: 'online-dossiers-of-online-services',
        kind: 'part-of',
        note: {
          vi: 'Cộng với tỷ lệ hồ sơ trực tuyến một phần thì bằng tỷ lệ hồ sơ trực tuyến ở dòng 7 của Phụ lục 1.',
          en: 'Added to the share of partially online dossiers it is the rate of online dossiers in row 7 of Phụ lục 1.',
        },
      },
    ],
    citations: appendix2Row('1.3'),
  }),
  defineIndicator({
    id: 'partially-online-dossiers-of-online-services',
    name: {
      vi: 'Tỷ lệ hồ sơ phát sinh trực tuyến một phần trên tổng số hồ sơ phát sinh của các DVCTT',
      en: 'Share of partially online dossiers among all dossiers of online public services',
    },
    section: DIGITAL_GOVERNMENT,
    ...RATE,
    inputs: {
      partiallyOnline: count('Số lượng hồ sơ phát sinh trực tuyến một phần', 'Partially online dossiers', 'hồ sơ'),
      received: ALL_DOSSIERS,
    },
    formula: { op: 'percent', numerator: 'partiallyOnline', denominator: 'received' },
    traps: [
      {
        vi: 'Cùng mẫu số với tỷ lệ hồ sơ trực tuyến toàn trình, nên hai tỷ lệ cộng lại không quá 100%: không thể cùng đạt 80% và 100%.',
        en: 'It has the denominator of the fully online share, so that the two add up to 100% at most: 80% and 100% cannot both be met.',
      },
    ],
    relations: [
      {
        indicator: 'partially-online-dossier-reception',
        kind: 'same-name-other-denominator',
        note: {
          vi: 'Phụ lục 1 (dòng 6) chia cho hồ sơ của các DVCTT một phần, Phụ lục 2 chia cho hồ sơ của mọi DVCTT.',
          en: 'Phụ lục 1 (row 6) divides by the dossiers of partially online services, Phụ lục 2 by those of all online services.',
        },
      },
      {
        indicator: 'online-dossiers-of-online-services',
        kind: 'part-of',
        note: {
          vi: 'Cộng với tỷ lệ hồ sơ trực tuyến toàn trình thì bằng tỷ lệ hồ sơ trực tuyến ở dòng 7 của Phụ lục 1.',
          en: 'Added to the share of fully online dossiers it is the rate of online dossiers in row 7 of Phụ lục 1.',
        },
      },
    ],
    citations: appendix2Row('1.3'),
  }),
  defineIndicator({
    id: 'redesigned-online-services',
    name: {
      vi: 'Tỷ lệ dịch vụ công trực tuyến được thiết kế, thiết kế lại nhằm tối ưu hóa trải nghiệm người dùng, khi sử dụng được điền sẵn dữ liệu mà người dùng đã cung cấp trước đó theo thỏa thuận, phù hợp với tiêu chuẩn chất lượng dịch vụ',
      en: 'Share of online public services designed or redesigned for their users, with data filled in that they gave before',
    },
    section: DIGITAL_GOVERNMENT,
    ...RATE,
    inputs: {
      redesigned: count(
        'Số lượng DVCTT được thiết kế, thiết kế lại',
        'Online public services designed or redesigned',
        'dịch vụ',
      ),
      online: count('Số lượng DVCTT', 'Online public services', 'dịch vụ'),
    },
    formula: { op: 'percent', numerator: 'redesigned', denominator: 'online' },
    citations: appendix2Row('1.4'),
  }),
  defineIndicator({
    id: 'departments-supplying-open-data',
    name: {
      vi: 'Tỷ lệ cơ quan nhà nước cấp bộ, tỉnh tham gia mở dữ liệu và cung cấp dữ liệu mở phục vụ phát triển Chính phủ số, kinh tế số, xã hội số',
      en: 'Share of state agencies that open their data and supply open data',
    },
    section: DIGITAL_GOVERNMENT,
    ...RATE,
    inputs: {
      supplying: count(
        'Số lượng cơ quan chuyên môn thuộc UBND tỉnh tham gia mở dữ liệu và cung cấp dữ liệu mở phục vụ phát triển Chính phủ số, kinh tế số, xã hội số',
        'Departments of the provincial People’s Committee that open and supply data',
        'cơ quan',
      ),
      departments: count(
        'Tổng số cơ quan chuyên môn thuộc UBND tỉnh',
        'All departments of the provincial People’s Committee',
        'cơ quan',
      ),
    },
    formula: { op: 'percent', numerator: 'supplying', denominator: 'departments' },
    traps: [
      {
        vi: 'Tên nói về cơ quan nhà nước cấp bộ, tỉnh; công thức chỉ đếm cơ quan chuyên môn thuộc UBND tỉnh.',
        en: 'The name speaks of agencies of ministries and provinces; the formula counts only departments of the province.',
      },
    ],
    relations: [
      {
        indicator: 'departments-with-open-data-plan',
        kind: 'succeeds',
        note: {
          vi: 'Năm 2023 đếm sở, ban, ngành ban hành kế hoạch, cung cấp dữ liệu mở.',
          en: 'In 2023 the departments were counted that issued a plan for and supplied open data.',
        },
      },
    ],
    citations: appendix2Row('1.5'),
  }),
  defineIndicator({
    id: 'digitally-signed-documents',
    name: {
      vi: 'Tỷ lệ văn bản trao đổi giữa các cơ quan nhà nước được thực hiện dưới dạng điện tử, được ký số bởi chữ ký số chuyên dùng, trừ văn bản mật theo quy định của pháp luật (cấp tỉnh, huyện, xã)',
      en: 'Share of documents exchanged between state agencies that are electronic and digitally signed, secret ones excepted',
    },
    section: DIGITAL_GOVERNMENT,
    ...RATE,
    inputs: {
      signed: count(
        'Số lượng văn bản gửi đi được thực hiện dưới dạng điện tử, được ký số bởi chữ ký số chuyên dùng',
        'Documents sent electronically with a specialised digital signature',
        'văn bản',
      ),
      sent: count(
        'Tổng số văn bản đi của đơn vị (trừ văn bản mật)',
        'All documents sent (secret ones excepted)',
        'văn bản',
      ),
    },
    formula: { op: 'percent', numerator: 'signed', denominator: 'sent' },
    citations: appendix2Row('1.6'),
  }),
  defineIndicator({
    id: 'reports-on-provincial-system',
    name: {
      vi: 'Tỷ lệ công tác báo cáo được thực hiện trên Hệ thống báo cáo của tỉnh và kết nối với hệ thống thông tin báo cáo quốc gia, Trung tâm điều hành thông minh',
      en: 'Share of reporting done on the reporting system of the province and connected with the national one',
    },
    section: DIGITAL_GOVERNMENT,
    ...RATE,
    inputs: {},
    citations: appendix2Row('1.7'),
  }),
  defineIndicator({
    id: 'digital-supervision-and-inspections',
    name: {
      vi: 'Tỷ lệ hoạt động giám sát, kiểm tra của cơ quan quản lý được thực hiện thông qua môi trường số và hệ thống thông tin của cơ quan quản lý',
      en: 'Share of supervision and inspections carried out through the digital environment',
    },
    section: DIGITAL_GOVERNMENT,
    ...RATE,
    inputs: {},
    relations: [
      {
        indicator: 'digital-inspections',
        kind: 'succeeds',
        note: {
          vi: 'Năm 2023 chỉ tính hoạt động kiểm tra hành chính định kỳ; năm 2024 tính cả giám sát.',
          en: 'In 2023 only periodic administrative inspections were counted; in 2024 supervision is counted too.',
        },
      },
    ],
    citations: appendix2Row('1.8'),
  }),
  defineIndicator({
    id: 'officials-trained-in-digital-skills',
    name: {
      vi: 'Tỷ lệ cán bộ, công chức, viên chức được tập huấn, bồi dưỡng, phổ cập kỹ năng số cơ bản',
      en: 'Share of officials and public employees trained in basic digital skills',
    },
    section: DIGITAL_GOVERNMENT,
    ...RATE,
    inputs: {
      trained: count(
        'Số lượng cán bộ, công chức, viên chức các sở, ban, ngành, UBND các cấp được tập huấn, bồi dưỡng, phổ cập kỹ năng số cơ bản',
        'Officials and public employees trained in basic digital skills',
        'người',
      ),
      officials: count(
        'Tổng số cán bộ, công chức, viên chức các sở, ban, ngành, UBND các cấp của tỉnh',
        'All officials and public employees of the departments and People’s Committees of the province',
        'người',
      ),
    },
    formula: { op: 'percent', numerator: 'trained', denominator: 'officials' },
    citations: appendix2Row('1.9'),
  }),
  onlineMeetings,
  digitalEconomyShare,
  eCommerceShare,
  defineIndicator({
    id: 'small-enterprises-on-digital-platforms',
    name: {
      vi: 'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số',
      en: 'Share of small and medium enterprises that use digital platforms',
    },
    section: DIGITAL_ECONOMY,
    ...RATE,
    inputs: {},
    citations: appendix2Row('2.3'),
  }),
  householdsWithFibre,
  smartphoneUsers,
  defineIndicator({
    id: 'people-with-electronic-identity',
    name: {
      vi: 'Tỷ lệ người dân có tài khoản định danh điện tử',
      en: 'Share of people with an electronic identity account',
    },
    section: DIGITAL_SOCIETY,
    ...RATE,
    inputs: {},
    relations: [
      {
        indicator: 'adults-with-electronic-identity',
        kind: 'same-name-other-denominator',
        note: {
          vi: 'Năm 2023 tính trên dân số trưởng thành, năm 2024 tính trên người dân.',
          en: 'In 2023 it was the share of adults, in 2024 it is that of people.',
        },
      },
    ],
    citations: appendix2Row('3.3'),
  }),
  defineIndicator({
    id: 'people-with-digital-health-record',
    name: {
      vi: 'Tỷ lệ người dân có hồ sơ số về sức khỏe cá nhân',
      en: 'Share of people with a digital record of their health',
    },
    section: DIGITAL_SOCIETY,
    ...RATE,
    inputs: {},
    relations: [
      {
        indicator: 'people-with-health-record',
        kind: 'succeeds',
        note: {
          vi: 'Năm 2023 ghi “dân số có hồ sơ sức khỏe điện tử”.',
          en: 'In 2023 it read “population with an electronic health record”.',
        },
      },
    ],
    citations: appendix2Row('3.4'),
  }),
  defineIndicator({
    id: 'hospitals-with-electronic-medical-records',
    name: {
      vi: 'Tỷ lệ bệnh viện, trung tâm y tế công triển khai hồ sơ bệnh án điện tử',
      en: 'Share of public hospitals and health centres with electronic medical records',
    },
    section: DIGITAL_SOCIETY,
    ...RATE,
    inputs: {},
    citations: appendix2Row('3.5'),
  }),
  defineIndicator({
    id: 'students-with-digital-learning-record',
    name: {
      vi: 'Tỷ lệ học sinh, sinh viên có hồ sơ số về việc học tập cá nhân',
      en: 'Share of pupils and students with a digital record of their learning',
    },
    section: DIGITAL_SOCIETY,
    ...RATE,
    inputs: {},
    citations: appendix2Row('3.6'),
  }),
  websitesWithTrustLabel,
  systemsWithApprovedLevel,
  defineIndicator({
    id: 'provincial-dti-rank',
    name: {
      vi: 'Thứ hạng Chỉ số chuyển đổi số DTI cấp tỉnh',
      en: 'Rank in the provincial digital transformation index',
    },
    section: PROVINCE_WIDE,
    unit: 'hạng',
    decimalPlaces: 0,
    direction: 'less',
    inputs: { rank: count('Thứ hạng trên bảng xếp hạng các tỉnh, thành phố', 'Rank among the provinces', 'hạng') },
    formula: 'rank',
    rollUp: 'none',
    traps: [
      {
        vi: 'Chỉ so được hai kỳ có cùng số tỉnh được xếp hạng: từ ngày 01/7/2025 còn 34 tỉnh, thành phố thay cho 63.',
        en: 'Two periods compare only where as many provinces are ranked: from 2025-07-01 there are 34 instead of 63.',
      },
    ],
    relations: [
      {
        indicator: 'provincial-dti-places-gained',
        kind: 'succeeds',
        note: {
          vi: 'Quyết định 2388/QĐ-UBND giao thẳng số bậc phải tăng; ở đây thứ hạng được so với kỳ trước.',
          en: 'Quyết định 2388/QĐ-UBND sets the places to gain themselves; here the rank is compared with the period before.',
        },
      },
    ],
    citations: appendix2Row('5'),
  }),
];
