// Rows printed from a payload read back to the same payload: what a table can say of it is neither lost nor changed.
import { fc, it as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatNumber, plainDate } from 'vn-ict';
import { PLATFORM_FAMILIES } from 'vn-ict/platform';
import { DELIVERY_FORM_LABELS, FUNDING_SOURCE_LABELS, type Portfolio, type Task } from 'vn-ict/portfolio';
import {
  PROJECT_LIST,
  portfolioOf,
  type RawTable,
  readTable,
  SECURITY_REGISTER,
  STATISTICS_TABLE,
  statisticsOf,
  systemRecordsOf,
  TASK_LIST,
  tasksOf,
} from 'vn-ict/report/table';
import { portfolioSchema, safeParsePayload, systemRecordsSchema, taskSchema } from 'vn-ict/schema';
import { compareStatistics, STATISTICS_FAMILIES, type StatisticsFamily } from 'vn-ict/sector';
import { RECORD_STATUS_LABELS, type SystemRecord } from 'vn-ict/security';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const name = fc.stringMatching(/^(?:Xây dựng|Nâng cấp|Số hóa|Triển khai) (?:cổng|kho|nền tảng|mạng) [a-z]{3,9}$/);
const agency = fc.constantFrom(
  'Sở TT&TT',
  'Sở Y tế',
  'Công an tỉnh',
  'Văn phòng UBND tỉnh',
  'Sở Văn hóa, Thể thao và Du lịch',
);
const agencies = fc.uniqueArray(agency, { minLength: 1, maxLength: 3 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
/** Without what is not told: a payload has no such keys. */
const told = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
const leads = (several: readonly string[] | undefined) => {
  const [leadAgency, ...coLeadAgencies] = several ?? [];
  return { leadAgency, coLeadAgencies: coLeadAgencies.length === 0 ? undefined : coLeadAgencies };
};

describe('a list of projects', () => {
  const project = fc.record({
    name,
    form: maybe(fc.constantFrom('lease', 'investment')),
    agencies: maybe(agencies),
    total: maybe(fc.integer({ min: 1, max: 500_000 })),
    source: maybe(fc.constantFrom('central-budget', 'local-budget', 'public-investment')),
  });
  const sections = fc.array(fc.array(project, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

  property.prop([sections, fc.constantFrom('; ', ', ', '\n'), fc.boolean()])(
    'of any sections',
    (lists, mark, isAbove) => {
      const printed = (amount: number | undefined) => (amount === undefined ? '' : formatNumber(String(amount)));
      const rows: RawTable = [
        ...(isAbove ? [['', '', '', '', 'Đơn vị tính: triệu đồng']] : []),
        [
          'STT',
          'Tên dự án',
          'Hình thức',
          'Đơn vị chủ trì',
          isAbove ? 'Tổng kinh phí' : 'Tổng kinh phí (triệu đồng)',
          'Nguồn vốn',
        ],
        ...lists.flatMap((list, index) => [
          [ROMAN[index], `Nhóm ${ROMAN[index]}`, '', '', '', ''],
          ...list.map((one, at) => [
            at + 1,
            one.name,
            one.form === undefined ? '' : DELIVERY_FORM_LABELS[one.form].vi,
            one.agencies?.join(mark) ?? '',
            printed(one.total),
            one.source === undefined ? '-' : FUNDING_SOURCE_LABELS[one.source].vi,
          ]),
        ]),
      ];
      const table = readTable(rows, PROJECT_LIST);
      const { portfolio, issues } = portfolioOf(table, { id: 'list', title: 'Danh mục' });
      expect([table.issues, issues]).toEqual([[], []]);
      const expected: Pick<Portfolio, 'moneyUnit' | 'sections' | 'projects'> = {
        moneyUnit: 'triệu đồng',
        sections: lists.map((_, index) => ({
          id: ROMAN[index]?.toLowerCase() ?? '',
          number: ROMAN[index] ?? '',
          name: `Nhóm ${ROMAN[index]}`,
        })),
        projects: lists.flatMap((list, index) =>
          list.map((one, at) =>
            told({
              id: `${ROMAN[index]?.toLowerCase()}-${at + 1}`,
              number: String(at + 1),
              name: one.name,
              section: ROMAN[index]?.toLowerCase(),
              deliveryForm: one.form,
              ...leads(one.agencies),
              fundingSources: one.source === undefined ? undefined : [one.source],
              fundingPrinted: one.source === undefined ? undefined : FUNDING_SOURCE_LABELS[one.source].vi,
              amounts: one.total === undefined ? {} : { total: { printed: printed(one.total) } },
            }),
          ),
        ) as Portfolio['projects'],
      };
      expect(portfolio).toMatchObject(expected);
      expect(portfolio.projects).toEqual(expected.projects);
      expect(safeParsePayload(portfolioSchema, portfolio).success).toBe(true);
    },
  );
});

describe('a list of tasks', () => {
  const task = fc.record({
    name,
    agencies: maybe(agencies),
    due: maybe(
      fc.constantFrom('Tháng 4/2023', 'Quý II/2023', '30/6/2023', 'Thường xuyên', 'Hằng quý', 'trước ngày 15/12/2023'),
    ),
    result: maybe(fc.constantFrom('Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện')),
    completedOn: maybe(fc.constantFrom('2023-05-23', '2024-02-29')),
  });

  property.prop([fc.array(task, { minLength: 1, maxLength: 8 })])('of any deadlines', (tasks) => {
    const day = (date: string | undefined) => date?.split('-').reverse().join('/') ?? '';
    const table = readTable(
      [
        ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời hạn', 'Kết quả', 'Ngày hoàn thành'],
        ...tasks.map((one, index) => [
          `${index + 1}.`,
          one.name,
          one.agencies?.join('; '),
          one.due,
          one.result,
          day(one.completedOn),
        ]),
      ],
      TASK_LIST,
    );
    expect(table.issues).toEqual([]);
    const expected = tasks.map((one, index) =>
      told({
        id: `d-${index + 1}`,
        number: String(index + 1),
        name: one.name,
        ...leads(one.agencies),
        due: one.due,
        result: one.result,
        completedOn: one.completedOn,
      }),
    );
    const read: readonly Task[] = tasksOf(table);
    expect(read).toEqual(expected);
    expect(read.every((one) => safeParsePayload(taskSchema, one).success)).toBe(true);
  });
});

describe('a register of systems', () => {
  const record = fc.record({
    name,
    agency,
    owner: fc.constantFrom('UBND tỉnh', 'Tỉnh ủy'),
    operator: fc.constantFrom('Trung tâm CNTT&TT', 'Sở TT&TT'),
    level: fc.constantFrom(1, 2, 3, 4, 5, null),
    approval: fc.constantFrom('none', 'drafting', 'submitted', 'appraised', 'pending', 'not-approved', 'approved'),
    plan: fc.constantFrom('none', 'partial', 'full'),
    day: maybe(fc.constantFrom('2023-06-20', '2024-01-31')),
    isOneCell: fc.boolean(),
  });

  property.prop([fc.array(record, { minLength: 1, maxLength: 8 })])('of any states', (records) => {
    const day = (date: string) => date.split('-').reverse().join('/');
    const table = readTable(
      [
        [
          'STT',
          'Tên hệ thống',
          'Đơn vị chủ trì',
          'Chủ quản',
          'Đơn vị vận hành',
          'Cấp độ',
          'Tình trạng phê duyệt',
          'Quyết định phê duyệt',
          'Ngày quyết định',
          'Tình trạng triển khai',
          'Nhãn tín nhiệm mạng',
        ],
        ...records.map((one, index) => [
          index + 1,
          one.name,
          one.agency,
          one.owner,
          one.operator,
          one.level === null ? '' : `Cấp độ ${one.level}`,
          RECORD_STATUS_LABELS.approval[one.approval].vi,
          one.day === undefined ? '' : one.isOneCell ? `12/QĐ-STTTT ngày ${day(one.day)}` : '12/QĐ-STTTT',
          one.day === undefined || one.isOneCell ? '' : day(one.day),
          RECORD_STATUS_LABELS.plan[one.plan].vi,
          'Không áp dụng',
        ]),
      ],
      SECURITY_REGISTER,
    );
    const { systems, issues } = systemRecordsOf(table);
    expect([table.issues, issues]).toEqual([[], []]);
    const expected = records.map(
      (one, index): SystemRecord => ({
        id: `ht-${index + 1}`,
        name: one.name,
        agency: one.agency,
        owner: one.owner,
        operator: one.operator,
        level: one.level,
        approval: one.approval,
        decision: one.day === undefined ? null : { number: '12/QĐ-STTTT', issued: plainDate(one.day) },
        plan: one.plan,
        planCompletedOn: null,
        inOperationSince: null,
        lastAssessedOn: null,
        trustLabel: 'not-applicable',
        socConnected: 'unknown',
        hosting: 'unknown',
      }),
    );
    expect(systems).toEqual(expected);
    expect(
      safeParsePayload(systemRecordsSchema, systems).issues.filter(({ code }) => code.startsWith('payload')),
    ).toEqual([]);
  });
});

describe('a table of statistics', () => {
  const families: readonly StatisticsFamily[] = [...STATISTICS_FAMILIES, ...PLATFORM_FAMILIES];
  const head = { territory: 'Bắc Kạn', period: { kind: 'half', year: 2023, half: 1 } } as const;

  it.each(families.map((family) => [family.id, family] as const))('of %s', (_, family) => {
    // Each figure is another number, so that none can stand for its neighbour.
    const fields = Object.entries(family.fields).filter(([, { measure }]) => measure !== 'change');
    const value = (index: number, measure: string) => (measure === 'share' ? 1 + (index % 99) : 1_001 + index);
    const table = readTable(
      [
        ['TT', 'Nội dung', 'ĐVT', 'Kỳ báo cáo', 'Cùng kỳ'],
        ...fields.map(([, { label, unit, measure }], index) => [
          index + 1,
          label.vi,
          unit,
          formatNumber(String(value(index, measure))),
          String(value(index, measure)),
        ]),
      ],
      STATISTICS_TABLE,
    );
    const { payload, rowOf, issues } = statisticsOf(table, family, head);
    expect([table.issues, issues]).toEqual([[], []]);
    expect(rowOf).toEqual(Object.fromEntries(fields.map(([field], index) => [field, index + 2])));
    const compared = compareStatistics(family, payload);
    expect(compared.issues).toEqual([]);
    expect(compared.fields.map(({ field, current, previous }) => [field, current, previous])).toEqual(
      fields.map(([field, { measure }], index) => {
        const spelled = String(value(index, measure));
        return [field, spelled, spelled];
      }),
    );
  });
});
