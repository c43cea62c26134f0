import { isContradiction } from '../../number/index.js';
import { confront, type EditRule, type ReportCell, type Term } from '../../reconcile/index.js';
import type { ChangeStatement, FigureStatement, StatedFigure } from '../scan/index.js';

/** A contradiction of a sentence as a rule over its figures. */
export interface Contradiction {
  readonly cells: readonly ReportCell[];
  readonly rule: EditRule;
}

/** What a sentence says of its figures, by their names; the head of the rule is the same for all kinds. */
interface Said {
  readonly figures: Readonly<Record<string, StatedFigure>>;
  readonly demand: (cell: (name: string, coefficient?: '-1') => Term) => Demand;
}

type Without<Rule> = Rule extends EditRule ? Omit<Rule, 'id' | 'severity' | 'statement'> : never;
type Demand = Without<Extract<EditRule, { readonly kind: 'ratio' }> | Extract<EditRule, { readonly kind?: 'linear' }>>;

/**
 * A statement that cannot be true as a rule over its figures, so that it says which of them must be wrong; `undefined` for one that holds,
 * and for one that no rule over its figures says (a change in percentage points).
 */
export function contradictionOf(found: FigureStatement, path: string, place: string): Contradiction | undefined {
  if (!isContradiction(found.confrontation)) return undefined;
  const said = saidBy(found);
  if (said === undefined) return undefined;
  const cells = Object.entries(said.figures).map(
    ([name, { text }]): ReportCell => ({ path: `${path}.${name}`, text, row: place }),
  );
  const demand = said.demand((name, coefficient) => ({
    cell: `${path}.${name}`,
    ...(coefficient === undefined ? {} : { coefficient }),
  }));
  const rule: EditRule = {
    id: path,
    severity: 'error',
    statement: { vi: `câu “${found.text}” phải đúng`, en: `the sentence “${found.text}” must hold` },
    origin: { vi: place, en: place },
    ...demand,
  };
  // The scan reads more spellings than a cell does: what the rule cannot tell stays an issue.
  const [outcome] = confront({ cells }, [rule]).outcomes;
  return outcome?.outcome === 'fail' ? { cells, rule } : undefined;
}

function saidBy(found: FigureStatement): Said | undefined {
  switch (found.kind) {
    case 'rate': {
      const { numerator, denominator, percent } = found;
      return {
        figures: { numerator, denominator, rate: percent },
        demand: (cell) => ratio(cell('rate'), [cell('numerator')], [cell('denominator')]),
      };
    }
    case 'sum': {
      const parts = Object.fromEntries(found.parts.map((part, index) => [`part-${index + 1}`, part] as const));
      return {
        figures: { ...parts, total: found.total },
        demand: (cell) => ({
          left: Object.keys(parts).map((name) => cell(name)),
          relation: '=',
          right: [cell('total')],
        }),
      };
    }
    case 'change':
      return changeSaid(found);
  }
}

const ratio = (result: Term, numerator: readonly Term[], denominator: readonly Term[], factor = '100'): Demand => ({
  kind: 'ratio',
  result,
  numerator,
  denominator,
  factor,
});

/** `tăng` is current − previous, `giảm` previous − current; where only the difference is printed, the previous figure follows from it. */
function changeSaid({
  changeKind,
  direction,
  current,
  previous,
  difference,
  printed,
}: ChangeStatement): Said | undefined {
  const rises = direction === 'increase';
  if (previous === undefined) {
    if (difference === undefined || changeKind !== 'percent') return undefined;
    return {
      figures: { current, difference, change: printed },
      demand: (cell) =>
        ratio(
          cell('change'),
          [cell('difference')],
          [cell('current'), cell('difference', ...(rises ? (['-1'] as const) : []))],
        ),
    };
  }
  const figures = { previous, current, change: printed };
  const [more, less] = rises ? ['current', 'previous'] : ['previous', 'current'];
  switch (changeKind) {
    case 'percent':
      return {
        figures,
        demand: (cell) => ratio(cell('change'), [cell(more ?? ''), cell(less ?? '', '-1')], [cell('previous')]),
      };
    case 'index':
      return { figures, demand: (cell) => ratio(cell('change'), [cell('current')], [cell('previous')]) };
    case 'absolute':
      return {
        figures,
        demand: (cell) => ({ left: [cell(less ?? ''), cell('change')], relation: '=', right: [cell(more ?? '')] }),
      };
    default:
      return undefined;
  }
}
