import { createIssue, type Issue, type IssueCatalog } from '../../outcome/index.js';
import type { SecurityLevel, SystemRecord } from '../../security/index.js';
import type { PlainDate, VietnameseDate } from '../../text/index.js';
import { decisionOf } from './register-decision.js';
import { idMaker } from './row-ids.js';
import type { RegisterTable } from './security-register.js';

/** What a register without these columns is taken to say of all its systems. */
export type RegisterDefaults = Partial<
  Pick<SystemRecord, 'agency' | 'owner' | 'operator' | 'approval' | 'plan' | 'trustLabel' | 'socConnected' | 'hosting'>
>;

type RegisterIssueCode = 'report.table-system-incomplete' | 'report.table-decision-incomplete' | 'report.table-day';

const registerIssues: IssueCatalog<RegisterIssueCode> = {
  'report.table-system-incomplete': {
    message: {
      vi: 'Dòng {row}: hệ thống “{received}” thiếu {fields}; dòng này không được đưa vào sổ.',
      en: 'Row {row}: the system “{received}” lacks {fieldsEn}; it is left out of the register.',
    },
  },
  'report.table-decision-incomplete': {
    message: {
      vi: 'Dòng {row}: quyết định “{received}” phải có cả số và ngày ban hành.',
      en: 'Row {row}: the decision “{received}” needs both its number and its day.',
    },
  },
  'report.table-day': {
    message: {
      vi: 'Dòng {row}: “{received}” không phải một ngày cụ thể.',
      en: 'Row {row}: “{received}” is no single day.',
    },
  },
};

const LEVELS = { 'level-1': 1, 'level-2': 2, 'level-3': 3, 'level-4': 4, 'level-5': 5 } as const satisfies Readonly<
  Record<string, SecurityLevel>
>;
/** What is never guessed: without it a record would say what nobody reported. */
const NEEDED = {
  agency: ['cơ quan chủ trì', 'agency'],
  owner: ['chủ quản', 'owner'],
  operator: ['đơn vị vận hành', 'operator'],
  approval: ['tình trạng phê duyệt', 'state of approval'],
  plan: ['tình trạng triển khai phương án', 'state of the security plan'],
  trustLabel: ['nhãn tín nhiệm mạng', 'trust label'],
} as const satisfies { readonly [Field in keyof RegisterDefaults]?: readonly [vi: string, en: string] };

/**
 * Sổ theo dõi từ bảng: the systems that `securityRegister` and the section `security-register` of a report take. A blank level is one not
 * determined, a blank date not known, a blank SOC or hosting `unknown`; a system without agency, owner, operator, approval, plan or trust
 * label is left out with an issue unless `defaults` say them for all.
 *
 * @example
 * import { readTable, SECURITY_REGISTER, systemRecordsOf } from 'vn-ict/report/table';
 * const rows = [
 *   ['STT', 'Tên hệ thống thông tin', 'Cấp độ', 'Tình trạng phê duyệt', 'Tình trạng triển khai phương án'],
 *   [1, 'Cổng thông tin điện tử', 2, 'Đã được phê duyệt', 'Đã triển khai một số hạng mục'],
 *   [2, 'Hệ thống một cửa', 3, 'Đã gửi thẩm định', ''],
 * ];
 * const province = { agency: 'Sở TT&TT', owner: 'UBND tỉnh', operator: 'Trung tâm CNTT&TT', trustLabel: 'not-applicable' } as const;
 * const { systems, issues } = systemRecordsOf(readTable(rows, SECURITY_REGISTER), province);
 * systems.map(({ name, level, plan }) => [name, level, plan]); // => [['Cổng thông tin điện tử', 2, 'partial']]
 * issues[0]?.message.vi; // => 'Dòng 3: hệ thống “Hệ thống một cửa” thiếu tình trạng triển khai phương án; dòng này không được đưa vào sổ.'
 */
export function systemRecordsOf(
  table: RegisterTable,
  defaults: RegisterDefaults = {},
): { readonly systems: readonly SystemRecord[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const ids = idMaker();
  const systems = table.records.flatMap(({ cells, row }, index): readonly SystemRecord[] => {
    const path = ['records', index];
    const { no, name = '', level, decisionNumber: decided, decisionDate: dated, ...others } = cells;
    const { number: decisionNumber, date: decisionDate } = decisionOf(decided, dated);
    const id = ids(`ht-${no ?? row}`);
    const told = { ...defaults, ...others };
    const { agency, owner, operator, approval, plan, trustLabel } = told;
    const dayOf = (date: VietnameseDate | undefined): PlainDate | null => {
      if (date === undefined || date.precision === 'day') return date?.from ?? null;
      issues.push(createIssue(registerIssues, 'report.table-day', { path, received: date.text, parameters: { row } }));
      return null;
    };
    const issued = dayOf(decisionDate);
    if ((decisionNumber === undefined) !== (issued === null)) {
      const received = decisionNumber ?? decisionDate?.text;
      issues.push(
        createIssue(registerIssues, 'report.table-decision-incomplete', { path, received, parameters: { row } }),
      );
    }
    if (
      agency === undefined ||
      owner === undefined ||
      operator === undefined ||
      approval === undefined ||
      plan === undefined ||
      trustLabel === undefined
    ) {
      const lacking = Object.entries(NEEDED).filter(([field]) => Reflect.get(told, field) === undefined);
      const fields = lacking.map(([, [vi]]) => vi).join(', ');
      const fieldsEn = lacking.map(([, [, en]]) => en).join(', ');
      issues.push(
        createIssue(registerIssues, 'report.table-system-incomplete', {
          path,
          received: name,
          parameters: { row, fields, fieldsEn },
        }),
      );
      return [];
    }
    return [
      {
        id,
        name,
        agency,
        owner,
        operator,
        level: level === undefined ? null : LEVELS[level],
        approval,
        decision: decisionNumber === undefined || issued === null ? null : { number: decisionNumber, issued },
        plan,
        planCompletedOn: dayOf(others.planCompletedOn),
        inOperationSince: dayOf(others.inOperationSince),
        lastAssessedOn: dayOf(others.lastAssessedOn),
        trustLabel,
        socConnected: told.socConnected ?? 'unknown',
        hosting: told.hosting ?? 'unknown',
      },
    ];
  });
  return { systems, issues };
}
