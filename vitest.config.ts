import { defineConfig } from 'vitest/config';

/** The time limit in milliseconds for a test or hook. It only stops tests that hang, since busy machines are slow. */
const LIMIT = 300_000;

/**
 * Defines a project of tests, which are grouped by what they need: `vitest run --project unit`.
 *
 * @param isolate whether each test file loads its modules again. This takes longer than most tests, but is needed by
 * tests that replace modules or change the state of the process
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

/** The following tests need a terminal, a browser or several minutes, or replace modules. */
const TERMINAL = ['test/terminal/**/*.test.ts'];
const BROWSER = ['test/browser/**/*.test.ts'];
const FAULTS = ['test/faults/**/*.test.ts'];

export default defineConfig({
  test: {
    // Use one worker for each core, since many tests wait for programs that they start.
    maxWorkers: '100%',
    // On a busy machine, half of the tests would otherwise be listed as slow.
    slowTestThreshold: 10_000,
    projects: [
      project('unit', ['test/**/*.test.ts'], [...TERMINAL, ...BROWSER, ...FAULTS], { isolate: false }),
      project('terminal', TERMINAL),
      project('browser', BROWSER),
      // Each loop in these tests starts the program up to a thousand times.
      project('faults', FAULTS, [], { limit: 6 * LIMIT }),
    ],
  },
});
