export * from './indicator/core/index.js';
export * from './number/index.js';
export * from './outcome/index.js';
export * from './reconcile/core/index.js';
export * from './text/index.js';
