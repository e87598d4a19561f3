import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * One minified CommonJS file with what the everyday commands need, and further files that are only read when something
 * asks for them: every `import()` in the sources becomes one. CommonJS because it starts in two thirds of the time.
 */
export default defineConfig({
  input: { briefing: source('bin/briefing.ts') },
  platform: 'node',
  resolve: {
    alias: {
      // The project's own, which agree with its layout and cost nothing at start-up: see test/bench.
      'string-width': source('src/shims/string-width.ts'),
      'node:child_process': source('src/shims/child-process.ts'),
      '#supports-color': source('src/shims/supports-color.ts'),
      '@colors/colors/safe': source('src/shims/colors.ts'),
    },
  },
  treeshake: { moduleSideEffects: false },
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    minify: true,
    cleanDir: true,
  },
});
