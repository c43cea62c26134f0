import { excerpt } from '../../outcome/index.js';
import { isPlainDate } from '../../text/index.js';
import type { UnitKind } from '../kind.js';
import { type AdministrativeLevel, type TerritoryEra, THREE_LEVEL_TO, TWO_LEVEL_FROM } from '../level.js';
import { type AdministrativeUnit, isUnitCode } from '../unit.js';
import { UNIT_KINDS } from './kind.js';
import { eraWords, levelWords, type TableIssueCode } from './messages.js';
import type { TerritoryTable, UnitRow } from './source.js';

/** What is wrong with a row: the code, what was received, and the parameters of the words. */
export interface Fault {
  readonly fault: TableIssueCode;
  readonly received: unknown;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export function makeFault(fault: TableIssueCode, received: unknown, parameters: Fault['parameters'] = {}): Fault {
  return { fault, received, parameters };
}

const LEVELS: readonly unknown[] = ['province', 'district', 'commune'] satisfies readonly AdministrativeLevel[];
const MAXIMUM_NAME_LENGTH = 200;

/** What the units of a level are in, by era; `none` where there is nothing above, `absent` where there is no such level. */
const PARENT_LEVELS = {
  'three-level': { province: 'none', district: 'province', commune: 'district' },
  'two-level': { province: 'none', district: 'absent', commune: 'province' },
} as const satisfies Readonly<
  Record<TerritoryEra, Readonly<Record<AdministrativeLevel, AdministrativeLevel | 'none' | 'absent'>>>
>;

type Days = Pick<AdministrativeUnit, 'era' | 'validFrom' | 'validTo'>;

/** The days of rows, remembered: the thousands of rows of a table share a few. */
export function daysMemory(): (validFrom: unknown, validTo: unknown) => Days | undefined {
  const known = new Map<string, Days | undefined>();
  return (validFrom, validTo) => {
    if (typeof validFrom !== 'string' || (validTo !== undefined && typeof validTo !== 'string')) return undefined;
    const key = `${validFrom} ${validTo}`;
    if (known.has(key)) return known.get(key);
    const days = readDays(validFrom, validTo);
    if (known.size < 1000) known.set(key, days);
    return days;
  };
}

/** The era and the days of a row; `undefined` when they are no dates, the wrong way round or of both eras. */
function readDays(validFrom: string, validTo: string | undefined): Days | undefined {
  if (!isPlainDate(validFrom)) return undefined;
  const era: TerritoryEra = validFrom < TWO_LEVEL_FROM ? 'three-level' : 'two-level';
  const last = validTo ?? (era === 'three-level' ? THREE_LEVEL_TO : undefined);
  if (last === undefined) return { era, validFrom };
  if (!isPlainDate(last) || last < validFrom || (era === 'three-level' && last > THREE_LEVEL_TO)) return undefined;
  return { era, validFrom, validTo: last };
}

/** The unit of a row by itself, without regard to the other rows. */
export function readRow(
  row: UnitRow,
  table: TerritoryTable,
  daysOf: (validFrom: unknown, validTo: unknown) => Days | undefined,
): AdministrativeUnit | Fault {
  if (typeof row !== 'object' || row === null) return makeFault('territory.row', row, { field: 'row' });
  const { level, code, name, kind, parent } = row;
  if (!LEVELS.includes(level)) return makeFault('territory.row', level, { field: 'level' });
  if (!isUnitCode(level, code)) return makeFault('territory.code-form', code, levelWords(level));
  if (typeof name !== 'string' || name.length > MAXIMUM_NAME_LENGTH || name.trim() === '') {
    return makeFault('territory.row', name, { field: 'name' });
  }
  const validFrom = row.validFrom ?? table.validFrom;
  const validTo = row.validTo ?? table.validTo;
  const days = daysOf(validFrom, validTo);
  if (days === undefined) {
    return makeFault('territory.validity', validFrom, {
      validFrom: excerpt(validFrom),
      validTo: excerpt(validTo ?? '…'),
    });
  }
  const above = PARENT_LEVELS[days.era][level];
  if (above === 'absent' || (above === 'none' ? parent !== undefined : !isUnitCode(above, parent))) {
    return makeFault('territory.wrong-level', parent ?? '', { ...levelWords(level), code });
  }
  if (!isKind(kind, level, days.era))
    return makeFault('territory.wrong-kind', kind, { ...levelWords(level), ...eraWords(days.era) });
  // Written out, because spreading objects takes most of the time of a large table.
  const { era } = days;
  const nfc = name.normalize('NFC').trim();
  const unit: Mutable<AdministrativeUnit> = { level, era, code, name: nfc, kind, validFrom: days.validFrom };
  if (days.validTo !== undefined) unit.validTo = days.validTo;
  if (parent !== undefined) unit.parent = parent;
  return unit;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function isKind(kind: unknown, level: AdministrativeLevel, era: TerritoryEra): kind is UnitKind {
  if (typeof kind !== 'string' || !Object.hasOwn(UNIT_KINDS, kind)) return false;
  const definition = UNIT_KINDS[kind as UnitKind];
  return definition.level === level && definition.eras.includes(era);
}
