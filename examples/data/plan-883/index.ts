import type { Statement } from '../statement.js';
import { AWARENESS } from './awareness.js';
import { ECONOMY_AND_SOCIETY } from './economy-and-society.js';
import { INFRASTRUCTURE } from './infrastructure.js';

/** The statistics of the plan of digital transformation, as printed. */
export const PLAN_883: readonly Statement[] = [...AWARENESS, ...INFRASTRUCTURE, ...ECONOMY_AND_SOCIETY];
