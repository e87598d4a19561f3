import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import metadata from './package.json' with { type: 'json' };
import { licenses } from './test/tools/licenses.js';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Replacements for modules that a library loads at start-up and that the program does not need or already has, by
 * library. CONTRIBUTING.md lists the time that each of them saves.
 */
const STAND_INS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cli-table3': { 'string-width': 'string-width.ts', '@colors/colors/safe': 'colors.ts' },
  chalk: { '#supports-color': 'supports-color.ts' },
  commander: { 'node:child_process': 'child-process.ts' },
  '@inquirer/editor': { '@inquirer/external-editor': 'external-editor.ts' },
};

const standIns: Plugin = {
  name: 'stand-ins',
  resolveId(wanted, importer) {
    const asking = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(importer ?? '')?.[1] ?? '';
    const file = STAND_INS[asking]?.[wanted];
    return file ? source(`src/shims/${file}`) : null;
  },
};

/** Removes the program files of an earlier build, but keeps the library. */
const fresh: Plugin = {
  name: 'fresh',
  /** Makes the program executable. npx does so only when it first links a folder, but each build writes a new file. */
  writeBundle() {
    if (existsSync(source('dist/briefing.cjs'))) chmodSync(source('dist/briefing.cjs'), 0o755);
  },
  buildStart() {
    for (const file of existsSync(source('dist')) ? readdirSync(source('dist')) : [])
      if (file.endsWith('.cjs')) rmSync(source(`dist/${file}`));
  },
};

/**
 * Converts commander and cli-table3 from CommonJS to ES modules. Otherwise, each of their files would become a function
 * in the bundle, which V8 parses twice: once to skip it and once to call it.
 */
const asModules: Plugin = {
  name: 'as-modules',
  transform: {
    filter: { id: /node_modules\/(commander|cli-table3)\/.*\.js$/ },
    handler(code) {
      const imports: string[] = [];
      const body = code.replace(/\brequire\('([^']+)'\)/g, (call, wanted) => {
        if (wanted.startsWith('node:') && !STAND_INS.commander?.[wanted]) return call;
        const name = `required${imports.length}`;
        imports.push(`import ${name} from '${wanted}';`);
        return name;
      });
      const head = `${imports.join('')} const module = { exports: {} }; const exports = module.exports;`;
      return `${head}\n${body}\nexport default module.exports;`;
    },
  },
};

/** Exports the values of a file as one object. Assigned one by one, hundreds of them would create as many layouts. */
const exportsAtOnce: Plugin = {
  name: 'exports-at-once',
  renderChunk(code) {
    const assigned = /^exports\.([\w$]+) = ([\w$]+);$/gm;
    const pairs = [...code.matchAll(assigned)].map(([, name, value]) => `${name}: ${value}`);
    if (pairs.length === 0) return code;
    return `${code.replace(assigned, '')}\nObject.assign(exports, { ${pairs.join(', ')} });`;
  },
};

/** Escapes characters outside ASCII, so that V8 stores and reads the file at one byte per character. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = ascii(chunk.code);
  },
};

const ascii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Dependencies are not bundled. They are installed with the program and loaded by the commands that need them. */
const external = Object.keys(metadata.dependencies).map((name) => new RegExp(`^${name}(/|$)`));

/** Minified CommonJS starts faster than ES modules (see CONTRIBUTING.md). */
const output = { dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs', minify: true } as const;

const RUN = source('src/run.ts');

/** The file that users run. It only loads the program; it is small, since Node compiles it at every start. */
const start = defineConfig({
  input: { briefing: source('bin/briefing.ts') },
  platform: 'node',
  external: RUN,
  plugins: [fresh, asciiOnly],
  output: { ...output, paths: { [RUN]: './program.cjs' } },
});

/**
 * Builds one file with everything that a start needs, one for reading a library, and others for lazy imports. The first
 * file is also the entry, since a separate entry would need a getter for each export of that file.
 */
const program = defineConfig({
  input: { program: RUN },
  platform: 'node',
  external,
  plugins: [standIns, asModules, exportsAtOnce, asciiOnly, licenses],
  preserveEntrySignatures: 'allow-extension',
  checks: { ineffectiveDynamicImport: false },
  output: {
    ...output,
    chunkFileNames: '[name].cjs',
    codeSplitting: {
      groups: [
        { name: 'program', test: /src\/run\.ts$/ },
        {
          name: 'everywhere',
          test: /src\/(commands\/library\/open-all|briefing\/file\/parse)\.ts$/,
        },
      ],
    },
  },
});

/** The library for other programs, with its types and those of its bundled dependencies. */
const library = defineConfig({
  input: { library: source('src/index.ts') },
  platform: 'node',
  external,
  plugins: [standIns, dts()],
  output: { dir: 'dist/library', format: 'esm', cleanDir: true },
});

/** The library is built only for a package, since its types take ten times as long to build as the program. */
export default process.env.npm_lifecycle_event === 'build:package'
  ? [start, program, library]
  : [start, program];
