import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { ROOT } from '../checks/repository.js';

/** The compiler options of the repository, as `tsc --noEmit` takes them. */
export function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (file) => ts.sys.readFile(file)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options;
}

/** A program over files that exist only in memory, beside those on disk. */
export function programOver(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.Program {
  const host = ts.createCompilerHost(options);
  const text = (file: string): string | undefined =>
    files.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  return ts.createProgram([...files.keys()], options, {
    ...host,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    readFile: text,
    getSourceFile: (file, languageVersion) => {
      const content = text(file);
      return content === undefined ? undefined : ts.createSourceFile(file, content, languageVersion, true);
    },
  });
}
