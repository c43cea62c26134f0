import * as z from 'zod';

export const triState = /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']).describe('Có, không, chưa biết');
export const count = /* @__PURE__ */ z.int().min(0).describe('Số đếm');
export const text = /* @__PURE__ */ z.string().min(1).max(500);
