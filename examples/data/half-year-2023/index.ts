import type { Statement } from '../statement.js';
import { DIGITAL } from './digital.js';
import { INSPECTION } from './inspection.js';
import { POST } from './post.js';
import { PRESS } from './press.js';
import { TELECOMMUNICATIONS } from './telecommunications.js';

/** The statistics of the report of the first half of 2023, as printed. */
export const HALF_YEAR_2023: readonly Statement[] = [
  ...POST,
  ...TELECOMMUNICATIONS,
  ...PRESS,
  ...DIGITAL,
  ...INSPECTION,
];
