export { systemFactsSchema } from './schema/facts.js';
export { systemRecordSchema, systemRecordsSchema } from './schema/register.js';
export { securityStatisticsSchema } from './schema/statistics.js';
