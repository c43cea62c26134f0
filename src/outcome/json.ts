import { createIssue } from './issue.js';
import { type Parsed, refuse, succeed } from './parsed.js';
import { payloadIssues } from './payload-messages.js';

/** The data of a payload that may still be the JSON text of them. */
export function readJson(payload: unknown): Parsed<unknown> {
  if (typeof payload !== 'string') return succeed(payload);
  try {
    return succeed(JSON.parse(payload) as unknown);
  } catch {
    return refuse(createIssue(payloadIssues, 'payload.not-json', { received: payload }));
  }
}
