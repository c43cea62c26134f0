import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT } from '../checks/repository.js';

/** What a program that imports something from the built package ships to a browser. */
export interface Bundle {
  /** Bytes after minifying and gzip. */
  readonly gzip: number;
  /** The files of which code is in the bundle, relative to the repository. */
  readonly files: readonly string[];
  readonly code: string;
}

/** Bundles one statement such as `export { percentage } from 'vn-ict'` against `dist`. */
export async function bundle(statement: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: statement, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    legalComments: 'none',
    absWorkingDir: ROOT,
    // The package by its own name, as an installed one is found; not the sources that tsconfig.json points to.
    tsconfigRaw: {},
  });
  const [output] = outputFiles;
  const contents = Object.values(metafile.outputs)[0]?.inputs ?? {};
  return {
    gzip: gzipSync(output!.contents, { level: 9 }).length,
    files: Object.entries(contents)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
    code: output!.text,
  };
}
