// Made-up dossiers of a province: the same seed gives the same file, whatever the machine.

import { type PlainDate, plainDate } from 'vn-ict';
import { addDays } from 'vn-ict/period';
import type { AdministrativeProcedure, Dossier, StatedServiceKind } from 'vn-ict/public-service';

export interface GeneratorOptions {
  readonly count: number;
  readonly seed: number;
}

const UNITS = 136;
const PROCEDURES = 300;
const FIRST_DAY = plainDate('2024-01-01');
const DAYS = 366;

/** Whole numbers below a bound, by a multiplier that 32-bit integers hold (mulberry32). */
function randomOf(seed: number): (bound: number) => number {
  let state = seed | 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

const serviceOf = (index: number): readonly StatedServiceKind[] => {
  if (index % 10 < 6) return [{ regime: 'nd42-2022', kind: 'fully-online' }];
  // Some lists still carry the levels of Nghị định 43/2011/NĐ-CP.
  if (index % 10 === 6) return [{ regime: 'nd43-2011', level: 'nd43-level-3' }];
  if (index % 10 === 7) return [{ regime: 'nd42-2022', kind: 'partially-online' }];
  return index % 10 === 8 ? [{ regime: 'nd42-2022', kind: 'information-only' }] : [];
};

/** How many units apply a procedure, and so receive its dossiers. */
const applyingUnits = (index: number): number => 1 + (index % 8);

/** The list of procedures of the made-up province. */
export function generateProcedures(): readonly AdministrativeProcedure[] {
  return Array.from({ length: PROCEDURES }, (_, index) => ({
    code: `1.${String(100_000 + index)}`,
    name: `Thủ tục hành chính số ${index + 1}`,
    field: `Lĩnh vực ${index % 20}`,
    levels: ['province'],
    agency: `Đơn vị ${index % UNITS}`,
    requiresFee: index % 3 === 0,
    requiresResultDocument: index % 4 !== 0,
    eligibleFullyOnline: index % 10 < 7,
    services: serviceOf(index),
    applyingUnits: applyingUnits(index),
    onNationalPortal: index % 10 < 6,
    feeOnNationalPortal: index % 9 === 0,
  }));
}

// Adding days a hundred thousand times costs more than the counting does.
const CALENDAR: readonly PlainDate[] = Array.from({ length: DAYS + 60 }, (_, day) => addDays(FIRST_DAY, day));

/** Dossiers of 2024, one after the other. */
export function* generateDossiers({ count, seed }: GeneratorOptions): Generator<Dossier> {
  const random = randomOf(seed);
  const dayAt = (day: number): PlainDate => CALENDAR[day] ?? FIRST_DAY;
  for (let index = 0; index < count; index += 1) {
    const procedure = random(PROCEDURES);
    const submitted = random(DAYS);
    const received = submitted + random(2);
    const settled = received + 1 + random(18);
    const online = random(100) < 62;
    yield {
      id: `H03-2024-${String(index + 1).padStart(7, '0')}`,
      procedure: `1.${String(100_000 + procedure)}`,
      unit: `Đơn vị ${(procedure + random(applyingUnits(procedure))) % UNITS}`,
      channel: online ? 'online' : random(10) === 0 ? 'postal' : 'direct',
      submitted: dayAt(submitted),
      received: dayAt(received),
      processingStarted: dayAt(received + random(2)),
      due: dayAt(received + 15),
      ...(settled < DAYS ? { settled: dayAt(settled) } : {}),
      ...(random(20) === 0 ? { feesAreZero: true } : {}),
      ...(online && random(4) === 0
        ? { paidOnline: random(3) === 0 ? ('agency-gateway' as const) : ('national-portal' as const) }
        : {}),
      ...(random(3) > 0 ? { componentDigitised: true } : {}),
      ...(random(5) === 0 ? { dataReused: true } : {}),
      ...(random(2) === 0 ? { electronicResult: true } : {}),
    };
  }
}
