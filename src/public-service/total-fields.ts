import type { IndicatorInput, StatusInput } from '../indicator/core/index.js';

/** What one count of the totals is. */
interface TotalRow {
  readonly vi: string;
  readonly en: string;
  readonly unit: string;
}

const service = (vi: string, en: string): TotalRow => ({ vi, en, unit: 'dịch vụ' });
const procedure = (vi: string, en: string): TotalRow => ({ vi, en, unit: 'thủ tục' });
const dossier = (vi: string, en: string): TotalRow => ({ vi, en, unit: 'hồ sơ' });
const document = (vi: string, en: string): TotalRow => ({ vi, en, unit: 'văn bản' });

// The words of plans and of the technical sheet of the national portal, as far as they name the count.
const ROWS = /* @__PURE__ */ (() => ({
  procedures: procedure('Thủ tục hành chính thuộc thẩm quyền', 'Administrative procedures in charge'),
  proceduresWithOnlineService: procedure(
    'Thủ tục hành chính có dịch vụ công trực tuyến toàn trình hoặc một phần',
    'Procedures with a fully or a partially online service',
  ),
  fullyOnlineProcedures: procedure(
    'Thủ tục hành chính có dịch vụ công trực tuyến toàn trình',
    'Procedures with a fully online service',
  ),
  partiallyOnlineProcedures: procedure(
    'Thủ tục hành chính chỉ có dịch vụ công trực tuyến một phần',
    'Procedures with a partially online service only',
  ),
  informationProcedures: procedure(
    'Thủ tục hành chính chỉ cung cấp thông tin trực tuyến',
    'Procedures with an online information service only',
  ),
  proceduresWithoutService: procedure(
    'Thủ tục hành chính chưa có dịch vụ trực tuyến',
    'Procedures without any online service',
  ),
  eligibleProcedures: procedure(
    'Thủ tục hành chính đủ điều kiện toàn trình',
    'Procedures eligible for a fully online service',
  ),
  eligibleFullyOnlineProcedures: procedure(
    'Thủ tục hành chính đủ điều kiện và đã công khai dịch vụ công trực tuyến toàn trình',
    'Eligible procedures with a public fully online service',
  ),
  fullyOnlineProceduresOnNationalPortal: procedure(
    'Thủ tục hành chính toàn trình đã tích hợp với Cổng Dịch vụ công quốc gia',
    'Fully online procedures integrated with the national portal',
  ),
  feeProcedures: procedure('Thủ tục hành chính có yêu cầu nghĩa vụ tài chính', 'Procedures with fees and charges'),
  feeProceduresOnNationalPortal: procedure(
    'Thủ tục hành chính có yêu cầu nghĩa vụ tài chính được cung cấp trên Cổng Dịch vụ công quốc gia',
    'Procedures with fees and charges that the national portal offers to pay',
  ),
  fullyOnlineServices: service('Dịch vụ công trực tuyến toàn trình', 'Fully online public services'),
  partiallyOnlineServices: service('Dịch vụ công trực tuyến một phần', 'Partially online public services'),
  onlineServices: service('Dịch vụ công trực tuyến', 'Online public services'),
  informationServices: service('Dịch vụ cung cấp thông tin trực tuyến', 'Online information services'),
  eligibleServices: service(
    'Dịch vụ công đủ điều kiện toàn trình',
    'Public services eligible to be offered fully online',
  ),
  eligibleOnlineServices: service(
    'Dịch vụ công đủ điều kiện đã cung cấp toàn trình',
    'Eligible public services that are offered fully online',
  ),
  servicesWithDossiers: service(
    'Dịch vụ công trực tuyến phát sinh hồ sơ',
    'Online public services with dossiers of any channel',
  ),
  servicesWithOnlineDossiers: service(
    'Dịch vụ công trực tuyến phát sinh hồ sơ trực tuyến',
    'Online public services with online dossiers',
  ),
  unitServices: service(
    'Dịch vụ công, tính theo từng đơn vị áp dụng',
    'Public services, counted once for every unit that applies them',
  ),
  unitServicesWithOnlineDossiers: service(
    'Dịch vụ công có hồ sơ trực tuyến, tính theo từng đơn vị áp dụng',
    'Public services with an online dossier, counted once for every unit that applies them',
  ),
  dossiers: dossier('Hồ sơ thủ tục hành chính tiếp nhận trong kỳ', 'Dossiers received in the period'),
  onlineDossiers: dossier('Hồ sơ tiếp nhận trực tuyến', 'Dossiers received online'),
  directDossiers: dossier('Hồ sơ tiếp nhận trực tiếp', 'Dossiers received at the counter'),
  postalDossiers: dossier('Hồ sơ tiếp nhận qua bưu chính công ích', 'Dossiers received by public post'),
  onlineServiceDossiers: dossier(
    'Hồ sơ phát sinh của các dịch vụ công trực tuyến',
    'Dossiers of online public services, online and direct',
  ),
  onlineServiceOnlineDossiers: dossier(
    'Hồ sơ phát sinh trực tuyến của các dịch vụ công trực tuyến',
    'Online dossiers of online public services',
  ),
  fullyOnlineServiceDossiers: dossier(
    'Hồ sơ phát sinh của dịch vụ công trực tuyến toàn trình',
    'Dossiers of fully online public services',
  ),
  fullyOnlineDossiers: dossier(
    'Hồ sơ phát sinh trực tuyến toàn trình',
    'Dossiers of fully online public services received online',
  ),
  partiallyOnlineServiceDossiers: dossier(
    'Hồ sơ phát sinh của dịch vụ công trực tuyến một phần',
    'Dossiers of partially online public services',
  ),
  partiallyOnlineDossiers: dossier(
    'Hồ sơ phát sinh trực tuyến một phần',
    'Dossiers of partially online public services received online',
  ),
  onlineDossiersWithElectronicResult: dossier(
    'Hồ sơ trực tuyến có kết quả điện tử nếu thủ tục yêu cầu kết quả bản giấy',
    'Online dossiers with an electronic result where the procedure requires a paper one',
  ),
  feeDossiers: dossier('Hồ sơ của thủ tục hành chính có phí, lệ phí', 'Dossiers of procedures with fees and charges'),
  dossiersPaidOnNationalPortal: dossier(
    'Hồ sơ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia',
    'Dossiers paid online on the national portal',
  ),
  processedFeeDossiers: dossier(
    'Hồ sơ của thủ tục hành chính có phí, lệ phí bắt đầu xử lý trong kỳ',
    'Dossiers of procedures with fees and charges whose processing began in the period',
  ),
  processedZeroFeeDossiers: dossier(
    'Hồ sơ trong số đó mà mọi khoản phí, lệ phí đã đồng bộ đều bằng 0',
    'Those among them whose synchronised fees are all 0',
  ),
  processedDossiersPaidOnline: dossier(
    'Hồ sơ trong số đó được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia hoặc cổng của bộ, ngành, địa phương',
    'Those among them paid online, on the national portal or on the gateway of a ministry or province',
  ),
  digitisedDossiers: dossier(
    'Hồ sơ có tệp đính kèm thành phần và kết quả điện tử nếu yêu cầu',
    'Dossiers with a file on a component, and an electronic result where one is required',
  ),
  resultDossiers: dossier(
    'Hồ sơ của thủ tục hành chính yêu cầu kết quả bằng văn bản',
    'Dossiers of procedures that require a document as result',
  ),
  dossiersWithElectronicResult: dossier('Hồ sơ có kết quả điện tử', 'Dossiers with an electronic result'),
  reusedDossiers: dossier(
    'Hồ sơ có ít nhất một thành phần tái sử dụng dữ liệu đã số hóa',
    'Dossiers with at least one component that reuses digitised data',
  ),
  dossiersReceivedOrProcessed: dossier(
    'Hồ sơ tiếp nhận hoặc xử lý trong kỳ',
    'Dossiers received or processed in the period',
  ),
  settledOnTime: dossier('Hồ sơ đã giải quyết trước hạn, đúng hạn', 'Dossiers settled on time'),
  settledLate: dossier('Hồ sơ đã giải quyết quá hạn', 'Dossiers settled late'),
  openWithinDeadline: dossier('Hồ sơ đang giải quyết trong hạn', 'Dossiers in progress within the deadline'),
  openOverdue: dossier('Hồ sơ đang giải quyết quá hạn', 'Dossiers in progress past the deadline'),
  dossiersOnNationalPortal: dossier(
    'Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia',
    'Dossiers synchronised with the national portal',
  ),
  dossiersInGovernmentReports: dossier(
    'Hồ sơ theo Hệ thống thông tin báo cáo quốc gia',
    'Dossiers by the national reporting system',
  ),
  outgoingDocuments: document('Văn bản đi, trừ văn bản mật', 'Outgoing documents, secret ones excepted'),
  electronicDocuments: document(
    'Văn bản đi trao đổi hoàn toàn dưới dạng điện tử',
    'Outgoing documents exchanged wholly electronically',
  ),
  signedElectronicDocuments: document(
    'Văn bản đi dưới dạng điện tử được ký số chuyên dùng',
    'Outgoing electronic documents with a special-purpose digital signature',
  ),
}))();

/** Tên một số đếm trong số liệu tổng hợp. */
export type TotalField = keyof typeof ROWS;

/**
 * Số liệu tổng hợp của một kỳ: the counts that reports print and rates are made of. What is absent was not reported, which is not 0; a
 * count may be a state (`Chưa có số liệu`) instead.
 */
export type PublicServiceTotals = { readonly [Field in TotalField]?: number | StatusInput | null };

/**
 * Tên các số đếm: every count of {@link PublicServiceTotals}, in the order of the tables.
 *
 * @example
 * import { TOTAL_FIELDS } from 'vn-ict/public-service';
 * TOTAL_FIELDS.slice(0, 2); // => ['procedures', 'proceduresWithOnlineService']
 */
// `Object.keys` types every key as a string; the object above has no others.
export const TOTAL_FIELDS: readonly TotalField[] = /* @__PURE__ */ (() => Object.keys(ROWS) as TotalField[])();

/**
 * Một số đếm: its words in both languages and its unit.
 *
 * @throws TypeError for what is no field, which only a program without types can pass
 * @example
 * import { totalField } from 'vn-ict/public-service';
 * totalField('fullyOnlineServices').label.vi; // => 'Dịch vụ công trực tuyến toàn trình'
 */
export function totalField(field: TotalField): IndicatorInput {
  const { vi, en, unit } = ROWS[field];
  return { label: { vi, en }, unit, kind: 'count' };
}

/** The inputs of an indicator over these counts. */
export function inputsOf<Field extends TotalField>(fields: readonly Field[]): Readonly<Record<Field, IndicatorInput>> {
  // `Object.fromEntries` forgets the names it was given.
  return Object.fromEntries(fields.map((field) => [field, totalField(field)])) as Record<Field, IndicatorInput>;
}
