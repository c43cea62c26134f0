import { createIssue, type Issue } from '../../outcome/index.js';
import {
  type Portfolio,
  type PortfolioSection,
  type Project,
  safeParseFundingSources,
  safeParseProjectStatus,
} from '../../portfolio/index.js';
import type { MoneyUnit, PlainDate } from '../../text/index.js';
import { leadsOf } from './lead-agency-cell.js';
import { amountsOf, type BudgetColumn, moneyUnitOf, withTotals } from './project-amounts.js';
import { columnsOf } from './project-columns.js';
import { projectIssues } from './project-issues.js';
import type { ProjectTable } from './project-list.js';
import { isPart } from './project-parts.js';
import { idMaker } from './row-ids.js';

/** Những gì bảng không tự nói: what a table does not say of itself. */
export interface PortfolioHead {
  readonly id: string;
  readonly title: string;
  readonly document?: string;
  readonly issued?: PlainDate;
  /** Đơn vị tính, where the table prints none; `triệu đồng` is not taken for granted. */
  readonly moneyUnit?: MoneyUnit;
}

const COLUMNS: readonly BudgetColumn[] = ['total', 'yearBudget'];

/**
 * Danh mục từ bảng: the portfolio that `checkPortfolio` takes. Ids are made of the numbers (`i-15`: section I, row 15); the years of a
 * column are those in its head, the count of a section that in its heading (`25 nhiệm vụ`), the state of a project that with which its
 * note opens.
 *
 * @returns the portfolio, `rowOf` (the sheet row of each id: of projects, of sections, and of the totals under `totals`), and issues
 * @example
 * import { checkPortfolio } from 'vn-ict/portfolio';
 * import { PROJECT_LIST, portfolioOf, readTable } from 'vn-ict/report/table';
 * const table = readTable(
 *   [
 *     ['STT', 'Tên nhiệm vụ, dự án', 'Tổng kinh phí (triệu đồng)'],
 *     ['II', 'Nguồn đầu tư công (02 nhiệm vụ)', '51.500'],
 *     ['1', 'Hỗ trợ doanh nghiệp', '6.000'],
 *     ['2', 'Nền tảng chính quyền điện tử', '45.000'],
 *   ],
 *   PROJECT_LIST,
 * );
 * const { portfolio, rowOf } = portfolioOf(table, { id: 'list', title: 'Danh mục' });
 * checkPortfolio(portfolio).issues[0]?.message.vi; // => 'Mục II, Tổng kinh phí (triệu đồng): các khoản cộng lại được 51.000, văn bản ghi 51.500 (chênh -500 triệu đồng).'
 * rowOf['ii-2']; // => 4
 */
export function portfolioOf(
  table: ProjectTable,
  head: PortfolioHead,
): {
  readonly portfolio: Portfolio<'total' | 'yearBudget'>;
  readonly rowOf: Readonly<Record<string, number>>;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const columns = COLUMNS.filter((column) => table.columns[column] !== undefined);
  const units = columns.map((column) => moneyUnitOf(table.columns[column]?.unit));
  const moneyUnit = units.find((unit) => unit !== undefined) ?? head.moneyUnit;
  if (moneyUnit === undefined)
    issues.push(createIssue(projectIssues, 'report.table-money-unit', { path: ['moneyUnit'] }));
  const used = moneyUnit ?? 'triệu đồng';
  const ids = idMaker();
  const rowOf = new Map<string, number>();
  const sectionIds: string[] = [];
  const sections = table.sections.map((section): PortfolioSection<BudgetColumn> => {
    const { number, name, row, parent } = section;
    const outer = parent === undefined ? undefined : sectionIds[parent];
    const id = ids(number ?? 'muc');
    sectionIds.push(id);
    rowOf.set(id, row);
    const count = /\((\d{1,4}) (?:nhiệm vụ|dự án)/i.exec(name)?.[1];
    const totals = amountsOf(table, columns, used, section);
    return {
      id,
      ...(number === undefined ? {} : { number }),
      name,
      ...(outer === undefined ? {} : { within: outer }),
      ...(Object.keys(totals).length === 0 ? {} : { totals }),
      ...(count === undefined ? {} : { projectCount: { printed: count } }),
    };
  });
  const projects = table.records.flatMap((record, index): readonly Project<BudgetColumn>[] => {
    const { cells, section, row, parent } = record;
    if (parent !== undefined && isPart(table, record, columns)) {
      const parameters = { row, parent: table.records[parent]?.row ?? row };
      const details = { path: ['records', index], received: cells.name ?? '', parameters };
      issues.push(createIssue(projectIssues, 'report.table-part-row', details));
      return [];
    }
    const home = section === undefined ? undefined : sections[section]?.id;
    const id = ids([home, cells.no ?? 'dong'].filter((part) => part !== undefined).join('-'));
    rowOf.set(id, row);
    const amounts = amountsOf(table, columns, used, record);
    return [{ id, ...projectOf(cells, home, { row, index, issued: head.issued }, issues), amounts }];
  });
  const total = table.totals.find(({ section }) => section === undefined);
  if (total !== undefined) rowOf.set('totals', total.row);
  const portfolio: Portfolio<BudgetColumn> = {
    id: head.id,
    title: head.title,
    ...(head.document === undefined ? {} : { document: head.document }),
    ...(head.issued === undefined ? {} : { issued: head.issued }),
    moneyUnit: used,
    columns: columnsOf(table, columns),
    sections: withTotals(table, sections, columns, used),
    projects,
    ...(total === undefined ? {} : { totals: amountsOf(table, columns, used, total) }),
  };
  return { portfolio, rowOf: Object.fromEntries(rowOf), issues };
}

type Cells = ProjectTable['records'][number]['cells'];

function projectOf(
  cells: Cells,
  section: string | undefined,
  { row, index, issued }: { readonly row: number; readonly index: number; readonly issued: PlainDate | undefined },
  issues: Issue[],
): Omit<Project<BudgetColumn>, 'id' | 'amounts'> {
  const { no, name = '', deliveryForm, leadAgency, funding, note } = cells;
  const printed = funding?.replace(/\s+/g, ' ');
  const whole = printed === undefined ? undefined : safeParseFundingSources(printed);
  // A name may wrap, and each source may stand on a line of its own.
  const sources = whole?.success === false ? safeParseFundingSources(funding) : whole;
  if (sources?.success === false) {
    issues.push(
      createIssue(projectIssues, 'report.table-funding', {
        path: ['records', index],
        received: printed,
        parameters: { row },
      }),
    );
  }
  const status = safeParseProjectStatus(note);
  return {
    ...(no === undefined ? {} : { number: no }),
    name,
    ...(section === undefined ? {} : { section }),
    ...(deliveryForm === undefined ? {} : { deliveryForm }),
    ...leadsOf(leadAgency, issued),
    ...(sources?.success === true ? { fundingSources: sources.data } : {}),
    ...(printed === undefined ? {} : { fundingPrinted: printed }),
    ...(status.success ? { status: status.data } : {}),
    ...(note === undefined ? {} : { note }),
  };
}
