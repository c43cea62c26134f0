import ts from 'typescript';
import { expect, it } from 'vitest';
import { facesOfTree } from '../checks/doors.js';
import { ROOT } from '../checks/repository.js';
import { compilerOptions } from '../docs/program.js';

const VALUE = ts.SymbolFlags.Function | ts.SymbolFlags.Variable | ts.SymbolFlags.Class;

/** What a name that the package exports lacks, in words. */
function lackOf(symbol: ts.Symbol, checker: ts.TypeChecker): string | undefined {
  if (symbol.getDocumentationComment(checker).length === 0) return 'no TSDoc';
  const isValue = (symbol.flags & VALUE) !== 0;
  return isValue && !symbol.getJsDocTags().some((tag) => tag.name === 'example') ? 'no @example' : undefined;
}

it('every exported name has TSDoc, and every value an @example', { timeout: 120_000 }, () => {
  const doors = facesOfTree().map((face) => `${ROOT}src/${face}.ts`);
  const program = ts.createProgram(doors, compilerOptions());
  const checker = program.getTypeChecker();
  const lacks = new Set<string>();
  for (const door of doors) {
    for (const name of checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(door)!)!)) {
      const symbol = (name.flags & ts.SymbolFlags.Alias) === 0 ? name : checker.getAliasedSymbol(name);
      const lack = lackOf(symbol, checker);
      const file = symbol.declarations?.[0]?.getSourceFile().fileName.slice(ROOT.length) ?? '';
      if (lack !== undefined) lacks.add(`${file}: ${symbol.name} has ${lack}`);
    }
  }
  expect([...lacks].sort()).toEqual([]);
});
