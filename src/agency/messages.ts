import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with an electronic identity code. */
export const identityCodeIssues = {
  'agency.not-identity-code': {
    message: {
      vi: 'Không phải mã định danh điện tử: “{received}”.',
      en: 'Not an electronic identity code: “{received}”.',
    },
    expected: { vi: 'mã như H21.17 hoặc 000.00.17.H21', en: 'a code such as H21.17 or 000.00.17.H21' },
  },
  'agency.code-too-long': {
    message: {
      vi: 'Mã định danh điện tử dài quá 35 ký tự: “{received}”.',
      en: 'The electronic identity code is longer than 35 characters: “{received}”.',
    },
    expected: { vi: 'tối đa 35 ký tự', en: 'at most 35 characters' },
  },
  'agency.code-character': {
    message: {
      vi: 'Mã định danh điện tử có ký tự không được dùng: “{received}”.',
      en: 'The electronic identity code has a character that is not allowed: “{received}”.',
    },
    expected: { vi: 'chữ số 0-9, chữ cái A-Z và dấu chấm', en: 'digits 0-9, letters A-Z and the dot' },
  },
  'agency.code-empty-group': {
    message: {
      vi: 'Mã định danh điện tử có nhóm ký tự trống: “{received}”.',
      en: 'The electronic identity code has an empty group: “{received}”.',
    },
    expected: { vi: 'các nhóm ký tự cách nhau bởi một dấu chấm', en: 'groups separated by one dot' },
  },
  'agency.code-level-one': {
    message: {
      vi: 'Nhóm đầu của mã định danh điện tử không phải mã cấp 1: “{received}”.',
      en: 'The first group of the electronic identity code is not a level-1 code: “{received}”.',
    },
    expected: {
      vi: 'một chữ cái và hai chữ số (như H21), hoặc mã số đăng ký của tổ chức',
      en: 'a letter and two digits (such as H21), or the registration number of an organisation',
    },
  },
  'agency.code-gap': {
    message: {
      vi: 'Mã “{received}” bỏ trống một cấp ở giữa: chưa có quy tắc chuyển đổi.',
      en: 'The code “{received}” leaves out a level in between: no rule to convert it is known.',
    },
  },
  'agency.code-not-representable': {
    message: {
      vi: 'Mã “{received}” không viết được theo QCVN 102:2016/BTTTT.',
      en: 'The code “{received}” cannot be written under QCVN 102:2016/BTTTT.',
    },
    expected: {
      vi: 'không quá bốn cấp; cấp 2 và cấp 3 hai chữ số, cấp 4 ba chữ số, khác 0',
      en: 'at most four levels; levels 2 and 3 of two digits, level 4 of three, none of them zero',
    },
  },
} as const satisfies IssueCatalog<IdentityCodeIssueCode>;

/** Mã vấn đề: what can be wrong with an electronic identity code. */
export type IdentityCodeIssueCode =
  | 'agency.not-identity-code'
  | 'agency.code-too-long'
  | 'agency.code-character'
  | 'agency.code-empty-group'
  | 'agency.code-level-one'
  | 'agency.code-gap'
  | 'agency.code-not-representable';

/** What can be wrong with a question about a level-1 code. */
export const levelOneIssues = {
  'agency.level-one-unknown': {
    message: {
      vi: 'Không có mã cấp 1 “{received}” trong danh sách.',
      en: 'The level-1 code “{received}” is not known.',
    },
    expected: { vi: 'mã như H05, K57, G06', en: 'a code such as H05, K57, G06' },
  },
  'agency.level-one-closed': {
    message: {
      vi: 'Mã {received} đã đóng từ ngày 01/7/2025; đơn vị mới dùng mã {successor}.',
      en: 'The code {received} was closed on 1 July 2025; the new unit uses {successor}.',
    },
  },
  'agency.level-one-not-known-before': {
    message: {
      vi: 'Chưa rõ cơ quan nào giữ mã {received} trước ngày {from}.',
      en: 'Who held the code {received} before {from} is not known here.',
    },
  },
} as const satisfies IssueCatalog<LevelOneIssueCode>;

/** Mã vấn đề: what can be wrong with a level-1 code asked for on a day. */
export type LevelOneIssueCode =
  | 'agency.level-one-unknown'
  | 'agency.level-one-closed'
  | 'agency.level-one-not-known-before';

/** What can be wrong with the name of an agency. */
export const agencyIssues = {
  'agency.not-text': {
    message: { vi: 'Tên cơ quan phải là văn bản: {received}.', en: 'The name of an agency must be text: {received}.' },
    expected: { vi: 'tên không quá 200 ký tự', en: 'a name of at most 200 characters' },
  },
  'agency.unknown': {
    message: { vi: 'Không có cơ quan “{received}” trong danh mục.', en: 'No agency “{received}” is in the catalogue.' },
    expected: { vi: 'tên đầy đủ hoặc tên viết tắt của cơ quan', en: 'the full or the short name of an agency' },
  },
  'agency.ambiguous': {
    message: {
      vi: '“{received}” có thể là: {candidates}.',
      en: '“{received}” may be any of: {candidates}.',
    },
    expected: { vi: 'tên đầy đủ, hoặc cấp của cơ quan', en: 'the full name, or the level of the agency' },
  },
  'agency.ended': {
    message: {
      vi: '{agency} không còn từ ngày {on}; cơ quan kế tiếp: {successors}.',
      en: '{agency} ended on {on}; its successors: {successors}.',
    },
  },
  'agency.ended-without-successor': {
    message: {
      vi: '{agency} không còn từ ngày {on}; danh mục không có cơ quan kế tiếp.',
      en: '{agency} ended on {on}; the catalogue holds no successor.',
    },
  },
  'agency.not-yet': {
    message: { vi: '{agency} có từ ngày {from}.', en: '{agency} exists from {from} on.' },
  },
} as const satisfies IssueCatalog<AgencyIssueCode>;

/** Mã vấn đề: what can be wrong with an agency asked for. */
export type AgencyIssueCode =
  | 'agency.not-text'
  | 'agency.unknown'
  | 'agency.ambiguous'
  | 'agency.ended'
  | 'agency.ended-without-successor'
  | 'agency.not-yet';
