import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Imports run one way. Each room of src, and what it may import: other rooms, and the chosen packages.
 * `node:` modules are for io alone, since it is the only door to the outside.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  text: ['get-east-asian-width', 'leven'],
  model: ['text', 'valibot', 'data'],
  rules: ['model', 'text', 'valibot'],
  reading: [
    'model',
    'text',
    'errors',
    'wink-nlp',
    'wink-eng-lite-web-model',
    'linkedom',
    '@mozilla/readability',
    'mammoth',
    'unpdf',
    // zlib alone, for the parts of a DOCX file.
    'node',
  ],
  authoring: ['model', 'text', 'valibot'],
  document: [],
  views: ['model', 'rules', 'document', 'text'],
  render: ['document', 'text', 'chalk', 'cli-table3'],
  guide: ['model', 'document', 'views', 'text', 'io', 'render', 'errors'],
  io: ['model', 'text', 'errors', 'inquirer', '@inquirer/core', 'node'],
  completion: ['model', 'text', 'commander'],
  commands: [
    'authoring',
    'completion',
    'views',
    'rules',
    'render',
    'guide',
    'model',
    'io',
    'document',
    'text',
    'errors',
    'commander',
    'package.json',
  ],
  shims: ['text', 'chalk'],
  errors: ['model'],
  library: ['views', 'render', 'model', 'document', 'package.json'],
  program: ['commands', 'io', 'render', 'commander', 'package.json'],
  main: ['program', 'wrong-use', 'errors', 'io', 'model', 'text', 'commander'],
  'wrong-use': ['commander'],
  // It finds and runs the built program, before there is an io.
  bin: ['main', 'io', 'node'],
};

const root = join(dirname(new URL(import.meta.url).pathname), '..');
const sources = ['bin', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, folder, name)),
);

/** `src/views/agenda.ts` is in views, `src/errors.ts` is errors, `bin/briefing.ts` is in bin. */
function roomOf(file: string): string {
  const [top = '', second = ''] = relative(root, file).split(sep);
  return top === 'src' ? second.replace(/\.[jt]s$/, '') : top;
}

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [
    ...code.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function roomOfImport(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return roomOf(join(dirname(file), specifier));
  return specifier.startsWith('node:') ? 'node' : specifier;
}

const crossings = sources.flatMap((file) =>
  importsOf(file)
    .map((specifier) => ({
      from: roomOf(file),
      to: roomOfImport(file, specifier),
      file: relative(root, file),
    }))
    .filter(({ from, to }) => from !== to),
);

test('imports cross from room to room only where the house has a door', () => {
  const forbidden = crossings.filter(({ from, to }) => !ALLOWED[from]?.includes(to));
  expect(forbidden).toEqual([]);
});

test('every room of the source tree is in the plan, and the plan has no room that is gone', () => {
  expect([...new Set(sources.map(roomOf))].sort()).toEqual(Object.keys(ALLOWED).sort());
});

test('the reading of imports finds the doors that are known to be used', () => {
  const doors = new Set(crossings.map(({ from, to }) => `${from} -> ${to}`));
  expect(doors).toContain('views -> model');
  expect(doors).toContain('render -> cli-table3');
  expect(doors).toContain('io -> inquirer');
});

test('only bin and io touch the process', () => {
  const touching = sources
    .filter((file) => !['bin', 'io'].includes(roomOf(file)))
    .filter((file) =>
      /\bprocess\./.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
  expect(touching.map((file) => relative(root, file))).toEqual([]);
});
