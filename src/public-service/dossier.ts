import type { PlainDate } from '../text/index.js';

/** Kênh thực hiện: trực tuyến, trực tiếp, bưu chính công ích. */
export type DossierChannel = 'online' | 'direct' | 'postal';

/** Nơi thanh toán trực tuyến: Cổng Dịch vụ công quốc gia, or the gateway of a ministry or province. */
export type OnlinePaymentGateway = 'national-portal' | 'agency-gateway';

/** Hồ sơ thủ tục hành chính. A mark that is absent says no; a date that is absent is not known. */
export interface Dossier {
  /** Mã hồ sơ. Counting keeps no codes: a dossier that comes twice counts twice. */
  readonly id?: string;
  /** Mã thủ tục hành chính. */
  readonly procedure: string;
  /** Đơn vị tiếp nhận, xử lý. */
  readonly unit: string;
  /** Absent, as on the national portal, where it stands for direct. */
  readonly channel?: DossierChannel;
  /** Ngày nộp hồ sơ. */
  readonly submitted?: PlainDate;
  /** Ngày tiếp nhận. */
  readonly received?: PlainDate;
  /** Ngày bắt đầu xử lý. */
  readonly processingStarted?: PlainDate;
  /** Ngày hẹn trả. */
  readonly due?: PlainDate;
  /** Ngày có kết quả; absent while it is in progress. */
  readonly settled?: PlainDate;
  /** Mọi khoản phí, lệ phí đã đồng bộ đều bằng 0. */
  readonly feesAreZero?: boolean;
  /** Đã thanh toán trực tuyến, and where. */
  readonly paidOnline?: OnlinePaymentGateway;
  /** Có tệp đính kèm ở ít nhất một thành phần hồ sơ. */
  readonly componentDigitised?: boolean;
  /** Có ít nhất một thành phần tái sử dụng dữ liệu đã số hóa. */
  readonly dataReused?: boolean;
  /** Có tệp kết quả điện tử. */
  readonly electronicResult?: boolean;
}

/** Số liệu một ngày của một đơn vị: what a one-stop-shop system sends every day. */
export interface DailyDossierCounts {
  readonly date: PlainDate;
  readonly unit: string;
  /** Hồ sơ tiếp nhận trong ngày, by channel. */
  readonly online: number;
  readonly direct: number;
  readonly postal: number;
  /** Hồ sơ trả kết quả trong ngày. */
  readonly settledOnTime: number;
  readonly settledLate: number;
}
