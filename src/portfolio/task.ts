import type { Citation } from '../law/index.js';
import { createIssue, type Issue } from '../outcome/index.js';
import { ownData } from '../outcome/inner.js';
import { isPlainDate, type PlainDate } from '../text/index.js';
import { type PortfolioIssueCode, type PortfolioWordIssueCode, portfolioIssues, wordIssues } from './messages.js';
import { PROJECT_STATUS_LABELS, type ProjectStatus, safeParseProjectStatus } from './project-status.js';
import { taskAgencyHints } from './task-agencies.js';
import { safeParseTaskDue, type TaskDue } from './task-due.js';
import { words } from './words.js';

/** Nhiệm vụ được giao: work with a month or another period by whose end it is due. */
export interface Task {
  readonly id: string;
  /** Số thứ tự, as printed. */
  readonly number?: string;
  readonly name: string;
  /** Đơn vị chủ trì, as printed. */
  readonly leadAgency?: string;
  /** Đơn vị đồng chủ trì, as printed. */
  readonly coLeadAgencies?: readonly string[];
  /** Thời hạn, as printed: `Tháng 4/2023`, `quý II/2023`, `trước ngày 30/6/2024`, `Thường xuyên`, `Hằng quý`. */
  readonly due?: string;
  /** Kết quả, as printed. */
  readonly result?: string;
  /** The day on which it was done, where the document tells it. */
  readonly completedOn?: PlainDate;
  /** Where the words of the result say it otherwise or not at all. */
  readonly status?: ProjectStatus;
  readonly origin?: string;
  readonly citations?: readonly Citation[];
}

/** Tình trạng của nhiệm vụ vào một ngày. */
export interface TaskStanding {
  readonly id: string;
  /** The last day on which it is in time. */
  readonly dueOn?: PlainDate;
  /** Of work that is due on no day: that it goes on, or how often it comes again. */
  readonly due?: Exclude<TaskDue, { readonly kind: 'day' }>;
  readonly status?: ProjectStatus;
  /**
   * - `done`, `done-late`: completed; where no day of completion is told, `done`, with `lateness` `unknown`;
   * - `not-due`: the day has not passed;
   * - `overdue`: it has, and no completion by then is reported;
   * - `ongoing`: work that goes on or comes again, which is late on no day;
   * - `undecided`: no due day, one that has passed with a result whose words do not tell, a task that nobody does any more, or one of several
   *   deadlines that has passed before the last.
   */
  readonly standing: 'done' | 'done-late' | 'not-due' | 'overdue' | 'ongoing' | 'undecided';
  readonly lateness?: 'in-time' | 'late' | 'unknown';
}

/** How the standing of tasks is asked. */
export interface TaskOptions {
  /** The day on which one looks. */
  readonly asOf: PlainDate;
  /** The year of the document, for due months printed without one. */
  readonly year?: number;
}

/**
 * Tình trạng các nhiệm vụ vào một ngày: done, done late, not due, overdue, ongoing (`Thường xuyên`), or undecided where the document does not
 * tell.
 *
 * @returns a standing for each task, in their order, an issue for each due date that cannot be read, and a hint for each cell of lead agencies
 * that cannot be told apart
 * @example
 * import { plainDate } from 'vn-ict';
 * import { taskStandings } from 'vn-ict/portfolio';
 * const tasks = [
 *   { id: 'q1', name: 'Báo cáo quý I', due: 'Tháng 4/2023', result: 'Hoàn thành', completedOn: plainDate('2023-05-23') },
 *   { id: 'q3', name: 'Báo cáo quý III', due: 'Tháng 10/2023' },
 * ];
 * const { standings } = taskStandings(tasks, { asOf: plainDate('2023-06-30') });
 * standings.map(({ dueOn, standing }) => [dueOn, standing]); // => [['2023-04-30', 'done-late'], ['2023-10-31', 'not-due']]
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, mục I.5
 */
export function taskStandings(
  tasks: readonly Task[],
  options: TaskOptions,
): {
  readonly standings: readonly TaskStanding[];
  readonly issues: readonly Issue<PortfolioIssueCode | PortfolioWordIssueCode>[];
} {
  const issues: Tell = [];
  const asOf: unknown = (options as TaskOptions | undefined)?.asOf;
  // The boundary: tasks may come from outside the types.
  const given = ownData(tasks);
  if (!Array.isArray(given)) {
    const parameters = { needed: 'a list of tasks', neededVi: 'danh sách nhiệm vụ' };
    return {
      standings: [],
      issues: [createIssue(portfolioIssues, 'portfolio.shape', { path: ['tasks'], parameters })],
    };
  }
  if (!isPlainDate(asOf)) {
    return {
      standings: [],
      issues: [createIssue(portfolioIssues, 'portfolio.as-of', { received: asOf, path: ['asOf'] })],
    };
  }
  const standings = (given as readonly unknown[])
    .slice(0, MAXIMUM_TASKS)
    .flatMap((task, index): readonly TaskStanding[] => {
      if (typeof task !== 'object' || task === null) {
        const parameters = { needed: 'a task', neededVi: 'một nhiệm vụ' };
        issues.push(createIssue(portfolioIssues, 'portfolio.shape', { path: ['tasks', index], parameters }));
        return [];
      }
      return [standingOf(task as Task, index, { ...options, asOf }, issues)];
    });
  return { standings, issues: [...issues, ...taskAgencyHints(given)] };
}

const MAXIMUM_TASKS = 20_000;

function standingOf(task: Task, index: number, { asOf, year }: TaskOptions, issues: Tell): TaskStanding {
  const due = task.due === undefined ? undefined : safeParseTaskDue(task.due, year === undefined ? {} : { year });
  if (due?.success === false) {
    issues.push(createIssue(portfolioIssues, 'portfolio.due', { received: task.due, path: ['tasks', index, 'due'] }));
  }
  const read = due?.success === true ? due.data : undefined;
  const dueOn = read?.kind === 'day' ? read.on : undefined;
  const completedOn = dayOf(task.completedOn, index, issues);
  const told = task.result === undefined ? undefined : safeParseProjectStatus(task.result);
  const said = told?.success === true ? told.data : undefined;
  // What was done after the day on which one looks was not done on it.
  const isLater = completedOn !== undefined && completedOn > asOf;
  const known = statusOf(task.status, index, issues) ?? (completedOn === undefined ? said : 'completed');
  const status = isLater && known === 'completed' ? undefined : known;
  const facts = {
    id: words(task.id),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(read === undefined || read.kind === 'day' ? {} : { due: read }),
    ...(status === undefined ? {} : { status }),
  };
  if (status === 'completed') {
    if (dueOn === undefined || completedOn === undefined) return { ...facts, standing: 'done', lateness: 'unknown' };
    const isLate = completedOn > dueOn;
    return { ...facts, standing: isLate ? 'done-late' : 'done', lateness: isLate ? 'late' : 'in-time' };
  }
  if (read !== undefined && read.kind !== 'day' && status !== 'cancelled') return { ...facts, standing: 'ongoing' };
  if (dueOn === undefined || status === 'cancelled') return { ...facts, standing: 'undecided' };
  const isPartlyDue = read?.kind === 'day' && (read.earlier?.some((day) => day < asOf) ?? false);
  if (asOf <= dueOn) return { ...facts, standing: isPartlyDue ? 'undecided' : 'not-due' };
  const isTold = task.result === undefined || status !== undefined || isLater;
  return { ...facts, standing: isTold ? 'overdue' : 'undecided' };
}

type Tell = Issue<PortfolioIssueCode | PortfolioWordIssueCode>[];

function dayOf(value: unknown, index: number, issues: Tell): PlainDate | undefined {
  if (value === undefined || isPlainDate(value)) return value;
  const path = ['tasks', index, 'completedOn'];
  issues.push(createIssue(portfolioIssues, 'portfolio.as-of', { received: value, path }));
  return undefined;
}

function statusOf(value: unknown, index: number, issues: Tell): ProjectStatus | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && Object.hasOwn(PROJECT_STATUS_LABELS, value)) return value as ProjectStatus;
  issues.push(createIssue(wordIssues, 'portfolio.status', { received: value, path: ['tasks', index, 'status'] }));
  return undefined;
}
