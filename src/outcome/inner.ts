// What the other rooms take from this one and no program sees: the checks of arguments, and what their schemas share.
export {
  type ArgumentCheck,
  isObject,
  isRecord,
  isText,
  list,
  oneOf,
  optional,
  record,
  recordOf,
  requireArgument,
  satisfying,
} from './argument.js';
export { readJson } from './json.js';
export { ownData } from './own-data.js';
export { addFindings, rule } from './rule.js';
