import type { DecimalString } from '../number/index.js';
import type { Language } from '../outcome/index.js';
import { formatDate } from './date-format.js';
import { requireLanguage } from './format-arguments.js';
import { formatNumber } from './format-number.js';
import { formatQuantity } from './format-quantity.js';
import { requireTarget } from './target-arguments.js';
import { formatTargetInEnglish } from './target-format-english.js';
import type {
  ChangeTarget,
  Comparator,
  RangeTarget,
  RankChangeTarget,
  TargetData,
  TargetUnit,
  ThresholdTarget,
} from './target-kinds.js';
import type { VietnameseDate } from './vietnamese-date.js';

/**
 * Viết mục tiêu: a target as a plan prints it; reading it again gives the same target. `text` is not used.
 *
 * @param language - `vi` unless named otherwise; the Vietnamese one is read back by {@link parseTarget}
 * @throws VnIctError `number.not-decimal` when a value is no decimal string, `argument.type` or `argument.value` of what is no target
 * @example
 * import { formatTarget, parseTarget } from 'vn-ict';
 * formatTarget(parseTarget('>8,5', { unit: '%' })); // => '> 8,5%'
 * formatTarget(parseTarget('Tăng từ 2 đến 3 bậc')); // => 'tăng từ 2 đến 3 bậc'
 * formatTarget(parseTarget('tối thiểu 70%'), 'en'); // => 'at least 70%'
 */
export function formatTarget(target: TargetData, language: Language = 'vi'): string {
  requireTarget(target);
  requireLanguage(language);
  if (language === 'en') return formatTargetInEnglish(target);
  const measure = target.measure === undefined ? '' : `${target.measure}:`;
  const deadline = target.deadline === undefined ? '' : deadlineText(target.deadline);
  return words(measure, ...bodyOf(target), deadline);
}

function bodyOf(target: TargetData): readonly string[] {
  const { subject = '' } = target;
  switch (target.kind) {
    case 'threshold':
      return [maintained(target), ...bound(target, figure(target, target.value), wordOfLevel(target)), subject];
    case 'range':
      return [maintained(target), lowered(target), rough(target), figure(target, target.lower, target.upper), subject];
    case 'change': {
      const verb = target.direction === 'increase' ? 'tăng' : 'giảm';
      return [verb, ...bound(target, figure(target, target.value, target.upper)), subject, baseline(target.baseline)];
    }
    case 'rank-change': {
      const verb = target.direction === 'up' ? 'tăng' : 'giảm';
      return [verb, ...bound(target, placesOf(target)), subject, baseline(target.baseline)];
    }
    case 'rank':
      return ['thuộc nhóm', formatNumber(target.atMost), subject];
    case 'milestone':
      return [target.word, subject];
  }
}

function placesOf({ lower, upper }: TargetData<RankChangeTarget>): string {
  return upper === undefined
    ? `${formatNumber(lower)} bậc`
    : `từ ${formatNumber(lower)} đến ${formatNumber(upper)} bậc`;
}

const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  '>=': '',
  '>': 'trên',
  '<=': 'không quá',
  '<': 'dưới',
  '=': 'bằng',
};

type Bounded = Pick<ThresholdTarget, 'comparator' | 'printedComparator' | 'hedge'>;

/** The figure with the words of its comparison around it, as they were printed. */
function bound(target: Bounded, figures: string, word = COMPARATOR_WORDS[target.comparator]): readonly string[] {
  const [before = '', after = ''] = (target.printedComparator ?? word).split('…');
  return [before.trim(), rough(target), figures, after.trim()];
}

// A bare 0 is at most 0, any other bare level at least that level; `lên 0` is the level 0 to reach.
function wordOfLevel({ comparator, value }: TargetData<ThresholdTarget>): string {
  if (value === '0' && comparator === '<=') return '';
  return value === '0' && comparator === '>=' ? 'lên' : COMPARATOR_WORDS[comparator];
}

function figure(target: TargetUnit, value: DecimalString, upper?: DecimalString): string {
  const { unit, per, scale, decimalPlaces } = target;
  return formatQuantity({
    value,
    decimalPlaces,
    ...(upper === undefined ? {} : { upper }),
    ...(unit === undefined ? {} : { unit }),
    ...(per === undefined ? {} : { per }),
    ...(scale === undefined ? {} : { scale }),
  });
}

function maintained({
  direction,
  comparator,
}: {
  direction: ThresholdTarget['direction'];
  comparator?: Comparator;
}): string {
  return direction === 'maintain' && comparator !== '=' ? 'duy trì' : '';
}

// A range that is better below has no comparison of its own to say so.
function lowered({ direction, lower }: TargetData<RangeTarget>): string {
  // `0-5%` is better below by itself.
  if (lower === '0') return direction === 'more' ? 'lên' : '';
  return direction === 'less' ? 'xuống' : '';
}

function rough({ hedge }: { hedge?: 'about' }): string {
  return hedge === undefined ? '' : 'khoảng';
}

function baseline(text: ChangeTarget['baseline']): string {
  return text === undefined ? '' : `so với ${text}`;
}

function deadlineText(date: VietnameseDate): string {
  if (date.bound !== undefined) return formatDate(date);
  return `trong ${date.precision === 'day' ? 'ngày ' : ''}${formatDate(date)}`;
}

function words(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
