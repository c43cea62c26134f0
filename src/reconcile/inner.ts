// What the other rooms take from this one and no program sees: sums over exact counts without the engine that reads printed cells, both
// answers of that engine at once, and both readings of an indicator table.

export { confrontAndLocalize } from './confront-and-localize.js';
export { confrontRules } from './indicator-table/confront-rules.js';
export { checkedTableSheet } from './indicator-table/table-sheet.js';
