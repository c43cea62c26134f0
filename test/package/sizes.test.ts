import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { doorsOfTree } from '../checks/doors.js';
import { ROOT } from '../checks/repository.js';
import { bundle } from './bundle.js';
import { SIZES } from './sizes.js';

/** The scripts that a Node program loads, from V8's own record of them. */
async function loadedBy(...program: string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vn-ict-'));
  try {
    await promisify(execFile)(process.execPath, program, {
      cwd: ROOT,
      env: { ...process.env, NODE_V8_COVERAGE: folder },
    });
    const [record] = await readdir(folder);
    const { result } = JSON.parse(await readFile(join(folder, record!), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('what an import costs a web page', () => {
  it.each(SIZES)('$statement: at most $gzip bytes', async ({ statement, gzip, without }) => {
    const bundled = await bundle(statement);
    expect(bundled.files.filter((file) => without.some((name) => file.includes(`/${name}/`)))).toEqual([]);
    expect(bundled.gzip).toBeLessThanOrEqual(gzip);
  });

  it.each(doorsOfTree().filter((door) => door !== './schema'))('%s: no zod', async (door) => {
    const { files, code } = await bundle(`export * from 'vn-ict${door.slice(1)}'`);
    expect(files.filter((file) => file.includes('/zod/'))).toEqual([]);
    expect(code).not.toContain('ZodError');
  });

  it.each(doorsOfTree())('%s: nothing when nothing of it is used', async (door) => {
    expect((await bundle(`import 'vn-ict${door.slice(1)}'`)).files).toEqual([]);
  });
});

describe('what Node loads', () => {
  it.each([
    ['import', '--input-type=module', "import 'vn-ict'"],
    ['require', '--input-type=commonjs', "require('vn-ict')"],
  ])('%s of the front door: the library and no zod', async (_, type, program) => {
    const loaded = await loadedBy(type, '--eval', program);
    expect(loaded.filter((url) => url.includes('/dist/')).length).toBeGreaterThan(0);
    expect(loaded.filter((url) => url.includes('/zod/'))).toEqual([]);
  });
});
