import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'rolldown';
import { licences } from './test/tools/licences.js';

export const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What a library loads at start-up and this program does not need, or has already: by the library that asks, since
 * others may need the real one. They agree with the program's own layout and cost nothing (see test/bench).
 */
const STAND_INS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cli-table3': { 'string-width': 'string-width.ts', '@colors/colors/safe': 'colors.ts' },
  chalk: { '#supports-color': 'supports-color.ts' },
  commander: { 'node:child_process': 'child-process.ts', 'node:process': 'process.ts' },
  '@inquirer/editor': { '@inquirer/external-editor': 'external-editor.ts' },
  'the program': { chalk: 'chalk.ts' },
};

export const standIns: Plugin = {
  name: 'stand-ins',
  resolveId(wanted, importer) {
    const asking = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(importer ?? '')?.[1] ?? 'the program';
    const isShim = importer?.includes('/src/shims/');
    const file = isShim ? undefined : STAND_INS[asking]?.[wanted];
    return file ? source(`src/shims/${file}`) : null;
  },
};

/** Takes away what an earlier build left, but not the library beside it. */
const fresh: Plugin = {
  name: 'fresh',
  /** npx sets the mode only when it first links a folder: a new build in the same place needs it too. */
  writeBundle() {
    if (existsSync(source('dist/briefing.cjs'))) chmodSync(source('dist/briefing.cjs'), 0o755);
  },
  buildStart() {
    for (const file of existsSync(source('dist')) ? readdirSync(source('dist')) : [])
      if (/\.(cjs|compiled)(\.\d+)?$/.test(file)) rmSync(source(`dist/${file}`));
  },
};

/**
 * commander and cli-table3 are CommonJS. Left so, each of their files is a function inside the bundle, and V8 reads what
 * is in it twice: once to skip it and once when it is called. As modules they become part of the file.
 */
const asModules: Plugin = {
  name: 'as-modules',
  transform: {
    filter: { id: /node_modules\/(commander|cli-table3)\/.*\.js$/ },
    handler(code) {
      const imports: string[] = [];
      const body = code.replace(/\brequire\('([^']+)'\)/g, (call, wanted) => {
        if (wanted.startsWith('node:') && !(wanted in (STAND_INS.commander ?? {}))) return call;
        const name = `required${imports.length}`;
        imports.push(`import ${name} from '${wanted}';`);
        return name;
      });
      const head = `${imports.join('')} const module = { exports: {} }; const exports = module.exports;`;
      return `${head}\n${body}\nexport default module.exports;`;
    },
  },
};

/** A default import of a module of Node is the module: rolldown would make an object that copies it, name by name. */
const plainBuiltIns: Plugin = {
  name: 'plain-built-ins',
  transform: {
    filter: { id: /\.ts$/, code: /^import \w+ from 'node:/m },
    handler: (code) => code.replace(/^import (\w+) from '(node:\w+)';$/gm, "const $1 = require('$2');"),
  },
};

/**
 * The built-in briefing: each collection is a text for JSON.parse, which reads it in a tenth of what V8 takes for a
 * literal, and only when it is asked for.
 */
const dataOnDemand: Plugin = {
  name: 'data-on-demand',
  load: {
    filter: { id: /data\/blinken-beijing\.json$/ },
    handler(id) {
      const file = JSON.parse(readFileSync(id, 'utf8')) as Record<string, unknown>;
      const members = Object.entries(file).map(([name, value]) => {
        const text = ascii(JSON.stringify(value));
        if (!Array.isArray(value)) return `${JSON.stringify(name)}: ${text}`;
        return `get ${name}() { return kept(this, '${name}', JSON.parse(${JSON.stringify(text)})); }`;
      });
      const code = `const kept = (file, name, value) => {
  Object.defineProperty(file, name, { value, enumerable: true });
  return value;
};
export default { ${members.join(', ')} };`;
      return { code, moduleType: 'js' };
    },
  },
};

/** The same text of JavaScript or JSON without a character that is not ASCII. */
const ascii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Writes what is not ASCII as escapes: V8 keeps and reads such a file at one byte a character, and no longer decodes it
 * from UTF-8 (5 million instructions of a start).
 */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = ascii(chunk.code);
  },
};

/**
 * Has the program name what its further files want of it only when one of them asks. Nearly every start needs none of
 * them, and setting some 180 properties took 1.5 per cent of a start.
 */
const lateExports: Plugin = {
  name: 'late-exports',
  renderChunk(code, chunk) {
    if (!chunk.isEntry) return null;
    const at = code.search(/^(?:exports\.\w+ = |Object\.defineProperty\(exports, ")/m);
    if (at < 0) throw new Error(`${chunk.fileName}: no exports were found at its end`);
    const name = `Object.defineProperty(module, 'exports', { value: exports });`;
    const late = `get() { ${name}\n${code.slice(at)}\nreturn exports; }`;
    return `${code.slice(0, at)}Object.defineProperty(module, 'exports', { configurable: true, ${late} });`;
  },
};

/** What is typed: it finds the program's compiled code and runs it. */
const executable = defineConfig({
  input: { briefing: source('bin/briefing.ts') },
  platform: 'node',
  plugins: [fresh],
  output: { dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs', minify: true },
});

/**
 * One minified CommonJS file with what the everyday commands need, and further files that are only read when something
 * asks for them: every `import()` in the sources becomes one. CommonJS because it starts in two thirds of the time.
 */
export const program = defineConfig({
  input: { program: source('bin/program.ts') },
  platform: 'node',
  plugins: [standIns, asModules, plainBuiltIns, dataOnDemand, lateExports, asciiOnly, licences],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    minify: true,
    codeSplitting: {
      groups: [
        { name: 'everyday', tags: ['$initial'], priority: 3 },
        // All that a briefing file of one's own is checked with, apart from what the built-in one needs.
        { name: 'parse', test: /src\/(briefing\/file|json)\//, priority: 3 },
        // What the other reading commands show, and the walk too: they are not to read the walk for it.
        { name: 'reading', test: /src\/(views\/(?!say)|briefing\/)/, minShareCount: 3, priority: 2 },
        { name: 'say-sheet', test: /src\/views\/say/, priority: 1.5 },
        // The Tab key waits for no more than it must.
        { name: 'complete', test: /src\/(completion\/(?!scripts)|commands\/complete\.)/, priority: 1 },
        // Searching one briefing needs nothing of what searching a library does, and little of what else is read.
        { name: 'cells', test: /src\/(views\/sheet-cells|model\/questions)/, priority: 3 },
        {
          name: 'search',
          test: /src\/(commands\/search\.|views\/search|model\/search\/(search|shelf|match|fields)|text\/slips)/,
          priority: 3,
        },
        { name: 'search-all', test: /src\/(commands|io|model\/search)\/(search-|library-words|candid)/ },
        // The walk asks its first question right away: one file is read sooner than ten.
        { name: 'walk', test: /src\/(guide|commands\/guide|io\/(open-)?prompt)/, priority: 1 },
      ],
    },
  },
});

export default [executable, program];
