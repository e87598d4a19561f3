import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column, fact, facts, paragraph, table } from '../../src/document/build.js';
import type { Block } from '../../src/document/document.js';
import type { Inline } from '../../src/document/inline.js';
import { linkTarget } from '../../src/render/terminal/hyperlink.js';
import { terminal } from '../../src/render/terminal/terminal.js';
import { deedsOf } from '../hostile/emulator.js';
import { DECEPTIONS, PAYLOADS } from '../hostile/payloads.js';
import { unsafeIn } from '../hostile/unsafe.js';
import { exampleFile } from '../support/example.js';
import { run } from '../support/fake-io.js';
import { drawn } from './drawn.js';

const HARBOUR = 'https://example.org/harbour';
const link = (href: string, text = href): Inline => ({ kind: 'link', href, text });

const withLinks = (block: Block, links = true, width = 80): string =>
  drawn(terminal, [block], { width, links: () => links }).replace('Harbour\n\n', '');

/** Removes the expected link sequences from a text. */
const withoutLinks = (text: string) =>
  text.replace(/\x1b\]8;;https?:\/\/[\x21-\x7e]+?\x1b\\([^\x1b]*)\x1b\]8;;\x1b\\/g, '$1');

describe('clickable addresses', () => {
  test('link to the address, whatever the text of the link says', () => {
    expect(withLinks(paragraph([link(HARBOUR, 'the page')]))).toBe(
      `the page (\x1b]8;;${HARBOUR}\x1b\\${HARBOUR}\x1b]8;;\x1b\\)\n`,
    );
  });

  test('have the same link on each line if they are wrapped', () => {
    expect(withLinks(paragraph([link(HARBOUR)]), true, 20)).toBe(
      `\x1b]8;;${HARBOUR}\x1b\\https://example.org/\x1b]8;;\x1b\\\n\x1b]8;;${HARBOUR}\x1b\\harbour\x1b]8;;\x1b\\\n`,
    );
  });

  test('do not change the visible text', () => {
    const blocks = [
      table('Sources', [column('Where', 'fill'), column('Rows', 'fit', 'right')], [[link(HARBOUR), '1']]),
      facts(fact('Address', link(HARBOUR)), fact('Further', link(HARBOUR, 'a page'))),
    ];
    for (const block of blocks) {
      for (const width of [1, 30, 60, 80]) {
        expect(withLinks(block, true, width)).not.toBe(withLinks(block, false, width));
        expect(withoutLinks(withLinks(block, true, width))).toBe(withLinks(block, false, width));
      }
    }
  });

  test('are the only reason for checking whether the terminal supports links', () => {
    let asked = 0;
    const links = () => {
      asked += 1;
      return true;
    };
    drawn(terminal, [paragraph('no address')], { links });
    expect(asked).toBe(0);
    drawn(terminal, [paragraph([link(HARBOUR)])], { links });
    expect(asked).toBe(1);
  });
});

describe('addresses', () => {
  test.each([
    ['https://example.org/ü?q=é#ñ', 'https://example.org/%C3%BC?q=%C3%A9#%C3%B1'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('%s links to %s', (href, target) => {
    expect(linkTarget(href)).toBe(target);
  });

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
    'https://bank.example@evil.example/',
    'https://user:word@evil.example/',
    'https://example.org/\u001b\\evil',
    'https://exa\nmple.org/',
    'https://example.org/\u202egpj',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('%j is not a link', (href) => {
    expect(linkTarget(href)).toBe(undefined);
  });

  test('never result in more than one link', () => {
    const tail = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(tail, (words) => {
        const target = linkTarget(`https://example.org/${words}`);
        return target === undefined || /^https:\/\/[\x21-\x7e]+$/.test(target);
      }),
      { numRuns: 500 },
    );
  });
});

/** Matches a link as a terminal reads it: two sequences, which open and close the link. */
const LINKING = ['OSC 8', 'ESC \\'];

test('a hostile address cannot break out of its link', async () => {
  for (const payload of Object.values({ ...PAYLOADS, ...DECEPTIONS })) {
    const url = `https://example.org/${payload.replaceAll(/\s/g, '')}`;
    const file = exampleFile();
    const sources = file.sources.map((source) => ({ ...source, url }));
    for (const command of ['overview', 'book']) {
      const { exitCode, stdout } = await run(['-b', 'x.json', command, '--color', 'always', '--no-pager'], {
        files: { 'x.json': JSON.stringify({ ...file, sources }) },
        environment: { FORCE_HYPERLINK: '1' },
        terminal: true,
      });
      const deeds = (await deedsOf(stdout)).filter((deed) => !LINKING.includes(deed));
      expect({ url, exitCode, unsafe: unsafeIn(withoutLinks(stdout)), deeds }).toEqual({
        url,
        exitCode: 0,
        unsafe: [],
        deeds: [],
      });
    }
  }
});

test('the address of a source is a link only in a terminal that supports links', async () => {
  const file = exampleFile();
  const sources = file.sources.map((source) => ({ ...source, url: HARBOUR }));
  const files = { 'x.json': JSON.stringify({ ...file, sources }) };
  const environment = { TERM: 'xterm-kitty' };
  const args = ['-b', 'x.json', 'book'];
  const shown = `\x1b]8;;${HARBOUR}\x1b\\`;
  expect((await run(args, { files, environment, terminal: true })).stdout).toContain(shown);
  const piped = await run(args, { files, environment });
  expect(piped.stdout).not.toContain('\x1b]');
  expect(piped.stdout).toContain(HARBOUR);
  const { io } = await run([...args, '-o', 'o.txt', '-f', 'terminal'], {
    files,
    environment,
    terminal: true,
  });
  expect(io.written.get('o.txt')).not.toContain('\x1b]');
});
