import type { LegalCitation } from '../../law/index.js';
import { type ExactInput, type Rational, rational, rationalOf, spellRational } from '../../number/index.js';
import {
  createIssue,
  type Issue,
  type IssuePath,
  type Parsed,
  refuse,
  succeed,
  VnIctError,
} from '../../outcome/index.js';
import type { ScoreFigure } from './figure.js';
import { type ServiceScoreIssueCode, scoreIssues } from './messages.js';

/** A figure as it was understood. */
export type FigureReading =
  | { readonly kind: 'rate'; readonly rate: Rational }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'met'; readonly met: boolean }
  | { readonly kind: 'count'; readonly count: Rational }
  | { readonly kind: 'points'; readonly points: Rational };

/** Where a figure stands and which text its rule is from, for the issues. */
export interface FigurePlace {
  readonly path: IssuePath;
  readonly basis: string;
  /** That text as data; none where the rule is the caller's own. */
  readonly citation?: LegalCitation;
}

const HUNDRED: Rational = { top: 100n, bottom: 1n };

const isRefusal = (error: unknown): error is VnIctError => error instanceof VnIctError;

/** A number of a payload that must not be negative. */
export function readExact(value: unknown, place: FigurePlace): Parsed<Rational> {
  let read: Rational;
  try {
    // What is no number at all is what this is here to find out.
    read = rationalOf(value as ExactInput, ...place.path);
  } catch (error) {
    if (isRefusal(error)) return { success: false, issues: error.issues };
    throw error;
  }
  if (read.top >= 0n) return succeed(read);
  return refuse(issue('public-service.score-negative', value, place));
}

/** Reads a figure of any form; `maximum`: the points that it may have at most. */
export function readFigure(figure: ScoreFigure, maximum: Rational, place: FigurePlace): Parsed<FigureReading> {
  const keys = typeof figure === 'object' && figure !== null ? Object.keys(figure).sort().join() : '';
  const own = (key: string): unknown => Reflect.get(figure, key);
  switch (keys) {
    case 'denominator,numerator':
      return readCounted(own('numerator'), own('denominator'), place);
    case 'percent': {
      const percent = readExact(own('percent'), at(place, 'percent'));
      if (!percent.success) return percent;
      const { top, bottom } = percent.data;
      if (top <= bottom * 100n) return succeed({ kind: 'rate', rate: { top, bottom: bottom * HUNDRED.top } });
      return refuse(issue('public-service.score-percent-above-100', own('percent'), at(place, 'percent')));
    }
    case 'met': {
      const met = own('met');
      if (typeof met === 'boolean') return succeed({ kind: 'met', met });
      break;
    }
    case 'count': {
      const count = readExact(own('count'), at(place, 'count'));
      return count.success ? succeed({ kind: 'count', count: count.data }) : count;
    }
    case 'points': {
      const points = readExact(own('points'), at(place, 'points'));
      if (!points.success) return points;
      if (points.data.top * maximum.bottom <= maximum.top * points.data.bottom) {
        return succeed({ kind: 'points', points: points.data });
      }
      const limit = spellRational(maximum);
      return refuse(issue('public-service.score-above-maximum', own('points'), at(place, 'points'), { limit }));
    }
  }
  return refuse(unfit(figure, place, ANY_FORM));
}

function readCounted(numerator: unknown, denominator: unknown, place: FigurePlace): Parsed<FigureReading> {
  const part = readExact(numerator, at(place, 'numerator'));
  if (!part.success) return part;
  const whole = readExact(denominator, at(place, 'denominator'));
  if (!whole.success) return whole;
  if (part.data.top * whole.data.bottom > whole.data.top * part.data.bottom) {
    const limit = spellRational(whole.data);
    return refuse(issue('public-service.score-part-exceeds-whole', numerator, at(place, 'numerator'), { limit }));
  }
  const rate = rational(part.data.top * whole.data.bottom, part.data.bottom * whole.data.top);
  return succeed(rate === undefined ? { kind: 'nothing' } : { kind: 'rate', rate });
}

/** The words for the forms that a figure may have. */
export interface NeededForms {
  readonly needed: string;
  readonly neededVi: string;
}

const ANY_FORM: NeededForms = {
  needed: '{ numerator, denominator }, { percent }, { met }, { count } or { points }',
  neededVi: '{ numerator, denominator }, { percent }, { met }, { count } hoặc { points }',
};

export function unfit(figure: unknown, place: FigurePlace, forms: NeededForms): Issue<ServiceScoreIssueCode> {
  return issue('public-service.score-figure', figure, place, { ...forms });
}

export function issue(
  code: ServiceScoreIssueCode,
  received: unknown,
  { path, basis, citation }: FigurePlace,
  parameters: Readonly<Record<string, string>> = {},
): Issue<ServiceScoreIssueCode> {
  const cited = citation === undefined ? {} : { citations: [citation] };
  return createIssue(scoreIssues, code, { path, received, parameters: { ...parameters, basis }, ...cited });
}

const at = (place: FigurePlace, key: string): FigurePlace => ({ ...place, path: [...place.path, key] });
