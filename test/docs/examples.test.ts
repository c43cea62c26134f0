import { describe, expect, it } from 'vitest';
import { VnIctError } from 'vn-ict';
import { collectExamples } from './collect.js';
import { transformExample } from './transform.js';

type Module = Readonly<Record<string, unknown>>;
type Body = (
  scope: Module,
  same: (line: number, actual: () => Promise<unknown>, expected: () => unknown) => Promise<void>,
  thrown: (line: number, actual: () => Promise<unknown>, code: string) => Promise<void>,
  console: Pick<Console, 'log'>,
) => Promise<void>;

declare global {
  // Vite replaces the call by the list of files, so that a new room needs no line here.
  interface ImportMeta {
    glob<T>(patterns: readonly string[]): Readonly<Record<string, () => Promise<T>>>;
  }
}

const faces = import.meta.glob<Module>(['../../src/**/index.ts', '../../src/schema.ts']);

async function load(name: string): Promise<Module> {
  if (name !== 'vn-ict' && !name.startsWith('vn-ict/')) return (await import(name)) as Module;
  const door = name.slice('vn-ict'.length);
  const face = faces[door === '/schema' ? '../../src/schema.ts' : `../../src${door}/index.ts`];
  if (face === undefined) throw new Error(`no door '${name}'`);
  return face();
}

async function run(code: string): Promise<void> {
  const { imports, body } = transformExample(code);
  const scope: Record<string, unknown> = {};
  for (const { module, names } of imports) {
    const loaded = await load(module);
    for (const [exported, local] of names) {
      if (exported !== '*' && !(exported in loaded)) throw new Error(`'${module}' has no export '${exported}'`);
      scope[local] = exported === '*' ? loaded : loaded[exported];
    }
  }
  const locals = Object.keys(scope).join(', ');
  // The code is this repository's own documentation.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const execute = new Function(
    'scope',
    'same',
    'thrown',
    'console',
    `return (async () => { 'use strict'; const { ${locals} } = scope;\n${body}\n})();`,
  ) as Body;
  await execute(
    scope,
    async (line, actual, expected) => {
      expect(await actual(), `line ${line} of the example`).toEqual(expected());
    },
    async (line, actual, code) => {
      const error = await actual().then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error, `line ${line} of the example`).toBeInstanceOf(VnIctError);
      expect((error as VnIctError).code, `line ${line} of the example`).toBe(code);
    },
    { log: () => undefined },
  );
}

describe('the examples of the documentation do what they say', () => {
  it.each(collectExamples())('$place', async ({ code, mustAssert }) => {
    if (mustAssert) expect(transformExample(code).assertions, 'an @example shows a value').toBeGreaterThan(0);
    await run(code);
  });
});
