// What the other rooms take from this one and no program sees: the checks of arguments.
export { type ArgumentCheck, isText, list, oneOf, optional, record, recordOf, requireArgument } from './argument.js';
