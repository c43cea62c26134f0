import type { IssueCatalog } from '../../outcome/index.js';

/** What is found of rules alone. Who only confronts reports does not load these words. */
export type RuleSetIssueCode =
  | 'reconcile.rule-never-holds'
  | 'reconcile.rules-contradict'
  | 'reconcile.rule-redundant'
  | 'reconcile.condition-never-met'
  | 'reconcile.condition-contradicts'
  | 'reconcile.repeated-value'
  | 'reconcile.rules-unproven'
  | 'reconcile.rules-unexamined';

export const ruleSetIssues: IssueCatalog<RuleSetIssueCode> = {
  'reconcile.rule-never-holds': {
    message: {
      vi: 'Quy tắc “{rule}” không bao giờ thỏa, dù số liệu thế nào.',
      en: 'The rule “{rule}” can never hold, whatever the figures are.',
    },
  },
  'reconcile.rules-contradict': {
    message: {
      vi: 'Các quy tắc mâu thuẫn với nhau, không số liệu nào thỏa hết: {rules}.',
      en: 'The rules contradict one another, no figures satisfy them all: {rules}.',
    },
  },
  'reconcile.rule-redundant': {
    severity: 'hint',
    message: {
      vi: 'Quy tắc “{rule}” thừa: các quy tắc {rules} đã bao hàm nó.',
      en: 'The rule “{rule}” is redundant: the rules {rules} imply it.',
    },
  },
  'reconcile.condition-never-met': {
    severity: 'warning',
    message: {
      vi: 'Điều kiện của quy tắc “{rule}” không bao giờ xảy ra{besideVi}.',
      en: 'The condition of the rule “{rule}” is never met{beside}.',
    },
  },
  'reconcile.condition-contradicts': {
    message: {
      vi: 'Khi điều kiện của quy tắc “{rule}” xảy ra, không số liệu nào thỏa hết các quy tắc: {rules}.',
      en: 'Where the condition of the rule “{rule}” is met, no figures satisfy all of the rules {rules}.',
    },
  },
  'reconcile.repeated-value': {
    severity: 'hint',
    message: {
      vi: 'Danh sách của quy tắc “{rule}” nêu nhiều lần: {values}.',
      en: 'The list of the rule “{rule}” states more than once: {values}.',
    },
  },
  'reconcile.rules-unproven': {
    severity: 'warning',
    message: {
      vi: 'Chưa xét được {count} quy tắc có mâu thuẫn hay thừa không, vì {reasonVi}: {rules}.',
      en: 'Of {count} rules it was not found out whether they contradict or imply others, because {reason}: {rules}.',
    },
  },
  'reconcile.rules-unexamined': {
    severity: 'hint',
    message: {
      vi: 'Không xét được các quy tắc là hàm tự viết yêu cầu điều gì: {rules}.',
      en: 'What rules that are functions ask for cannot be examined: {rules}.',
    },
  },
};
