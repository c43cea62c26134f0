import { formatIssue, type Issue, type IssuePath } from './issue.js';
import type { Language } from './language.js';

/** One or more issues, the first of which names what stopped the reading. */
export type Issues<Code extends string = string> = readonly [Issue<Code>, ...Issue<Code>[]];

// Both module formats of the package may be loaded into one program: identity by a registered symbol
// lets an error thrown through one door be recognised through every other.
const BRAND = Symbol.for('vn-ict.VnIctError');

/**
 * Lỗi duy nhất mà thư viện ném ra: the one error class the library throws.
 *
 * `code`, `path`, `received` and `expected` are those of the first issue; `issues` holds all of them.
 *
 * @example
 * import { percentage, VnIctError } from 'vn-ict';
 * let code = '';
 * try {
 *   percentage('1.114', '1,377');
 * } catch (error) {
 *   if (error instanceof VnIctError) code = error.code;
 * }
 * code; // => 'number.not-decimal'
 */
export class VnIctError<Code extends string = string> extends Error {
  override readonly name = 'VnIctError';
  readonly issues: Issues<Code>;

  constructor(issues: Issues<Code>) {
    super(issues.map((issue) => `${formatIssue(issue, 'vi')} | ${issue.message.en}`).join('\n'));
    this.issues = issues;
    Object.defineProperty(this, BRAND, { value: true });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return BRAND in Object(value);
  }

  get code(): Code {
    return this.issues[0].code;
  }

  get path(): IssuePath {
    return this.issues[0].path;
  }

  get received(): string | undefined {
    return this.issues[0].received;
  }

  /** The message of the first issue in one language. */
  messageIn(language: Language): string {
    return this.issues[0].message[language];
  }

  toJSON(): { readonly name: string; readonly issues: Issues<Code> } {
    return { name: this.name, issues: this.issues };
  }
}
