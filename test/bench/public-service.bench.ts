import { plainDate } from 'vn-ict';
import { type Dossier, publicServiceMetricsFromDossiers } from 'vn-ict/public-service';
import { generateDossiers, generateProcedures } from '../../examples/public-services/generate.js';
import type { Suite } from './suite.js';

const SIZE = 100_000;
const period = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31') };
const asOf = period.to;
const procedures = generateProcedures();
const dossiers: readonly Dossier[] = [...generateDossiers({ count: SIZE, seed: 2024 })];

/** The four rates that a hand-written report would take, with nothing checked. */
function byHand(): readonly string[] {
  const kinds = new Map(
    procedures.map(({ code, services: [service] }) => [
      code,
      service?.regime === 'nd43-2011' || (service !== undefined && service.kind !== 'information-only'),
    ]),
  );
  let [all, online, ofServices, onlineOfServices, onTime, base] = [0, 0, 0, 0, 0, 0];
  for (const { procedure, channel, received, due, settled } of dossiers) {
    if (received === undefined || due === undefined) continue;
    const inPeriod = received >= period.from && received <= period.to;
    const done = settled !== undefined && settled <= asOf ? settled : undefined;
    if (inPeriod) {
      all += 1;
      if (channel === 'online') online += 1;
      if (kinds.get(procedure) === true) {
        ofServices += 1;
        if (channel === 'online') onlineOfServices += 1;
      }
    }
    if (inPeriod || (done !== undefined && done >= period.from)) {
      base += 1;
      if ((done ?? asOf) <= due) onTime += 1;
    }
  }
  return [all, online, ofServices, onlineOfServices, onTime, base].map(String);
}

function byLibrary(): readonly string[] {
  const options = { procedures, period, asOf };
  const { counted } = publicServiceMetricsFromDossiers(dossiers, { ...options, variant: 'plan' });
  const { totals } = counted;
  return [
    totals.dossiers,
    totals.onlineDossiers,
    totals.onlineServiceDossiers,
    totals.onlineServiceOnlineDossiers,
    (totals.settledOnTime ?? 0) + (totals.openWithinDeadline ?? 0),
    totals.dossiersReceivedOrProcessed,
  ].map(String);
}

export const suite: Suite = {
  title: `metrics from ${SIZE.toLocaleString('en')} dossiers: every count of the room, every dossier checked`,
  unit: 'dossier',
  unitsPerRun: SIZE,
  contestants: [
    { name: 'vn-ict', run: byLibrary },
    { name: 'six counts by hand, nothing checked', run: byHand },
  ],
};
