import ts from 'typescript';
import { expect, it } from 'vitest';
import { ROOT } from '../checks/repository.js';
import { collectExamples } from './collect.js';
import { compilerOptions, programOver } from './program.js';

it('type-checks every example of the documentation', { timeout: 120_000 }, () => {
  const places = new Map<string, string>();
  const files = new Map<string, string>();
  for (const [index, { place, code }] of collectExamples().entries()) {
    const file = `${ROOT}test/docs/example-${index}.ts`;
    files.set(file, `${code}\nexport {};\n`);
    places.set(file, place);
  }
  const program = programOver(files, { ...compilerOptions(), noUnusedLocals: false, noUnusedParameters: false });
  const wrong = [...files.keys()].flatMap((file) =>
    program.getSemanticDiagnostics(program.getSourceFile(file)).map((diagnostic) => {
      const { line } = ts.getLineAndCharacterOfPosition(diagnostic.file!, diagnostic.start!);
      const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
      return `${places.get(file)} (line ${line + 1} of the example): ${message}`;
    }),
  );
  expect(wrong).toEqual([]);
});
