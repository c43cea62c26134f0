import { readFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doorsOfTree } from '../checks/doors.js';
import { ROOT } from '../checks/repository.js';
import { installedClients, run } from './scratch.js';

let clients: Awaited<ReturnType<typeof installedClients>>;
beforeAll(async () => {
  clients = await installedClients();
});
afterAll(() => clients.remove());

const doors = doorsOfTree().map((door) => `vn-ict${door.slice(1)}`);
const tsc = (lib: string, ...parameters: string[]): Promise<string> =>
  run(
    `${clients.folder}/typescript`,
    process.execPath,
    `${ROOT}node_modules/typescript/bin/tsc`,
    '--strict',
    '--exactOptionalPropertyTypes',
    '--target',
    'es2022',
    '--lib',
    lib,
    ...parameters,
  );

describe('the packed package works where it is installed', () => {
  it('in plain ESM, through every door, sharing errors with CJS', async () => {
    expect(await run(`${clients.folder}/esm`, process.execPath, 'main.js', ...doors)).toBe('esm: fine\n');
  });

  it('in plain CJS, through every door, sharing errors with ESM', async () => {
    expect(await run(`${clients.folder}/cjs`, process.execPath, 'main.js', ...doors)).toBe('cjs: fine\n');
  });

  it.each([
    ['import', 'import.mts', 'import.mjs', 'es2022'],
    ['require', 'require.cts', 'require.cjs', 'es2022'],
    // The types of zod itself name URL, which the DOM or Node declares.
    ['schemas', 'schema.mts', 'schema.mjs', 'es2022,dom'],
  ])('in strict TypeScript with nodenext: %s', async (_, source, program, lib) => {
    await tsc(lib, '--module', 'nodenext', '--moduleResolution', 'nodenext', '--outDir', 'out', source);
    await run(`${clients.folder}/typescript`, process.execPath, `out/${program}`);
  });

  it('in strict TypeScript with bundler resolution', async () => {
    await tsc('es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit', 'bundler.ts');
  });

  it('in a browser bundle', async () => {
    const outfile = `${clients.folder}/browser/out.js`;
    const entryPoints = [`${clients.folder}/browser/main.js`];
    await build({ entryPoints, outfile, bundle: true, minify: true, platform: 'browser', format: 'iife' });
    // A context of its own has the language and nothing of Node.
    const page = createContext({}) as { result?: unknown };
    runInContext(await readFile(outfile, 'utf8'), page);
    const expected = { rate: '96.7', code: 'number.not-decimal', contradictsOwnFraction: ['5'] };
    // Its arrays are of its own realm, which text is not.
    expect(JSON.parse(JSON.stringify(page.result))).toEqual(expected);
  });

  it('with exactly the runtime dependencies it declares', async () => {
    const tree = JSON.parse(await run(clients.folder, 'npm', 'ls', '--all', '--json')) as {
      dependencies: Record<string, { dependencies: Record<string, unknown> }>;
    };
    expect(Object.keys(tree.dependencies)).toEqual(['vn-ict']);
    expect(Object.keys(tree.dependencies['vn-ict']!.dependencies).sort()).toEqual(['date-fns', 'decimal.js', 'zod']);
  });
});
