import type { IssuePath } from '../outcome/index.js';
import { isObject } from '../outcome/inner.js';
import { checkConsistency } from './check-facts.js';
import { citing, nd85, nd224, nd331 } from './cite.js';
import { deduce } from './deduce.js';
import { ENDLESS, NO_YES, SCALES } from './fact-scale.js';
import { type FactReading, report, unknownState } from './fact-state.js';
import { BOUNDARY_GROUND_CODES, LIFECYCLE_CODES, OWNER_KIND_CODES } from './fact-values.js';

/** Facts that no scale holds, with their values beside unknown. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  lifecycle: LIFECYCLE_CODES,
  ownerKind: OWNER_KIND_CODES,
  singleOwner: NO_YES,
  securityUnitOperates: NO_YES,
  leasesCloudOrDataCentre: NO_YES,
};

/** Reads the value of a field that lies on these scales. */
type Reader = (reading: FactReading, value: unknown, field: string, scales: readonly number[]) => void;

/** How a field is read; without scales it has a shape of its own, of which nothing is `unknown`. */
type FieldReader = readonly [read: Reader, scales?: number[]];

let readers: ReadonlyMap<string, FieldReader> | undefined;

function readersByField(): ReadonlyMap<string, FieldReader> {
  if (readers !== undefined) return readers;
  const map = new Map<string, FieldReader>([
    ['countMethod', [readText, []]],
    ['conditionalBusinessItem', [readItem]],
    ['boundaryGrounds', [readGrounds]],
    ['components', [readComponents]],
  ]);
  for (const field of Object.keys(OTHERS)) map.set(field, [readOther, []]);
  for (const [scale, { field, member, values }] of SCALES.entries()) {
    const scales = map.get(field)?.[1];
    if (scales !== undefined) scales.push(scale);
    else map.set(field, [member !== undefined ? readSet : values === undefined ? readCount : readGrade, [scale]]);
  }
  readers = map;
  return map;
}

/** Reads facts from a program or a payload onto their scales; whatever is wrong is an issue, nothing is guessed. */
export function readFacts(facts: unknown, path: IssuePath): FactReading {
  const reading: FactReading = { path, state: unknownState(), given: new Set(), issues: [] };
  if (!isObject(facts)) {
    report(reading, 'security.not-facts', [], facts);
    return reading;
  }
  const byField = readersByField();
  for (const field of Object.keys(facts)) {
    const reader = byField.get(field);
    // The object's own keys only: a prototype brings no facts.
    const value: unknown = (facts as Readonly<Record<string, unknown>>)[field];
    if (reader === undefined) {
      report(reading, 'security.unknown-fact', [field], field);
      continue;
    }
    const [read, scales] = reader;
    if (value === undefined || (value === 'unknown' && scales !== undefined)) continue;
    reading.given.add(field);
    read(reading, value, field, scales ?? []);
  }
  // The shape was checked field by field above.
  if (reading.issues.length === 0) checkConsistency(facts, reading);
  deduce(reading.state);
  return reading;
}

function place({ state: { low, high } }: FactReading, scale: number, least: number, most = least): void {
  low[scale] = least;
  high[scale] = most;
}

function refuseValue(
  reading: FactReading,
  here: IssuePath,
  received: unknown,
  values: readonly (string | number)[],
): void {
  report(reading, 'security.unknown-value', here, received, { parameters: { values: values.join(', ') } });
}

/** A value of a scale: a grade, yes or no. */
function readValue(reading: FactReading, value: unknown, scale: number, here: IssuePath): void {
  const values = SCALES[scale]?.values ?? [];
  const position = values.indexOf(value as string);
  if (position >= 0) place(reading, scale, position);
  else if (here[0] !== 'publicServiceLevel' || !refuseOtherScheme(reading, value, here)) {
    refuseValue(reading, here, value, [...values, 'unknown']);
  }
}

/** The same digits mean other things under Nghị định 43/2011 and Nghị định 224/2026: only a named scheme is read. */
function refuseOtherScheme(reading: FactReading, value: unknown, here: IssuePath): boolean {
  const text = typeof value === 'object' ? '' : String(value).normalize('NFC').toLowerCase();
  const isProactive = /^nd224|chủ động|proactive/.test(text);
  if (!isProactive && !/^(?:mức độ |level )?[1-4]$/.test(text)) return false;
  const code = isProactive ? 'security.proactive-level' : 'security.level-scheme-missing';
  report(reading, code, here, value, citing(isProactive ? nd224('16') : nd85('9', '2', 'a')));
  return true;
}

const readGrade: Reader = (reading, value, field, [scale = 0]) => {
  readValue(reading, value, scale, [field]);
};

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

const readCount: Reader = (reading, value, field, [scale = 0]) => {
  const bounds = isCount(value) ? { atLeast: value, atMost: value } : (Object(value) as Record<string, unknown>);
  const { atLeast, atMost = ENDLESS } = bounds;
  const isKnown = Object.keys(bounds).every((key) => key === 'atLeast' || key === 'atMost');
  if (isKnown && isCount(atLeast) && isCount(atMost) && atLeast <= atMost) {
    place(reading, scale, atLeast, atMost);
  } else {
    // The row that counts it.
    const row = field === 'userCount' ? nd85('9', '2', 'c') : nd331('13', '2', 'c');
    report(reading, 'security.not-count', [field], value, citing(row));
  }
};

const readSet: Reader = (reading, value, field, scales) => {
  const members = scales.map((scale) => SCALES[scale]?.member ?? '');
  if (Array.isArray(value)) {
    readList(reading, value, field, members);
    for (const [index, scale] of scales.entries()) place(reading, scale, value.includes(members[index]) ? 1 : 0);
  } else if (isObject(value)) {
    for (const member of Object.keys(value)) {
      const known: unknown = (value as Readonly<Record<string, unknown>>)[member];
      const scale = scales[members.indexOf(member)];
      if (scale === undefined) refuseValue(reading, [field, member], member, members);
      else if (known !== 'unknown' && known !== undefined) readValue(reading, known, scale, [field, member]);
    }
  } else refuseValue(reading, [field], value, [`[${members.join(', ')}]`]);
};

function readList(reading: FactReading, list: readonly unknown[], field: string, members: readonly string[]): void {
  for (const [index, item] of list.entries()) {
    if (!members.includes(item as string)) refuseValue(reading, [field, index], item, members);
  }
}

const readOther: Reader = (reading, value, field) => {
  const values = OTHERS[field] ?? [];
  if (!values.includes(value as string)) refuseValue(reading, [field], value, [...values, 'unknown']);
};

const readText: Reader = (reading, value, field) => {
  if (typeof value !== 'string') refuseValue(reading, [field], value, ['text']);
};

const readItem: Reader = (reading, value, field) => {
  const { list, item } = Object(value) as { list?: unknown; item?: unknown };
  if (typeof list !== 'string' || typeof item !== 'string') refuseValue(reading, [field], value, ['{ list, item }']);
};

const readGrounds: Reader = (reading, value, field) => {
  if (Array.isArray(value)) readList(reading, value, field, BOUNDARY_GROUND_CODES);
  else refuseValue(reading, [field], value, [`[${BOUNDARY_GROUND_CODES.join(', ')}]`]);
};

const readComponents: Reader = (reading, value, field) => {
  const isComponent = (entry: unknown): boolean => {
    const { name, facts } = Object(entry) as { name?: unknown; facts?: unknown };
    return typeof name === 'string' && isObject(facts);
  };
  if (!Array.isArray(value) || !value.every(isComponent)) refuseValue(reading, [field], value, ['[{ name, facts }]']);
};
