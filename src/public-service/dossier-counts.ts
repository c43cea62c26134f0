import type { PlainDate } from '../text/index.js';
import type { Dossier } from './dossier.js';
import type { Use } from './procedure-use.js';
import type { TotalField } from './total-fields.js';

const COUNTED = [
  'dossiers',
  'onlineDossiers',
  'directDossiers',
  'postalDossiers',
  'onlineServiceDossiers',
  'onlineServiceOnlineDossiers',
  'fullyOnlineServiceDossiers',
  'fullyOnlineDossiers',
  'partiallyOnlineServiceDossiers',
  'partiallyOnlineDossiers',
  'onlineDossiersWithElectronicResult',
  'feeDossiers',
  'dossiersPaidOnNationalPortal',
  'processedFeeDossiers',
  'processedZeroFeeDossiers',
  'processedDossiersPaidOnline',
  'digitisedDossiers',
  'resultDossiers',
  'dossiersWithElectronicResult',
  'reusedDossiers',
  'dossiersReceivedOrProcessed',
  'settledOnTime',
  'settledLate',
  'openWithinDeadline',
  'openOverdue',
] as const satisfies readonly TotalField[];

/** Every count that a dossier may add to. */
export type Counts = Record<(typeof COUNTED)[number], number>;

/** Nothing counted yet. */
export function emptyCounts(): Counts {
  // One entry for each name of the list.
  return Object.fromEntries(COUNTED.map((name) => [name, 0])) as Counts;
}

/** What was received in the period, by channel, kind of service, fee and result. */
export function countReceived(counts: Counts, dossier: Dossier, use: Use): void {
  const online = dossier.channel === 'online';
  counts.dossiers += 1;
  if (online) counts.onlineDossiers += 1;
  else if (dossier.channel === 'postal') counts.postalDossiers += 1;
  else counts.directDossiers += 1;
  if (use.kind === 'fully-online') {
    counts.fullyOnlineServiceDossiers += 1;
    if (online) counts.fullyOnlineDossiers += 1;
  } else if (use.kind === 'partially-online') {
    counts.partiallyOnlineServiceDossiers += 1;
    if (online) counts.partiallyOnlineDossiers += 1;
  }
  if (isOnlineService(use)) {
    counts.onlineServiceDossiers += 1;
    use.hasDossiers = true;
    if (online) {
      counts.onlineServiceOnlineDossiers += 1;
      // Two spellings of one name are one unit.
      if (!use.unitsOnline.has(dossier.unit)) use.unitsOnline.add(dossier.unit.normalize('NFC'));
    }
  }
  if (use.requiresFee) {
    counts.feeDossiers += 1;
    if (dossier.paidOnline === 'national-portal') counts.dossiersPaidOnNationalPortal += 1;
  }
  if (use.requiresResultDocument) {
    counts.resultDossiers += 1;
    if (dossier.electronicResult === true) counts.dossiersWithElectronicResult += 1;
  }
  // Technical sheet, 3.3 and 4.2: an electronic result is asked for where the procedure requires a document.
  if (!use.requiresResultDocument || dossier.electronicResult === true) {
    if (online) counts.onlineDossiersWithElectronicResult += 1;
    if (dossier.componentDigitised === true) counts.digitisedDossiers += 1;
  }
  if (dossier.dataReused === true) counts.reusedDossiers += 1;
}

const isOnlineService = ({ kind }: Use): boolean => kind === 'fully-online' || kind === 'partially-online';

/** Payment of what a fee is asked for. */
export function countPayment(counts: Counts, { feesAreZero, paidOnline }: Dossier): void {
  counts.processedFeeDossiers += 1;
  if (feesAreZero === true) counts.processedZeroFeeDossiers += 1;
  else if (paidOnline !== undefined) counts.processedDossiersPaidOnline += 1;
}

/** Whether it was settled, or may still be settled, in time. */
export function countSettlement(counts: Counts, due: PlainDate, settled: PlainDate | undefined, asOf: PlainDate): void {
  counts.dossiersReceivedOrProcessed += 1;
  if (settled !== undefined) {
    if (settled <= due) counts.settledOnTime += 1;
    else counts.settledLate += 1;
  } else if (asOf <= due) counts.openWithinDeadline += 1;
  else counts.openOverdue += 1;
}
