// What the other rooms take from this one and no program sees: sums over exact counts without the engine that reads printed cells, and both
// answers of that engine at once.

export { confrontAndLocalize } from './confront-and-localize.js';
export { confrontRules } from './indicator-table/confront-rules.js';
