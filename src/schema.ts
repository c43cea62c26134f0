export * from './outcome/schema.js';
export * from './reconcile/schema.js';
