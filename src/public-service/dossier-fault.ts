import { createIssue, type Issue } from '../outcome/index.js';
import { isPlainDate } from '../text/index.js';
import { qd766 } from './cite.js';
import type { Dossier } from './dossier.js';
import { type DossierIssueCode, dossierIssues } from './messages.js';

const MARKS = ['feesAreZero', 'componentDigitised', 'dataReused', 'electronicResult'] as const;
const DATES = ['submitted', 'received', 'processingStarted', 'due', 'settled'] as const;

/** What is wrong with a dossier that may come from anywhere; its procedure is asked for elsewhere. */
export function faultOf(dossier: Dossier, days: Set<unknown>): Issue<DossierIssueCode> | undefined {
  const { channel, paidOnline, unit } = dossier;
  if (typeof unit !== 'string' || unit === '') {
    return createIssue(dossierIssues, 'public-service.no-unit', { path: ['unit'], received: unit });
  }
  if (channel !== undefined && channel !== 'online' && channel !== 'direct' && channel !== 'postal') {
    return createIssue(dossierIssues, 'public-service.unknown-channel', { path: ['channel'], received: channel });
  }
  // Whatever else stands in their place, as `null` or a text, is neither a yes nor a no.
  if (paidOnline !== undefined && paidOnline !== 'national-portal' && paidOnline !== 'agency-gateway') {
    return createIssue(dossierIssues, 'public-service.unknown-gateway', { path: ['paidOnline'], received: paidOnline });
  }
  for (const name of MARKS) {
    const mark = dossier[name];
    if (mark !== undefined && typeof mark !== 'boolean') {
      return createIssue(dossierIssues, 'public-service.not-a-mark', { path: [name], received: mark });
    }
  }
  for (const name of DATES) {
    const date = dossier[name];
    if (date === undefined || days.has(date)) continue;
    if (!isPlainDate(date)) {
      return createIssue(dossierIssues, 'public-service.not-a-date', { path: [name], received: date });
    }
    days.add(date);
  }
  return datesFault(dossier);
}

/** A dossier has a day that says to which period it belongs, and is not settled before it. */
export function datesFault({ submitted, received, settled }: Dossier): Issue<DossierIssueCode> | undefined {
  const arrived = received ?? submitted;
  if (arrived === undefined) {
    const details = { path: ['received'], citations: [qd766()] };
    return createIssue(dossierIssues, 'public-service.undated', details);
  }
  if (settled !== undefined && settled < arrived) {
    const details = { path: ['settled'], received: settled, parameters: { limit: arrived } };
    return createIssue(dossierIssues, 'public-service.settled-before-received', details);
  }
  return undefined;
}
