import { createRequire } from 'node:module';
import { textWidth } from '../../src/text/width.js';

/**
 * What the bundle does by an alias: cli-table3 measures with the project's own width function. cli-table3 is CommonJS
 * and requires its `string-width` by itself, out of the reach of Vite's aliases, so the module is put in its place.
 */
const require = createRequire(import.meta.url);
const fromTable = createRequire(require.resolve('cli-table3'));
const address = fromTable.resolve('string-width');
fromTable(address);
const loaded = require.cache[address];
if (!loaded) throw new Error(`cli-table3 no longer requires ${address}`);
loaded.exports = textWidth;
