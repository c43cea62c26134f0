import {
  compareRationals,
  type ExactInput,
  parseRational,
  type Rational,
  type RationalString,
  rationalOf,
} from '../../number/index.js';
import {
  createIssue,
  type Issue,
  type IssuePath,
  type Parsed,
  refuse,
  succeed,
  VnIctError,
} from '../../outcome/index.js';
import { type ArgumentCheck, isText, list, record } from '../../outcome/inner.js';
import { type DtiIssueCode, dtiIssues } from './messages.js';
import type { DtiScheme } from './scheme.js';

/** Giá trị chỉ số chính: from 0 to 1, a decimal as published or an exact fraction (`'1/3'`). */
export type DtiValue = ExactInput | RationalString;

/** Giá trị các chỉ số chính, by index. What is not known is left out: it is undecided, not 0. */
export type DtiValues<Index extends string = string> = { readonly [Name in Index]?: DtiValue };

/** A main index with the value that was read and its points. */
export interface ReadIndex<Index extends string> {
  readonly index: Index;
  /** Absent where no value was given. */
  readonly value?: Rational;
  /** Absent where the points of the index are not known. */
  readonly maximum?: Rational;
}

const ONE: Rational = { top: 1n, bottom: 1n };

const isScheme: ArgumentCheck = /* @__PURE__ */ record({
  id: isText,
  citation: /* @__PURE__ */ record({ document: isText }),
  mainIndices: /* @__PURE__ */ list(/* @__PURE__ */ record({ index: isText })),
  pillars: /* @__PURE__ */ list(/* @__PURE__ */ record({ indices: /* @__PURE__ */ list(isText) })),
});
const isRecord: ArgumentCheck = /* @__PURE__ */ record();

/** A scheme that was checked, with what every province needs of it. */
export interface SchemePlan<Index extends string = string> {
  readonly scheme: DtiScheme<Index>;
  readonly known: ReadonlySet<string>;
  /** The points of each main index, in the order of the scheme. */
  readonly maxima: readonly (Rational | undefined)[];
}

/** Whether a scheme is one: its indices stand there once, its pillars name them, its points are points. */
export function checkScheme<Index extends string>(scheme: DtiScheme<Index>): Parsed<SchemePlan<Index>> {
  const wrong = isScheme(scheme, ['scheme']);
  if (wrong !== undefined) return refuse(wrong);
  const issues: Issue[] = [];
  const known = new Set<string>();
  const maxima: (Rational | undefined)[] = [];
  for (const [place, { index, maximumPoints }] of scheme.mainIndices.entries()) {
    const path = ['scheme', 'mainIndices', place];
    if (known.has(index)) issues.push(dtiIssue('catalog.dti-scheme-index', index, scheme, [...path, 'index']));
    known.add(index);
    const read = maximumPoints === null ? undefined : readNumber(maximumPoints, [...path, 'maximumPoints']);
    maxima.push(read?.success === true ? read.data : undefined);
    if (read === undefined) continue;
    if (!read.success) issues.push(...read.issues);
    else if (read.data.top < 0n) {
      issues.push(dtiIssue('catalog.dti-points', maximumPoints, scheme, [...path, 'maximumPoints']));
    }
  }
  for (const [place, { indices }] of scheme.pillars.entries()) {
    for (const [position, index] of indices.entries()) {
      const path = ['scheme', 'pillars', place, 'indices', position];
      if (!known.has(index)) issues.push(unknownIndex(index, scheme, path));
    }
  }
  const [first, ...others] = issues;
  return first === undefined ? succeed({ scheme, known, maxima }) : refuse(first, ...others);
}

/** The values of a payload in the order of the scheme. */
export function readValues<Index extends string>(
  { scheme, known, maxima }: SchemePlan<Index>,
  values: DtiValues<Index>,
  path: IssuePath,
): Parsed<readonly ReadIndex<Index>[]> {
  const wrong = isRecord(values, path.length === 0 ? ['values'] : path);
  if (wrong !== undefined) return refuse(wrong);
  const issues: Issue[] = [];
  for (const key of Object.keys(values)) {
    if (!known.has(key)) issues.push(unknownIndex(key, scheme, [...path, key]));
  }
  const indices = scheme.mainIndices.map(({ index }, place): ReadIndex<Index> => {
    const points = maxima[place];
    const maximum = points === undefined ? {} : { maximum: points };
    const given: unknown = Object.hasOwn(values, index) ? values[index] : undefined;
    if (given === undefined) return { index, ...maximum };
    const read = readNumber(given, [...path, index]);
    if (!read.success) {
      issues.push(...read.issues);
      return { index };
    }
    if (read.data.top < 0n || compareRationals(read.data, ONE) > 0) {
      issues.push(dtiIssue('catalog.dti-value-range', given, scheme, [...path, index]));
    }
    return { index, value: read.data, ...maximum };
  });
  const [first, ...others] = issues;
  return first === undefined ? succeed(indices) : refuse(first, ...others);
}

const isRefusal = (error: unknown): error is VnIctError => error instanceof VnIctError;

/** An exact number of a payload. */
export function readNumber(value: unknown, path: IssuePath): Parsed<Rational> {
  try {
    // What is no number at all is what this is here to find out.
    return succeed(
      typeof value === 'string' ? parseRational(value, ...path) : rationalOf(value as ExactInput, ...path),
    );
  } catch (error) {
    if (isRefusal(error)) return { success: false, issues: error.issues };
    throw error;
  }
}

function unknownIndex(received: string, scheme: DtiScheme, path: IssuePath): Issue<DtiIssueCode> {
  const indices = scheme.mainIndices.map(({ index }) => index).join(', ');
  return dtiIssue('catalog.dti-index', received, scheme, path, { indices });
}

export function dtiIssue(
  code: DtiIssueCode,
  received: unknown,
  { citation }: Pick<DtiScheme, 'citation'>,
  path: IssuePath,
  parameters: Readonly<Record<string, string | number>> = {},
): Issue<DtiIssueCode> {
  const basis = { parameters: { ...parameters, basis: citation.document }, citations: [citation] };
  return createIssue(dtiIssues, code, { path, received, ...basis });
}
