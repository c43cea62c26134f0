import { createIssue, type Issue } from '../../outcome/index.js';
import { isPlainDate, normalizeUnit, normalizeVietnamese, type PlainDate } from '../../text/index.js';
import type { IndicatorTableDefinition } from './definition.js';
import { tableIssues } from './messages.js';

/** Cách kiểm tra bảng. */
export interface IndicatorTableOptions {
  /** What is known of the table: its indicators, their formulas, what must hold between rows. */
  readonly definition?: IndicatorTableDefinition;
  /** Đơn vị tính in the head of the target column, as in `Chỉ tiêu (%)`; that of the definition unless named. */
  readonly targetUnit?: string;
  /** Read spellings of mixed habits (`68.6%`) with a warning; `true` unless named otherwise. */
  readonly lenient?: boolean;
  /**
   * Thời điểm của số liệu: the day of which the table speaks. Work that is under way or not begun before its deadline is then not
   * due (`undecided`, reason `not-due`); without it every deadline counts as come.
   */
  readonly asOf?: PlainDate;
  /** How many rows are checked at the most, 100.000 unless named otherwise. */
  readonly maximumRows?: number;
}

/** The options as they are used, with what was wrong with them. */
export interface TableOptions {
  readonly definition?: IndicatorTableDefinition;
  readonly targetUnit?: string;
  readonly lenient: boolean;
  readonly asOf?: PlainDate;
  readonly maximumRows: number;
  readonly issues: readonly Issue[];
}

const MAXIMUM_ROWS = 100_000;
const MAXIMUM_UNIT_LENGTH = 100;
const MAXIMUM_UNKNOWN_OPTIONS = 10;

interface Option<T> {
  readonly needed: { readonly neededVi: string; readonly needed: string };
  /** The value in the form in which it is used; `undefined` where it is none. */
  readonly read: (value: unknown) => T | undefined;
}

const DEFINITION: Option<IndicatorTableDefinition> = {
  needed: {
    neededVi: 'định nghĩa bảng có id, indicators, rows và rules',
    needed: 'a definition with id, indicators, rows and rules',
  },
  read: (value) => (isDefinition(value) ? value : undefined),
};
const TARGET_UNIT: Option<string> = {
  needed: { neededVi: 'đơn vị tính như % hoặc xã', needed: 'a unit such as % or xã' },
  read: unitOf,
};
const LENIENT: Option<boolean> = {
  needed: { neededVi: 'true hoặc false', needed: 'true or false' },
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};
const AS_OF: Option<PlainDate> = {
  needed: { neededVi: 'ngày có thật dạng YYYY-MM-DD', needed: 'a date that exists, as YYYY-MM-DD' },
  read: (value) => (isPlainDate(value) ? value : undefined),
};
const MAXIMUM: Option<number> = {
  needed: { neededVi: 'số nguyên không âm', needed: 'a whole number of 0 or more' },
  read: (value) => (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined),
};
const OPTIONS = {
  definition: DEFINITION,
  targetUnit: TARGET_UNIT,
  lenient: LENIENT,
  asOf: AS_OF,
  maximumRows: MAXIMUM,
} as const satisfies Readonly<Record<keyof IndicatorTableOptions, Option<unknown>>>;

/** Reads options that may come from anywhere: one that is not valid or not known is an issue, and left out. */
export function readTableOptions(options: unknown): TableOptions {
  const issues: Issue[] = [];
  const given = objectOf(options, issues);
  const take = <T>(name: keyof IndicatorTableOptions, { read, needed }: Option<T>): T | undefined => {
    const value: unknown = attempt(
      (): unknown => (Object.hasOwn(given, name) ? Reflect.get(given, name) : undefined),
      NOT_GOT,
    );
    if (value === undefined) return undefined;
    const taken = attempt(() => read(value), undefined);
    if (taken === undefined) issues.push(invalid(name, value, needed));
    return taken;
  };
  const definition = take('definition', DEFINITION);
  const targetUnit = take('targetUnit', TARGET_UNIT) ?? attempt(() => unitOf(definition?.targetUnit), undefined);
  const asOf = take('asOf', AS_OF);
  return {
    ...(definition === undefined ? {} : { definition }),
    ...(targetUnit === undefined ? {} : { targetUnit }),
    ...(asOf === undefined ? {} : { asOf }),
    lenient: take('lenient', LENIENT) ?? true,
    maximumRows: take('maximumRows', MAXIMUM) ?? MAXIMUM_ROWS,
    issues,
  };
}

// No option is read from it.
const NOT_GOT = {};

function objectOf(options: unknown, issues: Issue[]): object {
  const keys =
    typeof options === 'object' && options !== null ? attempt(() => Object.keys(options), undefined) : undefined;
  if (
    typeof options !== 'object' ||
    options === null ||
    keys === undefined ||
    attempt(() => Array.isArray(options), true)
  ) {
    const needed = { neededVi: 'đối tượng có các tùy chọn', needed: 'an object of options' };
    issues.push(invalid('options', keys === undefined ? options : 'array', needed));
    return {};
  }
  for (const key of keys.filter((name) => !Object.hasOwn(OPTIONS, name)).slice(0, MAXIMUM_UNKNOWN_OPTIONS)) {
    const parameters = { names: Object.keys(OPTIONS).join(', ') };
    issues.push(
      createIssue(tableIssues, 'table.unknown-option', { received: key, path: ['options', key], parameters }),
    );
  }
  return options;
}

function invalid(option: string, value: unknown, needed: Option<unknown>['needed']): Issue {
  const path = option === 'options' ? ['options'] : ['options', option];
  const received = typeof value === 'object' && value !== null ? 'object' : value;
  return createIssue(tableIssues, 'table.invalid-option', { received, path, parameters: { option, ...needed } });
}

/** `%` also of `phần trăm`, `(%)`. */
function unitOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > MAXIMUM_UNIT_LENGTH) return undefined;
  const printed = normalizeVietnamese(value).trim();
  const bare = printed.startsWith('(') && printed.endsWith(')') ? printed.slice(1, -1).trim() : printed;
  return UNIT.test(bare) ? normalizeUnit(bare) : undefined;
}

const UNIT = /^[%‰$€A-Za-zÀ-ỹ][^\n<>=]*$/u;

// The arrays only: what stands in them is found out when it is used.
function isDefinition(value: unknown): value is IndicatorTableDefinition {
  if (typeof value !== 'object' || value === null) return false;
  const lists = ['indicators', 'rows', 'rules'].every((name) => Array.isArray(Reflect.get(value, name)));
  return lists && typeof Reflect.get(value, 'id') === 'string';
}

/** What foreign code answers, which may throw. */
function attempt<T, U>(get: () => T, otherwise: U): T | U {
  try {
    return get();
  } catch {
    return otherwise;
  }
}
