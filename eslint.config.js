// Biome lints and formats. ESLint is here for one thing that Biome cannot do: refusing regular
// expressions whose time can grow faster than their input (documents are hostile).
import parser from '@typescript-eslint/parser';
import regexp from 'eslint-plugin-regexp';

export default [
  {
    files: ['src/**/*.ts', 'bin/**/*.js', 'scripts/**/*.ts'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: true },
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/no-invalid-regexp': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-contradiction-with-assertion': 'error',
      'regexp/no-useless-quantifier': 'error',
    },
  },
];
