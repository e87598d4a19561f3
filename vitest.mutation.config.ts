import { defineConfig } from 'vitest/config';

/** The tests of single modules: those of the built program would not notice a changed source. */
export default defineConfig({
  test: {
    include: ['test/{model,io,text,rules}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
