import type { Citation, Confidence } from '../law/index.js';
import type { FactCondition, ReadingCode } from './criterion.js';
import type { TriState } from './fact-values.js';
import type { FactField } from './facts.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';
import type { LevelNotice } from './warnings.js';

/** Tiêu chí khớp: a row (or a reading) that the facts satisfy. */
export interface LevelMatch {
  readonly criterion: string;
  readonly level: SecurityLevel;
  readonly kind: 'row' | 'reading';
  readonly reading?: ReadingCode;
  readonly citation: Citation;
  readonly confidence: Confidence;
  /** The conditions that hold, each with its fact. */
  readonly facts: readonly FactCondition[];
}

/** Suýt khớp: a row above the level that fails by one condition only, while its others hold. */
export interface LevelNearMiss {
  readonly criterion: string;
  readonly level: SecurityLevel;
  readonly citation: Citation;
  /** The condition that fails; several where any one of them would do. */
  readonly fails: readonly FactCondition[];
  /** For counts: what there is and what the row needs. */
  readonly shortfall?: { readonly fact: FactField; readonly have: number; readonly need: number };
}

/** Dữ kiện còn thiếu: a fact that is not known and can still change the level. */
export interface MissingFact {
  readonly fact: FactField;
  /** The member of a set fact. */
  readonly member?: string;
  /** The rows that wait for it. */
  readonly criteria: readonly string[];
  /** Where the level would lie with each value, everything else as it is known now. */
  readonly outcomes: readonly MissingFactOutcome[];
}

/** Where the level would lie if a missing fact had a value; of a system with components that of the whole. */
export interface MissingFactOutcome {
  /** A value of the fact as text, a level too (`'3'`); for a count `0`, `1-9999`, `10000+`. */
  readonly value: string;
  readonly lowest: SecurityLevel | null;
  readonly highest: SecurityLevel | null;
}

/** Which place of the texts is open: a reading, or a rule that a text does not state. */
export type AmbiguityCode = ReadingCode | 'several-levels' | 'e-government-not-always-on';

/** Chỗ văn bản còn mở: what the text leaves open, the readings it has, and the one that was taken. */
export interface LevelAmbiguity {
  readonly code: AmbiguityCode;
  /** The level of every reading; `null` for no row. */
  readonly readings: readonly (SecurityLevel | null)[];
  readonly adopted: SecurityLevel | null;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/** Phạm vi bắt buộc: whether the owner has to level the system, or is only encouraged to. */
export interface ClassificationScope {
  readonly scope: 'mandatory' | 'encouraged' | 'encouraged-disputed' | 'unknown';
  readonly citations: readonly Citation[];
}

/** Hệ thống thông tin quan trọng về an ninh quốc gia (Nghị định 331/2026/NĐ-CP, Điều 16), which is not the same as a level. */
export interface NationalSecurityCandidate {
  /** `yes`: it answers one of the criteria and its owner proposes it for the list. */
  readonly candidate: TriState;
  readonly citations: readonly Citation[];
}

/**
 * Cấp độ theo một bộ quy tắc, without words.
 *
 * - `decided`: the level is certain (`level`);
 * - `range`: some row holds for certain; facts that are not known decide between `lowest` and `highest`;
 * - `undetermined`: no row holds for certain. `highest` is the highest row that unknown facts could still make hold, `null` when none can.
 */
export interface LevelDetermination {
  readonly ruleSet: RuleSetId;
  readonly status: 'decided' | 'range' | 'undetermined';
  readonly level: SecurityLevel | null;
  readonly lowest: SecurityLevel | null;
  readonly highest: SecurityLevel | null;
  /** How well the certain part (`lowest`) is known: the confidence of the best row of that level. */
  readonly confidence: Confidence;
  /** Every row that holds for certain, the highest level first. */
  readonly matched: readonly LevelMatch[];
  /** Rows of a higher level that unknown facts can still make hold. */
  readonly possible: readonly string[];
  readonly nearMisses: readonly LevelNearMiss[];
  /**
   * In the order of a questionnaire. Not in it: `lifecycle`, which only decides between the decrees, and what is missing of a component,
   * which stands in its own result.
   */
  readonly missingFacts: readonly MissingFact[];
  readonly ambiguities: readonly LevelAmbiguity[];
  readonly notices: readonly LevelNotice[];
  readonly components: readonly { readonly name: string; readonly result: LevelDetermination }[];
  readonly scope: ClassificationScope;
  readonly nationalSecurity: NationalSecurityCandidate;
  /** Facts that were taken as no because the caller said that what is not listed is no. */
  readonly assumedNo: readonly FactField[];
}
