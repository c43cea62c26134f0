// The competitor: Phụ lục 1 checked as a portal's own developer would write it, for this one table, with zod and decimal.js.
// It knows the rows by number and every spelling that occurs in them, and nothing else.
import { Decimal } from 'decimal.js';
import * as z from 'zod';

const rowsSchema = z.array(
  z.object({
    no: z.string().regex(/^\d+$/),
    name: z.string().min(1),
    section: z.string().optional(),
    target: z.string().optional(),
    result: z.string().optional(),
    note: z.string().optional(),
  }),
);

type Row = z.infer<typeof rowsSchema>[number];
type Fraction = readonly [numerator: Decimal, denominator: Decimal];

const number = (text: string): Decimal => new Decimal(text.replaceAll('.', '').replace(',', '.'));

/** `77,8%` and `68.6%`: a dot before at most two digits is a decimal point here. */
function percent(text: string | undefined): { value: Decimal; places: number } | undefined {
  const match = /^>?\s*(\d+)(?:[.,](\d{1,2}))?\s*%?$/.exec(text?.trim() ?? '');
  if (match === null) return undefined;
  const [, whole = '', fraction = ''] = match;
  return { value: new Decimal(`${whole}.${fraction || '0'}`), places: fraction.length };
}

function counts(note: string): Decimal[] {
  return [...note.matchAll(/:\s*(\d[\d.]*?)\.?(?=\n|$)/g)].map(([, count = '']) => number(count));
}

function fractionOf(row: Row): Fraction | undefined {
  const note = row.note ?? '';
  const printed = /(\d[\d.]*)\/(\d[\d.]*)/.exec(note);
  if (printed !== null) return [number(printed[1]!), number(printed[2]!)];
  const [one, other, third] = counts(note);
  if (row.no === '1' && third !== undefined) return [one!.plus(other!), one!.plus(other!).plus(third)];
  if ((row.no === '10' || row.no === '11') && other !== undefined) return [one!, other];
  return undefined;
}

function outcomeOf(row: Row): string {
  const target = row.target?.trim() ?? '';
  if (target === '') return 'notApplicable';
  if (/^Chưa (?:có số liệu|đến kỳ)/.test(row.result || row.note || '')) return 'undecided';
  const aim = percent(target);
  if (aim === undefined) return /^(?:Hoàn thành|Đã |Có)/.test(row.result ?? '') ? 'pass' : 'fail';
  const result = percent(row.result);
  if (result === undefined) return 'error';
  const met = target.startsWith('>') ? result.value.gt(aim.value) : result.value.gte(aim.value);
  return met ? 'pass' : 'fail';
}

const rateOf = ([numerator, denominator]: Fraction, places: number): string =>
  numerator.times(100).div(denominator).toFixed(places, Decimal.ROUND_HALF_UP);

/** What must hold between the rows of this plan; the row that the others outvote is named first. */
function crossContradictions(fractions: ReadonlyMap<string, Fraction>, note1: string): string[] {
  const at = (no: string): Fraction => fractions.get(no)!;
  const [full, partial] = counts(note1);
  const broken: string[] = [];
  if (!partial!.eq(at('3')[0]) || !at('2')[1].eq(at('3')[1])) broken.push('3');
  if (!full!.eq(at('2')[0]) || !full!.plus(partial!).eq(at('2')[1])) broken.push('2');
  if (!full!.eq(at('4')[0])) broken.push('4');
  if (!at('5')[0].plus(at('6')[0]).eq(at('7')[0]) || !at('5')[1].plus(at('6')[1]).eq(at('7')[1])) broken.push('7');
  if (!at('7')[0].eq(at('8')[0])) broken.push('8');
  return broken;
}

/** The findings of the table, in the same words as the library's summary. */
export function checkByHand(input: unknown): Record<string, readonly string[]> {
  const rows = rowsSchema.parse(input);
  const byOutcome: Record<string, string[]> = { pass: [], fail: [], undecided: [], notApplicable: [], error: [] };
  const fractions = new Map<string, Fraction>();
  const contradictsOwnFraction: string[] = [];
  const recomputed: string[] = [];
  for (const row of rows) {
    byOutcome[outcomeOf(row)]!.push(row.no);
    const fraction = fractionOf(row);
    const printed = percent(row.result);
    if (fraction === undefined || printed === undefined) continue;
    fractions.set(row.no, fraction);
    const rate = rateOf(fraction, printed.places);
    recomputed.push(`${row.no}: ${rate}`);
    if (rate !== printed.value.toFixed(printed.places)) contradictsOwnFraction.push(row.no);
  }
  return {
    met: byOutcome['pass']!,
    notMet: byOutcome['fail']!,
    undecided: byOutcome['undecided']!,
    noTarget: byOutcome['notApplicable']!,
    recomputed,
    contradictsOwnFraction,
    contradictsOtherRows: crossContradictions(fractions, rows[0]?.note ?? ''),
  };
}
