import { isContradiction } from '../../number/index.js';
import { nestIssue } from '../../outcome/index.js';
import type { EditRule, ReportCell } from '../../reconcile/index.js';
import type { ReportStatement, StatementSection } from '../periodic-report.js';
import { type FigureStatement, type StatedFigure, scanFigures } from '../scan/index.js';
import type { ScannedStatement, SectionSheet } from '../section-sheet.js';

/** Phần lời: the figures that its statements name, as cells, and what their sentences say of themselves. */
export function readStatements({ id, statements }: StatementSection): SectionSheet {
  const scanned = statements.map(
    (statement): ScannedStatement => ({ statement: statement.id, ...scanFigures(statement.text) }),
  );
  const said = scanned.flatMap(({ statements: found, statement }, index) => {
    const place = placeOf(statements[index]);
    return found.flatMap((one, at) => contradictionOf(one, `${id}.${statement}.said-${at + 1}`, place));
  });
  return {
    cells: [...statements.flatMap((statement) => namedCells(id, statement)), ...said.flatMap(({ cells }) => cells)],
    rules: said.map(({ rule }) => rule),
    result: scanned,
    texts: statements.map((statement) => ({ text: statement.text, place: placeOf(statement) })),
    // Rates and sums are findings of the confrontation.
    issues: scanned.flatMap(({ issues }, index) =>
      issues
        .filter(({ code }) => code === 'report.change-differs')
        .map((issue) => nestIssue(issue, 'statements', index)),
    ),
  };
}

const placeOf = (statement: ReportStatement | undefined): string => statement?.place ?? statement?.id ?? '';

function namedCells(section: string, { id, figures = {}, place, text }: ReportStatement): readonly ReportCell[] {
  return Object.entries(figures).map(([name, printed]) => ({
    path: `${section}.${id}.${name}`,
    text: printed,
    row: place ?? text.slice(0, 100),
  }));
}

interface Contradiction {
  readonly cells: readonly ReportCell[];
  readonly rule: EditRule;
}

/** A rate or a sum that cannot be true as a rule over its figures, so that it says which of them must be wrong. */
function contradictionOf(found: FigureStatement, path: string, place: string): readonly Contradiction[] {
  if (found.kind === 'change' || !isContradiction(found.confrontation)) return [];
  const cell = (name: string, { text }: StatedFigure): ReportCell => ({ path: `${path}.${name}`, text, row: place });
  const head = {
    id: path,
    severity: 'error',
    statement: { vi: `câu “${found.text}” phải đúng`, en: `the sentence “${found.text}” must hold` },
  } as const;
  if (found.kind === 'rate') {
    const [result, numerator, denominator] = [`${path}.rate`, `${path}.numerator`, `${path}.denominator`];
    const rule: EditRule = {
      ...head,
      kind: 'ratio',
      result: { cell: result },
      numerator: [{ cell: numerator }],
      denominator: [{ cell: denominator }],
    };
    const cells = [
      cell('numerator', found.numerator),
      cell('denominator', found.denominator),
      cell('rate', found.percent),
    ];
    return [{ cells, rule }];
  }
  const parts = found.parts.map((part, index) => cell(`part-${index + 1}`, part));
  const rule: EditRule = {
    ...head,
    left: parts.map((part) => ({ cell: part.path })),
    relation: '=',
    right: [{ cell: `${path}.total` }],
  };
  return [{ cells: [...parts, cell('total', found.total)], rule }];
}
