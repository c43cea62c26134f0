import { type DecimalString, percentage } from '../number/index.js';
import {
  type ArgumentIssueCode,
  createIssue,
  type Issue,
  type Parsed,
  refuse,
  succeed,
  unwrap,
} from '../outcome/index.js';
import { record } from '../outcome/inner.js';
import { type RegisterIssueCode, registerIssues } from './register-messages.js';

/** Số liệu giám sát, sự cố an toàn thông tin của một kỳ: what a report states; a figure that is absent was not reported. */
export interface SecurityStatistics {
  /** Cảnh báo do SOC ghi nhận. */
  readonly alerts?: number;
  /** Sự cố phát hiện. */
  readonly incidentsDetected?: number;
  /** Sự cố đã xử lý. */
  readonly incidentsHandled?: number;
  /** Tài khoản, mật khẩu đăng nhập bị đồng bộ trên trình duyệt (lộ, lọt). */
  readonly synchronisedAccounts?: number;
  /** Trong đó: tài khoản công vụ. */
  readonly officialAccounts?: number;
  /** Máy vi tính có tài khoản bị đồng bộ. */
  readonly computers?: number;
  /** Cơ quan, doanh nghiệp có liên quan. */
  readonly organisations?: number;
  /** Trang, cổng thông tin điện tử bị xâm nhập, thay đổi giao diện. */
  readonly defacedPortals?: number;
  /** Bài viết bị chèn trái phép. */
  readonly injectedPosts?: number;
  /** Hệ thống thông tin của tỉnh; hệ thống được kiểm tra, đánh giá. */
  readonly systems?: number;
  readonly systemsAssessed?: number;
  /** Máy trạm; máy trạm có phần mềm phòng, chống mã độc. */
  readonly workstations?: number;
  readonly workstationsProtected?: number;
}

/** Các tỷ lệ từ số liệu; `null` where a part was not reported or the whole is 0. */
export interface SecurityStatisticsRates {
  /** Sự cố đã xử lý trên số cảnh báo (%), 2 decimals. */
  readonly handledPerAlert: DecimalString | null;
  /** Sự cố đã xử lý trên số sự cố phát hiện (%), 1 decimal. */
  readonly handled: DecimalString | null;
  /** Tài khoản công vụ trên số tài khoản bị đồng bộ (%), 1 decimal. */
  readonly officialAccounts: DecimalString | null;
  /** Hệ thống được kiểm tra, đánh giá (%), 1 decimal. */
  readonly systemsAssessed: DecimalString | null;
  /** Máy trạm có phần mềm phòng, chống mã độc (%), 1 decimal. */
  readonly workstationsProtected: DecimalString | null;
}

type Field = keyof SecurityStatistics;

/** So many are told: a payload may have any number of keys. */
const MAXIMUM_ISSUES = 100;

const FIELDS: Readonly<Record<Field, true>> = {
  alerts: true,
  incidentsDetected: true,
  incidentsHandled: true,
  synchronisedAccounts: true,
  officialAccounts: true,
  computers: true,
  organisations: true,
  defacedPortals: true,
  injectedPosts: true,
  systems: true,
  systemsAssessed: true,
  workstations: true,
  workstationsProtected: true,
};

/** A part with its whole, in words. */
interface PartWhole {
  readonly part: Field;
  readonly whole: Field;
  readonly words: Readonly<Record<'part' | 'whole' | 'partEn' | 'wholeEn', string>>;
}

const PARTS: readonly PartWhole[] = [
  {
    part: 'incidentsHandled',
    whole: 'incidentsDetected',
    words: {
      part: 'Sự cố đã xử lý',
      whole: 'sự cố phát hiện',
      partEn: 'Incidents handled',
      wholeEn: 'incidents detected',
    },
  },
  {
    part: 'officialAccounts',
    whole: 'synchronisedAccounts',
    words: {
      part: 'Tài khoản công vụ',
      whole: 'tài khoản bị đồng bộ',
      partEn: 'Official accounts',
      wholeEn: 'synchronised accounts',
    },
  },
  {
    part: 'systemsAssessed',
    whole: 'systems',
    words: {
      part: 'Hệ thống được đánh giá',
      whole: 'hệ thống',
      partEn: 'Systems assessed',
      wholeEn: 'systems',
    },
  },
  {
    part: 'workstationsProtected',
    whole: 'workstations',
    words: {
      part: 'Máy trạm được bảo vệ',
      whole: 'máy trạm',
      partEn: 'Workstations protected',
      wholeEn: 'workstations',
    },
  },
];

/**
 * Tỷ lệ từ số liệu giám sát, sự cố an toàn thông tin, without throwing. See {@link securityStatisticsRates}.
 *
 * @example
 * import { safeSecurityStatisticsRates } from 'vn-ict/security';
 * const wrong = safeSecurityStatisticsRates({ synchronisedAccounts: 15, officialAccounts: 53 });
 * wrong.success ? '' : wrong.issues[0].message.vi; // => 'Tài khoản công vụ (53) lớn hơn tài khoản bị đồng bộ (15).'
 */
export function safeSecurityStatisticsRates(
  statistics: SecurityStatistics,
): Parsed<SecurityStatisticsRates, RegisterIssueCode | ArgumentIssueCode> {
  const none = STATISTICS(statistics, ['statistics']);
  if (none !== undefined) return refuse(none);
  const issues: Issue<RegisterIssueCode>[] = [];
  // The report's own figures only: a prototype brings none.
  const figures = new Map<string, number>();
  for (const [field, count] of Object.entries(statistics) as [string, unknown][]) {
    if (issues.length >= MAXIMUM_ISSUES) break;
    if (!Object.hasOwn(FIELDS, field)) {
      issues.push(createIssue(registerIssues, 'security.unknown-figure', { path: [field], received: field }));
    } else if (Number.isSafeInteger(count) && (count as number) >= 0) {
      figures.set(field, count as number);
    } else if (count !== undefined) {
      issues.push(createIssue(registerIssues, 'security.not-a-count', { path: [field], received: count }));
    }
  }
  for (const { part, whole, words } of PARTS) {
    const [received, limit] = [figures.get(part), figures.get(whole)];
    if (received !== undefined && limit !== undefined && received > limit) {
      const details = { path: [part], received, parameters: { ...words, limit } };
      issues.push(createIssue(registerIssues, 'security.part-exceeds-whole', details));
    }
  }
  const [first, ...others] = issues;
  if (first !== undefined) return refuse(first, ...others);
  const rate = (part: Field, whole: Field, decimalPlaces: number): DecimalString | null => {
    const [numerator, denominator] = [figures.get(part), figures.get(whole)];
    if (numerator === undefined || denominator === undefined) return null;
    return percentage(numerator, denominator, { decimalPlaces }) ?? null;
  };
  return succeed({
    handledPerAlert: rate('incidentsHandled', 'alerts', 2),
    handled: rate('incidentsHandled', 'incidentsDetected', 1),
    officialAccounts: rate('officialAccounts', 'synchronisedAccounts', 1),
    systemsAssessed: rate('systemsAssessed', 'systems', 1),
    workstationsProtected: rate('workstationsProtected', 'workstations', 1),
  });
}

const STATISTICS = /* @__PURE__ */ record();

/**
 * Tỷ lệ từ số liệu giám sát, sự cố an toàn thông tin: what the alerts, incidents and accounts of a period come to in percent.
 *
 * @throws VnIctError `security.not-a-count`, `security.unknown-figure`, `security.part-exceeds-whole`
 * @example
 * import { securityStatisticsRates } from 'vn-ict/security';
 * securityStatisticsRates({ alerts: 19_887, incidentsHandled: 292 }).handledPerAlert; // => '1.47'
 * securityStatisticsRates({ synchronisedAccounts: 53, officialAccounts: 15 }).officialAccounts; // => '28.3'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, 7. An toàn thông tin mạng: 53 accounts, 15 of them official
 */
export function securityStatisticsRates(statistics: SecurityStatistics): SecurityStatisticsRates {
  return unwrap(safeSecurityStatisticsRates(statistics));
}
