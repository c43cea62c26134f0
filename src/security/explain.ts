import type { BilingualText } from '../outcome/index.js';
import { citationText } from './cite.js';
import type { CriterionMatch, RuleSetClassification } from './classification.js';
import { componentLines } from './component-lines.js';
import { FACT_LABELS } from './fact-labels.js';
import { headline } from './headline.js';
import type { MissingFact } from './level-determination.js';
import { MEMBER_LABELS } from './member-labels.js';

type Explained = Pick<
  RuleSetClassification,
  'ruleSet' | 'status' | 'lowest' | 'highest' | 'matched' | 'components' | 'missingFacts' | 'ambiguities' | 'assumedNo'
>;

/** The result in sentences that can stand in a dossier: the level, every row with its place, what is open, what is missing. */
export function explain(result: Explained): BilingualText {
  const { matched, components, missingFacts, ambiguities, assumedNo } = result;
  const head = headline(result, matched.length === 0 && components.length === 0);
  let { vi, en } = head;
  const add = (words: BilingualText): void => {
    vi += `\n${words.vi}`;
    en += `\n${words.en}`;
  };
  for (const match of matched) add(matchText(match));
  for (const words of componentLines(components)) add(words);
  for (const { text } of ambiguities) add({ vi: `Lưu ý (suy luận): ${text.vi}`, en: `Note (inference): ${text.en}` });
  if (missingFacts.length > 0) add(missingText(missingFacts));
  if (assumedNo.length > 0) add(ASSUMED_NO);
  return { vi, en };
}

const ASSUMED_NO: BilingualText = {
  vi: 'Các dữ kiện không được khai đã được người khai xác nhận là “không”.',
  en: 'The declarant states that what is not listed is no.',
};

/** By the id of the criterion. */
const matchTexts = /* @__PURE__ */ new Map<string, BilingualText>();

/** One ground: the place, the level, and the words of the row, which are always the same and therefore kept. */
function matchText({ criterion, citation, level, text, kind }: CriterionMatch): BilingualText {
  const known = matchTexts.get(criterion);
  if (known !== undefined) return known;
  const place = citationText(citation);
  const made = {
    vi: `- ${place.vi} (cấp độ ${level}${kind === 'reading' ? ', suy luận' : ''}): ${text.vi}.`,
    en: `- ${place.en} (level ${level}${kind === 'reading' ? ', inference' : ''}): ${text.en}.`,
  };
  matchTexts.set(criterion, made);
  return made;
}

const MEMBERS: Readonly<Record<string, BilingualText>> = MEMBER_LABELS;

function missingText(missing: readonly MissingFact[]): BilingualText {
  let [vi, en, before] = ['Còn thiếu', 'Missing', ': '];
  for (const { fact, member } of missing) {
    const label = FACT_LABELS[fact];
    const value = member === undefined ? undefined : MEMBERS[member];
    vi += before + label.vi;
    en += before + label.en;
    if (value !== undefined) {
      vi += `: ${value.vi}`;
      en += `: ${value.en}`;
    }
    before = '; ';
  }
  return { vi: `${vi}.`, en: `${en}.` };
}
