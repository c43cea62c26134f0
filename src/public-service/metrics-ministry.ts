// Tỷ lệ do Bộ Thông tin và Truyền thông (nay là Bộ Khoa học và Công nghệ) công bố: read in the news that print the values.
import type { BilingualText } from '../outcome/index.js';
import { nd224, qd942 } from './cite.js';
import { defineMetrics, otherFraction, RECEIVED } from './define-metric.js';
import type { MinistryRate, PublicServiceMetric } from './metric.js';
import { planFraction } from './plan-fraction.js';

const EMC: BilingualText = {
  vi: 'Hệ thống đo lường mức độ cung cấp và sử dụng dịch vụ Chính phủ số (EMC)',
  en: 'System measuring the supply and use of digital-government services (EMC)',
};

/** The metrics that the ministry reports. */
export const MINISTRY_METRICS: Readonly<Record<MinistryRate, PublicServiceMetric>> = /* @__PURE__ */ (() =>
  defineMetrics<MinistryRate>('ministry', EMC, {
    'fully-online-supply': {
      vi: 'Tỷ lệ dịch vụ công đủ điều kiện được cung cấp toàn trình',
      en: 'Rate of eligible public services offered fully online',
      numerator: 'eligibleOnlineServices',
      denominator: 'eligibleServices',
      confidence: 'secondary',
      citations: [qd942(), nd224('19', '2', 'a')],
      relations: [
        planFraction('fully-online-supply'),
        otherFraction('fully-online-supply', 'national-portal', 'same-name-other-denominator', {
          vi: 'Cổng Dịch vụ công quốc gia đếm thủ tục hành chính, không đếm dịch vụ.',
          en: 'The national portal counts procedures, not services.',
        }),
      ],
    },
    'services-with-online-dossiers': {
      vi: 'Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ trực tuyến',
      en: 'Rate of online public services with online dossiers',
      numerator: 'servicesWithOnlineDossiers',
      denominator: 'onlineServices',
      period: RECEIVED,
      confidence: 'recalled',
      citations: [qd942()],
      relations: [planFraction('services-with-online-dossiers')],
    },
    'fully-online-dossiers': {
      vi: 'Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng số hồ sơ thủ tục hành chính',
      en: 'Rate of dossiers handled fully online among all dossiers',
      numerator: 'fullyOnlineDossiers',
      denominator: 'dossiers',
      period: RECEIVED,
      confidence: 'secondary',
      citations: [qd942(), nd224('19', '2', 'b')],
      relations: [planFraction('fully-online-dossiers')],
    },
  }))();
