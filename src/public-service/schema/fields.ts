import * as z from 'zod';

export const text = /* @__PURE__ */ z.string().min(1).max(500);
export const code = /* @__PURE__ */ z.string().min(1).max(100);
export const count = /* @__PURE__ */ z.int().min(0);
