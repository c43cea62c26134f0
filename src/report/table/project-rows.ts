import { createIssue, type Issue, type IssueCatalog } from '../../outcome/index.js';
import {
  type MoneyAmount,
  type Portfolio,
  type PortfolioColumn,
  type PortfolioSection,
  type Project,
  safeParseFundingSources,
  safeParseProjectStatus,
} from '../../portfolio/index.js';
import type { MoneyUnit, PlainDate, Result } from '../../text/index.js';
import type { ProjectTable } from './project-list.js';
import { idMaker } from './row-ids.js';

type Column = 'total' | 'yearBudget';

/** Những gì bảng không tự nói: what a table does not say of itself. */
export interface PortfolioHead {
  readonly id: string;
  readonly title: string;
  readonly document?: string;
  readonly issued?: PlainDate;
  /** Đơn vị tính, where the table prints none; `triệu đồng` is not taken for granted. */
  readonly moneyUnit?: MoneyUnit;
}

type ProjectIssueCode = 'report.table-money-unit' | 'report.table-funding';

const projectIssues: IssueCatalog<ProjectIssueCode> = {
  'report.table-money-unit': {
    message: {
      vi: 'Bảng không ghi đơn vị tính của kinh phí; cần nêu moneyUnit.',
      en: 'The table prints no unit of its money; moneyUnit must be named.',
    },
    expected: { vi: 'đồng, nghìn đồng, triệu đồng hoặc tỷ đồng', en: 'đồng, nghìn đồng, triệu đồng or tỷ đồng' },
  },
  'report.table-funding': {
    severity: 'warning',
    message: {
      vi: 'Dòng {row}: không đọc được nguồn vốn “{received}”; giữ nguyên như đã in.',
      en: 'Row {row}: the funding sources “{received}” cannot be read; they are kept as printed.',
    },
  },
};

const COLUMNS: readonly Column[] = ['total', 'yearBudget'];
const UNITS: readonly MoneyUnit[] = ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng'];

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
  const sections = table.sections.map(({ number, name, row, cells, texts }): PortfolioSection<Column> => {
    const id = ids(number ?? 'muc');
    rowOf.set(id, row);
    const count = /\((\d{1,4}) (?:nhiệm vụ|dự án)/i.exec(name)?.[1];
    const totals = amountsOf(table, columns, used, cells, texts);
    return {
      id,
      ...(number === undefined ? {} : { number }),
      name,
      ...(Object.keys(totals).length === 0 ? {} : { totals }),
      ...(count === undefined ? {} : { projectCount: { printed: count } }),
    };
  });
  const projects = table.records.map(({ cells, texts, section, row }, index): Project<Column> => {
    const home = section === undefined ? undefined : sections[section]?.id;
    const id = ids([home, cells.no ?? 'dong'].filter((part) => part !== undefined).join('-'));
    rowOf.set(id, row);
    return {
      id,
      ...projectOf(cells, home, { row, index }, issues),
      amounts: amountsOf(table, columns, used, cells, texts),
    };
  });
  const total = table.totals.find(({ section }) => section === undefined);
  if (total !== undefined) rowOf.set('totals', total.row);
  const portfolio: Portfolio<Column> = {
    id: head.id,
    title: head.title,
    ...(head.document === undefined ? {} : { document: head.document }),
    ...(head.issued === undefined ? {} : { issued: head.issued }),
    moneyUnit: used,
    columns: columnsOf(table, columns),
    sections: withTotals(table, sections, columns, used),
    projects,
    ...(total === undefined ? {} : { totals: amountsOf(table, columns, used, total.cells, total.texts) }),
  };
  return { portfolio, rowOf: Object.fromEntries(rowOf), issues };
}

type Cells = ProjectTable['records'][number]['cells'];
type Texts = ProjectTable['records'][number]['texts'];

const moneyUnitOf = (unit: string | undefined): MoneyUnit | undefined => UNITS.find((known) => known === unit);

function projectOf(
  cells: Cells,
  section: string | undefined,
  { row, index }: { readonly row: number; readonly index: number },
  issues: Issue[],
): Omit<Project<Column>, 'id' | 'amounts'> {
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
    ...(leadAgency === undefined ? {} : { leadAgency: leadAgency.replace(/\s+/g, ' ') }),
    ...(sources?.success === true ? { fundingSources: sources.data } : {}),
    ...(printed === undefined ? {} : { fundingPrinted: printed }),
    ...(status.success ? { status: status.data } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

function amountsOf(
  table: ProjectTable,
  columns: readonly Column[],
  unit: MoneyUnit,
  cells: Cells,
  texts: Texts,
): { readonly [C in Column]?: MoneyAmount } {
  const amounts: { [C in Column]?: MoneyAmount } = {};
  for (const column of columns) {
    const text = texts[column];
    if (text === undefined || /^[-–—−]{1,3}$/.test(text)) continue;
    const amount: Result | undefined = cells[column];
    const own = moneyUnitOf(table.columns[column]?.unit);
    // In another unit than the first column's the figure says its unit itself.
    const isPlain = own === undefined || own === unit || /[A-Za-zÀ-ỹ]/.test(text);
    const isFigure = amount === undefined || amount.status === 'reported' || amount.status === 'changed';
    amounts[column] = isFigure ? { printed: isPlain ? text : `${text} ${own}` } : { status: amount.status };
  }
  return amounts;
}

/** The columns with the years in their heads; a budget of one year is within the total of the years around it. */
function columnsOf(table: ProjectTable, columns: readonly Column[]): Portfolio<Column>['columns'] {
  const label = (column: Column): string => table.columns[column]?.header || column;
  const years = new Map(columns.map((column) => [column, yearsOf(label(column))]));
  const total = years.get('total');
  const year = years.get('yearBudget');
  const isWithin = total !== undefined && year !== undefined && total[0] <= year[0] && year[1] <= total[1];
  const entries = columns.map((column): readonly [Column, PortfolioColumn<Column>] => {
    const own = years.get(column);
    const within = column === 'yearBudget' && isWithin ? { within: 'total' as const } : {};
    return [column, { label: label(column), ...(own === undefined ? {} : { years: own }), ...within }];
  });
  // The boundary: a table has the columns that it has; amounts stand in no others.
  return Object.fromEntries(entries) as Portfolio<Column>['columns'];
}

function yearsOf(label: string): readonly [number, number] | undefined {
  const years = [...label.matchAll(/(?:19|20)\d\d/g)].map(([year]) => YEARS.indexOf(year) + FIRST_YEAR);
  const [first, last = first] = years;
  return first === undefined || last === undefined ? undefined : [first, last];
}

const FIRST_YEAR = 1900;
const YEARS: readonly string[] = /* @__PURE__ */ Array.from({ length: 200 }, (_, index) => String(1900 + index));

/** A section whose total stands in a row below it (`Cộng mục I`) has it where its own row prints none. */
function withTotals(
  table: ProjectTable,
  sections: readonly PortfolioSection<Column>[],
  columns: readonly Column[],
  unit: MoneyUnit,
): readonly PortfolioSection<Column>[] {
  return sections.map((section, index) => {
    const below = table.totals.find((total) => total.section === index);
    if (below === undefined || section.totals !== undefined) return section;
    return { ...section, totals: amountsOf(table, columns, unit, below.cells, below.texts) };
  });
}
