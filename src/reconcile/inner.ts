// What the other rooms take from this one and no program sees: sums over exact counts, without the engine that reads printed cells.
export { confrontRules } from './indicator-table/confront-rules.js';
