const SPECIAL = /[\\`*_{}[\]|~$@]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const LINE_START = /^(?:[#=+-]|(\d{1,9})(?=[.)](?: |$)))/;

/**
 * A text of one line as Markdown that shows it as it is, also in a cell of a table: nothing in it makes a tag, a link of its own words, or
 * another column.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(SPECIAL, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www(?=\.)/gi, '$&\\');
}

/** The same at the start of a line, where it makes no heading and no list either. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text).replace(LINE_START, (start, digits?: string) =>
    digits === undefined ? `\\${start}` : `${digits}\\`,
  );
}
