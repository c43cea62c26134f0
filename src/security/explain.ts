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
  for (const [index, words] of componentLines(components).entries()) {
    const missing = components[index]?.result.missingFacts ?? [];
    const { vi: stillVi, en: stillEn } = missing.length > 0 ? missingText(missing) : NOTHING;
    add({ vi: `${words.vi}${stillVi && ` ${stillVi}`}`, en: `${words.en}${stillEn && ` ${stillEn}`}` });
  }
  for (const { text } of ambiguities) add({ vi: `Lưu ý (suy luận): ${text.vi}`, en: `Note (inference): ${text.en}` });
  if (missingFacts.length > 0) add(missingText(missingFacts));
  if (assumedNo.length > 0) add(ASSUMED_NO);
  return { vi, en };
}

const NOTHING: BilingualText = { vi: '', en: '' };

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
  let [vi, en] = ['Còn thiếu:', 'Missing:'];
  for (const [index, fact] of missing.entries()) {
    const words = missingWords(fact);
    vi += index === 0 ? words.vi.slice(1) : words.vi;
    en += index === 0 ? words.en.slice(1) : words.en;
  }
  return { vi: `${vi}.`, en: `${en}.` };
}

/** By the name of the member or of the fact, which are never the same. */
const wordsOfMissing = /* @__PURE__ */ new Map<string, BilingualText>();

/** A missing fact with what parts it from the one before. */
function missingWords({ fact, member }: MissingFact): BilingualText {
  const known = wordsOfMissing.get(member ?? fact);
  if (known !== undefined) return known;
  const label = FACT_LABELS[fact];
  const value = member === undefined ? undefined : MEMBERS[member];
  const made =
    value === undefined
      ? { vi: `; ${label.vi}`, en: `; ${label.en}` }
      : { vi: `; ${label.vi}: ${value.vi}`, en: `; ${label.en}: ${value.en}` };
  wordsOfMissing.set(member ?? fact, made);
  return made;
}
