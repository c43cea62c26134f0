import type { BilingualText, Language } from '../outcome/index.js';
import { citationText } from './cite.js';
import type { LevelDetermination } from './level-determination.js';
import { levelWords } from './security-level.js';

type Part = Pick<LevelDetermination, 'lowest' | 'highest'> & {
  readonly matched: readonly Pick<LevelDetermination['matched'][number], 'level' | 'citation' | 'kind'>[];
};

/** The grounds that components give: each with its level and the places of the rows that reach it. */
export function componentLines(
  components: readonly { readonly name: string; readonly result: Part }[],
): readonly BilingualText[] {
  return components.map(({ name, result: { lowest, highest, matched } }) => {
    const low = levelWords(lowest);
    const high = levelWords(highest);
    const grounds = matched.filter(({ level }) => level === lowest);
    const places = (language: Language, inferred: string): string => {
      const words = grounds.map(
        ({ citation, kind }) => `${citationText(citation)[language]}${kind === 'row' ? '' : `, ${inferred}`}`,
      );
      return words.length === 0 ? '' : ` (${words.join('; ')})`;
    };
    let [vi, en] = [low.vi, low.en];
    if (lowest === null) {
      vi = `chưa xác định được cấp độ${highest === null ? '' : `, có thể tới ${high.vi}`}`;
      en = `undetermined${highest === null ? '' : `, up to ${high.en}`}`;
    } else if (lowest !== highest) {
      vi = `từ ${low.vi} đến ${high.vi}, tùy dữ kiện còn thiếu`;
      en = `from ${low.en} to ${high.en}, depending on missing facts`;
    }
    return {
      vi: `- Hệ thống thành phần “${name}”: ${vi}${places('vi', 'suy luận')}.`,
      en: `- Component “${name}”: ${en}${places('en', 'inference')}.`,
    };
  });
}
