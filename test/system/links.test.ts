import { expect, test } from 'vitest';
import { drawsLinks } from '../../src/system/streams/hyperlinks.js';
import { fakeIo } from '../support/fake-io.js';

const decided = (environment: Record<string, string>, terminal = true) =>
  drawsLinks(fakeIo({ environment, terminal }));

test.each<[Record<string, string>, boolean]>([
  [{}, false],
  [{ TERM: 'xterm-256color' }, false],
  [{ TERM: 'xterm-kitty' }, true],
  [{ TERM: 'foot' }, true],
  [{ TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app' }, true],
  [{ TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal' }, false],
  [{ TERM: 'xterm-256color', VTE_VERSION: '6800' }, true],
  [{ TERM: 'xterm-256color', VTE_VERSION: '4602' }, false],
  [{ WT_SESSION: 'e0b1' }, true],
  [{ KONSOLE_VERSION: '220401' }, true],
  [{ TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a' }, false],
  [{ TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4' }, true],
  [{ TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', VTE_VERSION: '6800' }, false],
  [{ TERM: 'dumb', TERM_PROGRAM: 'vscode' }, false],
  [{ TERM: 'xterm-kitty', NO_COLOR: '1' }, true],
  [{ TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
  [{ TERM: 'xterm-kitty', FORCE_HYPERLINK: '' }, true],
  [{ TERM: 'dumb', FORCE_HYPERLINK: '1' }, true],
])('a terminal with the variables %j is taken to support links: %s', (environment, expected) => {
  expect(decided(environment)).toBe(expected);
});

test('links are written to a pipe only if FORCE_HYPERLINK is set', () => {
  expect(decided({ TERM: 'xterm-kitty' }, false)).toBe(false);
  expect(decided({ TERM: 'xterm-kitty', FORCE_HYPERLINK: '1' }, false)).toBe(true);
});
