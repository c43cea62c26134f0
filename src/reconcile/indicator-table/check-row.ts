import { nestIssue } from '../../outcome/index.js';
import type { Target } from '../../text/index.js';
import { judgeRow } from './judge-row.js';
import { latenessOf } from './lateness.js';
import { matchRow, type RowIndex } from './match-row.js';
import type { TableOptions } from './options.js';
import { confrontPrintedRates, printedRates } from './printed-figures.js';
import { aimsAtRank, type CellReading, readRow } from './read-row.js';
import { recomputeRate } from './recompute.js';
import type { IndicatorRowCheck } from './result.js';
import { readRowCells } from './row-cells.js';
import { type PrintedInput, type RowInputs, readRowInputs } from './row-inputs.js';

/** A row checked by itself, with the parts it prints, before it is confronted with the other rows. */
export interface CheckedRow {
  readonly check: IndicatorRowCheck;
  readonly inputs: ReadonlyMap<string, PrintedInput>;
}

/** Places at which a rate is printed that the row itself prints nowhere. */
const DEFAULT_DECIMAL_PLACES = 1;

export function checkRow(row: unknown, index: number, definitions: RowIndex, options: TableOptions): CheckedRow {
  const cells = readRowCells(row);
  const match = matchRow(cells, definitions);
  const inputs = readRowInputs(cells, match.known);
  const { unit } = match.known?.indicator ?? {};
  const reading = readRow(cells, inputs, unit === undefined ? options : { ...options, indicatorUnit: unit });
  const parts = rateParts(inputs, reading.target);
  const printed = printedRates(reading.result, parts, options.targetUnit, cells.texts.note);
  const places = printed[0]?.decimalPlaces ?? match.known?.indicator.decimalPlaces ?? DEFAULT_DECIMAL_PLACES;
  const recomputed = recomputeRate(parts, match.known, places);
  const figures = recomputed.parts === undefined ? [] : confrontPrintedRates(printed, recomputed.parts);
  const { issues: judgementIssues, ...judgement } = judgeRow(reading, recomputed, figures, options.asOf);
  const issues = [cells, match, inputs, reading, recomputed].flatMap((part) => part.issues);
  const { no, name, section } = cells.texts;
  return {
    inputs: inputs.inputs,
    check: {
      index,
      no,
      name,
      ...(section === '' ? {} : { section }),
      ...(match.known === undefined ? {} : { indicator: match.known.indicator.id }),
      ...valueOf('target', reading.target),
      ...valueOf('result', reading.result),
      ...(recomputed.rate === undefined ? {} : { rate: recomputed.rate }),
      figures,
      ...judgement,
      contradictions: [],
      ...(match.known?.indicator.traps === undefined ? {} : { traps: match.known.indicator.traps }),
      issues: [...issues, ...judgementIssues, ...latenessOf(reading)].map((issue) => nestIssue(issue, 'rows', index)),
    },
  };
}

/** Beside a target of ranking `12/63` is the 12th place among 63, and no rate. */
function rateParts({ inputs, fraction, fractionCell, issues }: RowInputs, target: CellReading<Target>): RowInputs {
  if (fraction === undefined || fractionCell === undefined || aimsAtRank(target)) return { inputs, issues };
  return { inputs, issues, fraction, fractionCell };
}

function valueOf<Name extends string, T>(name: Name, reading: CellReading<T>): { readonly [Key in Name]?: T } {
  // The computed key keeps its literal type only through this assertion.
  return (reading.state === 'read' ? { [name]: reading.value } : {}) as { readonly [Key in Name]?: T };
}
