import type {
  BoundaryGround,
  ConstructionGrade,
  CountFact,
  InformationKind,
  InfrastructureScope,
  Lifecycle,
  NationalSecurityHarm,
  NationalSecuritySign,
  OldPublicServiceLevel,
  OwnerKind,
  SetFact,
  SystemType,
  TriState,
} from './fact-values.js';
import type { SecurityLevel } from './security-level.js';

/** Hệ thống thành phần. */
export interface ComponentFacts {
  /** Tên hệ thống thành phần. */
  readonly name: string;
  readonly facts: SystemFacts;
}

/**
 * Dữ kiện về một hệ thống thông tin: what is known of a system. A fact that is absent is unknown, never no; `factDefinitions`
 * gives each its label, its help and the rules that read it.
 */
export interface SystemFacts {
  /** Vòng đời của hệ thống. */
  readonly lifecycle?: Lifecycle | 'unknown';
  /** Loại chủ quản hệ thống thông tin. */
  readonly ownerKind?: OwnerKind | 'unknown';
  /** Hệ thống chỉ có một chủ quản. */
  readonly singleOwner?: TriState;
  /** Loại hình hệ thống. */
  readonly systemTypes?: SetFact<SystemType>;
  /** Loại thông tin được xử lý. */
  readonly informationKinds?: SetFact<InformationKind>;
  /** Phục vụ quốc phòng, an ninh. */
  readonly servesDefenceSecurity?: TriState;
  /** Mức độ tổn hại tới an ninh quốc gia. */
  readonly nationalSecurityHarm?: NationalSecurityHarm | 'unknown';
  /** Mang tính chiến lược. */
  readonly strategicNature?: TriState;
  /** Trực tiếp cung cấp dịch vụ trực tuyến. */
  readonly providesOnlineService?: TriState;
  /** Hỗ trợ cung cấp dịch vụ trực tuyến. */
  readonly supportsOnlineService?: TriState;
  /** Người ngoài cơ quan đăng nhập. */
  readonly outsidersLogIn?: TriState;
  /** Dịch vụ thuộc danh mục kinh doanh có điều kiện. */
  readonly conditionalBusiness?: TriState;
  /** Where the service stands in which version of the list. */
  readonly conditionalBusinessItem?: { readonly list: string; readonly item: string };
  /** Mức độ dịch vụ công trực tuyến (Nghị định 43/2011/NĐ-CP). */
  readonly publicServiceLevel?: OldPublicServiceLevel | 'unknown';
  /** Giải quyết thủ tục hành chính. */
  readonly resolvesAdministrativeProcedures?: TriState;
  /** Số người sử dụng có thông tin riêng, thông tin cá nhân được xử lý (người). */
  readonly userCount?: CountFact;
  /** Số chủ thể dữ liệu cá nhân cơ bản (chủ thể). */
  readonly basicDataSubjects?: CountFact;
  /** Số chủ thể dữ liệu cá nhân nhạy cảm (chủ thể). */
  readonly sensitiveDataSubjects?: CountFact;
  /** Cách đếm người sử dụng, chủ thể dữ liệu: no text defines it. */
  readonly countMethod?: string;
  /** Phạm vi phục vụ của hạ tầng thông tin. */
  readonly infrastructureScope?: InfrastructureScope | 'unknown';
  /** Hệ thống quốc gia phục vụ phát triển Chính phủ điện tử. */
  readonly nationalEGovernmentSystem?: TriState;
  /** Yêu cầu vận hành 24/7. */
  readonly requires24x7?: TriState;
  /** Không chấp nhận ngừng vận hành mà không có kế hoạch trước. */
  readonly noUnplannedStop?: TriState;
  /** Cấp công trình xây dựng được điều khiển. */
  readonly constructionGrade?: ConstructionGrade | 'unknown';
  /** Lưu trữ tập trung dữ liệu đặc biệt quan trọng của quốc gia. */
  readonly storesSpecialNationalData?: TriState;
  /** Cấp độ do Thủ tướng Chính phủ quyết định. */
  readonly primeMinisterDecision?: 'none' | Exclude<SecurityLevel, 1> | 'unknown';
  /** Cấp độ theo kết quả đánh giá rủi ro (Khung quản lý rủi ro an ninh mạng), decided outside: never computed here. */
  readonly riskAssessedLevel?: 'none' | SecurityLevel | 'unknown';
  /** Dấu hiệu hệ thống thông tin quan trọng về an ninh quốc gia. */
  readonly nationalSecuritySigns?: SetFact<NationalSecuritySign>;
  /** Các hệ thống thành phần. */
  readonly components?: readonly ComponentFacts[];
  /** Căn cứ xác định phạm vi đã xem xét. */
  readonly boundaryGrounds?: readonly BoundaryGround[];
  /** Đơn vị chuyên trách đồng thời quản lý, vận hành hệ thống. */
  readonly securityUnitOperates?: TriState;
  /** Thuê dịch vụ tại trung tâm dữ liệu hoặc điện toán đám mây. */
  readonly leasesCloudOrDataCentre?: TriState;
}

/** Tên một dữ kiện: a field of {@link SystemFacts}. */
export type FactField = keyof SystemFacts;
