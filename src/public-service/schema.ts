export { dailyDossierCountsSchema, dossierSchema } from './schema/dossier.js';
export { safeParsePayloadLeniently } from './schema/lenient.js';
export { administrativeProcedureSchema, statedServiceKindSchema } from './schema/procedure.js';
export { publicServiceTotalsSchema } from './schema/totals.js';
