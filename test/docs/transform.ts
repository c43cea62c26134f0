import ts from 'typescript';

/** An example as a function body: what it imports, and its code with every `// => value` turned into a comparison. */
export interface RunnableExample {
  readonly imports: readonly { readonly module: string; readonly names: readonly (readonly [string, string])[] }[];
  /** JavaScript that calls `same(line, () => expression, () => value)` and `thrown(line, () => expression, code)`. */
  readonly body: string;
  readonly assertions: number;
}

const ARROW = /^\s*\/\/ => (.+)$/;
const THROWS = /^\s*\/\/ throws (\S+)$/;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands behind a statement on its last line. */
function commentAfter(code: string, statement: ts.Statement): string {
  const lineEnd = code.indexOf('\n', statement.end);
  return code.slice(statement.end, lineEnd === -1 ? code.length : lineEnd);
}

/** The comparison that a statement's comment asks for, behind or instead of the statement. */
function comparisonOf(code: string, source: ts.SourceFile, statement: ts.Statement): Edit | undefined {
  const comment = commentAfter(code, statement);
  const value = ARROW.exec(comment)?.[1];
  const error = THROWS.exec(comment)?.[1];
  const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1;
  if (ts.isExpressionStatement(statement)) {
    const { start, end } = { start: statement.getStart(source), end: statement.end };
    const expression = statement.expression.getText(source);
    if (value !== undefined) {
      return { start, end, text: `await same(${line}, async () => (${expression}), () => (${value}));` };
    }
    if (error !== undefined) {
      return { start, end, text: `await thrown(${line}, async () => (${expression}), '${error}');` };
    }
  }
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name : undefined;
  if (declared !== undefined && value !== undefined) {
    const text = `\nawait same(${line}, async () => (${declared.getText(source)}), () => (${value}));`;
    return { start: statement.end, end: statement.end, text };
  }
  return undefined;
}

function importOf(statement: ts.ImportDeclaration): RunnableExample['imports'][number] {
  const module = (statement.moduleSpecifier as ts.StringLiteral).text;
  const clause = statement.importClause;
  const names: [string, string][] = [];
  if (clause?.name !== undefined) names.push(['default', clause.name.text]);
  const bindings = clause?.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) names.push(['*', bindings.name.text]);
  if (bindings !== undefined && ts.isNamedImports(bindings)) {
    for (const element of bindings.elements) {
      if (!element.isTypeOnly) names.push([(element.propertyName ?? element.name).text, element.name.text]);
    }
  }
  return { module, names: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? [] : names };
}

/** Makes an example runnable; throws when a `// =>` stands where no value can be taken. */
export function transformExample(code: string): RunnableExample {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const imports: RunnableExample['imports'][number][] = [];
  const edits: Edit[] = [];
  let assertions = 0;

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      imports.push(importOf(node));
      edits.push({ start: node.getStart(source), end: node.end, text: '' });
      return;
    }
    const comparison = ts.isStatement(node) ? comparisonOf(code, source, node) : undefined;
    if (comparison === undefined) {
      ts.forEachChild(node, visit);
    } else {
      assertions += 1;
      edits.push(comparison);
    }
  };
  visit(source);

  const promised = code.split('\n').filter((line) => /\/\/ (?:=>|throws) /.test(line)).length;
  if (promised !== assertions) {
    throw new Error(`${promised} lines promise a value, but only ${assertions} stand behind a statement of their own`);
  }
  let edited = code;
  for (const { start, end, text } of edits.sort((one, other) => other.start - one.start)) {
    edited = edited.slice(0, start) + text + edited.slice(end);
  }
  const { outputText } = ts.transpileModule(edited, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  return { imports, body: outputText, assertions };
}
