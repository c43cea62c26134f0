import { equalData } from '../outcome/index.js';
import type { EditRule } from './edit-rule.js';

/** Whether two rules are one, word for word. Of what holds itself, or is nested without end, that is not found out: it is another rule. */
export function isSameRule(one: EditRule, other: EditRule): boolean {
  try {
    return equalData(one, other);
  } catch {
    return false;
  }
}
