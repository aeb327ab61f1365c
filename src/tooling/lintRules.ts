/** Rule settings as the linter reads them. Everything is an error or off; nothing warns. */
export type RuleSettings = Readonly<Record<string, unknown>>;

const CODE: RuleSettings = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-param-reassign': 'error',
  'no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
  // zod/mini names a function `_default`.
  'no-underscore-dangle': 'off',
  'no-nested-ternary': 'error',
  'unicorn/no-nested-ternary': 'error',
  'unicorn/filename-case': ['error', { cases: { camelCase: true, pascalCase: true } }],
  'oxc/no-barrel-file': ['error', { threshold: 0 }],
  'import/no-cycle': 'error',
  'import/no-default-export': 'error',
  // Types couple nothing at run time: what counts is what a file calls.
  'import/max-dependencies': ['error', { max: 12, ignoreTypeImports: true }],
  'import/no-unassigned-import': ['error', { allow: ['**/*.css'] }],
  'import/no-self-import': 'error',
  // A function used once may stand where it is used.
  'unicorn/consistent-function-scoping': 'off',
  // fast-check is used through its default export, which has every name as a member.
  'import/no-named-as-default-member': 'off',
  'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
};

const TYPES: RuleSettings = {
  'typescript/no-explicit-any': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/ban-ts-comment': ['error', { 'ts-expect-error': true }],
  'typescript/consistent-type-imports': 'error',
  'typescript/consistent-type-definitions': ['error', 'interface'],
  // Only `as const` is left: everything else is parsed.
  'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  'typescript/no-unsafe-type-assertion': 'error',
  'typescript/no-unsafe-argument': 'error',
  'typescript/no-unsafe-assignment': 'error',
  'typescript/no-unsafe-call': 'error',
  'typescript/no-unsafe-member-access': 'error',
  'typescript/no-unsafe-return': 'error',
  'typescript/no-floating-promises': 'error',
  'typescript/no-misused-promises': 'error',
  'typescript/await-thenable': 'error',
  'typescript/no-unnecessary-type-assertion': 'error',
  // A default case is a choice; without one every case is named.
  'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  'typescript/strict-boolean-expressions': [
    'error',
    // Plain numbers may be tested, for chains of comparisons; a number that may be null may not.
    { allowNumber: true, allowString: false, allowNullableObject: true },
  ],
  // Flags parameters that tie an argument to a lookup inside the function.
  'typescript/no-unnecessary-type-parameters': 'off',
  // Takes an exhaustive switch for a missing return; the compiler's noImplicitReturns does not.
  'typescript/consistent-return': 'off',
  // `| undefined` beside `?` says the same for parameters as exactOptionalPropertyTypes needs for properties.
  'typescript/no-duplicate-type-constituents': 'off',
};

const REACT: RuleSettings = {
  'react/rules-of-hooks': 'error',
  'react/exhaustive-deps': 'error',
  'react/jsx-no-constructed-context-values': 'error',
  'react/function-component-definition': 'error',
  'react/jsx-key': 'error',
  'react/no-array-index-key': 'error',
  // Would have marks of a drawing be an `address` or a `fieldset`.
  'jsx-a11y/prefer-tag-over-role': 'off',
  // JSX compiles to the runtime that finds React by itself.
  'react/react-in-jsx-scope': 'off',
};

/** Rules for every file. */
export const RULES: RuleSettings = { ...CODE, ...TYPES, ...REACT };

/** Public functions of the layers that others build on say what they return. */
export const BOUNDARY_RULES: RuleSettings = {
  'typescript/explicit-module-boundary-types': 'error',
};

/** Tests are long lists of cases. */
export const TEST_RULES: RuleSettings = {
  'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': 'off',
  'no-shadow': 'off',
  'import/max-dependencies': 'off',
  'vitest/no-focused-tests': 'error',
  // Tests may name their own expectations: expectSums, fc.assert.
  'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
  'vitest/valid-expect': ['error', { maxArgs: 2 }],
  'vitest/no-disabled-tests': 'error',
};

/** Catalogues grow with the product, not with complexity. */
export const CATALOGUE_RULES: RuleSettings = {
  'max-lines': 'off',
  'max-lines-per-function': 'off',
  'no-shadow': 'off',
};

/** Tools load the default export of their configuration. */
export const CONFIGURATION_RULES: RuleSettings = { 'import/no-default-export': 'off' };

/** Commands and gates talk on the console. */
export const CONSOLE_RULES: RuleSettings = { 'no-console': 'off' };

const PAGE_GLOBALS = [
  'window',
  'document',
  'location',
  'history',
  'navigator',
  'localStorage',
  'sessionStorage',
];

/** For layers that never touch the page. */
export const NO_PAGE_RULES: RuleSettings = {
  'no-restricted-globals': [
    'error',
    ...PAGE_GLOBALS.map((name) => ({ name, message: 'This layer does not touch the page.' })),
  ],
};

/** For layers whose answer may not depend on when or how often they are asked. */
export const NO_CLOCK_RULES: RuleSettings = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The date is an argument.' },
    { object: 'Math', property: 'random', message: 'Results are repeatable.' },
  ],
};
