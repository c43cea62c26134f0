import type { LegalCitation } from '../law/dated/index.js';

/** Kế hoạch 883/KH-UBND of Bắc Kạn, a row of Phụ lục 1 (results of 2023). */
export const plan883Result = (row: string): LegalCitation => ({
  document: '883/KH-UBND của UBND tỉnh Bắc Kạn',
  appendix: '1',
  row,
});
/** Kế hoạch 883/KH-UBND of Bắc Kạn, a row of Phụ lục 2 (targets of 2024, with the formulas). */
export const plan883Target = (row: string): LegalCitation => ({
  document: '883/KH-UBND của UBND tỉnh Bắc Kạn',
  appendix: '2',
  row,
});
/** Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I: what was done in 2023. */
export const plan883Text = (): LegalCitation => ({ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', part: 'I' });
/** Quyết định 766/QĐ-TTg. */
export const qd766 = (): LegalCitation => ({ document: '766/QĐ-TTg' });
/** Quyết định 942/QĐ-TTg. */
export const qd942 = (): LegalCitation => ({ document: '942/QĐ-TTg' });
/** Thông tư 01/2023/TT-VPCP. */
export const tt01 = (): LegalCitation => ({ document: '01/2023/TT-VPCP' });

type Place = readonly [article: string, clause?: string, point?: string];

function place(document: LegalCitation['document'], [article, clause, point]: Place): LegalCitation {
  return {
    document,
    article,
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  };
}

/** A place in Nghị định 43/2011/NĐ-CP. */
export const nd43 = (...where: Place): LegalCitation => place('43/2011/NĐ-CP', where);
/** A place in Nghị định 42/2022/NĐ-CP. */
export const nd42 = (...where: Place): LegalCitation => place('42/2022/NĐ-CP', where);
/** A place in Nghị định 224/2026/NĐ-CP. */
export const nd224 = (...where: Place): LegalCitation => place('224/2026/NĐ-CP', where);
