import { defineConfig } from 'vitest/config';

/** The built program in a pseudo-terminal: apart from the rest, since it needs a prebuilt module for the platform. */
export default defineConfig({
  test: {
    include: ['test/terminal/**/*.test.ts'],
    globalSetup: 'test/support/temporary-folder.ts',
    testTimeout: 60_000,
  },
});
