import { defineConfig } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { source, standIns } from './rolldown.config.js';

/**
 * The same as a library for other programs, with its types. Those of valibot are copied in, since nothing is installed
 * beside the package. Apart from the program because making types takes ten times as long.
 */
export default defineConfig({
  input: { library: source('src/index.ts') },
  platform: 'node',
  plugins: [standIns, dts()],
  output: { dir: 'dist/library', format: 'esm', cleanDir: true },
});
