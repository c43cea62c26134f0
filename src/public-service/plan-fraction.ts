import type { BilingualText } from '../outcome/index.js';
import { otherFraction } from './define-metric.js';
import type { PlanRate } from './metric.js';

// What the plan divides by, told of every rate of another source that has the same name and another denominator.
const OF_ONLINE_SERVICES = {
  vi: 'Kế hoạch của tỉnh chỉ chia cho hồ sơ của các dịch vụ công trực tuyến.',
  en: 'The plan of the province divides by the dossiers of online public services only.',
};
const NOTES = {
  'fully-online-supply': {
    vi: 'Kế hoạch của tỉnh chia cho tổng số dịch vụ công trực tuyến.',
    en: 'The plan of the province divides by all online public services.',
  },
  'services-with-online-dossiers': {
    vi: 'Kế hoạch của tỉnh chỉ chia cho dịch vụ công trực tuyến có phát sinh hồ sơ.',
    en: 'The plan of the province divides by the online services with dossiers only.',
  },
  'online-dossiers': OF_ONLINE_SERVICES,
  'fully-online-dossiers': OF_ONLINE_SERVICES,
} as const satisfies Readonly<Partial<Record<PlanRate, BilingualText>>>;

/** The rate of the plan that has the same name. */
export const planFraction = (rate: keyof typeof NOTES): ReturnType<typeof otherFraction> =>
  otherFraction(rate, 'plan', 'same-name-other-denominator', NOTES[rate]);
