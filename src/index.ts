export * from './indicator/core/index.js';
export * from './number/index.js';
export * from './outcome/index.js';
export * from './reconcile/index.js';
export * from './text/index.js';
