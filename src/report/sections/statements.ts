import { createIssue, type Issue, nestIssue } from '../../outcome/index.js';
import type { ReportCell } from '../../reconcile/index.js';
import { reportIssues } from '../messages.js';
import type { ReportStatement, StatementSection } from '../periodic-report.js';
import { scanFigures } from '../scan/index.js';
import type { ScannedStatement, SectionSheet } from '../section-sheet.js';
import { contradictionOf } from './stated-rule.js';

/** Phần lời: the figures that its statements name, as cells, and what their sentences say of themselves. */
export function readStatements({ id, statements }: StatementSection): SectionSheet {
  const { usable, issues } = usableOf(statements);
  const read = usable.map(({ statement, index }) => {
    const scan = scanFigures(statement.text);
    const said = scan.statements.map((one, at) =>
      contradictionOf(one, `${id}.${statement.id}.said-${at + 1}`, placeOf(statement)),
    );
    const scanned: ScannedStatement = { statement: statement.id, ...scan };
    // What is a rule is a finding of the confrontation.
    const untold = scan.issues.filter(({ path: [, at] }) => typeof at !== 'number' || said[at] === undefined);
    return { scanned, said, issues: untold.map((issue) => nestIssue(issue, 'statements', index)) };
  });
  const contradictions = read.flatMap(({ said }) => said.flatMap((one) => (one === undefined ? [] : [one])));
  return {
    cells: [
      ...usable.flatMap(({ statement }) => namedCells(id, statement)),
      ...contradictions.flatMap(({ cells }) => cells),
    ],
    rules: contradictions.map(({ rule }) => rule),
    result: read.map(({ scanned }) => scanned),
    texts: usable.map(({ statement }) => ({ text: statement.text, place: placeOf(statement) })),
    issues: [...issues, ...read.flatMap((one) => one.issues)],
  };
}

const LONGEST = 500;

interface Usable {
  readonly statement: ReportStatement;
  readonly index: number;
}

/** The statements that have an id of their own and a text; the others are issues, and left out. */
function usableOf(statements: readonly ReportStatement[]): { readonly usable: Usable[]; readonly issues: Issue[] } {
  const usable: Usable[] = [];
  const issues: Issue[] = [];
  const taken = new Set<string>();
  // The boundary: a statement of another program may be anything.
  for (const [index, statement] of statements.entries()) {
    const path = ['statements', index];
    const { id, text, figures = {} } = Object(statement) as Partial<Record<keyof ReportStatement, unknown>>;
    const isRecord = typeof figures === 'object' && figures !== null && !Array.isArray(figures);
    if (typeof id !== 'string' || id.length > LONGEST || typeof text !== 'string' || !isRecord) {
      issues.push(createIssue(reportIssues, 'report.not-a-statement', { path }));
    } else if (taken.has(id)) {
      issues.push(createIssue(reportIssues, 'report.duplicate-statement', { path: [...path, 'id'], received: id }));
    } else {
      taken.add(id);
      usable.push({ statement, index });
    }
  }
  return { usable, issues };
}

/** A place is repeated in every cell and finding of its statement: it is no text of megabytes. */
const placeOf = ({ place, id }: ReportStatement): string => (typeof place === 'string' ? place : id).slice(0, LONGEST);

function namedCells(section: string, { id, figures = {}, place, text }: ReportStatement): readonly ReportCell[] {
  return Object.entries(figures).map(([name, printed]) => ({
    path: `${section}.${id}.${name}`,
    text: printed,
    row: typeof place === 'string' ? place.slice(0, LONGEST) : text.slice(0, 100),
  }));
}
