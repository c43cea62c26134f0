import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { committedFiles, ROOT } from '../checks/repository.js';

/** What a bundler keeps of a file that is imported and not used. */
async function keptOf(file: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import ${JSON.stringify(`./${file}`)}`, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    tsconfigRaw: {},
    plugins: [
      {
        name: 'this file alone',
        setup(plugin) {
          plugin.onResolve({ filter: /^/ }, ({ path, kind, importer }) =>
            kind === 'entry-point' || importer === '<stdin>'
              ? { path: `${ROOT}${path}`, sideEffects: true }
              : { path, external: true, sideEffects: false },
          );
        },
      },
    ],
  });
  const [output] = outputFiles;
  // Imports are not effects of this file; the first lines of the rest are enough to find it.
  return (output?.text ?? '')
    .replace(/^(?:\/\/|import ).*$/gm, '')
    .trim()
    .slice(0, 400);
}

it('no file of the sources does anything when it is loaded: what is not used costs nothing', async () => {
  const sources = committedFiles().filter((file) => /^src\/.*\.ts$/.test(file) && !file.endsWith('index.ts'));
  const kept = await Promise.all(sources.map(async (file) => [file, await keptOf(file)] as const));
  // Annotate the calls at the top level /* @__PURE__ */, and write no `[...a, ...b]`, `2 ** n` or destructuring there.
  expect(Object.fromEntries(kept.filter(([, code]) => code !== ''))).toEqual({});
});
