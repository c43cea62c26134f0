import { ESLint } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';
import { ROOT } from './repository.js';

it('every pattern of the sources is linear in the length of the text', { timeout: 60_000 }, async () => {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: true,
    allowInlineConfig: false,
    overrideConfig: {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { regexp },
      rules: {
        'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
        'regexp/no-potentially-useless-backreference': 'error',
      },
    },
  });
  const results = await eslint.lintFiles(['src/**/*.ts']);
  const slow = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message }) => `${filePath.slice(ROOT.length)}:${line} ${message}`),
  );
  expect(slow).toEqual([]);
});
