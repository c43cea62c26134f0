import { formatDate } from './date-format.js';
import { englishFigure } from './english-figure.js';
import type { Comparator, Milestone, TargetData } from './target-kinds.js';

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
  '=': 'exactly',
};

const MILESTONES: Readonly<Record<Milestone, string>> = {
  completed: 'completed',
  issued: 'issued',
  exists: 'in existence',
  achieved: 'achieved',
};

/** The target as an English sentence part; units and the words of the plan stay Vietnamese. */
export function formatTargetInEnglish(target: TargetData): string {
  const measure = target.measure === undefined ? '' : `${target.measure}: `;
  const deadline =
    target.deadline === undefined ? '' : `, ${whenOf(formatDate(target.deadline, { language: 'en' }), target)}`;
  return `${measure}${bodyOf(target)}${deadline}`;
}

function bodyOf(target: TargetData): string {
  const subject = target.subject === undefined ? '' : ` ${target.subject}`;
  switch (target.kind) {
    case 'threshold': {
      const verb = target.direction === 'maintain' && target.comparator !== '=' ? 'maintain ' : '';
      const rough = target.hedge === undefined ? '' : 'about ';
      return `${verb}${COMPARATORS[target.comparator]} ${rough}${englishFigure(target.value, target)}${subject}`;
    }
    case 'range': {
      const verb = target.direction === 'maintain' ? 'maintain ' : '';
      const rough = target.hedge === undefined ? 'from' : 'from about';
      return `${verb}${rough} ${englishFigure(target.lower, target)} to ${englishFigure(target.upper, target)}${subject}`;
    }
    case 'change': {
      const size =
        target.upper === undefined
          ? `${COMPARATORS[target.comparator]} ${englishFigure(target.value, target)}`
          : `${englishFigure(target.value, target)} to ${englishFigure(target.upper, target)}`;
      return `${target.direction} of ${size}${subject}${against(target.baseline)}`;
    }
    case 'rank-change': {
      const places =
        target.upper === undefined
          ? `${COMPARATORS[target.comparator]} ${englishFigure(target.lower)}`
          : `${englishFigure(target.lower)} to ${englishFigure(target.upper)}`;
      return `${target.direction} ${places} places${subject}${against(target.baseline)}`;
    }
    case 'rank':
      return `among the first ${englishFigure(target.atMost)}${subject}`;
    case 'milestone':
      return `${MILESTONES[target.milestone]}${subject}`;
  }
}

function against(baseline: string | undefined): string {
  return baseline === undefined ? '' : ` against ${baseline}`;
}

function whenOf(date: string, { deadline }: TargetData): string {
  if (deadline?.bound !== undefined) return date;
  return `${deadline?.precision === 'day' ? 'on' : 'in'} ${date}`;
}
