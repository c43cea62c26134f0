import type { DecimalString, Hedge } from '../number/index.js';
import { endingHedge } from './hedge.js';
import { diagnoseNumber } from './number-diagnosis.js';
import { type Digits, scanProseNumber, valueOf } from './number-scan.js';

/** Tỷ lệ in cạnh phân số: the percentage printed beside a fraction. */
export interface PrintedPercent {
  /** In percent: `'96.8'` for `96,8%`. */
  readonly value: DecimalString;
  readonly decimalPlaces: number;
  readonly hedge?: Hedge;
  /** Printed with a decimal point, `68.6%`, which is no Vietnamese spelling but has one reading here. */
  readonly decimalPoint?: true;
  readonly text: string;
}

/** A percentage in running text. */
export interface PercentAt {
  readonly percent: PrintedPercent;
  /** Where what leads it in (`=`, `, đạt tỷ lệ`) starts. */
  readonly start: number;
  readonly end: number;
}

/** How far after a fraction its percentage is looked for; it bounds the work for each fraction. */
const REACH = 160;
// A clause ends at `;`, at a full stop, at a bullet on a new line.
const CLAUSE_END = /;|\.(?=\s|$)|\n(?=\s*[-+•*–])/;
const LEAD =
  /(?:=|\(|[,:]|(?<![\p{L}\p{M}])(?:đạt|chiếm|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tương đương|tương ứng|bằng|là))[\s(=]*$/iu;
// All that may stand between a fraction and its rate when nothing else is there: ` = `, `, đạt tỷ lệ `, ` (chiếm `.
const LEAD_START =
  /[\s,]*(?:(?:[=(:]|đạt|chiếm|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tương đương|tương ứng|bằng|với|là)[\s=(:]*(?:(?:đạt|chiếm|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tương đương|tương ứng|bằng|với|là)[\s=(:]*)*)?$/iu;

/** The rate printed for a fraction that ends at `from`: the first number of the clause, if it is led in as one and is in %. */
export function readPercent(text: string, from: number, withPoint: boolean): PercentAt | undefined {
  const window = text.slice(from, from + REACH);
  const stop = CLAUSE_END.exec(window);
  const clause = stop === null ? window : window.slice(0, stop.index);
  const at = clause.search(/\d/);
  if (at === -1) return undefined;
  const hedged = endingHedge(clause.slice(0, at));
  const lead = clause.slice(0, hedged?.start ?? at);
  if (!LEAD.test(lead)) return undefined;
  const strict = scanProseNumber(clause, at);
  const number = strict ?? (withPoint ? numberWithPoint(clause, at) : undefined);
  if (number === undefined) return undefined;
  const sign = /^ ?%/.exec(clause.slice(number.end));
  if (sign === null) return undefined;
  const end = number.end + sign[0].length;
  const value = valueOf(number);
  const hedge = hedged === undefined ? {} : { hedge: hedged.hedge };
  const point = strict === undefined ? { decimalPoint: true as const } : {};
  const printed = clause.slice(hedged?.start ?? at, end);
  return {
    percent: { value, decimalPlaces: number.fraction.length, ...hedge, ...point, text: printed },
    start: from + (LEAD_START.exec(lead)?.index ?? lead.length),
    end: from + end,
  };
}

function numberWithPoint(clause: string, at: number): (Digits & { readonly end: number }) | undefined {
  const diagnosis = diagnoseNumber(clause, at);
  return diagnosis?.lenient === undefined ? undefined : { ...diagnosis.lenient, end: diagnosis.end };
}
