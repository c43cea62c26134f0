import type { Confrontation, Decimal, PrintedFigure } from '../number/index.js';
import { type Issue, type IssuePath, nestIssue } from '../outcome/index.js';
import type { NumberOptions } from './number.js';
import { type Quantity, safeParseQuantity } from './quantity.js';
import { SCALE_POWERS } from './scale.js';
import { knownUnit } from './units.js';

/** A printed text (`'hơn 4,3 triệu'`), or an exact number. */
export type PrintedOrExact = string | number | bigint | Decimal;

/** How the printed texts of a confrontation are read. */
export interface ConfrontOptions extends NumberOptions {
  /** Đơn vị tính of the table or column, for the texts that print none: `tỷ đồng`. */
  readonly unit?: string;
}

/** A figure that was read, with its unit where it prints one that is known. */
export interface ReadFigure {
  readonly figure: PrintedFigure | Exclude<PrintedOrExact, string>;
  readonly unit: string | undefined;
  /** Whether it prints neither a unit nor a scale word. */
  readonly bare?: boolean;
}

/** What stops a confrontation. */
export type Obstacle = Extract<Confrontation, { verdict: 'undetermined' }>;

export const isObstacle = (read: ReadFigure | Obstacle): read is Obstacle => 'verdict' in read;

/** Reads one figure of a confrontation. */
export function readFigure(input: PrintedOrExact, options: ConfrontOptions, path: IssuePath): ReadFigure | Obstacle {
  if (typeof input !== 'string') return { figure: input, unit: undefined };
  const { unit, ...reading } = options;
  const quantity = safeParseQuantity(input, reading);
  if (!quantity.success) return unreadable(quantity.issues, path);
  if (!isBare(quantity.data) || unit === undefined) return figureOfQuantity(quantity.data);
  // The unit belongs after the figures: before it is appended, they were read without one.
  const whole = safeParseQuantity(`${input} ${unit}`, reading);
  return whole.success ? figureOfQuantity(whole.data) : unreadable(whole.issues, path);
}

function unreadable(issues: readonly Issue[], path: IssuePath): Obstacle {
  return { verdict: 'undetermined', reason: 'unreadable', issues: issues.map((issue) => nestIssue(issue, ...path)) };
}

function figureOfQuantity(quantity: Quantity): ReadFigure | Obstacle {
  if (quantity.upper !== undefined) return { verdict: 'undetermined', reason: 'range-printed' };
  const { value, decimalPlaces, hedge } = quantity;
  const unit = quantity.unit === undefined ? undefined : comparableUnit(quantity.unit);
  const figure = {
    value,
    decimalPlaces,
    ...(quantity.scale === undefined ? {} : { scale: SCALE_POWERS[quantity.scale] }),
    ...(hedge === undefined ? {} : { hedge }),
    // A percentage is rounded also where it prints no decimals.
    ...(unit === '%' ? { rounded: true } : {}),
  };
  return { figure, unit, bare: isBare(quantity) };
}

const isBare = ({ unit, scale }: Quantity): boolean => unit === undefined && scale === undefined;

/** Measures that cannot stand for one another; nouns that are counted (`xã`, `phiếu`) may. */
function comparableUnit(unit: string): string | undefined {
  return unit === 'điểm phần trăm' ? '%' : knownUnit(unit);
}

/**
 * Whether some figures are in measures that cannot be compared: money and percent, km and m. Beside `4.081 tỷ đồng` a bare
 * `9.877` may be in `tỷ đồng` or in `đồng`, which only the caller can say (`unit`).
 */
export function unitsDiffer(figures: readonly ReadFigure[]): boolean {
  const measures = new Set(figures.flatMap(({ unit }) => unit ?? []));
  const scaled = figures.some(
    ({ figure, unit }) => unit !== undefined && typeof figure === 'object' && 'scale' in figure,
  );
  return measures.size > 1 || (scaled && figures.some(({ bare }) => bare === true));
}
