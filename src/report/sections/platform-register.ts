import { nestIssue } from '../../outcome/index.js';
import { checkPlatformRegister, type PlatformIssueCode, platformRegisterSheet } from '../../platform/index.js';
import type { PlatformRegisterSection } from '../periodic-report.js';
import type { SectionSheet } from '../section-sheet.js';

/** What the confrontation of the report tells as findings. */
const FOUND: readonly PlatformIssueCode[] = ['platform.count-differs', 'platform.more-listed', 'platform.sum-differs'];

/** Sổ hệ thống, nền tảng, cơ sở dữ liệu: its printed counts as cells, its connections as a graph. */
export function readPlatformRegister({ id, register }: PlatformRegisterSection): SectionSheet {
  const { connections, issues } = checkPlatformRegister(register);
  return {
    ...platformRegisterSheet(id, register),
    result: connections,
    issues: issues
      .filter(({ code }) => !FOUND.some((found) => found === code))
      .map((issue) => nestIssue(issue, 'register')),
  };
}
