import type { Citation, Confidence } from '../law/index.js';
import { law86, law116 } from './cite.js';
import type { NationalSecurityHarm } from './fact-values.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';

/** Đối tượng bị tổn hại: what the sabotage of a system harms. */
export type HarmObject =
  | 'private-rights'
  | 'public-interest'
  | 'production'
  | 'public-order'
  | 'defence'
  | 'national-security';

/** Mức độ tổn hại. */
export type HarmDegree = Exclude<NationalSecurityHarm, 'none'>;

/** Mức độ tổn hại ứng với một cấp độ: any one of the pairs. */
export interface LevelHarm {
  readonly level: SecurityLevel;
  readonly harms: readonly { readonly object: HarmObject; readonly degree: HarmDegree }[];
}

/** Thang mức độ tổn hại của luật. */
export interface HarmScale {
  readonly ruleSet: RuleSetId;
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly levels: readonly LevelHarm[];
}

type Harms = Partial<Record<HarmObject, readonly HarmDegree[]>>;

/** The pairs of one level, object by object. */
function level(of: SecurityLevel, harms: Harms): LevelHarm {
  const pairs = Object.entries(harms) as [HarmObject, readonly HarmDegree[]][];
  return { level: of, harms: pairs.flatMap(([object, degrees]) => degrees.map((degree) => ({ object, degree }))) };
}

/**
 * Thang mức độ tổn hại theo cấp độ của hai luật, on which the decrees rest. The rows of the decrees decide the level, not this scale; a
 * dossier quotes it, and it shows what changed: level 3 became wider, and defence is no longer named beside national security.
 *
 * @example
 * import { HARM_SCALES } from 'vn-ict/security';
 * HARM_SCALES['nd331-2026'].levels[4]?.harms; // => [{ object: 'national-security', degree: 'especially-serious' }]
 * @see Luật 86/2015/QH13, Điều 21 khoản 2; Luật 116/2025/QH15, Điều 8 khoản 1
 */
export const HARM_SCALES: Readonly<Record<RuleSetId, HarmScale>> = /* @__PURE__ */ (() => ({
  'nd85-2016': {
    ruleSet: 'nd85-2016',
    citation: law86('21', '2'),
    confidence: 'confirmed',
    levels: [
      level(1, { 'private-rights': ['harm'] }),
      level(2, { 'private-rights': ['serious'], 'public-interest': ['harm'] }),
      level(3, {
        production: ['serious'],
        'public-interest': ['serious'],
        'public-order': ['serious'],
        defence: ['harm'],
        'national-security': ['harm'],
      }),
      level(4, {
        'public-interest': ['especially-serious'],
        'public-order': ['especially-serious'],
        defence: ['serious'],
        'national-security': ['serious'],
      }),
      level(5, { defence: ['especially-serious'], 'national-security': ['especially-serious'] }),
    ],
  },
  'nd331-2026': {
    ruleSet: 'nd331-2026',
    citation: law116('8', '1'),
    confidence: 'confirmed',
    levels: [
      level(1, { 'private-rights': ['harm'] }),
      level(2, { 'private-rights': ['serious'], 'public-interest': ['harm'] }),
      level(3, {
        'private-rights': ['especially-serious'],
        'public-interest': ['serious'],
        'public-order': ['harm', 'serious'],
        'national-security': ['harm'],
      }),
      level(4, {
        'public-interest': ['especially-serious'],
        'public-order': ['especially-serious'],
        'national-security': ['serious'],
      }),
      level(5, { 'national-security': ['especially-serious'] }),
    ],
  },
}))();
