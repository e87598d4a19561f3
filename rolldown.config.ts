import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'rolldown';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What a library loads at start-up and this program does not need, or has already: by the library that asks, since
 * others may need the real one. They agree with the program's own layout and cost nothing (see test/bench).
 */
const STAND_INS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cli-table3': { 'string-width': 'string-width.cjs', '@colors/colors/safe': 'colors.ts' },
  chalk: { '#supports-color': 'supports-color.ts' },
  commander: { 'node:child_process': 'child-process.ts' },
};

const standIns: Plugin = {
  name: 'stand-ins',
  resolveId(wanted, importer) {
    const library = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(importer ?? '')?.[1] ?? '';
    const file = STAND_INS[library]?.[wanted];
    return file ? source(`src/shims/${file}`) : null;
  },
};

/**
 * One minified CommonJS file with what the everyday commands need, and further files that are only read when something
 * asks for them: every `import()` in the sources becomes one. CommonJS because it starts in two thirds of the time.
 */
export default defineConfig({
  input: { briefing: source('bin/briefing.ts') },
  platform: 'node',
  plugins: [standIns],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    minify: true,
    cleanDir: true,
  },
});
