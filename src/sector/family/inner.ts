// What the definitions of families are written with, here and in other rooms.
export { typedFamily } from './define-family.js';
export { amount, change, count, rate, share } from './field.js';
export { printedCount } from './printed-count.js';
export { difference, exhaustive, growth, openList, overlapping, percentOf, perUnit } from './relation.js';
