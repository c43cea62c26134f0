// Tỷ lệ theo Kế hoạch 883/KH-UBND of Bắc Kạn: the fractions that its two appendices print.
import type { BilingualText } from '../outcome/index.js';
import { plan883Result, plan883Target, plan883Text } from './cite.js';
import { defineMetrics, otherFraction, RECEIVED } from './define-metric.js';
import type { PlanRate, PublicServiceMetric } from './metric.js';

const PROVINCIAL_SYSTEM: BilingualText = {
  vi: 'Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh',
  en: 'Information system of the province for administrative procedures',
};
const DOCUMENT_SYSTEM: BilingualText = {
  vi: 'Phần mềm Quản lý văn bản và hồ sơ công việc',
  en: 'Software for managing documents and work files',
};

/** The metrics of a provincial plan. */
export const PLAN_METRICS: Readonly<Record<PlanRate, PublicServiceMetric>> = /* @__PURE__ */ (() =>
  defineMetrics<PlanRate>('plan', PROVINCIAL_SYSTEM, {
    'online-supply': {
      vi: 'Tỷ lệ cung cấp dịch vụ công trực tuyến',
      en: 'Rate of online public services supplied',
      numerator: { op: 'sum', terms: ['fullyOnlineServices', 'partiallyOnlineServices'] },
      denominator: { op: 'sum', terms: ['fullyOnlineServices', 'partiallyOnlineServices', 'informationServices'] },
      citations: [plan883Result('1')],
      traps: [
        {
          vi: 'Dịch vụ cung cấp thông tin trực tuyến chỉ có trong mẫu số.',
          en: 'Online information services stand in the denominator only.',
        },
      ],
      relations: [
        otherFraction('online-supply', 'national-portal', 'same-name-other-denominator', {
          vi: 'Cổng Dịch vụ công quốc gia chia cho thủ tục hành chính thuộc thẩm quyền.',
          en: 'The national portal divides by the procedures in charge.',
        }),
      ],
    },
    'fully-online-supply': {
      vi: 'Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình',
      en: 'Rate of online public services that are fully online',
      numerator: 'fullyOnlineServices',
      denominator: 'onlineServices',
      citations: [plan883Target('1.1'), plan883Result('2')],
      relations: [
        otherFraction('fully-online-supply', 'national-portal', 'same-name-other-denominator', {
          vi: 'Cổng Dịch vụ công quốc gia chia cho thủ tục đủ điều kiện toàn trình.',
          en: 'The national portal divides by the procedures eligible for it.',
        }),
        otherFraction('fully-online-supply', 'ministry', 'same-name-other-denominator', {
          vi: 'Bộ chia cho dịch vụ công đủ điều kiện toàn trình.',
          en: 'The ministry divides by the services eligible for it.',
        }),
      ],
    },
    'partially-online-supply': {
      vi: 'Tỷ lệ cung cấp dịch vụ công trực tuyến một phần',
      en: 'Rate of online public services that are partially online',
      numerator: 'partiallyOnlineServices',
      denominator: 'onlineServices',
      decimalPlaces: 1,
      citations: [plan883Result('3')],
    },
    'national-portal-integration': {
      vi: 'Tỷ lệ thủ tục hành chính toàn trình được tích hợp với Cổng Dịch vụ công quốc gia',
      en: 'Rate of fully online procedures integrated with the national portal',
      numerator: 'fullyOnlineProceduresOnNationalPortal',
      denominator: 'fullyOnlineProcedures',
      citations: [plan883Result('4')],
    },
    'services-with-online-dossiers': {
      vi: 'Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ trực tuyến',
      en: 'Rate of online public services with online dossiers',
      numerator: 'servicesWithOnlineDossiers',
      denominator: 'servicesWithDossiers',
      period: RECEIVED,
      citations: [plan883Target('1.2')],
      relations: [
        otherFraction('services-with-online-dossiers', 'national-portal', 'same-name-other-denominator', {
          vi: 'Cổng Dịch vụ công quốc gia chia cho mọi dịch vụ công, tính theo đơn vị áp dụng.',
          en: 'The national portal divides by all services, counted by applying unit.',
        }),
        otherFraction('services-with-online-dossiers', 'ministry', 'same-name-other-denominator', {
          vi: 'Bộ chia cho tổng số dịch vụ công trực tuyến, kể cả dịch vụ không có hồ sơ.',
          en: 'The ministry divides by all online services, those without dossiers included.',
        }),
      ],
    },
    'online-dossiers-of-fully-online-services': {
      vi: 'Tỷ lệ hồ sơ của dịch vụ công trực tuyến toàn trình được tiếp nhận trực tuyến',
      en: 'Rate of dossiers of fully online services received online',
      numerator: 'fullyOnlineDossiers',
      denominator: 'fullyOnlineServiceDossiers',
      decimalPlaces: 1,
      period: RECEIVED,
      citations: [plan883Result('5')],
    },
    'online-dossiers-of-partially-online-services': {
      vi: 'Tỷ lệ hồ sơ của dịch vụ công trực tuyến một phần được tiếp nhận trực tuyến',
      en: 'Rate of dossiers of partially online services received online',
      numerator: 'partiallyOnlineDossiers',
      denominator: 'partiallyOnlineServiceDossiers',
      decimalPlaces: 1,
      period: RECEIVED,
      citations: [plan883Result('6')],
    },
    'online-dossiers': {
      vi: 'Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ phát sinh của các dịch vụ công trực tuyến',
      en: 'Rate of online dossiers among the dossiers of online public services',
      numerator: 'onlineServiceOnlineDossiers',
      denominator: 'onlineServiceDossiers',
      decimalPlaces: 1,
      period: RECEIVED,
      citations: [plan883Result('7'), plan883Target('1.3')],
      relations: [
        otherFraction('online-dossiers', 'national-portal', 'same-name-other-numerator', {
          vi: 'Cổng Dịch vụ công quốc gia đòi kết quả điện tử, chia cho mọi hồ sơ và nhân với tỷ lệ đồng bộ.',
          en: 'The national portal asks for an electronic result, divides by all dossiers and multiplies by the rate of synchronisation.',
        }),
        otherFraction('online-dossiers-of-all-procedures', 'plan', 'same-name-other-denominator', {
          vi: 'Dòng 8 Phụ lục 1 chia cho hồ sơ của mọi thủ tục hành chính.',
          en: 'Row 8 of Phụ lục 1 divides by the dossiers of all procedures.',
        }),
      ],
    },
    'fully-online-dossiers': {
      vi: 'Tỷ lệ hồ sơ phát sinh trực tuyến toàn trình trên tổng số hồ sơ phát sinh của các dịch vụ công trực tuyến',
      en: 'Rate of fully online dossiers among the dossiers of online public services',
      numerator: 'fullyOnlineDossiers',
      denominator: 'onlineServiceDossiers',
      period: RECEIVED,
      citations: [plan883Target('1.3')],
      relations: [
        otherFraction('fully-online-dossiers', 'ministry', 'same-name-other-denominator', {
          vi: 'Bộ chia cho hồ sơ của mọi thủ tục hành chính.',
          en: 'The ministry divides by the dossiers of all procedures.',
        }),
      ],
    },
    'partially-online-dossiers': {
      vi: 'Tỷ lệ hồ sơ phát sinh trực tuyến một phần trên tổng số hồ sơ phát sinh của các dịch vụ công trực tuyến',
      en: 'Rate of partially online dossiers among the dossiers of online public services',
      numerator: 'partiallyOnlineDossiers',
      denominator: 'onlineServiceDossiers',
      period: RECEIVED,
      citations: [plan883Target('1.3')],
    },
    'online-dossiers-of-all-procedures': {
      vi: 'Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ thủ tục hành chính phát sinh trong năm',
      en: 'Rate of online dossiers among the dossiers of all procedures',
      numerator: 'onlineDossiers',
      denominator: 'dossiers',
      decimalPlaces: 1,
      period: RECEIVED,
      citations: [plan883Result('8'), plan883Result('9')],
      traps: [
        {
          vi: 'Cùng tên, cùng phép chia, hai nguồn: dòng 8 theo Cổng của tỉnh (44,2%), dòng 9 theo Cổng Dịch vụ công quốc gia (31,2%).',
          en: 'One name, one fraction, two sources: row 8 by the portal of the province (44.2%), row 9 by the national portal (31.2%).',
        },
      ],
      relations: [
        otherFraction('online-dossiers', 'plan', 'same-name-other-denominator', {
          vi: 'Dòng 7 Phụ lục 1 chỉ chia cho hồ sơ của các dịch vụ công trực tuyến.',
          en: 'Row 7 of Phụ lục 1 divides by the dossiers of online public services only.',
        }),
      ],
    },
    'procedure-payment': {
      vi: 'Tỷ lệ thủ tục hành chính có yêu cầu nghĩa vụ tài chính được cung cấp trên Cổng Dịch vụ công quốc gia',
      en: 'Rate of procedures with fees and charges that the national portal offers to pay',
      numerator: 'feeProceduresOnNationalPortal',
      denominator: 'feeProcedures',
      citations: [plan883Result('10')],
      relations: [
        otherFraction('procedure-payment', 'national-portal', 'same-name-other-numerator', {
          vi: 'Cổng Dịch vụ công quốc gia đếm thủ tục có dữ liệu phí, lệ phí đã đồng bộ.',
          en: 'The national portal counts the procedures whose fee data are synchronised.',
        }),
      ],
    },
    'dossier-payment': {
      vi: 'Tỷ lệ hồ sơ có phí, lệ phí được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia',
      en: 'Rate of dossiers with fees and charges paid online on the national portal',
      numerator: 'dossiersPaidOnNationalPortal',
      denominator: 'feeDossiers',
      period: RECEIVED,
      citations: [plan883Result('11')],
      relations: [
        otherFraction('dossier-payment', 'national-portal', 'same-name-other-numerator', {
          vi: 'Cổng Dịch vụ công quốc gia đếm cả cổng thanh toán của bộ, tỉnh và bỏ hồ sơ có phí bằng 0.',
          en: 'The national portal counts the gateways of ministries and provinces too, and leaves out dossiers whose fees are 0.',
        }),
      ],
    },
    'electronic-documents': {
      vi: 'Tỷ lệ văn bản trao đổi hoàn toàn dưới dạng điện tử',
      en: 'Rate of documents exchanged wholly electronically',
      numerator: 'electronicDocuments',
      denominator: 'outgoingDocuments',
      decimalPlaces: 1,
      source: DOCUMENT_SYSTEM,
      citations: [plan883Text()],
    },
    'signed-electronic-documents': {
      vi: 'Tỷ lệ văn bản đi dưới dạng điện tử, được ký số bởi chữ ký số chuyên dùng',
      en: 'Rate of outgoing electronic documents with a special-purpose digital signature',
      numerator: 'signedElectronicDocuments',
      denominator: 'outgoingDocuments',
      source: DOCUMENT_SYSTEM,
      citations: [plan883Target('1.6')],
      relations: [
        otherFraction('electronic-documents', 'plan', 'same-name-other-numerator', {
          vi: 'Phần I tính văn bản trao đổi hoàn toàn điện tử, không nói đến chữ ký số.',
          en: 'Phần I counts what is exchanged wholly electronically and does not speak of signatures.',
        }),
      ],
    },
  }))();
