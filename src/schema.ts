export * from './catalog/dti/schema.js';
export * from './indicator/schema.js';
export * from './law/schema.js';
export * from './outcome/schema.js';
export * from './period/schema.js';
export * from './public-service/score/schema.js';
export * from './reconcile/schema.js';
export * from './security/schema.js';
