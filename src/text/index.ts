export { foldVietnamese, normalizeVietnamese } from './fold.js';
export { MAXIMUM_TEXT_LENGTH } from './input.js';
