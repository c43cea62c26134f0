import type { LegalCitation } from '../law/dated/index.js';
import type { BilingualText } from '../outcome/index.js';
import type { LinearRule } from '../reconcile/index.js';
import { nd42, nd224, plan883Result, plan883Target, plan883Text, qd766, qd942, tt01 } from './cite.js';
import { type TotalField, totalField } from './total-fields.js';

/** Ràng buộc giữa các số đếm: an edit rule with the text it rests on. */
export interface PublicServiceInvariant extends LinearRule {
  readonly citations: readonly [LegalCitation, ...LegalCitation[]];
  /** Counts that a report may leave out because it holds them within another: they are then taken out of the sum. */
  readonly mayBeAbsent?: readonly TotalField[];
}

type Citations = PublicServiceInvariant['citations'];

const KINDS: Citations = /* @__PURE__ */ (() => [nd42('11', '1'), nd224('14')])();

function partOf(part: TotalField, whole: TotalField, ...citations: Citations): PublicServiceInvariant {
  const [one, other] = [totalField(part).label, totalField(whole).label];
  return {
    id: `${part}-within-${whole}`,
    severity: 'error',
    statement: { vi: `${one.vi} không lớn hơn ${other.vi}`, en: `${one.en} do not exceed ${other.en}` },
    left: [{ cell: part }],
    relation: '<=',
    right: [{ cell: whole }],
    citations,
  };
}

function sumOf(
  id: string,
  parts: readonly TotalField[],
  whole: TotalField,
  statement: BilingualText,
  citations: Citations,
  mayBeAbsent?: readonly TotalField[],
): PublicServiceInvariant {
  return {
    id,
    severity: 'error',
    statement,
    left: parts.map((cell) => ({ cell })),
    relation: '=',
    right: [{ cell: whole }],
    citations,
    ...(mayBeAbsent === undefined ? {} : { mayBeAbsent }),
  };
}

/**
 * Ràng buộc giữa các số đếm, as data: kinds add up to the online services and partition the procedures, channels add up to the dossiers received,
 * no part exceeds its whole.
 *
 * @example
 * import { PUBLIC_SERVICE_INVARIANTS } from 'vn-ict/public-service';
 * PUBLIC_SERVICE_INVARIANTS[0]?.statement.vi; // => 'Dịch vụ công trực tuyến toàn trình cộng một phần bằng dịch vụ công trực tuyến'
 * @see Nghị định 42/2022/NĐ-CP, Điều 11 khoản 1; Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, rows 1 to 7
 */
export const PUBLIC_SERVICE_INVARIANTS: readonly PublicServiceInvariant[] = /* @__PURE__ */ (() => [
  sumOf(
    'kinds-of-services',
    ['fullyOnlineServices', 'partiallyOnlineServices'],
    'onlineServices',
    {
      vi: 'Dịch vụ công trực tuyến toàn trình cộng một phần bằng dịch vụ công trực tuyến',
      en: 'Fully and partially online services add up to the online services',
    },
    KINDS,
  ),
  sumOf(
    'kinds-of-procedures',
    ['fullyOnlineProcedures', 'partiallyOnlineProcedures', 'informationProcedures', 'proceduresWithoutService'],
    'procedures',
    {
      vi: 'Mỗi thủ tục hành chính thuộc đúng một loại: toàn trình, một phần, cung cấp thông tin hoặc chưa có',
      en: 'Every procedure is of exactly one kind: fully online, partially online, information only, or none',
    },
    [...KINDS, tt01()],
    ['proceduresWithoutService'],
  ),
  sumOf(
    'procedures-counted-once',
    ['fullyOnlineProcedures', 'partiallyOnlineProcedures'],
    'proceduresWithOnlineService',
    {
      vi: 'Thủ tục có cả hai loại dịch vụ chỉ tính một lần ở mức cao hơn',
      en: 'A procedure with services of both kinds counts once, at the higher level',
    },
    [qd766()],
  ),
  sumOf(
    'channels',
    ['onlineDossiers', 'directDossiers', 'postalDossiers'],
    'dossiers',
    {
      vi: 'Hồ sơ trực tuyến, trực tiếp và qua bưu chính cộng lại bằng hồ sơ tiếp nhận',
      en: 'Online, direct and postal dossiers add up to the dossiers received',
    },
    [plan883Target('1.3'), qd766()],
    ['postalDossiers'],
  ),
  sumOf(
    'dossiers-of-kinds',
    ['fullyOnlineServiceDossiers', 'partiallyOnlineServiceDossiers'],
    'onlineServiceDossiers',
    {
      vi: 'Hồ sơ của dịch vụ toàn trình và một phần cộng lại bằng hồ sơ của các dịch vụ công trực tuyến',
      en: 'Dossiers of fully and partially online services add up to those of online services',
    },
    [plan883Result('7')],
  ),
  sumOf(
    'online-dossiers-of-kinds',
    ['fullyOnlineDossiers', 'partiallyOnlineDossiers'],
    'onlineServiceOnlineDossiers',
    {
      vi: 'Hồ sơ trực tuyến toàn trình và một phần cộng lại bằng hồ sơ trực tuyến của các dịch vụ công trực tuyến',
      en: 'Fully and partially online dossiers add up to the online dossiers of online services',
    },
    [plan883Result('7')],
  ),
  sumOf(
    'settlement',
    ['settledOnTime', 'settledLate', 'openWithinDeadline', 'openOverdue'],
    'dossiersReceivedOrProcessed',
    {
      vi: 'Hồ sơ đúng hạn, quá hạn, đang giải quyết trong hạn và quá hạn cộng lại bằng hồ sơ tiếp nhận hoặc xử lý',
      en: 'Dossiers on time, late, in progress within and past the deadline add up to those received or processed',
    },
    [qd766()],
  ),
  partOf('fullyOnlineServices', 'onlineServices', ...KINDS),
  partOf('partiallyOnlineServices', 'onlineServices', ...KINDS),
  partOf('proceduresWithOnlineService', 'procedures', qd766()),
  partOf('eligibleProcedures', 'procedures', qd766()),
  partOf('eligibleFullyOnlineProcedures', 'eligibleProcedures', qd766()),
  partOf('eligibleFullyOnlineProcedures', 'fullyOnlineProcedures', qd766()),
  partOf('fullyOnlineProceduresOnNationalPortal', 'fullyOnlineProcedures', plan883Result('4')),
  partOf('feeProcedures', 'procedures', qd766()),
  partOf('feeProceduresOnNationalPortal', 'feeProcedures', plan883Result('10')),
  partOf('eligibleOnlineServices', 'eligibleServices', qd942()),
  partOf('servicesWithDossiers', 'onlineServices', plan883Target('1.2')),
  partOf('servicesWithOnlineDossiers', 'servicesWithDossiers', plan883Target('1.2')),
  partOf('unitServicesWithOnlineDossiers', 'unitServices', qd766()),
  partOf('onlineDossiers', 'dossiers', plan883Result('8')),
  partOf('directDossiers', 'dossiers', plan883Target('1.3')),
  partOf('postalDossiers', 'dossiers', qd766()),
  partOf('onlineServiceDossiers', 'dossiers', plan883Result('8')),
  partOf('onlineServiceOnlineDossiers', 'onlineServiceDossiers', plan883Result('7')),
  partOf('onlineServiceOnlineDossiers', 'onlineDossiers', plan883Result('8')),
  partOf('fullyOnlineDossiers', 'fullyOnlineServiceDossiers', plan883Result('5')),
  partOf('partiallyOnlineDossiers', 'partiallyOnlineServiceDossiers', plan883Result('6')),
  partOf('onlineDossiersWithElectronicResult', 'onlineDossiers', qd766()),
  partOf('feeDossiers', 'dossiers', plan883Result('11')),
  partOf('dossiersPaidOnNationalPortal', 'feeDossiers', plan883Result('11')),
  partOf('processedZeroFeeDossiers', 'processedFeeDossiers', qd766()),
  partOf('processedDossiersPaidOnline', 'processedFeeDossiers', qd766()),
  {
    // The denominator of the technical sheet, 3.6, is the fee dossiers without those of fee 0.
    id: 'paid-online-within-fees-to-pay',
    severity: 'error',
    statement: {
      vi: 'Hồ sơ thanh toán trực tuyến và hồ sơ có phí, lệ phí bằng 0 cộng lại không lớn hơn hồ sơ của thủ tục hành chính có phí, lệ phí',
      en: 'Dossiers paid online and dossiers whose fees are 0 together do not exceed the dossiers of procedures with fees and charges',
    },
    left: [{ cell: 'processedDossiersPaidOnline' }, { cell: 'processedZeroFeeDossiers' }],
    relation: '<=',
    right: [{ cell: 'processedFeeDossiers' }],
    citations: [qd766()],
  },
  partOf('digitisedDossiers', 'dossiers', qd766()),
  partOf('resultDossiers', 'dossiers', qd766()),
  partOf('dossiersWithElectronicResult', 'resultDossiers', qd766()),
  partOf('reusedDossiers', 'dossiers', qd766()),
  partOf('electronicDocuments', 'outgoingDocuments', plan883Text()),
  partOf('signedElectronicDocuments', 'outgoingDocuments', plan883Target('1.6')),
])();
