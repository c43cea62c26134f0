import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOT_COMMITTED = /^(?:node_modules|dist|coverage|reports|docs\/api|\.git|\.cache|\.stryker-tmp)(?:\/|$)/;

/** The committed files; where there is no git, the files that would be. */
export function committedFiles(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
    return listed.split('\0').filter((file) => file !== '' && existsSync(`${ROOT}${file}`));
  } catch {
    return walk('').filter((file) => !file.endsWith('.tgz'));
  }
}

function walk(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_COMMITTED.test(path)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

export const textOf = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8');
