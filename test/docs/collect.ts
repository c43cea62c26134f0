import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { ROOT } from '../checks/repository.js';

/** A piece of code that the documentation shows. */
export interface Example {
  /** Where it stands, so that an editor can jump there: `src/number/percentage.ts:14`. */
  readonly place: string;
  readonly code: string;
  /** An `@example` must show a value; a fence of a guide may also just run. */
  readonly mustAssert: boolean;
}

const COMMENT = /\/\*\*[\s\S]*?\*\//g;
const FENCE = /^```(?:ts|typescript)\n([\s\S]*?)^```/gm;

function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(`${ROOT}${folder}`)) return [];
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`)
    .sort();
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The `@example` blocks of one TSDoc comment: from the tag to the next one, without the stars and fences. */
function examplesOfComment(comment: string): { readonly line: number; readonly code: string }[] {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*(?:\/\*\*|\*\/|\* ?)/, '').replace(/\*\/$/, ''));
  const found: { line: number; code: string }[] = [];
  let open = false;
  for (const [line, text] of lines.entries()) {
    if (/^@\w/.test(text)) {
      open = text.startsWith('@example');
      if (open) found.push({ line, code: '' });
    } else if (open && !text.startsWith('```')) {
      found[found.length - 1]!.code += `${text}\n`;
    }
  }
  return found;
}

function examplesOfSource(file: string): Example[] {
  const text = readFileSync(`${ROOT}${file}`, 'utf8');
  return [...text.matchAll(COMMENT)].flatMap((comment) =>
    examplesOfComment(comment[0]).map(({ line, code }) => ({
      place: `${file}:${lineAt(text, comment.index) + line}`,
      code,
      mustAssert: true,
    })),
  );
}

function examplesOfGuide(file: string): Example[] {
  if (!existsSync(`${ROOT}${file}`)) return [];
  const text = readFileSync(`${ROOT}${file}`, 'utf8');
  return [...text.matchAll(FENCE)].map((fence) => ({
    place: `${file}:${lineAt(text, fence.index)}`,
    code: fence[1] ?? '',
    mustAssert: false,
  }));
}

/** Every `@example` of the sources, and every TypeScript fence of the README files and the guides. */
export function collectExamples(): Example[] {
  return [
    ...filesUnder('src', '.ts').flatMap(examplesOfSource),
    ...['README.md', 'README.vi.md', ...filesUnder('docs/guides', '.md')].flatMap(examplesOfGuide),
  ];
}
