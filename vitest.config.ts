import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those need a terminal, a browser or the single executable: npm run test:terminal, test:browser, test:standalone.
    exclude: ['test/terminal/**', 'test/browser/**', 'test/standalone/**', 'node_modules/**'],
    // One for each core: many tests wait for the programs that they start.
    maxWorkers: '100%',
    globalSetup: 'test/support/temporary-folder.ts',
    // A limit for what hangs, not a measure of speed: machines under load are slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
