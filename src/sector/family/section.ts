import type { BilingualText } from '../../outcome/index.js';

const LABELS = {
  post: { vi: 'Bưu chính', en: 'Post' },
  telecommunications: { vi: 'Viễn thông', en: 'Telecommunications' },
  press: { vi: 'Báo chí', en: 'Press' },
  publishing: { vi: 'Xuất bản, in, phát hành', en: 'Publishing, printing and distribution' },
  broadcasting: { vi: 'Phát thanh, truyền hình', en: 'Broadcasting' },
  'grassroots-information': { vi: 'Thông tin cơ sở', en: 'Information at the grass roots' },
  'electronic-information': { vi: 'Thông tin điện tử', en: 'Electronic information' },
  'digital-awareness': { vi: 'Nhận thức số', en: 'Digital awareness' },
  'digital-infrastructure': { vi: 'Hạ tầng số', en: 'Digital infrastructure' },
  'digital-workforce': { vi: 'Nhân lực số', en: 'Digital workforce' },
  'digital-government': { vi: 'Chính quyền số', en: 'Digital government' },
  'digital-economy': { vi: 'Kinh tế số', en: 'Digital economy' },
  'digital-society': { vi: 'Xã hội số', en: 'Digital society' },
  'ict-industry': { vi: 'Công nghiệp công nghệ thông tin', en: 'ICT industry' },
  'information-security': { vi: 'An toàn thông tin mạng', en: 'Network information security' },
  inspection: {
    vi: 'Thanh tra, cấp phép, giải quyết đơn thư',
    en: 'Inspection, licensing and the settlement of petitions',
  },
  organisation: { vi: 'Tổ chức, cán bộ', en: 'Organisation and staff' },
  'target-programmes': { vi: 'Chương trình mục tiêu quốc gia', en: 'National target programmes' },
  'digital-platforms': { vi: 'Nền tảng, cơ sở dữ liệu, hệ thống thông tin', en: 'Platforms, databases and systems' },
} as const satisfies Readonly<Record<string, BilingualText>>;

/** Lĩnh vực của số liệu: the part of a report to which a family of statistics belongs. */
export type StatisticsSection = keyof typeof LABELS;

/**
 * Tên các lĩnh vực.
 *
 * @example
 * import { STATISTICS_SECTIONS } from 'vn-ict/sector';
 * STATISTICS_SECTIONS['grassroots-information'].vi; // => 'Thông tin cơ sở'
 */
export const STATISTICS_SECTIONS: Readonly<Record<StatisticsSection, BilingualText>> = LABELS;
