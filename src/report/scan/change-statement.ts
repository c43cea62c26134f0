import { anchorAt } from './change-anchor.js';
import { compared } from './change-compared.js';
import { fromTo } from './change-from-to.js';
import type { Findings } from './found.js';
import { isWord, type Token } from './token.js';

/** The changes that a sentence states. */
export function findChanges(tokens: readonly Token[], findings: Findings): void {
  const used = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    if (isWord(token, 'từ')) fromTo(tokens, at, used, findings);
  }
  for (const [at] of tokens.entries()) {
    const anchor = anchorAt(tokens, at);
    if (anchor !== undefined && !used.has(anchor.result)) compared(tokens, anchor, used, findings);
  }
}
