import { defineConfig } from 'vitest/config';

/** The single executable, which takes long to make: npm run test:standalone. */
export default defineConfig({
  test: {
    include: ['test/standalone/**/*.test.ts'],
    globalSetup: 'test/support/temporary-folder.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
