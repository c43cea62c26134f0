import { createIssue, type Issue, VnIctError } from '../outcome/index.js';
import { isText, list, record } from '../outcome/inner.js';
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
  /** Whether every procedure has a kind on the day, or no service at all; else nothing is counted by kind. */
  readonly kindsKnown: boolean;
  readonly issues: readonly Issue<DossierIssueCode>[];
}

const MAXIMUM_ISSUES = 20;
const PROCEDURE = /* @__PURE__ */ record({ code: isText, services: /* @__PURE__ */ list() });

/** The counts that only the kinds of the services tell. */
const BY_KIND: ReadonlySet<string> = /* @__PURE__ */ new Set<TotalField>([
  'proceduresWithOnlineService',
  'fullyOnlineProcedures',
  'partiallyOnlineProcedures',
  'informationProcedures',
  'proceduresWithoutService',
  'eligibleFullyOnlineProcedures',
  'fullyOnlineProceduresOnNationalPortal',
  'fullyOnlineServices',
  'partiallyOnlineServices',
  'onlineServices',
  'informationServices',
  'eligibleOnlineServices',
  'unitServices',
  'onlineServiceDossiers',
  'onlineServiceOnlineDossiers',
  'fullyOnlineServiceDossiers',
  'fullyOnlineDossiers',
  'partiallyOnlineServiceDossiers',
  'partiallyOnlineDossiers',
  'servicesWithDossiers',
  'servicesWithOnlineDossiers',
  'unitServicesWithOnlineDossiers',
]);

/** Totals without what only the kinds of the services tell. */
export function withoutKinds(totals: ProcedureCount['totals']): ProcedureCount['totals'] {
  return Object.fromEntries(Object.entries(totals).filter(([field]) => !BY_KIND.has(field)));
}

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
  let [unitsKnown, integrationKnown, feesOnPortalKnown, kindsKnown] = [true, true, true, true];
  let index = -1;
  const tell = (issue: Issue<DossierIssueCode>): void => {
    if (issues.length < MAXIMUM_ISSUES) issues.push(issue);
  };
  for (const procedure of procedures) {
    index += 1;
    const wrong = PROCEDURE(procedure, ['procedures', index]);
    if (wrong !== undefined) throw new VnIctError([wrong]);
    const { code, requiresFee, requiresResultDocument } = procedure;
    const details = { path: ['procedures', index], received: code };
    if (byCode.has(code)) {
      tell(createIssue(dossierIssues, 'public-service.duplicate-procedure', details));
      continue;
    }
    const kind = kindOfProcedure(procedure, asOf);
    // Stated under decrees that are not yet in force, or on a day that knows only the levels of Nghị định 43/2011/NĐ-CP.
    if (kind === undefined && procedure.services.length > 0) {
      kindsKnown = false;
      tell(createIssue(dossierIssues, 'public-service.kind-not-known', { ...details, parameters: { asOf } }));
    }
    byCode.set(code, { kind, requiresFee, requiresResultDocument });
    kinds[kind ?? 'none'] += 1;
    if (procedure.eligibleFullyOnline) {
      eligible += 1;
      if (kind === 'fully-online') eligibleFullyOnline += 1;
    }
    if (kind === 'fully-online') {
      if (procedure.onNationalPortal === undefined) integrationKnown = false;
      else if (procedure.onNationalPortal) integrated += 1;
    }
    if (requiresFee) {
      fee += 1;
      if (procedure.feeOnNationalPortal === undefined) feesOnPortalKnown = false;
      else if (procedure.feeOnNationalPortal) feeOnPortal += 1;
    }
    if (kind === 'fully-online' || kind === 'partially-online') {
      if (procedure.applyingUnits === undefined) unitsKnown = false;
      else unitServices += procedure.applyingUnits;
    }
  }
  const [full, partial, information] = [kinds['fully-online'], kinds['partially-online'], kinds['information-only']];
  return {
    byCode,
    kindsKnown,
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
      ...(integrationKnown ? { fullyOnlineProceduresOnNationalPortal: integrated } : {}),
      feeProcedures: fee,
      ...(feesOnPortalKnown ? { feeProceduresOnNationalPortal: feeOnPortal } : {}),
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
