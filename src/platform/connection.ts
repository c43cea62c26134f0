import type { Citation } from '../law/index.js';
import type { PlainDate } from '../text/index.js';

/** Tình trạng kết nối. */
export type ConnectionStatus = 'working' | 'in-progress' | 'planned' | 'broken';

/** Kết nối, chia sẻ dữ liệu giữa hai hệ thống. */
export interface Connection {
  /** The id of the system that asks or sends. */
  readonly from: string;
  readonly to: string;
  /** Qua nền tảng: the id of the platform that both are connected through, LGSP or NDXP. */
  readonly via?: string;
  readonly status: ConnectionStatus;
  /** `one-way` from `from` to `to`; `two-way` unless named. */
  readonly direction?: 'one-way' | 'two-way';
  /** Dịch vụ dữ liệu được khai thác. */
  readonly services?: readonly string[];
  readonly since?: PlainDate;
  readonly origin?: string;
  readonly citations?: readonly Citation[];
}
