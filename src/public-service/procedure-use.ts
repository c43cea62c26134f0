import type { CountedProcedure } from './procedure-totals.js';
import type { TotalField } from './total-fields.js';

/** What is known of the use of one procedure. */
export interface Use extends CountedProcedure {
  hasDossiers: boolean;
  /** The units that received one of its dossiers online. */
  readonly unitsOnline: Set<string>;
}

/** How many services were used, and online; by unit too. */
export function countUses(uses: Iterable<Use>): Readonly<Partial<Record<TotalField, number>>> {
  let [withDossiers, withOnline, byUnit] = [0, 0, 0];
  for (const { hasDossiers, unitsOnline } of uses) {
    if (hasDossiers) withDossiers += 1;
    if (unitsOnline.size > 0) withOnline += 1;
    byUnit += unitsOnline.size;
  }
  return {
    servicesWithDossiers: withDossiers,
    servicesWithOnlineDossiers: withOnline,
    unitServicesWithOnlineDossiers: byUnit,
  };
}
