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
    message: { vi: 'Không có dữ kiện “{received}”.', en: 'There is no fact “{received}”.' },
  },
  'security.unknown-value': {
    message: { vi: '“{received}” không phải giá trị của dữ kiện.', en: '“{received}” is no value of this fact.' },
    expected: { vi: 'một trong: {values}', en: 'one of: {values}' },
  },
  'security.not-count': {
    message: {
      vi: '“{received}” không phải số đếm: cần số nguyên từ 0 ({citation}).',
      en: '“{received}” is not a count, a whole number from 0 ({citationEn}).',
    },
  },
  'security.two-owners': {
    message: {
      vi: 'Hệ thống thông tin chỉ có một chủ quản; hãy tách theo chủ quản ({citation}).',
      en: 'A system has exactly one owner; split it by owner ({citationEn}).',
    },
  },
  'security.internal-with-outsiders': {
    message: {
      vi: 'Hệ thống nội bộ không có người ngoài đăng nhập, không cung cấp, hỗ trợ dịch vụ trực tuyến ({citation}).',
      en: 'An internal system has no outsiders who log in and no online service ({citationEn}).',
    },
  },
  'security.scope-without-infrastructure': {
    message: {
      vi: 'Chỉ hệ thống cơ sở hạ tầng thông tin mới có phạm vi “{received}” ({citation}).',
      en: 'Only information infrastructure has the scope “{received}” ({citationEn}).',
    },
  },
  'security.infrastructure-without-scope': {
    message: {
      vi: 'Hệ thống cơ sở hạ tầng thông tin phải có phạm vi phục vụ ({citation}).',
      en: 'Information infrastructure serves some scope ({citationEn}).',
    },
  },
  'security.grade-without-control': {
    message: {
      vi: 'Chỉ hệ thống điều khiển công nghiệp mới có cấp công trình “{received}” ({citation}).',
      en: 'Only an industrial control system has the construction grade “{received}” ({citationEn}).',
    },
  },
  'security.proactive-level': {
    message: {
      vi: '“{received}” là mức độ dịch vụ công chủ động ({citation}), không phải mức độ của Nghị định 43/2011/NĐ-CP.',
      en: '“{received}” is a level of proactive services ({citationEn}), not a level of Decree 43/2011/NĐ-CP.',
    },
    expected: OLD_LEVEL,
  },
  'security.level-scheme-missing': {
    message: {
      vi: 'Mức độ “{received}” ({citation}) không nêu nghị định; mức độ của Nghị định 224/2026/NĐ-CP có nghĩa khác.',
      en: 'Level “{received}” ({citationEn}) does not say of which decree; a level of Decree 224/2026/NĐ-CP means something else.',
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
      vi: 'Cần đúng một: asOf từ 2016-07-01 hoặc ruleSet (nd85-2016, nd331-2026), không phải “{received}”.',
      en: 'Exactly one is needed: asOf from 2016-07-01 or ruleSet (nd85-2016, nd331-2026), not “{received}”.',
    },
  },
} satisfies IssueCatalog<string>;

/** The codes of the issues about the facts of a system. */
export type FactIssueCode = keyof typeof factIssues;
