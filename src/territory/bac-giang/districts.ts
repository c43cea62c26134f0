// Các huyện, thị xã, thành phố của tỉnh Bắc Giang (24) từ 01/02/2024 đến 30/6/2025. Origin: as in communes.ts; what Nghị quyết 1191/NQ-UBTVQH15 did to the
// districts on 2025-01-01 follows from comparing the two lists: derived.
import type { DistrictRow } from '../units/compact.js';

/** There from 2024-02-01 to 2025-06-30. */
export const DISTRICTS: readonly DistrictRow[] = [
  ['213', 'Bắc Giang', 'thanh-pho-thuoc-tinh'],
  ['215', 'Yên Thế', 'huyen'],
  ['216', 'Tân Yên', 'huyen'],
  ['217', 'Lạng Giang', 'huyen'],
  ['218', 'Lục Nam', 'huyen'],
  ['219', 'Lục Ngạn', 'huyen'],
  ['220', 'Sơn Động', 'huyen'],
  ['222', 'Việt Yên', 'thi-xa'],
  ['223', 'Hiệp Hòa', 'huyen'],
];

/** Merged into the city of Bắc Giang (213) on 2025-01-01. */
export const DISTRICT_UNTIL_2024: DistrictRow = ['221', 'Yên Dũng', 'huyen'];

/** Carved out of Lục Ngạn (219) on 2025-01-01. */
export const DISTRICT_FROM_2025: DistrictRow = ['224', 'Chũ', 'thi-xa'];
