/**
 * Danh từ đơn vị: nouns that are the unit of a count although a word that describes them follows: `40 mô hình điểm` are forty
 * `mô hình` (of the kind `điểm`), `3 bậc trên bảng xếp hạng` three `bậc`. Other units keep all their words.
 */
const COUNTED_NOUNS = ['mô hình', 'bậc', 'hạng'] as const;

/** The counted noun at the head of a unit and what describes it; `undefined` for any other unit. */
export function splitCountedNoun(printed: string): { readonly unit: string; readonly subject?: string } | undefined {
  const lower = printed.toLowerCase();
  for (const unit of COUNTED_NOUNS) {
    if (lower === unit) return { unit };
    if (lower.startsWith(`${unit} `)) return { unit, subject: printed.slice(unit.length + 1) };
  }
  return undefined;
}
