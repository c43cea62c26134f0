import {
  expandAbbreviations,
  findFractions,
  findLabelledCounts,
  findStatus,
  foldVietnamese,
  formatFraction,
  formatQuantity,
  normalizeVietnamese,
  type Parsed,
  parseFraction,
  parseQuantity,
  safeParseDate,
  safeParseFraction,
  safeParsePrintedNumber,
  safeParseQuantity,
  safeParseResult,
  safeParseTarget,
} from 'vn-ict';

const CANONICAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** What must hold of every string; the first thing that does not, or `undefined`. An exception is the caller's to catch. */
export function brokenPromise(text: string): string | undefined {
  return brokenNumber(text) ?? brokenQuantity(text) ?? brokenFraction(text) ?? brokenScan(text) ?? brokenOthers(text);
}

function brokenNumber(text: string): string | undefined {
  const strict = safeParsePrintedNumber(text);
  const lenient = safeParsePrintedNumber(text, { lenient: true, kind: 'amount' });
  const open = safeParsePrintedNumber(text, { lenient: true });
  if (!strict.success) return wellFormed('number', strict) ?? wellFormed('lenient number', open);
  if (!CANONICAL.test(strict.data.value) || strict.data.value === '-0')
    return `number: ${strict.data.value} is not canonical`;
  if (!lenient.success) return 'number: strictly read, leniently refused';
  return lenient.data.value === strict.data.value ? undefined : 'number: two values';
}

function brokenQuantity(text: string): string | undefined {
  const reading = safeParseQuantity(text);
  if (!reading.success) return wellFormed('quantity', reading);
  const { text: _, ...quantity } = reading.data;
  if (!CANONICAL.test(quantity.value)) return `quantity: ${quantity.value} is not canonical`;
  const printed = formatQuantity(quantity);
  const { text: __, ...again } = parseQuantity(printed);
  return sameData(again, quantity) ? undefined : `quantity: printed ${printed}, read ${JSON.stringify(again)}`;
}

function brokenFraction(text: string): string | undefined {
  const reading = safeParseFraction(text);
  if (!reading.success) return wellFormed('fraction', reading);
  const { numerator, denominator } = reading.data;
  if (!CANONICAL.test(numerator) || !CANONICAL.test(denominator)) return 'fraction: a part is not canonical';
  const again = parseFraction(formatFraction(reading.data), { kind: 'fraction' });
  return again.numerator === numerator && again.denominator === denominator ? undefined : 'fraction: two values';
}

function brokenScan(text: string): string | undefined {
  let from = 0;
  for (const { start, end, text: found } of findFractions(text)) {
    if (start < from || end > text.length || text.slice(start, end) !== found) return 'findFractions: a wrong place';
    from = end;
  }
  from = 0;
  for (const { start, end, valueText } of findLabelledCounts(text)) {
    if (start < from || end > text.length || !text.slice(start, end).endsWith(valueText))
      return 'findLabelledCounts: a wrong place';
    from = end;
  }
  return undefined;
}

function brokenOthers(text: string): string | undefined {
  findStatus(text);
  expandAbbreviations(text);
  const folded = foldVietnamese(text);
  if (foldVietnamese(folded) !== folded) return 'foldVietnamese: not idempotent';
  const normal = normalizeVietnamese(text);
  if (normalizeVietnamese(normal) !== normal) return 'normalizeVietnamese: not idempotent';
  return (
    wellFormed('target', safeParseTarget(text)) ??
    wellFormed('result', safeParseResult(text, { lenient: true })) ??
    wellFormed('date', safeParseDate(text))
  );
}

function wellFormed(reader: string, reading: Parsed<unknown>): string | undefined {
  if (reading.success) return undefined;
  const [first] = reading.issues;
  const words = [first.message.vi, first.message.en].every(
    (message) => message !== '' && !/\{\w+\}/.test(message.replace(first.received ?? '', '')),
  );
  return first.code.startsWith('text.') && words ? undefined : `${reader}: issue ${first.code} is not well formed`;
}

function sameData(one: object, other: object): boolean {
  const sorted = (value: object): string => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}
