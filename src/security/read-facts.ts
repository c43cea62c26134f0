import { createIssue, type IssuePath } from '../outcome/index.js';
import { checkConsistency } from './check-facts.js';
import { citing, nd85, nd224, nd331 } from './cite.js';
import {
  ENUM_SCALES,
  INFORMATION_KIND_CODES,
  NO_YES,
  SCALES,
  type Scale,
  SIGN_CODES,
  SYSTEM_TYPE_CODES,
  scaleIndex,
} from './fact-scale.js';
import { deduce, type FactReading, namedScales, unknownState } from './fact-state.js';
import { BOUNDARY_GROUND_CODES, LIFECYCLE_CODES, OWNER_KIND_CODES } from './fact-values.js';
import { factIssues } from './messages.js';

const SETS = {
  systemTypes: SYSTEM_TYPE_CODES,
  informationKinds: INFORMATION_KIND_CODES,
  nationalSecuritySigns: SIGN_CODES,
} as const;

/** Facts that no scale holds, with their values beside unknown. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  lifecycle: LIFECYCLE_CODES,
  ownerKind: OWNER_KIND_CODES,
  singleOwner: NO_YES,
  securityUnitOperates: NO_YES,
  leasesCloudOrDataCentre: NO_YES,
};

type Reader = (value: unknown, field: string, reading: FactReading, path: IssuePath) => void;

let readers: ReadonlyMap<string, Reader> | undefined;

function readersByField(): ReadonlyMap<string, Reader> {
  if (readers !== undefined) return readers;
  const map = new Map<string, Reader>();
  for (const { field, values } of SCALES) {
    if (field in SETS) map.set(field, readSet);
    else if (field in ENUM_SCALES) map.set(field, readGrade);
    else map.set(field, values === undefined ? readCount : readFlag);
  }
  for (const field of Object.keys(OTHERS)) map.set(field, readOther);
  map.set('countMethod', readText);
  map.set('conditionalBusinessItem', readItem);
  map.set('boundaryGrounds', readGrounds);
  map.set('components', readComponents);
  readers = map;
  return map;
}

/** Reads facts from a program or a payload onto their scales; whatever is wrong is an issue, nothing is guessed. */
export function readFacts(facts: unknown, path: IssuePath): FactReading {
  const reading: FactReading = { state: unknownState(), given: new Set(), issues: [] };
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    reading.issues.push(createIssue(factIssues, 'security.not-facts', { path, received: facts }));
    return reading;
  }
  const byField = readersByField();
  for (const field of Object.keys(facts)) {
    const reader = byField.get(field);
    // The object's own keys only: a prototype brings no facts.
    const value: unknown = (facts as Readonly<Record<string, unknown>>)[field];
    if (reader === undefined) {
      reading.issues.push(
        createIssue(factIssues, 'security.unknown-fact', { path: [...path, field], received: field }),
      );
    } else if (value !== undefined && value !== 'unknown') {
      reading.given.add(field);
      reader(value, field, reading, path);
    }
  }
  // The shape was checked field by field above.
  if (reading.issues.length === 0) checkConsistency(facts, reading, path);
  deduce(reading.state);
  return reading;
}

function place({ state }: FactReading, scale: number, low: number, high: number): void {
  state.low[scale] = low;
  state.high[scale] = high;
}

function refuseValue(
  reading: FactReading,
  path: IssuePath,
  received: unknown,
  values: readonly (string | number)[],
): void {
  const parameters = { values: values.join(', ') };
  reading.issues.push(createIssue(factIssues, 'security.unknown-value', { path, received, parameters }));
}

function placeTriState(value: unknown, scale: number, reading: FactReading, path: IssuePath): void {
  if (value === 'unknown' || value === undefined) return;
  const position = NO_YES.indexOf(value as 'no');
  if (position < 0) refuseValue(reading, path, value, [...NO_YES, 'unknown']);
  else place(reading, scale, position, position);
}

function readFlag(value: unknown, field: string, reading: FactReading, path: IssuePath): void {
  placeTriState(value, scaleIndex(field as Scale['field']), reading, [...path, field]);
}

function readGrade(value: unknown, field: string, reading: FactReading, path: IssuePath): void {
  const name = field as keyof typeof ENUM_SCALES;
  const values: readonly unknown[] = ENUM_SCALES[name];
  const position = values.indexOf(value);
  if (position >= 0) place(reading, scaleIndex(name), position, position);
  else if (name === 'publicServiceLevel') refusePublicServiceLevel(value, reading, [...path, field]);
  else refuseValue(reading, [...path, field], value, [...ENUM_SCALES[name], 'unknown']);
}

/** The same digits mean other things under Nghị định 43/2011 and Nghị định 224/2026: only a named scheme is read. */
function refusePublicServiceLevel(value: unknown, reading: FactReading, path: IssuePath): void {
  const text = typeof value === 'object' ? '' : String(value).normalize('NFC').toLowerCase();
  const isProactive = text.startsWith('nd224') || text.includes('chủ động') || text.includes('proactive');
  const isBare = /^(?:mức độ |level )?[1-4]$/.test(text);
  if (isProactive || isBare) {
    const code = isProactive ? 'security.proactive-level' : 'security.level-scheme-missing';
    const place = isProactive ? nd224('16') : nd85('9', '2', 'a');
    reading.issues.push(createIssue(factIssues, code, { path, received: value, ...citing(place) }));
  } else refuseValue(reading, path, value, [...ENUM_SCALES.publicServiceLevel, 'unknown']);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function readCount(value: unknown, field: string, reading: FactReading, path: IssuePath): void {
  const scale = scaleIndex(field as Scale['field']);
  if (isCount(value)) {
    place(reading, scale, value, value);
    return;
  }
  const { atLeast, atMost = Number.MAX_SAFE_INTEGER } = Object(value) as { atLeast?: unknown; atMost?: unknown };
  if (isCount(atLeast) && isCount(atMost) && atLeast <= atMost) place(reading, scale, atLeast, atMost);
  else {
    // The row that counts it.
    const row = field === 'userCount' ? nd85('9', '2', 'c') : nd331('13', '2', 'c');
    reading.issues.push(
      createIssue(factIssues, 'security.not-count', { path: [...path, field], received: value, ...citing(row) }),
    );
  }
}

function readSet(value: unknown, field: string, reading: FactReading, path: IssuePath): void {
  const name = field as keyof typeof SETS;
  const members: readonly string[] = SETS[name];
  const here = [...path, field];
  if (Array.isArray(value)) {
    for (const [index, item] of value.slice(0, 100).entries()) {
      if (!members.includes(item as string)) refuseValue(reading, [...here, index], item, members);
    }
    for (const [index, scale] of namedScales()[name].entries()) {
      const position = value.includes(members[index]) ? 1 : 0;
      place(reading, scale, position, position);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const member of Object.keys(value)) {
      const known: unknown = (value as Readonly<Record<string, unknown>>)[member];
      const scale = namedScales()[name][members.indexOf(member)];
      if (scale !== undefined) placeTriState(known, scale, reading, [...here, member]);
      else refuseValue(reading, [...here, member], member, members);
    }
  } else refuseValue(reading, here, value, members);
}

function readOther(value: unknown, field: string, reading: FactReading, path: IssuePath): void {
  const values = OTHERS[field] ?? [];
  if (!values.includes(value as string)) refuseValue(reading, [...path, field], value, [...values, 'unknown']);
}

function readText(value: unknown, field: string, reading: FactReading, path: IssuePath): void {
  if (typeof value !== 'string') refuseValue(reading, [...path, field], value, ['text']);
}

function readItem(value: unknown, field: string, reading: FactReading, path: IssuePath): void {
  const { list, item } = Object(value) as { list?: unknown; item?: unknown };
  if (typeof list !== 'string' || typeof item !== 'string') {
    refuseValue(reading, [...path, field], value, ['{ list, item }']);
  }
}

function readGrounds(value: unknown, field: string, reading: FactReading, path: IssuePath): void {
  const grounds: readonly unknown[] = Array.isArray(value) ? value.slice(0, 100) : [value];
  const wrong = grounds.find((ground) => !(BOUNDARY_GROUND_CODES as readonly unknown[]).includes(ground));
  if (wrong !== undefined) refuseValue(reading, [...path, field], wrong, BOUNDARY_GROUND_CODES);
}

function readComponents(value: unknown, field: string, reading: FactReading, path: IssuePath): void {
  const isComponent = (entry: unknown): boolean => {
    const { name, facts } = Object(entry) as { name?: unknown; facts?: unknown };
    return typeof name === 'string' && typeof facts === 'object' && facts !== null && !Array.isArray(facts);
  };
  if (!Array.isArray(value) || !value.every(isComponent)) {
    refuseValue(reading, [...path, field], value, ['[{ name, facts }]']);
  }
}
