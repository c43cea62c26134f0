import type { GovernmentLevel } from '../territory/index.js';
import type { StatedServiceKind } from './service-kind.js';

/** Thủ tục hành chính (TTHC), as a list of a province carries it. What is left out is not known: it is not a no. */
export interface AdministrativeProcedure {
  /** Mã thủ tục hành chính, as `1.004883`. */
  readonly code: string;
  readonly name: string;
  /** Lĩnh vực. */
  readonly field: string;
  /** Cấp thực hiện. */
  readonly levels: readonly GovernmentLevel[];
  /** Cơ quan thực hiện. */
  readonly agency: string;
  /** Có phí, lệ phí hoặc nghĩa vụ tài chính khác. */
  readonly requiresFee: boolean;
  /** Yêu cầu kết quả là văn bản. */
  readonly requiresResultDocument: boolean;
  /** Đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình. */
  readonly eligibleFullyOnline: boolean;
  /** Các dịch vụ của thủ tục: several where it is offered in several kinds; none where it is offered in no way online. */
  readonly services: readonly StatedServiceKind[];
  /** Số đơn vị áp dụng, for the rates that count a service once for each unit. */
  readonly applyingUnits?: number;
  /** Đã tích hợp với Cổng Dịch vụ công quốc gia. */
  readonly onNationalPortal?: boolean;
  /** Nghĩa vụ tài chính đã được cung cấp trên Cổng Dịch vụ công quốc gia. */
  readonly feeOnNationalPortal?: boolean;
}
