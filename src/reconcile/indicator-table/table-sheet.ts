import type { Formula } from '../../indicator/core/index.js';
import { spellRational } from '../../number/index.js';
import { safeParseQuantity } from '../../text/index.js';
import type { EditRule, RatioRule } from '../edit-rule.js';
import type { ReportCell, ReportSheet } from '../report-data.js';
import type { LinearRule, Term } from '../rule.js';
import { type CheckedTable, readTable } from './check.js';
import { type CheckedRow, checkRow } from './check-row.js';
import { firstRows } from './cross-rows.js';
import { indexRows, type KnownRow } from './match-row.js';
import { type IndicatorTableOptions, readTableOptions } from './options.js';
import type { IndicatorRowCheck, IndicatorTableCheck } from './result.js';
import type { IndicatorRowInput } from './row-cells.js';
import { isNumbered, rowSteps } from './row-step.js';

/**
 * Các ô và quy tắc của bảng chỉ tiêu: every figure of a table as a cell, and what must hold between them as edit rules, so that a table
 * is confronted, and its wrong cells are localised, together with the rest of its report.
 *
 * A cell stands at `<table>.<no>.<input>` (the parts in the note; `numerator` and `denominator` in a row that the definition does not know),
 * at `<table>.<no>.result` and, for a percentage that stands beside its parts, `<table>.<no>.note-rate`.
 *
 * @param table - the name of the table in the report, the first step of the paths
 * @param rows - the rows as printed
 * @param options - as for `checkIndicatorTable`
 * @example
 * import { indicatorTableSheet, localizeErrors } from 'vn-ict/reconcile';
 * const row = { no: '5', name: 'Hồ sơ tiếp nhận trực tuyến', result: '96,8%', note: '42.898/44.376' };
 * const { cells, rules } = indicatorTableSheet('annex', [row], { targetUnit: '%' });
 * cells.map(({ path, printed }) => [path, printed]); // => [['annex.5.numerator', '42.898'], ['annex.5.denominator', '44.376'], ['annex.5.result', '96,8%']]
 * localizeErrors({ cells }, rules).groups.length; // => 1
 * @see Kế hoạch 883/KH-UBND, Phụ lục 1
 */
export function indicatorTableSheet(
  table: string,
  rows: readonly IndicatorRowInput[],
  options: IndicatorTableOptions = {},
): ReportSheet {
  const read = readTableOptions(options);
  const index = indexRows(read.definition);
  const list: readonly unknown[] = Array.isArray(rows) ? rows.slice(0, read.maximumRows) : [];
  const checked = list.map((row, position) => checkRow(row, position, index, read));
  return sheetOfChecked(table, { checked, index, rules: read.definition?.rules ?? [] });
}

/** Kết quả kiểm tra bảng cùng các ô và quy tắc của bảng: the rows are read once for both. */
export function checkedTableSheet(
  table: string,
  rows: readonly IndicatorRowInput[],
  options: IndicatorTableOptions,
): { readonly check: IndicatorTableCheck; readonly sheet: ReportSheet } {
  const { check, ...read } = readTable(rows, options);
  return { check, sheet: sheetOfChecked(table, read) };
}

function sheetOfChecked(table: string, { checked, index, rules }: CheckedTable): ReportSheet {
  const known = new Map(index.rows.map((row) => [row.indicator.id, row]));
  const sheets = rowSteps(checked.map(({ check }) => check.no)).flatMap((step, position) => {
    const row = checked[position];
    const base = `${table}.${step}`;
    return row === undefined ? [] : [{ base, ...sheetOfRow(base, row, known.get(row.check.indicator ?? '')) }];
  });
  const bases = new Map([...firstRows(checked)].map(([id, row]) => [id, sheets[row.check.index]?.base]));
  const between = rules.map((rule) => inPaths(rule, table, bases));
  return { cells: sheets.flatMap(({ cells }) => cells), rules: [...sheets.flatMap(({ rules }) => rules), ...between] };
}

function sheetOfRow(base: string, row: CheckedRow, known: KnownRow | undefined): ReportSheet {
  const { check } = row;
  const isNamed = !isNumbered(check.no);
  const place = { row: (isNamed ? check.name : `${check.no}. ${check.name}`).slice(0, 300) };
  const parts = partsOf(base, row, known);
  const cells: ReportCell[] = parts.cells.map((cell) => ({ ...cell, ...place, column: NOTE }));
  const rules: EditRule[] = [];
  for (const { step, printed, column } of ratesOf(check)) {
    const path = `${base}.${step}`;
    cells.push({ path, ...printedCell(printed, true), ...place, column });
    if (parts.rate === undefined) continue;
    rules.push({
      ...rateRule(path, isNamed ? `“${check.name.slice(0, 100)}”` : check.no),
      result: { cell: path },
      ...parts.rate,
    });
  }
  if (!check.figures.some(({ cell }) => cell === 'result') && check.result?.status === 'reported') {
    const { text, unit } = check.result.quantity;
    cells.push({ path: `${base}.result`, ...printedCell(text, unit === '%'), ...place, column: RESULT });
  }
  return { cells, rules };
}

const NOTE = 'Ghi chú';
const RESULT = 'Kết quả';

/** The percentages of a row; one that its note only repeats is the one figure, and the cell tells both places. */
function ratesOf({ figures }: IndicatorRowCheck) {
  const result = figures.find(({ cell }) => cell === 'result');
  const repeats = figures.some(({ cell, printed }) => cell === 'note' && printed === result?.printed);
  const noted = figures.find(({ cell, printed }) => cell === 'note' && printed !== result?.printed);
  return [
    ...(result === undefined
      ? []
      : [{ step: 'result', printed: result.printed, column: repeats ? `${RESULT}, ${NOTE}` : RESULT }]),
    ...(noted === undefined ? [] : [{ step: 'note-rate', printed: noted.printed, column: NOTE }]),
  ];
}

type Parts = Pick<RatioRule, 'numerator' | 'denominator'>;

/** The parts of a row's rate as cells, and the rate as sums of them. */
function partsOf(
  base: string,
  { check, inputs }: CheckedRow,
  known: KnownRow | undefined,
): { readonly cells: readonly ReportCell[]; readonly rate?: Parts } {
  const cells = [...inputs].map(([name, { value, text }]) => ({
    path: `${base}.${name}`,
    ...exactOr(spellRational(value)),
    printed: text,
  }));
  const formula = known?.indicator.formula;
  const rate = cells.length === 0 || formula === undefined ? undefined : rateOfFormula(formula, base);
  if (rate !== undefined) return { cells, rate };
  if (check.rate === undefined || cells.length > 0) return { cells };
  const [numerator = '', denominator = ''] = check.rate.text.split('/');
  return {
    cells: [
      { path: `${base}.numerator`, ...exactOr(check.rate.numerator), printed: numerator },
      { path: `${base}.denominator`, ...exactOr(check.rate.denominator), printed: denominator },
    ],
    rate: { numerator: [{ cell: `${base}.numerator` }], denominator: [{ cell: `${base}.denominator` }] },
  };
}

/** A count is exact; a part with decimals, such as 80,7 tỷ, was rounded to them. */
function exactOr(value: string): Pick<ReportCell, 'value' | 'figure'> {
  const places = value.split('.')[1]?.length ?? 0;
  return places === 0 ? { value } : { figure: { value, decimalPlaces: places } };
}

/** A printed figure as a cell, read as the table reads it: `68.6%` is 68,6. */
function printedCell(text: string, isRate: boolean): Pick<ReportCell, 'figure' | 'text' | 'printed'> {
  const quantity = safeParseQuantity(text, { lenient: true });
  if (!quantity.success || quantity.data.upper !== undefined || quantity.data.scale !== undefined) return { text };
  const { value, decimalPlaces, hedge } = quantity.data;
  const figure = {
    value,
    decimalPlaces,
    ...(hedge === undefined ? {} : { hedge }),
    ...(isRate ? { rounded: true } : {}),
  };
  return { figure, printed: text };
}

/** A percentage of two sums of inputs; other formulas are for their own evaluation. */
function rateOfFormula(formula: Formula, base: string): Parts | undefined {
  const [top, bottom] = sidesOf(formula);
  if (top === undefined || bottom === undefined) return undefined;
  const [numerator, denominator] = [termsOf(top, base), termsOf(bottom, base)];
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

function sidesOf(formula: Formula): readonly Formula[] {
  if (typeof formula === 'string') return [];
  if (formula.op === 'percent') return [formula.numerator, formula.denominator];
  return formula.op === 'share' ? [formula.part, formula.whole] : [];
}

function termsOf(formula: Formula, base: string): readonly Term[] | undefined {
  if (typeof formula === 'string') return [{ cell: `${base}.${formula}` }];
  if (formula.op !== 'sum') return undefined;
  const terms = formula.terms.map((term) => termsOf(term, base));
  return terms.every((term) => term !== undefined) ? terms.flat() : undefined;
}

function rateRule(path: string, row: string) {
  return {
    id: `rate:${path}`,
    severity: 'error',
    kind: 'ratio',
    statement: {
      vi: `tỷ lệ in ở dòng ${row} phải bằng tử số chia mẫu số của dòng đó`,
      en: `the rate printed in row ${row} must be the numerator over the denominator of that row`,
    },
    origin: { vi: 'số liệu in ở chính dòng đó', en: 'the figures printed in the row itself' },
  } as const;
}

/** A rule of the definition, whose cells are `<indicator>.<input>`, over the paths of the report. */
function inPaths(rule: LinearRule, table: string, bases: ReadonlyMap<string, string | undefined>): LinearRule {
  const side = (terms: readonly Term[]): readonly Term[] =>
    terms.map((term) => {
      const [indicator = '', ...input] = term.cell.split('.');
      return { ...term, cell: [bases.get(indicator) ?? `${table}.${indicator}`, ...input].join('.') };
    });
  return { ...rule, id: `${table}:${rule.id}`, left: side(rule.left), right: side(rule.right) };
}
