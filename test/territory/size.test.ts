import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../checks/repository.js';

/** What a web page carries for a statement, out of the sources: bytes after minifying and gzip, and the files. */
async function costOf(statement: string): Promise<{ readonly gzip: number; readonly files: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: statement, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  const [output] = outputFiles;
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  return {
    gzip: gzipSync(output!.contents, { level: 9 }).length,
    files: Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0),
  };
}

describe('the light door', () => {
  it.each([
    ['all of it', "export * from 'vn-ict/territory'", 5_120],
    ['a province by its code', "export { province } from 'vn-ict/territory'", 3_584],
  ])('%s costs a web page at most the bytes promised', async (_, statement, ceiling) => {
    const { gzip, files } = await costOf(statement);
    expect(gzip).toBeLessThanOrEqual(ceiling);
    expect(files.filter((file) => /territory\/(?:units|bac-)/.test(file))).toEqual([]);
  });

  // Most of it is the error with which what is no unit is refused.
  it('keys cost little', async () => {
    const { gzip } = await costOf("export { unitKey } from 'vn-ict/territory'");
    expect(gzip).toBeLessThanOrEqual(1_152);
  });
});
