import { isText, oneOf, optional, record, requireArgument, satisfying } from '../outcome/inner.js';
import { byField, figureFields, isQuantity, isSpan, lazily } from './format-arguments.js';
import { RESULT_STATUS_LABELS } from './status-words.js';

const isTarget = /* @__PURE__ */ lazily(() => {
  const isWords = optional(isText);
  const printed = satisfying((value) => value === null || value === undefined || typeof value === 'string', {
    vi: 'một chuỗi ký tự hoặc null',
    en: 'a string or null',
  });
  const common = {
    ...figureFields(),
    measure: isWords,
    baseline: isWords,
    deadline: optional(isSpan),
    printedComparator: printed,
  };
  const comparator = oneOf(['>=', '>', '<=', '<', '=']);
  const change = oneOf(['increase', 'decrease']);
  const level = oneOf(['more', 'less', 'maintain']);
  const milestone = oneOf(['completed', 'issued', 'exists', 'achieved']);
  const variants = {
    threshold: record({ ...common, comparator, value: isText, direction: level }),
    range: record({ ...common, lower: isText, upper: isText, direction: level }),
    change: record({ ...common, comparator, value: isText, direction: change }),
    'rank-change': record({ ...common, comparator, lower: isText, direction: oneOf(['up', 'down']) }),
    rank: record({ ...common, atMost: isText }),
    milestone: record({ ...common, word: isText, milestone }),
  };
  return byField('kind', Object.keys(variants), variants);
});

const isResult = /* @__PURE__ */ lazily(() => {
  const isWords = optional(isText);
  const variants = {
    reported: record({ quantity: isQuantity, outOf: isWords }),
    changed: record({ quantity: isQuantity, direction: oneOf(['increase', 'decrease']), baseline: isWords }),
  };
  const status = record({ word: isText, reason: isWords, date: optional(record({ text: isText })) });
  return byField('status', Object.keys(RESULT_STATUS_LABELS), variants, status);
});

/** @throws VnIctError `argument.type`, `argument.value` where it is no target */
export function requireTarget(target: unknown): void {
  requireArgument(isTarget, target, 'target');
}

/** @throws VnIctError `argument.type`, `argument.value` where it is no result */
export function requireResult(result: unknown): void {
  requireArgument(isResult, result, 'result');
}
