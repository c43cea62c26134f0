import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { exactNumbers } from './test/checks/exact-numbers.mjs';

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'docs/', 'reports/', '.cache/', '.stryker-tmp/', 'test/package/clients/', '**/*.mjs', '**/*.js']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, regexp.configs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A template is how messages are written; numbers in it are counts and rows.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Payloads are hostile: what the type excludes is asked for all the same.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      'no-control-regex': 'off',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
      // How a class is spelt is for the reader to choose: the alphabet here is Vietnamese, the controls are named by number.
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/no-obscure-range': 'off',
      'regexp/no-misleading-capturing-group': 'off',
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/prefer-character-class': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // For older targets bundlers keep /\p{L}/ as a call of RegExp, but leave /[\p{L}]/ alone.
      'regexp/no-useless-character-class': 'off',
      // It does not see that a group before the assertion may be left out.
      'regexp/no-contradiction-with-assertion': 'off',
      'regexp/control-character-escape': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { exact: { rules: { numbers: exactNumbers } } },
    rules: {
      'exact/numbers': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-console': 'error',
    },
  },
  {
    // Days, months and years are small calendar integers, not figures that someone reports.
    files: ['src/text/date-*.ts', 'src/text/plain-date.ts', 'src/period/**/*.ts'],
    rules: { 'exact/numbers': 'off' },
  },
  {
    // A type test names an expression that must not compile, and needs no value of it.
    files: ['test/**/*.test-d.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    // Tests hand wrong values in on purpose.
    files: ['test/**/*.ts', 'examples/**/*.ts'],
    rules: { 'regexp/no-super-linear-move': 'off', '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-misused-spread': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
);
