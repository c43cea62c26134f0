import type { RateParts } from '../../indicator/core/index.js';
import { type Hedge, type PrintedFigure, rateVerdict, spellRational } from '../../number/index.js';
import { type Result, safeParseQuantity } from '../../text/index.js';
import { isPlan } from './fraction-role.js';
import type { CellReading } from './read-row.js';
import type { PrintedFigureCheck } from './result.js';
import type { RowInputs } from './row-inputs.js';

/** A percentage that a row prints. */
export interface PrintedRate {
  readonly cell: PrintedFigureCheck['cell'];
  readonly text: string;
  readonly value: string;
  readonly decimalPlaces: number;
  readonly hedge?: Hedge;
}

/**
 * The percentages that a row prints for its rate: in its result cell, beside the fraction of its note, and in a note that is
 * nothing but a percentage (`đạt 72%`) beside a result that is a fraction.
 */
export function printedRates(
  result: CellReading<Result>,
  { fraction, fractionCell = 'note' }: RowInputs,
  targetUnit: string | undefined,
  note: string,
): readonly PrintedRate[] {
  const printed: PrintedRate[] = [];
  if (result.state === 'read' && result.value.status === 'reported') {
    const { quantity } = result.value;
    const isRate = (quantity.unit ?? targetUnit) === '%' && quantity.upper === undefined && !isPlan(quantity.subject);
    if (isRate) printed.push({ cell: 'result', ...quantity });
  }
  // The percentage beside a fraction in the result cell is the result itself, unless the fraction is read as a count.
  if (fraction?.percent !== undefined && (fractionCell === 'note' || printed.length === 0)) {
    printed.push({ cell: fractionCell, ...fraction.percent });
  }
  const noted = fraction !== undefined && fractionCell === 'result' ? rateOfNote(note) : undefined;
  if (noted !== undefined) printed.push(noted);
  return printed;
}

const NOTE_LEAD = /^[\s+•*–-]*(?:đạt )?(?:tỷ lệ|tỉ lệ|chiếm|bằng|tương đương)?[\s:]*/iu;

function rateOfNote(note: string): PrintedRate | undefined {
  const text = note.replace(NOTE_LEAD, '').replace(/[\s.;]$/u, '');
  const quantity = safeParseQuantity(text, { lenient: true });
  if (!quantity.success) return undefined;
  const { unit, upper, per, subject } = quantity.data;
  const isRate = unit === '%' && upper === undefined && per === undefined && !isPlan(subject);
  return isRate ? { cell: 'note', ...quantity.data } : undefined;
}

/** Đối chiếu: each printed percentage with the parts of the row's rate. */
export function confrontPrintedRates(
  printed: readonly PrintedRate[],
  { numerator, denominator }: RateParts,
): readonly PrintedFigureCheck[] {
  // Multiplied by both denominators, parts that are no finite decimals become whole numbers.
  const parts = [spellRational(numerator), spellRational(denominator)].map(printedPart);
  const [top = numerator.top * denominator.bottom, bottom = denominator.top * numerator.bottom] = parts.includes(
    undefined,
  )
    ? []
    : parts;
  return printed.map(({ cell, text, value, decimalPlaces, hedge }) => {
    const figure = { value, decimalPlaces, ...(hedge === undefined ? {} : { hedge }) };
    return { cell, printed: text, ...rateVerdict({ numerator: top, denominator: bottom, printed: figure }) };
  });
}

// A part with decimals, such as 80,7 tỷ, was rounded to them; a whole count is exact.
function printedPart(spelling: string): PrintedFigure | undefined {
  if (spelling.includes('/')) return undefined;
  return { value: spelling, decimalPlaces: spelling.split('.')[1]?.length ?? 0 };
}
