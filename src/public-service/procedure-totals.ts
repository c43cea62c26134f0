import { createIssue, type Issue } from '../outcome/index.js';
import type { PlainDate } from '../text/index.js';
import { type DossierIssueCode, dossierIssues } from './messages.js';
import type { AdministrativeProcedure } from './procedure.js';
import type { ServiceKind } from './service-kind.js';
import { highestServiceKind, safeServiceKindAt } from './service-kind-at.js';
import type { TotalField } from './total-fields.js';

/** What counting a dossier asks of its procedure. */
export interface CountedProcedure {
  readonly kind: ServiceKind | undefined;
  readonly requiresFee: boolean;
  readonly requiresResultDocument: boolean;
}

/** A list of procedures, counted on a day. */
export interface ProcedureCount {
  readonly byCode: ReadonlyMap<string, CountedProcedure>;
  readonly totals: Readonly<Partial<Record<TotalField, number>>>;
  readonly issues: readonly Issue<DossierIssueCode>[];
}

const MAXIMUM_ISSUES = 20;

/** The kind of a procedure on a day: the highest of its services, levels of 2011 mapped. */
export function kindOfProcedure({ services }: AdministrativeProcedure, asOf: PlainDate): ServiceKind | undefined {
  const kinds = services.flatMap((stated): readonly ServiceKind[] => {
    const parsed = safeServiceKindAt(stated, asOf);
    return parsed.success && parsed.data.regime !== 'nd43-2011' ? [parsed.data.kind] : [];
  });
  return highestServiceKind(kinds);
}

/** Counts the procedures themselves; each once, under its highest kind. */
export function countProcedures(procedures: Iterable<AdministrativeProcedure>, asOf: PlainDate): ProcedureCount {
  const byCode = new Map<string, CountedProcedure>();
  const issues: Issue<DossierIssueCode>[] = [];
  const kinds = { 'fully-online': 0, 'partially-online': 0, 'information-only': 0, none: 0 };
  let [eligible, eligibleFullyOnline, integrated, fee, feeOnPortal, unitServices] = [0, 0, 0, 0, 0, 0];
  let unitsKnown = true;
  for (const procedure of procedures) {
    const { code, requiresFee, requiresResultDocument } = procedure;
    if (byCode.has(code)) {
      if (issues.length < MAXIMUM_ISSUES) {
        issues.push(
          createIssue(dossierIssues, 'public-service.duplicate-procedure', { path: ['procedures'], received: code }),
        );
      }
      continue;
    }
    const kind = kindOfProcedure(procedure, asOf);
    byCode.set(code, { kind, requiresFee, requiresResultDocument });
    kinds[kind ?? 'none'] += 1;
    if (procedure.eligibleFullyOnline) {
      eligible += 1;
      if (kind === 'fully-online') eligibleFullyOnline += 1;
    }
    if (kind === 'fully-online' && procedure.onNationalPortal === true) integrated += 1;
    if (requiresFee) {
      fee += 1;
      if (procedure.feeOnNationalPortal === true) feeOnPortal += 1;
    }
    if (kind === 'fully-online' || kind === 'partially-online') {
      if (procedure.applyingUnits === undefined) unitsKnown = false;
      else unitServices += procedure.applyingUnits;
    }
  }
  const [full, partial, information] = [kinds['fully-online'], kinds['partially-online'], kinds['information-only']];
  return {
    byCode,
    issues,
    totals: {
      procedures: byCode.size,
      proceduresWithOnlineService: full + partial,
      fullyOnlineProcedures: full,
      partiallyOnlineProcedures: partial,
      informationProcedures: information,
      proceduresWithoutService: kinds.none,
      eligibleProcedures: eligible,
      eligibleFullyOnlineProcedures: eligibleFullyOnline,
      fullyOnlineProceduresOnNationalPortal: integrated,
      feeProcedures: fee,
      feeProceduresOnNationalPortal: feeOnPortal,
      // One service for each procedure that has one, as the technical sheet counts them.
      fullyOnlineServices: full,
      partiallyOnlineServices: partial,
      onlineServices: full + partial,
      informationServices: information,
      eligibleServices: eligible,
      eligibleOnlineServices: eligibleFullyOnline,
      ...(unitsKnown ? { unitServices } : {}),
    },
  };
}
