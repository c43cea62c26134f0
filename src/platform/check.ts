import { excerpt, type Issue, type IssuePath } from '../outcome/index.js';
import { type ConfrontResult, confront } from '../reconcile/index.js';
import { foldVietnamese, formatDate, isPlainDate, type PlainDate } from '../text/index.js';
import { countRules, labelOf, listedPath, printedPath, sumOf } from './count-rules.js';
import { type ConnectionGraph, graphOf } from './graph.js';
import type { PlatformIssueCode } from './messages.js';
import { push, type RegisterReading, readRegister } from './read-register.js';
import type { PlatformRegister } from './register.js';
import { PLATFORM_LABELS } from './system.js';

/** Kết quả kiểm tra sổ hệ thống: serialisable. */
export interface RegisterCheck {
  /** The printed counts, against the register and against one another. */
  readonly confrontation: ConfrontResult;
  readonly connections: ConnectionGraph;
  /** What cannot be read, what contradicts a date, what is wrong with connections, and each count that differs. */
  readonly issues: readonly Issue[];
}

/**
 * Kiểm tra sổ hệ thống, nền tảng, cơ sở dữ liệu: the printed counts against what the register lists and against their parts, dates against
 * states, and the connections as a graph. Never throws: what cannot be read is an issue.
 *
 * @example
 * import { checkPlatformRegister } from 'vn-ict/platform';
 * const { issues, confrontation } = checkPlatformRegister({
 *   id: 'register',
 *   title: 'Sổ hệ thống',
 *   systems: [{ id: 'prices', name: 'CSDL về giá', kind: 'database', status: 'in-use' }],
 *   counts: [
 *     { id: 'all', label: 'Hệ thống', count: { printed: '95' }, parts: ['central', 'provincial', 'trial'] },
 *     { id: 'central', label: 'Do Bộ, ngành triển khai', count: 45 },
 *     { id: 'provincial', label: 'Do tỉnh triển khai', count: 40 },
 *     { id: 'trial', label: 'Đang dùng thử', count: 10 },
 *     { id: 'databases', label: 'CSDL đang sử dụng', count: 13, systems: { kind: 'database', status: 'in-use' }, listing: 'complete' },
 *   ],
 * });
 * confrontation.outcomes.map(({ rule, outcome }) => [rule, outcome]); // => [['all-parts', 'pass'], ['databases-listed', 'fail']]
 * issues.map(({ message }) => message.vi); // => ['CSDL đang sử dụng: văn bản ghi 13, sổ liệt kê 1.']
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục I.4: 95 systems = 45 + 40 + 10; 13 databases in use and 12 being built
 */
export function checkPlatformRegister(register: PlatformRegister): RegisterCheck {
  const reading = readRegister(register);
  const connections = graphOf(reading);
  const issues: Issue<PlatformIssueCode>[] = [...connections.issues, ...systemIssues(reading)];
  const { rules, cells } = countRules(reading, issues);
  const confrontation = confront(
    { cells },
    rules.map(({ rule }) => rule),
  );
  confrontation.outcomes.forEach(({ outcome, residual, cells: used }, at) => {
    const named = rules[at];
    if (outcome !== 'fail' || named === undefined) return;
    const { count, index, code } = named;
    const printed = used.find(({ path }) => path === printedPath(count.id))?.printed ?? '';
    const listed = used.find(({ path }) => path === listedPath(count.id))?.printed ?? sumOf(reading, count);
    push(issues, code, ['counts', index, 'count'], printed, {
      label: labelOf(count),
      listed,
      residual: residual ?? '',
    });
  });
  return { confrontation, connections, issues: [...issues, ...confrontation.issues] };
}

function systemIssues({ systems, asOf }: RegisterReading): readonly Issue<PlatformIssueCode>[] {
  const issues: Issue<PlatformIssueCode>[] = [];
  const names = new Map<string, string>();
  systems.forEach((system, index) => {
    const { id, name, kind, status } = system;
    const inUseSince = dayOf(system.inUseSince, ['systems', index, 'inUseSince'], issues);
    const dueOn = dayOf(system.dueOn, ['systems', index, 'dueOn'], issues);
    // Of one kind: a database and the system that keeps it may share a name.
    const key = JSON.stringify([kind, foldVietnamese(name.slice(0, 1_000)).trim().split(/\s+/)]);
    const other = names.get(key);
    if (other === undefined) names.set(key, id);
    else push(issues, 'platform.duplicate-name', ['systems', index, 'name'], name, { other });
    const { vi, en } = PLATFORM_LABELS.status[status];
    const state = { name: excerpt(name), status: vi, statusEn: en };
    const saying = (day: PlainDate) => ({ ...state, day: formatDate(day), dayEn: formatDate(day, { language: 'en' }) });
    const isUnfinished = status === 'planned' || status === 'being-built';
    if (inUseSince !== undefined && isUnfinished && (asOf === undefined || inUseSince <= asOf)) {
      push(issues, 'platform.built-but-dated', ['systems', index, 'inUseSince'], inUseSince, saying(inUseSince));
    }
    if (asOf === undefined) return;
    if (inUseSince !== undefined && status === 'in-use' && inUseSince > asOf) {
      const closing = { asOf: formatDate(asOf), asOfEn: formatDate(asOf, { language: 'en' }) };
      push(issues, 'platform.in-use-later', ['systems', index, 'inUseSince'], inUseSince, {
        ...saying(inUseSince),
        ...closing,
      });
    }
    if (dueOn !== undefined && isUnfinished && dueOn < asOf) {
      push(issues, 'platform.overdue', ['systems', index, 'dueOn'], dueOn, saying(dueOn));
    }
  });
  return issues;
}

/** The boundary: a day that may come from outside the types. */
function dayOf(value: unknown, path: IssuePath, issues: Issue<PlatformIssueCode>[]): PlainDate | undefined {
  if (value === undefined || isPlainDate(value)) return value;
  push(issues, 'platform.value', path, value, { values: 'YYYY-MM-DD' });
  return undefined;
}
