import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those need a terminal or a browser: npm run test:terminal, npm run test:browser.
    exclude: ['test/terminal/**', 'test/browser/**', 'node_modules/**'],
    // A limit for what hangs, not a measure of speed: machines under load are slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
