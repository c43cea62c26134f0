// Kế hoạch 883/KH-UBND ngày 20/12/2023 của UBND tỉnh Bắc Kạn, Phụ lục 1: the 28 indicators, in the plan's order.
// A formula is given where the plan's note prints the parts of the rate; the other notes print none.
import { defineIndicator, type Indicator } from '../../indicator/core/index.js';
import { appendix1Row, count } from '../parts.js';
import {
  digitalEconomyShare,
  eCommerceShare,
  householdsWithFibre,
  smartphoneUsers,
  systemsWithApprovedLevel,
  websitesWithTrustLabel,
} from '../recurring-indicators.js';
import { DIGITAL_DATA, DIGITAL_GOVERNMENT, DIGITAL_SOCIETY, INFORMATION_SECURITY } from '../sections.js';

/** Phụ lục 1, Kế hoạch 883/KH-UBND: the indicators of the province's digital transformation in 2023. */
export const PLAN_883_APPENDIX_1_INDICATORS: readonly Indicator[] = [
  defineIndicator({
    id: 'online-service-supply',
    name: {
      vi: 'Tỷ lệ cung cấp DVCTT',
      en: 'Rate of online public services supplied (fully or partially) among all online services, information services included',
    },
    section: DIGITAL_GOVERNMENT,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {
      fullyOnline: count('Dịch vụ công trực tuyến toàn trình', 'Fully online public services', 'dịch vụ'),
      partiallyOnline: count('Dịch vụ công trực tuyến một phần', 'Partially online public services', 'dịch vụ'),
      informationOnly: count('Dịch vụ cung cấp thông tin trực tuyến', 'Online information services', 'dịch vụ'),
    },
    formula: {
      op: 'percent',
      numerator: { op: 'sum', terms: ['fullyOnline', 'partiallyOnline'] },
      denominator: { op: 'sum', terms: ['fullyOnline', 'partiallyOnline', 'informationOnly'] },
    },
    citations: appendix1Row('1'),
  }),
  defineIndicator({
    id: 'fully-online-service-supply',
    name: {
      vi: 'Tỷ lệ cung cấp DVCTT toàn trình',
      en: 'Share of fully online public services among online public services',
    },
    section: DIGITAL_GOVERNMENT,
    unit: '%',
    decimalPlaces: 2,
    direction: 'more',
    inputs: {
      fullyOnline: count('Dịch vụ công trực tuyến toàn trình', 'Fully online public services', 'dịch vụ'),
      online: count(
        'Dịch vụ công trực tuyến (toàn trình và một phần)',
        'Online public services (fully and partially)',
        'dịch vụ',
      ),
    },
    formula: { op: 'percent', numerator: 'fullyOnline', denominator: 'online' },
    citations: appendix1Row('2'),
  }),
  defineIndicator({
    id: 'partially-online-service-supply',
    name: {
      vi: 'Tỷ lệ cung cấp DVCTT 1 phần',
      en: 'Share of partially online public services among online public services',
    },
    section: DIGITAL_GOVERNMENT,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {
      partiallyOnline: count('Dịch vụ công trực tuyến một phần', 'Partially online public services', 'dịch vụ'),
      online: count(
        'Dịch vụ công trực tuyến (toàn trình và một phần)',
        'Online public services (fully and partially)',
        'dịch vụ',
      ),
    },
    formula: { op: 'percent', numerator: 'partiallyOnline', denominator: 'online' },
    citations: appendix1Row('3'),
  }),
  defineIndicator({
    id: 'fully-online-procedures-on-national-portal',
    name: {
      vi: 'Tỷ lệ TTHC của tỉnh thực hiện qua DVCTT toàn trình được tích hợp với Cổng DVCQG',
      en: 'Rate of procedures served fully online that are integrated with the National Public Service Portal',
    },
    section: DIGITAL_GOVERNMENT,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {
      integrated: count(
        'Thủ tục hành chính toàn trình đã tích hợp với Cổng Dịch vụ công quốc gia',
        'Fully online procedures integrated with the National Public Service Portal',
        'thủ tục',
      ),
      fullyOnline: count(
        'Thủ tục hành chính thực hiện qua dịch vụ công trực tuyến toàn trình',
        'Procedures served fully online',
        'thủ tục',
      ),
    },
    formula: { op: 'percent', numerator: 'integrated', denominator: 'fullyOnline' },
    citations: appendix1Row('4'),
  }),
  defineIndicator({
    id: 'fully-online-dossier-reception',
    name: {
      vi: 'Tỷ lệ hồ sơ phát sinh của các TTHC đã được cung cấp DVCTT toàn trình được “tiếp nhận” trực tuyến',
      en: 'Rate of dossiers of fully online services that are received online',
    },
    section: DIGITAL_GOVERNMENT,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {
      receivedOnline: count('Hồ sơ được tiếp nhận trực tuyến', 'Dossiers received online', 'hồ sơ'),
      received: count(
        'Hồ sơ phát sinh của dịch vụ công trực tuyến toàn trình',
        'Dossiers of fully online public services',
        'hồ sơ',
      ),
    },
    formula: { op: 'percent', numerator: 'receivedOnline', denominator: 'received' },
    relations: [
      {
        indicator: 'online-dossiers-of-online-services',
        kind: 'part-of',
        note: {
          vi: 'Dòng 7 cộng tử số và mẫu số của dòng 5 và dòng 6.',
          en: 'Row 7 adds the numerators and the denominators of rows 5 and 6.',
        },
      },
    ],
    citations: appendix1Row('5'),
  }),
  defineIndicator({
    id: 'partially-online-dossier-reception',
    name: {
      vi: 'Tỷ lệ hồ sơ phát sinh của các TTHC đã được cung cấp DVCTT 1 phần cho phép nộp trực tuyến được “tiếp nhận” trực tuyến',
      en: 'Rate of dossiers of partially online services that are received online',
    },
    section: DIGITAL_GOVERNMENT,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {
      receivedOnline: count('Hồ sơ được tiếp nhận trực tuyến', 'Dossiers received online', 'hồ sơ'),
      received: count(
        'Hồ sơ phát sinh của dịch vụ công trực tuyến một phần',
        'Dossiers of partially online public services',
        'hồ sơ',
      ),
    },
    formula: { op: 'percent', numerator: 'receivedOnline', denominator: 'received' },
    relations: [
      {
        indicator: 'online-dossiers-of-online-services',
        kind: 'part-of',
        note: {
          vi: 'Dòng 7 cộng tử số và mẫu số của dòng 5 và dòng 6.',
          en: 'Row 7 adds the numerators and the denominators of rows 5 and 6.',
        },
      },
    ],
    citations: appendix1Row('6'),
  }),
  defineIndicator({
    id: 'online-dossiers-of-online-services',
    name: {
      vi: 'Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ phát sinh của các DVCTT',
      en: 'Rate of online dossiers among all dossiers of online public services',
    },
    section: DIGITAL_GOVERNMENT,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {
      receivedOnline: count('Hồ sơ phát sinh trực tuyến', 'Online dossiers', 'hồ sơ'),
      received: count(
        'Tổng số hồ sơ phát sinh của các dịch vụ công trực tuyến',
        'All dossiers of online public services',
        'hồ sơ',
      ),
    },
    formula: { op: 'percent', numerator: 'receivedOnline', denominator: 'received' },
    citations: appendix1Row('7'),
  }),
  defineIndicator({
    id: 'online-dossiers-of-all-procedures-provincial-portal',
    name: {
      vi: 'Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ TTHC phát sinh trong năm',
      en: 'Rate of online dossiers among all dossiers of the year (provincial portal)',
    },
    section: DIGITAL_GOVERNMENT,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {
      receivedOnline: count('Hồ sơ phát sinh trực tuyến', 'Online dossiers', 'hồ sơ'),
      received: count('Tổng số hồ sơ thủ tục hành chính phát sinh trong năm', 'All dossiers of the year', 'hồ sơ'),
    },
    formula: { op: 'percent', numerator: 'receivedOnline', denominator: 'received' },
    traps: [
      {
        vi: 'Cùng tên với tỷ lệ theo số liệu của Cổng Dịch vụ công quốc gia: hai nguồn, hai kết quả.',
        en: 'Same name as the rate by the figures of the national portal: two sources, two results.',
      },
    ],
    relations: [
      {
        indicator: 'online-dossiers-of-all-procedures-national-portal',
        kind: 'same-rate-other-source',
        note: {
          vi: 'Dòng 9 in cùng tỷ lệ theo số liệu của Cổng Dịch vụ công quốc gia.',
          en: 'Row 9 prints the same rate by the figures of the national portal.',
        },
      },
      {
        indicator: 'online-dossiers-of-online-services',
        kind: 'same-name-other-denominator',
        note: {
          vi: 'Dòng 7 chia cùng tử số cho hồ sơ của các DVCTT, không cho mọi hồ sơ.',
          en: 'Row 7 divides the same numerator by the dossiers of online services, not by all dossiers.',
        },
      },
    ],
    citations: appendix1Row('8'),
  }),
  defineIndicator({
    id: 'online-dossiers-of-all-procedures-national-portal',
    name: {
      vi: 'Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ TTHC phát sinh trong năm',
      en: 'Rate of online dossiers among all dossiers of the year (national portal)',
    },
    section: DIGITAL_GOVERNMENT,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {},
    traps: [
      {
        vi: 'Cùng tên với tỷ lệ theo số liệu của Cổng Dịch vụ công của tỉnh: hai nguồn, hai kết quả.',
        en: 'Same name as the rate by the figures of the provincial portal: two sources, two results.',
      },
    ],
    relations: [
      {
        indicator: 'online-dossiers-of-all-procedures-provincial-portal',
        kind: 'same-rate-other-source',
        note: {
          vi: 'Dòng 8 in cùng tỷ lệ theo số liệu của Cổng Dịch vụ công của tỉnh.',
          en: 'Row 8 prints the same rate by the figures of the provincial portal.',
        },
      },
    ],
    citations: appendix1Row('9'),
  }),
  defineIndicator({
    id: 'fee-procedures-on-national-portal',
    name: {
      vi: 'Tỷ lệ TTHC có yêu cầu nghĩa vụ tài chính được cung cấp trên Cổng DVCQG',
      en: 'Rate of procedures with a financial obligation that are served on the National Public Service Portal',
    },
    section: DIGITAL_GOVERNMENT,
    unit: '%',
    decimalPlaces: 2,
    direction: 'more',
    inputs: {
      onPortal: count(
        'Thủ tục có yêu cầu nghĩa vụ tài chính được cung cấp trên Cổng Dịch vụ công quốc gia',
        'Procedures with a financial obligation on the national portal',
        'thủ tục',
      ),
      withObligation: count(
        'Thủ tục có yêu cầu nghĩa vụ tài chính',
        'Procedures with a financial obligation',
        'thủ tục',
      ),
    },
    formula: { op: 'percent', numerator: 'onPortal', denominator: 'withObligation' },
    citations: appendix1Row('10'),
  }),
  defineIndicator({
    id: 'fee-dossiers-paid-on-national-portal',
    name: {
      vi: 'Tỷ lệ hồ sơ phát sinh của các TTHC có quy định phí, lệ phí phải được thực hiện thanh toán trực tuyến trên Cổng DVCQG',
      en: 'Rate of dossiers with fees or charges that are paid on the National Public Service Portal',
    },
    section: DIGITAL_GOVERNMENT,
    unit: '%',
    decimalPlaces: 2,
    direction: 'more',
    inputs: {
      paidOnline: count(
        'Hồ sơ có phí, lệ phí được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia',
        'Dossiers with fees or charges paid on the national portal',
        'hồ sơ',
      ),
      withFee: count(
        'Hồ sơ phát sinh của các thủ tục có quy định phí, lệ phí',
        'Dossiers of procedures with fees or charges',
        'hồ sơ',
      ),
    },
    formula: { op: 'percent', numerator: 'paidOnline', denominator: 'withFee' },
    citations: appendix1Row('11'),
  }),
  defineIndicator({
    id: 'digitised-dossiers-and-results',
    name: {
      vi: 'Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa',
      en: 'Rate of dossiers and results of administrative procedures that are digitised',
    },
    section: DIGITAL_GOVERNMENT,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {},
    citations: appendix1Row('12'),
  }),
  defineIndicator({
    id: 'digital-inspections',
    name: {
      vi: 'Tỷ lệ hoạt động kiểm tra hành chính định kỳ của cơ quan quản lý nhà nước đối với đối tượng quản lý được thực hiện thông qua môi trường số và hệ thống thông tin của cơ quan quản lý',
      en: 'Rate of periodic administrative inspections carried out through the digital environment',
    },
    section: DIGITAL_GOVERNMENT,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {},
    citations: appendix1Row('13'),
  }),
  digitalEconomyShare,
  eCommerceShare,
  householdsWithFibre,
  smartphoneUsers,
  defineIndicator({
    id: 'mobile-broadband-village-coverage',
    name: {
      vi: 'Tỷ lệ phủ sóng băng rộng di động tới thôn/bản trên địa bàn tỉnh',
      en: 'Rate of villages covered by mobile broadband',
    },
    section: DIGITAL_SOCIETY,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {},
    citations: appendix1Row('18'),
  }),
  defineIndicator({
    id: 'adults-with-payment-account',
    name: {
      vi: 'Tỷ lệ người dân từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các hình thức được phép khác',
      en: 'Rate of people aged 15 and over with a transaction account',
    },
    section: DIGITAL_SOCIETY,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {},
    mayExceedWhole: true,
    traps: [
      {
        vi: 'Không loại trừ được sự trùng lặp: một người có thể mở tài khoản tại nhiều đơn vị, nên tỷ lệ có thể vượt 100%.',
        en: 'Duplicates cannot be excluded: one person may hold accounts with several providers, so the rate may pass 100%.',
      },
    ],
    citations: appendix1Row('19'),
  }),
  defineIndicator({
    id: 'adults-with-electronic-identity',
    name: {
      vi: 'Tỷ lệ dân số trưởng thành có tài khoản định danh điện tử',
      en: 'Rate of adults with an electronic identity account',
    },
    section: DIGITAL_SOCIETY,
    unit: '%',
    decimalPlaces: 2,
    direction: 'more',
    inputs: {},
    citations: appendix1Row('20'),
  }),
  defineIndicator({
    id: 'adults-using-telehealth',
    name: {
      vi: 'Tỷ lệ dân số trưởng thành sử dụng nền tảng hỗ trợ tư vấn khám chữa bệnh từ xa',
      en: 'Rate of adults who use a platform for remote medical advice',
    },
    section: DIGITAL_SOCIETY,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {},
    citations: appendix1Row('21'),
  }),
  defineIndicator({
    id: 'people-with-health-record',
    name: { vi: 'Tỷ lệ dân số có hồ sơ sức khỏe điện tử', en: 'Rate of people with an electronic health record' },
    section: DIGITAL_SOCIETY,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {},
    citations: appendix1Row('22'),
  }),
  websitesWithTrustLabel,
  systemsWithApprovedLevel,
  defineIndicator({
    id: 'systems-protected-by-level',
    name: {
      vi: 'Tỷ lệ hệ thống thông tin của cơ quan nhà nước đáp ứng yêu cầu bảo vệ an toàn thông tin mạng theo cấp độ',
      en: 'Rate of information systems of state agencies that meet the protection requirements of their level',
    },
    section: INFORMATION_SECURITY,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {},
    citations: appendix1Row('25'),
  }),
  defineIndicator({
    id: 'shared-data-warehouse-completed',
    name: {
      vi: 'Hoàn thành xây dựng Kho dữ liệu dùng chung của tỉnh',
      en: 'The shared data warehouse of the province is completed',
    },
    section: DIGITAL_DATA,
    unit: '',
    decimalPlaces: 0,
    direction: 'more',
    inputs: {
      state: {
        label: { vi: 'Tình trạng xây dựng Kho dữ liệu dùng chung', en: 'State of the shared data warehouse' },
        unit: '',
        kind: 'status',
      },
    },
    formula: { op: 'milestone', status: 'state' },
    citations: appendix1Row('26'),
  }),
  defineIndicator({
    id: 'open-data-catalogue-issued',
    name: { vi: 'Ban hành danh mục dữ liệu mở của tỉnh', en: 'The open data catalogue of the province is issued' },
    section: DIGITAL_DATA,
    unit: '',
    decimalPlaces: 0,
    direction: 'more',
    inputs: {
      state: {
        label: { vi: 'Tình trạng ban hành danh mục dữ liệu mở', en: 'State of the open data catalogue' },
        unit: '',
        kind: 'status',
      },
    },
    formula: { op: 'milestone', status: 'state' },
    citations: appendix1Row('27'),
  }),
  defineIndicator({
    id: 'departments-with-open-data-plan',
    name: {
      vi: 'Tỷ lệ các sở, ban, ngành tỉnh ban hành kế hoạch, cung cấp dữ liệu mở',
      en: 'Rate of departments that have issued a plan for and supply open data',
    },
    section: DIGITAL_DATA,
    unit: '%',
    decimalPlaces: 1,
    direction: 'more',
    inputs: {},
    citations: appendix1Row('28'),
  }),
];
