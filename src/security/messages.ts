import type { BilingualText, IssueCatalog } from '../outcome/index.js';

const OLD_LEVEL: BilingualText = {
  vi: 'mức độ của Nghị định 43/2011/NĐ-CP, như nd43-level-3',
  en: 'a level of Decree 43/2011/NĐ-CP, such as nd43-level-3',
};

/** What can be wrong with the facts of a system. */
export const factIssues = {
  'security.not-facts': {
    message: { vi: 'Dữ kiện hệ thống phải là một đối tượng.', en: 'The facts of a system are an object.' },
  },
  'security.unknown-fact': {
    message: { vi: 'Không có dữ kiện nào tên “{received}”.', en: 'There is no fact “{received}”.' },
  },
  'security.unknown-value': {
    message: { vi: '“{received}” không phải giá trị của dữ kiện này.', en: '“{received}” is no value of this fact.' },
    expected: { vi: 'một trong: {values}', en: 'one of: {values}' },
  },
  'security.not-count': {
    message: {
      vi: '“{received}” không phải số đếm: cần số nguyên không âm ({citation}).',
      en: '“{received}” is not a count, a whole number from 0 ({citationEn}).',
    },
  },
  'security.two-owners': {
    message: {
      vi: 'Một hệ thống thông tin chỉ có một chủ quản; hãy tách theo chủ quản ({citation}).',
      en: 'A system has exactly one owner; split it by owner ({citationEn}).',
    },
  },
  'security.internal-with-outsiders': {
    message: {
      vi: 'Hệ thống chỉ phục vụ hoạt động nội bộ thì không có người ngoài đăng nhập, không cung cấp hoặc hỗ trợ dịch vụ trực tuyến ({citation}).',
      en: 'An internal system has no outsiders who log in and neither provides nor supports an online service ({citationEn}).',
    },
  },
  'security.scope-without-infrastructure': {
    message: {
      vi: 'Có phạm vi hạ tầng “{received}” nhưng hệ thống không thuộc loại cơ sở hạ tầng thông tin ({citation}).',
      en: 'An infrastructure scope “{received}” is given to a system that is not information infrastructure ({citationEn}).',
    },
  },
  'security.infrastructure-without-scope': {
    message: {
      vi: 'Hệ thống cơ sở hạ tầng thông tin phải có phạm vi phục vụ, không thể là “none” ({citation}).',
      en: 'Information infrastructure serves some scope; it cannot be “none” ({citationEn}).',
    },
  },
  'security.grade-without-control': {
    message: {
      vi: 'Có cấp công trình “{received}” nhưng hệ thống không thuộc loại điều khiển công nghiệp ({citation}).',
      en: 'A construction grade “{received}” is given to a system that is not an industrial control system ({citationEn}).',
    },
  },
  'security.proactive-level': {
    message: {
      vi: '“{received}” là mức độ dịch vụ công chủ động ({citation}), không phải mức độ mà Nghị định 85/2016/NĐ-CP dùng.',
      en: '“{received}” is a level of proactive services ({citationEn}), not one that Decree 85/2016/NĐ-CP uses.',
    },
    expected: OLD_LEVEL,
  },
  'security.level-scheme-missing': {
    message: {
      vi: 'Mức độ “{received}” ({citation}) không nói theo nghị định nào; mức độ 1-4 của Nghị định 224/2026/NĐ-CP có nghĩa khác.',
      en: 'Level “{received}” ({citationEn}) does not say of which decree; levels 1-4 of Decree 224/2026/NĐ-CP mean something else.',
    },
    expected: OLD_LEVEL,
  },
  'security.too-many-components': {
    message: {
      vi: 'Quá nhiều hệ thống thành phần: tối đa {maximum}, lồng {depth} tầng.',
      en: 'Too many components: at most {maximum}, nested {depth} deep.',
    },
  },
  'security.no-rule-set': {
    message: {
      vi: 'Cần ngày xét (asOf) từ 2016-07-01 hoặc bộ quy tắc (nd85-2016, nd331-2026); nhận được “{received}”.',
      en: 'Needed: a date (asOf) from 2016-07-01 or a rule set (nd85-2016, nd331-2026); received “{received}”.',
    },
  },
} satisfies IssueCatalog<string>;

/** The codes of the issues about the facts of a system. */
export type FactIssueCode = keyof typeof factIssues;
