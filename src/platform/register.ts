import type { PlainDate } from '../text/index.js';
import type { Connection, ConnectionStatus } from './connection.js';
import type { PlatformStatus, PlatformSystem, SystemScope } from './system.js';
import type { SystemKind } from './system-kind.js';

/** Which systems a printed count is of; what is not named does not matter. */
export interface SystemFilter {
  readonly kind?: SystemKind | readonly SystemKind[];
  readonly status?: PlatformStatus | readonly PlatformStatus[];
  readonly scope?: SystemScope;
  readonly expectedThisYear?: boolean;
}

/** Which connections a printed count is of. */
export interface ConnectionFilter {
  /** One of its ends. */
  readonly system?: string;
  /** The kind of the other end, or of either end where no system is named. */
  readonly otherKind?: SystemKind | readonly SystemKind[];
  readonly status?: ConnectionStatus;
  readonly via?: string;
}

/**
 * Số đếm nêu trong văn bản: a number of systems or connections that a document states.
 *
 * The register may hold all that it counts (`complete`: then both numbers agree) or some (`partial`: then it holds no more). Without
 * `systems` or `connections` it only stands in sums.
 */
export interface PrintedCount {
  readonly id: string;
  readonly label: string;
  /** A whole number, or as printed: `{ printed: '07' }`. */
  readonly count: number | { readonly printed: string };
  readonly systems?: SystemFilter;
  readonly connections?: ConnectionFilter;
  readonly listing?: 'complete' | 'partial';
  /** Các phần: the printed counts that add up to this one. */
  readonly parts?: readonly string[];
  readonly origin?: string;
}

/** Sổ hệ thống, nền tảng, cơ sở dữ liệu of a province on a day. */
export interface PlatformRegister {
  readonly id: string;
  readonly title: string;
  /** The day of which it speaks. */
  readonly asOf?: PlainDate;
  readonly systems: readonly PlatformSystem[];
  /** Systems of others that connections lead to: those of ministries, national databases. They are in no count of systems. */
  readonly partners?: readonly PlatformSystem[];
  readonly connections?: readonly Connection[];
  readonly counts?: readonly PrintedCount[];
  readonly origin?: string;
}
