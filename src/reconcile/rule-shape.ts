import type { EditRule } from './edit-rule.js';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= 1_000;
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isReference = (value: unknown): boolean =>
  isRecord(value) && isText(value['cell']) && (value['report'] === undefined || isText(value['report']));
const isReferences = (value: unknown): boolean => Array.isArray(value) && value.every(isReference);
const isRelation = (value: unknown): boolean => value === '=' || value === '<=' || value === '>=';
const isLinear = (value: Readonly<Record<string, unknown>>): boolean =>
  isReferences(value['left']) && isReferences(value['right']) && isRelation(value['relation']);

function isCondition(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value['is'] === 'linear') return isLinear(value);
  if (value['is'] === 'one-of') return isReference(value) && isTexts(value['values']);
  return (value['is'] === 'present' || value['is'] === 'absent') && isReference(value);
}
const isConditions = (value: unknown): boolean => Array.isArray(value) && value.every(isCondition);

/** Whether a value is a rule in every field that the engine relies on. What a payload says of it in words is for its schema. */
// The boundary: a getter of the caller may throw.
export function isRule(value: unknown): value is EditRule {
  try {
    return isSound(value);
  } catch {
    return false;
  }
}

function isSound(value: unknown): boolean {
  if (!isRecord(value) || !isText(value['id']) || !isRecord(value['statement'])) return false;
  if (!['error', 'warning', 'hint'].some((severity) => severity === value['severity'])) return false;
  switch (value['kind']) {
    case undefined:
    case 'linear':
      return isLinear(value);
    case 'ratio':
      return isReference(value['result']) && isReferences(value['numerator']) && isReferences(value['denominator']);
    case 'change':
      return (
        isReference(value['result']) &&
        isReferences(value['current']) &&
        isReferences(value['previous']) &&
        (value['measure'] === 'percent' || value['measure'] === 'difference')
      );
    case 'same':
      return isReferences(value['cells']) && (value['as'] === 'number' || value['as'] === 'text');
    case 'carry-over':
      return (
        isReference(value['current']) &&
        isReference(value['earlier']) &&
        ['same', 'not-falling', 'changed'].some((demand) => demand === value['demands'])
      );
    case 'conditional':
      return isConditions(value['when']) && isConditions(value['then']);
    case 'set':
      return isReferences(value['cells']) && isTexts(value['members']);
    case 'code-list':
      return isReferences(value['cells']) && isTexts(value['codes']);
    case 'custom':
      return isReferences(value['cells']) && typeof value['holds'] === 'function';
    default:
      return false;
  }
}
