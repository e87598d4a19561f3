import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, newFolder, PROGRAM, writeFiles } from '../e2e/program.js';
import { exampleFile, withTrip } from '../support/example.js';
import {
  filesBeside,
  INVOCATIONS,
  LIBRARY_VARIABLES,
  reading,
  usualExitCodes,
} from '../support/invocations.js';
import { share } from './share.js';

/**
 * Tests that the shipped program opens connections only to an address that the user typed or to the server of a model
 * that the user named. Two files of the program can open connections, one for each purpose.
 */
const folder = newFolder('network');
const NETWORK = ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises', 'inspector'];

const required = (code: string) =>
  [...code.matchAll(/(?:require|import|getBuiltinModule)\(\s*["'`](?:node:)?([\w/]+)["'`]\s*\)/g)].map(
    (match) => match[1] ?? '',
  );

test('only the shipped file that fetches addresses loads a network module of Node', () => {
  const files = readdirSync(DIST).filter((name) => /\.[cm]?js$/.test(name));
  const asked = files.flatMap((name) =>
    required(readFileSync(join(DIST, name), 'utf8')).map((module) => `${name}: ${module}`),
  );
  const network = asked.filter((line) => NETWORK.includes(line.split(': ')[1] ?? ''));
  expect(network.filter((line) => !line.startsWith('fetch-address.cjs: '))).toEqual([]);
  // This proves that the search finds modules.
  expect(asked.some((line) => line.endsWith(': fs'))).toBe(true);
  expect(asked.includes('program.cjs: fs')).toBe(true);
});

test('only the shipped file that asks models calls fetch', () => {
  const files = readdirSync(DIST).filter((name) => /\.[cm]?js$/.test(name));
  const fetching = files.filter((name) =>
    /\b(?:fetch|WebSocket|EventSource)\b\s*\(/.test(readFileSync(join(DIST, name), 'utf8')),
  );
  expect(fetching).toEqual(['ask-server.cjs']);
});

const GUARD = `
const net = require('node:net');
const dgram = require('node:dgram');
const dns = require('node:dns');
const refuse = (what) => () => { process.stderr.write('OPENED ' + what); process.exit(99); };
net.Socket.prototype.connect = refuse('a connection');
net.Server.prototype.listen = refuse('a port');
dgram.createSocket = refuse('a datagram socket');
dns.lookup = refuse('a name look-up');
globalThis.fetch = refuse('a request');
`;

test('no command opens a connection or a port, or looks up a host name', () => {
  const guard = join(folder, 'guard.cjs');
  writeFileSync(guard, GUARD);
  writeFiles(folder, filesBeside(exampleFile(withTrip)));
  const run = (args: readonly string[]) =>
    spawnSync(process.execPath, ['--require', guard, ...args], {
      encoding: 'utf8',
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, ...LIBRARY_VARIABLES },
    });
  for (const line of share(Object.values(INVOCATIONS).flat(), 2)) {
    const { status, stderr } = run([PROGRAM, ...reading(line)]);
    const isUsual = usualExitCodes(line).includes(status ?? -1);
    expect({ line, status, isUsual, stderr }).toEqual({ line, status, isUsual: true, stderr: '' });
  }
  // This proves that the guard works.
  expect(run(['-e', "require('node:net').connect(9)"]).stderr).toBe('OPENED a connection');
});

test('a draft connects to a model only if one is named', () => {
  const guard = join(folder, 'guard.cjs');
  writeFileSync(guard, GUARD);
  writeFileSync(join(folder, 'news.txt'), 'Harbor closed\n\nThe harbor of the town was closed on Monday.\n');
  writeFileSync(join(folder, 'reply.txt'), '{"claims": []}');
  const draft = (args: readonly string[], environment: object = {}) =>
    spawnSync(process.execPath, ['--require', guard, PROGRAM, 'draft', 'news.txt', ...args, '--force'], {
      encoding: 'utf8',
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, ...environment },
    });
  const server = { BRIEFING_ENDPOINT: 'http://localhost:9/v1', BRIEFING_API_KEY: 'secret' };
  for (const args of [
    ['news.json'],
    ['--dry-run'],
    ['--requests', 'ask.json'],
    ['news.json', '--replies', 'reply.txt'],
  ]) {
    const { status, stderr } = draft(args, server);
    expect({ args, status, isOpened: stderr.includes('OPENED') }).toEqual({
      args,
      status: 0,
      isOpened: false,
    });
  }
  // The program shows the host before it sends anything.
  expect(draft(['news.json', '--model', 'small'], server).stderr).toBe(
    'briefing: asking small at localhost:9\nOPENED a request',
  );
});

test('nothing runs when the package is installed', () => {
  const metadata = JSON.parse(readFileSync(join(DIST, '../package.json'), 'utf8'));
  expect(['preinstall', 'install', 'postinstall'].filter((name) => name in metadata.scripts)).toEqual([]);
});
