import type { NumberIssueCode } from './number-messages.js';
import type { Digits } from './number-scan.js';

/** Why a run of digits and marks is not a Vietnamese number, and how a lenient reader would take it. */
export interface Diagnosis {
  readonly code: NumberIssueCode;
  /** The one reading that the marks leave open; none where they contradict each other. */
  readonly lenient?: Digits;
  readonly end: number;
}

const RUN = /([+−–-]?) ?(\d+(?:[.,]\d+)+)(?![.,]?\d)/y;
const ENGLISH = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const ONE_DOT = /^\d+\.\d+$/;
const GROUPED_FROM_ZERO = /^0\d{0,2}(?:\.\d{3})+$/;
const ZEROS = /^0+$/;
const DOTS_ONLY = /^\d+(?:\.\d+)+$/;

/** Diagnoses what stands at a place where no Vietnamese number could be read. */
export function diagnoseNumber(cell: string, at: number): Diagnosis | undefined {
  RUN.lastIndex = at;
  const match = RUN.exec(cell);
  if (match === null) return undefined;
  const [, sign, run = ''] = match;
  const end = RUN.lastIndex;
  const negative = sign !== '' && sign !== '+';
  const [whole = '', fraction = ''] = run.replaceAll(',', '').split('.');
  if (ENGLISH.test(run)) return { code: 'text.comma-groups', lenient: { negative, whole, fraction }, end };
  if (ONE_DOT.test(run)) {
    const code = GROUPED_FROM_ZERO.test(run)
      ? 'text.leading-zero-group'
      : fraction.length < 3
        ? 'text.decimal-point'
        : 'text.group-length';
    // `012.345` may be a padded count or a decimal: no reading is offered.
    if (code === 'text.leading-zero-group' && !ZEROS.test(whole)) return { code, end };
    return { code, lenient: { negative, whole, fraction }, end };
  }
  if (GROUPED_FROM_ZERO.test(run)) return { code: 'text.leading-zero-group', end };
  return { code: DOTS_ONLY.test(run) ? 'text.group-length' : 'text.mixed-marks', end };
}
