import { type ConfrontResult, confrontPrepared } from './confront.js';
import type { EditRule } from './edit-rule.js';
import { localizePrepared } from './localize-errors.js';
import type { LocalizeOptions, LocalizeResult } from './localize-result.js';
import { prepare } from './prepare.js';
import type { ReportData } from './report-data.js';

/** `confront` and `localizeErrors` of one report, whose cells are read and whose rules are applied once for both. */
export function confrontAndLocalize(
  report: ReportData,
  rules: readonly EditRule[],
  options: LocalizeOptions,
): { readonly confrontation: ConfrontResult; readonly localization: LocalizeResult } {
  const prepared = prepare(report, rules, options);
  const localization = localizePrepared(prepared, options);
  return { confrontation: confrontPrepared(prepared), localization };
}
