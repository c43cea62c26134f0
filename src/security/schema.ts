export { systemFactsSchema } from './schema/facts.js';
export { agencyLayersSchema } from './schema/four-layers.js';
export { systemRecordSchema, systemRecordsSchema } from './schema/register.js';
export { securityStatisticsSchema } from './schema/statistics.js';
