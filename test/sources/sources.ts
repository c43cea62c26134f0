import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the source documents and data lie: beside the repository, or where VN_ICT_SOURCES says. */
export const SOURCES = process.env['VN_ICT_SOURCES'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));

export const sourcesArePresent = (): boolean => existsSync(join(SOURCES, 'seeds'));

/** The text of a source document, by its file name, in NFC and with one kind of space. */
export function seedText(name: string): string {
  return readFileSync(join(SOURCES, 'seeds', name), 'utf8')
    .normalize('NFC')
    .replaceAll('\u00a0', ' ');
}

/** The parsed contents of a data file, by its file name. */
export function sourceData(name: string): unknown {
  return JSON.parse(readFileSync(join(SOURCES, 'data', name), 'utf8'));
}
