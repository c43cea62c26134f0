import { readFileSync } from 'node:fs';

/**
 * The vectors of a file in this folder: one line one test, fields separated by ` | `, `#` before a comment line. Fields keep
 * their inner spaces; `\u` escapes stand for characters that cannot be seen.
 */
export function readVectors(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | ').map((field) => unescape(field.trim())));
}

function unescape(field: string): string {
  return field.replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
