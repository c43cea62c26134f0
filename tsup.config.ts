import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { facesOfTree } from './test/checks/doors.js';

const FRONT = resolve('src/index.ts');

// Every face is a door: a new room needs only its lines in the exports of package.json (`npm run doors`).
const faces = facesOfTree().map((face) => `src/${face}.ts`);
const doors = new Set(faces.map((face) => resolve(face)).filter((path) => path !== FRONT));

/** What a bundler must assume to have effects when it stands at the top of a module. */
const DOUBTFUL = new Set([
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.BinaryExpression,
]);

function isDoubtful(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false;
  return DOUBTFUL.has(node.kind) || (ts.forEachChild(node, (child) => isDoubtful(child) || undefined) ?? false);
}

/** `const TABLE = rows()` becomes a call marked as pure, `const TABLE = (() => rows())()`, which bundlers drop when unused. */
function withPureConstants(text: string, file = 'source.ts'): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  let pure = text;
  for (const statement of [...source.statements].reverse()) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of [...statement.declarationList.declarations].reverse()) {
      if (initializer === undefined || !ts.isIdentifier(name) || !isDoubtful(initializer)) continue;
      const [start, end] = [initializer.getStart(source), initializer.end];
      pure = `${pure.slice(0, start)}/* @__PURE__ */ (() => (${pure.slice(start, end)}))()${pure.slice(end)}`;
    }
  }
  return pure;
}

// No module of the library does anything but define; a bundler cannot know that of a chunk in which several were joined.
const pureConstants: Plugin = {
  name: 'pure constants',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withPureConstants(await sourceOf(path), path),
      loader: 'ts',
    }));
  },
};

// A file more costs Node over a millisecond to find, read and link, as much as parsing 35 kB. esbuild makes one chunk of what the same
// doors reach: with the front door behind each of them, all of its code is one file instead of six. Bundlers still drop what is unused.
const oneFrontChunk: Plugin = {
  name: 'one front chunk',
  setup(build) {
    build.onResolve({ filter: /^front door$/ }, () => ({ path: FRONT, sideEffects: true }));
  },
};

/** The text of a file of src; a door also loads the front door. */
async function sourceOf(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  return doors.has(path) ? `${text}\nimport 'front door';\n` : text;
}

// Without tsup's own types: they name packages that are not installed.
export default {
  // The one file that imports decimal.js becomes a chunk of its own (it says why).
  entry: [...faces, 'src/number/private-decimal.ts'],
  format: ['esm', 'cjs'],
  // Not `node20`: for it esbuild spells /\p{L}/u as a call of RegExp.
  target: 'es2022',
  platform: 'neutral',
  // Also for CJS: otherwise every door would carry its own copy of the shared classes.
  splitting: true,
  treeshake: true,
  esbuildPlugins: [oneFrontChunk, pureConstants],
  esbuildOptions(options: { charset?: string }): void {
    options.charset = 'utf8';
  },
  clean: true,
  dts: { entry: faces, compilerOptions: { ignoreDeprecations: '6.0' } },
};
