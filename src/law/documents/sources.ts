import type { Confidence } from '../confidence.js';

// The three documents of Bắc Kạn from which the library started, by the names of their files.
export const SEED_000 = 'seed 000_21468c5bf9dc2855';
export const SEED_002 = 'seed 002_d1726d7897ab4704';
export const SEED_004 = 'seed 004_716df7545baf49af';

export const PHAP_DIEN = 'https://github.com/diepxuan/diepxuan.github.io (Bộ Pháp điển, An toàn thông tin mạng)';
export const LUAT116 = 'https://github.com/ldphuong-vn/vn-cyber-compliance (Luật 116/2025/QH15)';
export const ND331 = 'https://github.com/ldphuong-vn/vn-cyber-compliance (NĐ 331/2026/NĐ-CP)';
export const TT12 = 'https://github.com/ldphuong-vn/vn-cyber-compliance (TT 12/2022/TT-BTTTT)';
export const COMPLIANCE_NOTES = 'https://github.com/ldphuong-vn/vn-cyber-compliance (docs)';
export const DVHCVN = 'https://github.com/dvhcvn/20250701';
export const PROVINCES = 'https://github.com/thanglequoc/vietnamese-provinces-database (README, v5.2.0)';
/** Not read anywhere: the mark of what is recalled. */
export const GENERAL_KNOWLEDGE = 'general knowledge';

/** A day on which a source treats a document as in force, before its date is checked. */
export interface AttestationRow {
  readonly on: string;
  readonly by: string;
  readonly confidence: Confidence;
}

/** Phần II mục I of Kế hoạch 883/KH-UBND lists it as a legal basis. */
export const IN_PLAN_883: AttestationRow = { on: '2023-12-20', by: SEED_002, confidence: 'confirmed' };
/** Phần I of the scheme of Quyết định 1655/QĐ-UBND lists it as a legal basis. */
export const IN_DECISION_1655: AttestationRow = { on: '2021-09-07', by: SEED_004, confidence: 'confirmed' };
export const REMEMBERED_2025: AttestationRow = { on: '2025-06-30', by: GENERAL_KNOWLEDGE, confidence: 'recalled' };
