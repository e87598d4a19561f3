import { defineConfig } from 'vitest/config';

/** A limit for what hangs, not a measure of speed: machines under load are slow. */
const LIMIT = 300_000;

/**
 * Tests by what they need: `vitest run --project unit`.
 *
 * @param isolate whether each file of tests gets its modules anew. Loading them again takes longer than most tests; what
 *   replaces a module, or changes what others see of this process, needs it
 */
const project = (
  name: string,
  include: string[],
  exclude: string[] = [],
  { isolate = true, limit = LIMIT } = {},
) => ({
  test: {
    name,
    include,
    exclude: [...exclude, 'node_modules/**'],
    isolate,
    globalSetup: 'test/support/temporary-folder.ts',
    testTimeout: limit,
    hookTimeout: limit,
    expect: { poll: { timeout: limit / 2 } },
  },
});

/** They need a terminal, a browser or minutes, or replace modules. */
const TERMINAL = ['test/terminal/**/*.test.ts'];
const BROWSER = ['test/browser/**/*.test.ts'];
const FAULTS = ['test/faults/**/*.test.ts'];

export default defineConfig({
  test: {
    // One for each core: many tests wait for the programs that they start.
    maxWorkers: '100%',
    // Machines under load are slow: without this every second test is listed as such.
    slowTestThreshold: 10_000,
    projects: [
      project('unit', ['test/**/*.test.ts'], [...TERMINAL, ...BROWSER, ...FAULTS], { isolate: false }),
      project('terminal', TERMINAL),
      project('browser', BROWSER),
      // Each of its loops starts the program up to a thousand times.
      project('faults', FAULTS, [], { limit: 6 * LIMIT }),
    ],
  },
});
