import { foldVietnamese } from '../../text/index.js';

/** Ids of plain letters, digits and hyphens, each once: `i-15`, and `i-15-2` where the number is repeated. */
export function idMaker(): (words: string) => string {
  const used = new Set<string>();
  const copies = new Map<string, number>();
  return (words) => {
    const plain = foldVietnamese(words)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const base = /^[a-z]/.test(plain) ? plain.slice(0, 80) : `d-${plain.slice(0, 78)}`;
    let id = base;
    while (used.has(id)) {
      const copy = (copies.get(base) ?? 1) + 1;
      copies.set(base, copy);
      id = `${base}-${copy}`;
    }
    used.add(id);
    return id;
  };
}
