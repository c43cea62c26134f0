import { createIssue, type Issue, type IssuePath, type Parsed, refuse, succeed, unwrap } from '../../outcome/index.js';
import type { UnitKind } from '../kind.js';
import type { AdministrativeLevel } from '../level.js';
import { isUnitCode } from '../unit.js';
import { databaseIssues } from './messages.js';
import { MAXIMUM_ISSUES } from './read-rows.js';
import type { UnitRow } from './source.js';

// The shape was read in github.com/thanglequoc/vietnamese-provinces-database (MIT):
//  - 34 provinces: json/full_json_generated_data_vn_units.json, simplified_ and vn_only_simplified_ (commit 02a27df) and
//    dataset-generation-scripts/internal/dataset_writer/dataset_file_writer/dto/json_dto.go (commit 2fdcde1): provinces with `Wards`;
//  - 63 provinces: the same JSON models of its older generator: provinces with `District`, districts with `Ward`;
//  - json/README.md of 2026-08-19 (commit 41ff7cf) shows the keys in lower camel case (`code`, `fullName`, `wards`).
// All of them have code and full name; the kind is read from the first words of the full name.

/** The words with which a full name begins, the longer ones first. */
const WORDS: readonly (readonly [word: string, level: AdministrativeLevel, kind: UnitKind | 'city'])[] = [
  ['thành phố ', 'province', 'thanh-pho-truc-thuoc-trung-uong'],
  ['tỉnh ', 'province', 'tinh'],
  ['thành phố ', 'district', 'city'],
  ['thị xã ', 'district', 'thi-xa'],
  ['huyện ', 'district', 'huyen'],
  ['quận ', 'district', 'quan'],
  ['thị trấn ', 'commune', 'thi-tran'],
  ['đặc khu ', 'commune', 'dac-khu'],
  ['phường ', 'commune', 'phuong'],
  ['xã ', 'commune', 'xa'],
];

/**
 * Đọc dữ liệu vietnamese-provinces-database, có kiểm tra: as {@link parseProvincesDatabase}, but the refusal is data.
 *
 * @example
 * import { safeParseProvincesDatabase } from 'vn-ict/territory/units';
 * safeParseProvincesDatabase([{ Code: 6, FullName: 'Tỉnh Bắc Kạn' }]).issues.map(({ path }) => path.join('.')); // => ['0.Code']
 */
export function safeParseProvincesDatabase(data: unknown): Parsed<readonly UnitRow[]> {
  const reading: Reading = { rows: [], issues: [] };
  if (Array.isArray(data)) readList(reading, data, 'province', undefined, []);
  else report(reading, 'territory.database-shape', data, []);
  const [first, ...rest] = reading.issues;
  return first === undefined ? succeed(reading.rows) : refuse(first, ...rest);
}

/**
 * Đọc dữ liệu vietnamese-provinces-database: the rows of a JSON file of that public data set, for {@link territorySource}.
 *
 * Takes its full, simplified and Vietnamese-only files, of 34 provinces (`Wards`) as of 63 (`District`, `Ward`), with keys in either case.
 * The files do not say from which day on they are in force: give `validFrom` to the table. They hold no successions.
 *
 * @param data - the parsed JSON
 * @throws VnIctError `territory.database-shape`, `territory.database-kind`, up to 100 issues with the path of each
 * @example
 * import { parseProvincesDatabase, territorySource } from 'vn-ict/territory/units';
 * const units = parseProvincesDatabase([
 *   { Code: '19', FullName: 'Tỉnh Thái Nguyên', Wards: [{ Code: '01843', FullName: 'Phường Bắc Kạn', ProvinceCode: '19' }] },
 * ]);
 * const source = territorySource({ units, validFrom: '2025-07-01' });
 * source.unit({ level: 'commune', code: '01843', asOf: '2026-01-01' })?.kind; // => 'phuong'
 * @see github.com/thanglequoc/vietnamese-provinces-database, MIT
 */
export function parseProvincesDatabase(data: unknown): readonly UnitRow[] {
  return unwrap(safeParseProvincesDatabase(data));
}

interface Reading {
  readonly rows: UnitRow[];
  readonly issues: Issue[];
}

function report({ issues }: Reading, code: keyof typeof databaseIssues, received: unknown, path: IssuePath): void {
  issues.push(createIssue(databaseIssues, code, { received, path }));
}

function readList(
  reading: Reading,
  list: readonly unknown[],
  level: AdministrativeLevel,
  parent: UnitRow | undefined,
  path: IssuePath,
): void {
  for (const [place, value] of list.entries()) {
    if (reading.issues.length >= MAXIMUM_ISSUES) return;
    readUnit(reading, value, level, parent, [...path, place]);
  }
}

function readUnit(
  reading: Reading,
  value: unknown,
  level: AdministrativeLevel,
  parent: UnitRow | undefined,
  path: IssuePath,
): void {
  const row = readOne(value, level, parent);
  if ('wrong' in row) {
    report(reading, row.wrong, row.received, [...path, ...row.at]);
    return;
  }
  reading.rows.push(row);
  for (const [key, below] of BELOW[level]) {
    const list = field(value, key);
    // The generator writes `null` for an empty list: an island district has no communes.
    if (list === undefined || list === null) continue;
    if (Array.isArray(list)) readList(reading, list, below, row, [...path, key]);
    else report(reading, 'territory.database-shape', list, [...path, key]);
  }
}

interface Wrong {
  readonly wrong: keyof typeof databaseIssues;
  readonly received: unknown;
  readonly at: IssuePath;
}

/** The row of one object, without what is below it. */
function readOne(value: unknown, level: AdministrativeLevel, parent: UnitRow | undefined): UnitRow | Wrong {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { wrong: 'territory.database-shape', received: value, at: [] };
  }
  const code = field(value, 'Code');
  if (!isUnitCode(level, code)) return { wrong: 'territory.database-shape', received: code, at: ['Code'] };
  const fullName = field(value, 'FullName');
  if (typeof fullName !== 'string') return { wrong: 'territory.database-shape', received: fullName, at: ['FullName'] };
  const row = nameRow(fullName, level, code, parent);
  return row ?? { wrong: 'territory.database-kind', received: fullName, at: ['FullName'] };
}

const BELOW: Readonly<Record<AdministrativeLevel, readonly (readonly [key: string, level: AdministrativeLevel])[]>> = {
  province: [
    ['District', 'district'],
    ['Wards', 'commune'],
  ],
  district: [['Ward', 'commune']],
  commune: [],
};

/** A field by its name in either case; own fields only. */
function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const lower = `${key.charAt(0).toLowerCase()}${key.slice(1)}`;
  const own = Object.hasOwn(value, key) ? key : Object.hasOwn(value, lower) ? lower : undefined;
  return own === undefined ? undefined : (value as Readonly<Record<string, unknown>>)[own];
}

function nameRow(
  fullName: string,
  level: AdministrativeLevel,
  code: string,
  parent: UnitRow | undefined,
): UnitRow | undefined {
  const written = fullName.slice(0, 300).normalize('NFC').replace(/\s+/g, ' ').trim();
  const lower = written.toLowerCase();
  const found = WORDS.find(([word, itsLevel]) => itsLevel === level && lower.startsWith(word));
  if (found === undefined) return undefined;
  const [word, , kind] = found;
  const row = { level, code, name: written.slice(word.length).trim(), kind: kind === 'city' ? cityIn(parent) : kind };
  return parent === undefined ? row : { ...row, parent: parent.code };
}

/** A city of district level is of a province or of a centrally run city. */
function cityIn(parent: UnitRow | undefined): UnitKind {
  return parent?.kind === 'tinh' ? 'thanh-pho-thuoc-tinh' : 'thanh-pho-thuoc-thanh-pho-truc-thuoc-trung-uong';
}
