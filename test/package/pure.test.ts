import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { ROOT } from '../checks/repository.js';

const files = readdirSync(`${ROOT}dist`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

/** What a bundler keeps of a built file that is imported and not used, if it were not told that nothing is needed. */
async function keptOf(file: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import './${file}'`, resolveDir: `${ROOT}dist` },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    tsconfigRaw: {},
    plugins: [
      {
        name: 'the files of dist, without what package.json says of them',
        setup(plugin) {
          plugin.onResolve({ filter: /^/ }, async ({ path, kind, ...place }) => {
            if (kind === 'entry-point' || place.pluginData === 'resolved') return undefined;
            if (!path.startsWith('.')) return { path, external: true, sideEffects: false };
            const { path: resolved } = await plugin.resolve(path, { ...place, kind, pluginData: 'resolved' });
            return { path: resolved, sideEffects: true };
          });
        },
      },
    ],
  });
  return (outputFiles[0]?.text ?? '')
    .replace(/^\/\/ .*$/gm, '')
    .trim()
    .slice(0, 400);
}

it.each(files)('loading %s does nothing: what is not used costs nothing', async (file) => {
  expect(await keptOf(file)).toBe('');
});
