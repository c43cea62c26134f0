export { STATISTICS_FAMILIES, statisticsFamily } from './families.js';
export * from './family/index.js';
export { POSTAL_SERVICE_POINTS } from './post.js';
