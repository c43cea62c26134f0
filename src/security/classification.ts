import type { BilingualText, Issue } from '../outcome/index.js';
import type { LevelAmbiguity, LevelDetermination, LevelMatch, LevelNearMiss } from './level-determination.js';
import type { FactWarningCode } from './warnings.js';

/** Tiêu chí khớp, with its words. */
export interface CriterionMatch extends LevelMatch {
  readonly text: BilingualText;
}

/** Suýt khớp, in words: `9.999 trên 10.000 người sử dụng`. */
export interface NearMiss extends LevelNearMiss {
  readonly text: BilingualText;
}

/** Chỗ văn bản còn mở, in words. */
export interface Ambiguity extends LevelAmbiguity {
  readonly text: BilingualText;
}

/** Kết quả của một hệ thống thành phần. */
export interface ComponentClassification {
  readonly name: string;
  readonly result: RuleSetClassification;
}

/** Kết quả xác định cấp độ theo một bộ quy tắc, with the words of everything. */
export interface RuleSetClassification extends Omit<LevelDetermination, 'notices' | 'components'> {
  readonly matched: readonly CriterionMatch[];
  readonly nearMisses: readonly NearMiss[];
  readonly ambiguities: readonly Ambiguity[];
  readonly warnings: readonly Issue<FactWarningCode>[];
  readonly components: readonly ComponentClassification[];
  /** A text that can stand in a dossier. */
  readonly explanation: BilingualText;
}
