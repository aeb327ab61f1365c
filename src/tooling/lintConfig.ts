import { importOverrides } from './importRules.ts';
import type { ImportScope } from './importRules.ts';
import {
  BOUNDARY_RULES,
  CATALOGUE_RULES,
  CONFIGURATION_RULES,
  CONSOLE_RULES,
  NO_CLOCK_RULES,
  NO_PAGE_RULES,
  RULES,
  TEST_RULES,
} from './lintRules.ts';
import type { RuleSettings } from './lintRules.ts';

interface Override {
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

/** The linter's configuration file as JSON. */
export interface LintConfig {
  readonly plugins: readonly string[];
  readonly categories: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, unknown>>;
  readonly rules: RuleSettings;
  readonly overrides: readonly Override[];
}

const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/*.spec.ts'];
const BOUNDARIES = ['domain', 'datasets', 'url', 'i18n', 'theme', 'export', 'cartography', 'lib'];
const CONSOLES = ['cli', 'tooling', 'prerender'];

function inLayers(names: readonly string[]): readonly string[] {
  return names.map((name) => `**/src/${name}/**`);
}

/**
 * The whole configuration, made from the layer table. Globs start with `**` because they would otherwise
 * be read relative to the configuration's own folder and match nothing, silently.
 */
export function lintConfig(scope: ImportScope): LintConfig {
  const pageless = scope.layers.filter(({ page }) => page !== true).map(({ name }) => name);
  const clockless = scope.layers.filter(({ clock }) => clock !== true).map(({ name }) => name);
  return {
    plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'vitest'],
    categories: { correctness: 'error', suspicious: 'error' },
    options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
    rules: RULES,
    overrides: [
      ...importOverrides(scope).map(({ files, denied }) => ({
        files,
        rules: { 'no-restricted-imports': ['error', { patterns: denied }] },
      })),
      { files: inLayers(pageless), rules: NO_PAGE_RULES },
      { files: inLayers(clockless), rules: NO_CLOCK_RULES },
      { files: [...inLayers(BOUNDARIES), '**/model.ts'], rules: BOUNDARY_RULES },
      {
        files: ['**/src/i18n/{messages,guide}/**', '**/src/theme/tokens.ts'],
        rules: CATALOGUE_RULES,
      },
      { files: [...inLayers(CONSOLES), '**/mocks/**'], rules: CONSOLE_RULES },
      { files: ['**/*.config.ts'], rules: CONFIGURATION_RULES },
      { files: TESTS, rules: TEST_RULES },
    ],
  };
}
