import { defineConfig } from 'vitest/config';

/** A limit for what hangs, not a measure of speed: machines under load are slow. */
const LIMIT = 60_000;

/** Tests by what they need: `vitest run --project unit`. */
const project = (name: string, include: string[], exclude: string[] = [], limit = LIMIT) => ({
  test: {
    name,
    include,
    exclude: [...exclude, 'node_modules/**'],
    globalSetup: 'test/support/temporary-folder.ts',
    testTimeout: limit,
    hookTimeout: limit,
  },
});

/** They need a terminal, a browser or minutes. */
const TERMINAL = ['test/terminal/**/*.test.ts'];
const BROWSER = ['test/browser/**/*.test.ts'];
const FAULTS = ['test/faults/**/*.test.ts'];

export default defineConfig({
  test: {
    // One for each core: many tests wait for the programs that they start.
    maxWorkers: '100%',
    projects: [
      project('unit', ['test/**/*.test.ts'], [...TERMINAL, ...BROWSER, ...FAULTS]),
      project('terminal', TERMINAL),
      project('browser', BROWSER),
      // Each of its loops starts the program up to a thousand times.
      project('faults', FAULTS, [], 30 * LIMIT),
    ],
  },
});
