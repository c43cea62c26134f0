import type { StatisticField } from './family/index.js';
import { count } from './family/inner.js';

// Figures that several families hold: the same thing wherever it stands in a report.
export const POPULATION: StatisticField = count('Dân số', 'Population', 'người', { concept: 'population' });
export const ADULTS: StatisticField = count('Dân số trưởng thành', 'Adult population', 'người', { concept: 'adults' });
export const HOUSEHOLDS: StatisticField = count('Hộ gia đình', 'Households', 'hộ', { concept: 'households' });
export const COMMUNES: StatisticField = count('Xã, phường, thị trấn', 'Communes', 'xã', { concept: 'communes' });
export const VILLAGES: StatisticField = count('Thôn, bản, tổ dân phố', 'Villages', 'thôn', { concept: 'villages' });
export const MOBILE_BROADBAND: StatisticField = count(
  'Thuê bao băng rộng di động',
  'Mobile broadband subscribers',
  'thuê bao',
  { concept: 'mobile-broadband' },
);
export const FIXED_BROADBAND: StatisticField = count(
  'Thuê bao băng rộng cố định',
  'Fixed broadband subscribers',
  'thuê bao',
  { concept: 'fixed-broadband' },
);
