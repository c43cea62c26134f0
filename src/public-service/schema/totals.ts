import * as z from 'zod';
import type { StatusInput } from '../../indicator/core/index.js';
import { addFindings } from '../../outcome/inner.js';
// Through the face: one chunk of the build for whoever imports the room and for the schemas.
import { checkPublicServiceTotals, type PublicServiceTotals, TOTAL_FIELDS, totalField } from '../index.js';
import { count } from './fields.js';

/** What may stand for a count that there is none of; work that is done has a count. */
const STATES: readonly Exclude<StatusInput['status'], 'done'>[] = [
  'not-available',
  'not-due',
  'in-progress',
  'not-achieved',
  'not-started',
  'blocked',
];

/**
 * Lược đồ số liệu tổng hợp của một kỳ: whole numbers, `null` or a state; counts that contradict one another are refused as
 * `checkPublicServiceTotals` does, with the rule that they break and the texts that it rests on.
 *
 * @example
 * import { publicServiceTotalsSchema, safeParsePayload } from 'vn-ict/schema';
 * const parsed = safeParsePayload(publicServiceTotalsSchema, { fullyOnlineServices: 1_114, onlineServices: 1_000 });
 * parsed.issues[0].path; // => ['fullyOnlineServices']
 * parsed.issues[0].citations?.[0]; // => { document: '42/2022/NĐ-CP', article: '11', clause: '1' }
 */
export const publicServiceTotalsSchema: z.ZodType<PublicServiceTotals> = /* @__PURE__ */ (() => {
  const state = z.strictObject({ status: z.enum(STATES) });
  const value = z.union([count, state, z.null()]);
  const fields = TOTAL_FIELDS.map((field) => {
    const { label } = totalField(field);
    return [field, value.describe(label.vi).exactOptional()] as const;
  });
  // `Object.fromEntries` forgets the names; a test holds every count against this schema.
  const object = z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<PublicServiceTotals>;
  return object.superRefine((totals, context) => {
    addFindings(context, checkPublicServiceTotals(totals).issues);
  });
})();
