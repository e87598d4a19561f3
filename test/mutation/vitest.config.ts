import { defineConfig } from 'vitest/config';

/**
 * Selects the tests that cover the mutated modules. Tests of the built program are left out, since mutations of the
 * sources do not affect it. Tests that read the sources as text or depend on timing are also left out.
 */
export default defineConfig({
  test: {
    include: [
      'test/briefing/**/*.test.ts',
      'test/json/**/*.test.ts',
      'test/checking/**/*.test.ts',
      'test/text/clean.test.ts',
      'test/system/{read-file,write-file,reasons,folder,input,head}.test.ts',
    ],
    env: { FEWER_RUNS: '1' },
    globalSetup: 'test/support/temporary-folder.ts',
    testTimeout: 60_000,
  },
});
