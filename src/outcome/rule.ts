import type { Issue, IssueCitation } from './issue.js';

/** What a rule of a schema tells `safeParsePayload`, beside the schema library's own message, which shows both languages. */
// A type, not an interface: the schema library asks for one that any key may be read of.
export type RuleWords = {
  readonly message: string;
  readonly params: {
    readonly vi: string;
    readonly en: string;
    readonly citations?: readonly IssueCitation[];
    /** What a check of the library found; it is given back as it is. */
    readonly found?: Issue;
  };
};

/** The words of a rule of a schema, and the texts that it rests on: `safeParsePayload` makes them the issue `payload.rule`. */
export function rule(vi: string, en: string, ...citations: readonly IssueCitation[]): RuleWords {
  return { message: `${vi} ${en}`, params: { vi, en, ...(citations.length === 0 ? {} : { citations }) } };
}

/** What the schema library offers to a refinement that finds a fault. */
interface Refinement {
  readonly addIssue: (issue: RuleWords & { code: 'custom'; path: PropertyKey[]; input: unknown }) => void;
}

/** What a check of the library found in a payload, as issues of a schema: `safeParsePayload` gives back code, words and citations. */
export function addFindings(context: Refinement, findings: readonly Issue[]): void {
  for (const found of findings) {
    const { message, params } = rule(found.message.vi, found.message.en);
    const place = { path: [...found.path], input: found.received };
    context.addIssue({ code: 'custom', ...place, message, params: { ...params, found } });
  }
}
