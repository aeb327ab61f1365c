import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Unit tests need no plugin of the site: they run on the source as it is. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'mocks/**/*.test.ts'],
    setupFiles: ['src/tooling/testKit/propertySeed.ts'],
    environment: 'node',
    pool: 'threads',
    testTimeout: 20_000,
    // A focused test would silence all others.
    allowOnly: false,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/test/unit.json' }]],
  },
});
