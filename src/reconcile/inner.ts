// What the other rooms take from this one and no program sees: sums over exact counts without the engine that reads printed cells, both
// answers of that engine at once, both readings of an indicator table, and the steps of its paths.

export { confrontAndLocalize } from './confront-and-localize.js';
export { confrontRules } from './indicator-table/confront-rules.js';
export { rowSteps } from './indicator-table/row-step.js';
export { checkedTableSheet } from './indicator-table/table-sheet.js';
