// Tỷ lệ theo hướng dẫn kỹ thuật của Cổng Dịch vụ công quốc gia cho Quyết định 766/QĐ-TTg. The sheet was read in a third party's public
// reproduction, not in the decision: every mark is `secondary` or weaker.
import type { BilingualText } from '../outcome/index.js';
import { nd224, qd766 } from './cite.js';
import { defineMetrics, otherFraction, PROCESSING, RECEIVED, RECEIVED_OR_SETTLED } from './define-metric.js';
import type { NationalPortalRate, PublicServiceMetric } from './metric.js';
import { planFraction } from './plan-fraction.js';

const NATIONAL_PORTAL: BilingualText = { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' };
const PROCEDURE_DATABASE: BilingualText = {
  vi: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính',
  en: 'National database of administrative procedures',
};

/** The metrics of the technical sheet of the national portal. */
export const NATIONAL_PORTAL_METRICS: Readonly<Record<NationalPortalRate, PublicServiceMetric>> = /* @__PURE__ */ (() =>
  defineMetrics<NationalPortalRate>('national-portal', NATIONAL_PORTAL, {
    synchronisation: {
      vi: 'Tỷ lệ hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia',
      en: 'Rate of dossiers synchronised with the national portal',
      numerator: 'dossiersOnNationalPortal',
      denominator: { op: 'maximum', terms: ['dossiersInGovernmentReports', 'dossiersOnNationalPortal'] },
      period: RECEIVED,
      sheet: '1.4',
      confidence: 'secondary',
      citations: [qd766()],
    },
    'on-time': {
      vi: 'Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn',
      en: 'Rate of dossiers handled on time',
      numerator: { op: 'sum', terms: ['settledOnTime', 'openWithinDeadline'] },
      denominator: 'dossiersReceivedOrProcessed',
      period: RECEIVED_OR_SETTLED,
      sheet: '2.1',
      confidence: 'secondary',
      citations: [qd766(), nd224('19', '2', 'đ')],
      traps: [
        {
          vi: 'Hồ sơ đang giải quyết trong hạn được tính là đúng hạn.',
          en: 'A dossier still in progress within its deadline counts as on time.',
        },
      ],
    },
    'online-supply': {
      vi: 'Tỷ lệ thủ tục hành chính cung cấp dịch vụ công trực tuyến',
      en: 'Rate of procedures with an online public service',
      numerator: 'proceduresWithOnlineService',
      denominator: 'procedures',
      sheet: '3.1',
      source: PROCEDURE_DATABASE,
      confidence: 'secondary',
      citations: [qd766()],
      relations: [
        otherFraction('online-supply', 'plan', 'same-name-other-denominator', {
          vi: 'Kế hoạch của tỉnh chia cho số dịch vụ, kể cả dịch vụ cung cấp thông tin trực tuyến.',
          en: 'The plan of the province divides by services, information services included.',
        }),
      ],
    },
    'fully-online-supply': {
      vi: 'Tỷ lệ thủ tục hành chính đủ điều kiện được công khai dịch vụ công trực tuyến toàn trình',
      en: 'Rate of eligible procedures with a public fully online service',
      numerator: 'eligibleFullyOnlineProcedures',
      denominator: 'eligibleProcedures',
      sheet: '3.1',
      source: PROCEDURE_DATABASE,
      confidence: 'secondary',
      citations: [qd766(), nd224('19', '2', 'a')],
      relations: [
        planFraction('fully-online-supply'),
        otherFraction('fully-online-supply', 'ministry', 'same-name-other-denominator', {
          vi: 'Bộ đếm dịch vụ công, không đếm thủ tục hành chính.',
          en: 'The ministry counts services, not procedures.',
        }),
      ],
    },
    'services-with-online-dossiers': {
      vi: 'Tỷ lệ dịch vụ công phát sinh hồ sơ trực tuyến',
      en: 'Rate of public services with an online dossier',
      numerator: 'unitServicesWithOnlineDossiers',
      denominator: 'unitServices',
      period: RECEIVED,
      sheet: '3.2',
      confidence: 'secondary',
      citations: [qd766()],
      relations: [planFraction('services-with-online-dossiers')],
    },
    'online-dossiers': {
      vi: 'Tỷ lệ hồ sơ trực tuyến',
      en: 'Rate of online dossiers',
      // The rate of synchronisation is a factor; its parts are multiplied in, so that the whole is divided once.
      numerator: { op: 'product', terms: ['onlineDossiersWithElectronicResult', 'dossiersOnNationalPortal'] },
      denominator: {
        op: 'product',
        terms: ['dossiers', { op: 'maximum', terms: ['dossiersInGovernmentReports', 'dossiersOnNationalPortal'] }],
      },
      period: RECEIVED,
      sheet: '3.3',
      confidence: 'inference',
      citations: [qd766(), nd224('19', '2', 'b')],
      traps: [
        {
          vi: 'Tỷ lệ đồng bộ được hiểu là nhân với cả phân số; hướng dẫn không nói rõ phép nhân đứng ở mẫu số hay không.',
          en: 'The rate of synchronisation is read as a factor of the whole fraction; the sheet does not say whether it belongs to the denominator.',
        },
        {
          vi: 'Kênh thực hiện để trống được tính là trực tiếp.',
          en: 'A dossier without a channel counts as received at the counter.',
        },
      ],
      relations: [planFraction('online-dossiers')],
    },
    'procedure-payment': {
      vi: 'Tỷ lệ thủ tục hành chính có nghĩa vụ tài chính được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia',
      en: 'Rate of procedures with fees whose fee data are on the national portal',
      numerator: 'feeProceduresOnNationalPortal',
      denominator: 'feeProcedures',
      sheet: '3.5',
      source: PROCEDURE_DATABASE,
      confidence: 'secondary',
      citations: [qd766()],
      relations: [
        otherFraction('procedure-payment', 'plan', 'same-name-other-numerator', {
          vi: 'Kế hoạch của tỉnh đếm thủ tục được cung cấp trên Cổng, không nói đến dữ liệu đã đồng bộ.',
          en: 'The plan of the province counts the procedures on the portal and does not speak of synchronised data.',
        }),
      ],
    },
    'dossier-payment': {
      vi: 'Tỷ lệ hồ sơ thanh toán trực tuyến',
      en: 'Rate of dossiers paid online',
      numerator: 'processedDossiersPaidOnline',
      denominator: { op: 'difference', minuend: 'processedFeeDossiers', subtrahend: 'processedZeroFeeDossiers' },
      period: PROCESSING,
      sheet: '3.6',
      confidence: 'secondary',
      citations: [qd766()],
      relations: [
        otherFraction('dossier-payment', 'plan', 'same-name-other-numerator', {
          vi: 'Kế hoạch của tỉnh chỉ đếm thanh toán trên Cổng Dịch vụ công quốc gia, chia cho mọi hồ sơ có phí, lệ phí.',
          en: 'The plan of the province counts payment on the national portal only and divides by all dossiers with fees.',
        }),
      ],
    },
    'electronic-results': {
      vi: 'Tỷ lệ cấp kết quả điện tử',
      en: 'Rate of electronic results',
      numerator: 'dossiersWithElectronicResult',
      denominator: 'resultDossiers',
      period: RECEIVED,
      sheet: '4.1',
      confidence: 'secondary',
      citations: [qd766()],
    },
    digitisation: {
      vi: 'Tỷ lệ số hóa hồ sơ',
      en: 'Rate of digitised dossiers',
      numerator: 'digitisedDossiers',
      denominator: 'dossiers',
      period: RECEIVED,
      sheet: '4.2',
      confidence: 'secondary',
      citations: [qd766()],
    },
    'data-reuse': {
      vi: 'Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa',
      en: 'Rate of reuse of digitised data',
      numerator: 'reusedDossiers',
      denominator: 'dossiers',
      period: RECEIVED,
      sheet: '4.3',
      confidence: 'secondary',
      citations: [qd766()],
    },
  }))();
