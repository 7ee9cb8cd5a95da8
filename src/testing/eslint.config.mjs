import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules of the compiler's kind for TypeScript; what Astro's own checker covers is left to it. */
export default defineConfig(
  { ignores: ['dist/**', '.astro/**', 'node_modules/**', 'src/testing/fixtures/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: process.cwd() },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreVoidOperator: true }],
    },
  },
  ...astro.configs.recommended,
  { rules: { eqeqeq: 'error', 'no-empty': 'error' } },
  // The compiler checks what is defined.
  { files: ['**/*.astro', '**/*.ts', '**/*.mjs', '**/*.mts'], rules: { 'no-undef': 'off' } },
);
