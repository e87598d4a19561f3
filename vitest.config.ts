import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/terminal/**'],

    // Those need a browser: npm run test:browser.
    exclude: ['test/browser/**', 'node_modules/**'],
    // A limit for what hangs, not a measure of speed: machines under load are slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
