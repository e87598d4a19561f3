import { describe, expect, test } from 'vitest';
import { USUAL_FORMATS } from '../../src/commands/setup/settings.js';
import { setting } from '../../src/system/config/config.js';
import { drawingWidth, drawsColor, drawsUnicode } from '../../src/system/config/settings.js';
import { removeSetting, writeSetting } from '../../src/system/config/write.js';
import { type FakeWorld, fakeIo, run } from '../support/fake-io.js';

/** Tests that options override environment variables, which override the config file, which overrides the defaults. */

const CONFIG = '/home/ann/.config/briefing/config.json';

const FORMAT_NAMES = USUAL_FORMATS.join(', ');

function world(contents: string, environment: Readonly<Record<string, string>> = {}): FakeWorld {
  return { environment: { HOME: '/home/ann', ...environment }, files: { [CONFIG]: contents } };
}

describe('a setting', () => {
  test('comes from the option or, if it is not set there, from the environment, the file or the defaults', () => {
    const file = '{"width": 60, "color": "always", "ascii": true}';
    expect(drawingWidth(fakeIo(world(file)), 100)).toBe(100);
    expect(drawingWidth(fakeIo(world(file, { COLUMNS: '90' })), undefined)).toBe(90);
    expect(drawingWidth(fakeIo(world(file)), undefined)).toBe(60);
    expect(drawingWidth(fakeIo(world('{}')), undefined)).toBe(80);
    expect(drawsColor(fakeIo(world(file)), 'never')).toBe(false);
    expect(drawsColor(fakeIo(world(file, { NO_COLOR: '1' })), undefined)).toBe(false);
    expect(drawsColor(fakeIo(world(file)), undefined)).toBe(true);
    expect(drawsColor(fakeIo(world(file)), 'auto')).toBe(false);
    expect(drawsUnicode(fakeIo(world(file)), undefined)).toBe(false);
    expect(drawsUnicode(fakeIo(world('{}')), undefined)).toBe(true);
    expect(drawsUnicode(fakeIo(world('{"ascii": false}', { LANG: 'de_DE.ISO-8859-1' })), undefined)).toBe(
      false,
    );
  });

  test('for the pager turns the pager off if it is empty in the file or the environment', () => {
    expect(setting(fakeIo(world('{}')), 'pager')).toBe('less -FRX');
    expect(setting(fakeIo(world('{"pager": ""}')), 'pager')).toBe('');
    expect(setting(fakeIo(world('{"pager": "more"}', { BRIEFING_PAGER: '', PAGER: 'most' })), 'pager')).toBe(
      '',
    );
    expect(setting(fakeIo(world('{"pager": "more"}', { PAGER: 'most' })), 'pager')).toBe('most');
  });

  test('for accessible prompts follows ACCESSIBLE and TERM=dumb', () => {
    expect(setting(fakeIo(world('{"accessible": true}')), 'accessible')).toBe(true);
    expect(setting(fakeIo(world('{"accessible": true}', { ACCESSIBLE: '0' })), 'accessible')).toBe(false);
    expect(setting(fakeIo(world('{}', { TERM: 'dumb' })), 'accessible')).toBe(true);
    expect(setting(fakeIo(world('{}', { ACCESSIBLE: '' })), 'accessible')).toBe(false);
  });

  test('has its default value if there is no home folder', () => {
    expect(setting(fakeIo({}), 'format')).toBe('terminal');
  });

  test.each(['[]', 'null', '"x"', '{"__proto__": {"width": 3}}', '{"width": "60"}', '{'])(
    'has its default value if the config file is %s',
    (contents) => {
      expect(setting(fakeIo(world(contents)), 'width')).toBe(undefined);
    },
  );
});

describe('writing a setting', () => {
  test('keeps the other settings and their order, including unknown settings', async () => {
    const io = fakeIo(world('{"width": 60, "later": [1], "briefing": "a"}'));
    await removeSetting(io, 'width');
    await writeSetting(io, 'briefing', 'harbour');
    expect(io.written.get(CONFIG)).toBe('{\n  "later": [\n    1\n  ],\n  "briefing": "harbour"\n}\n');
    expect(setting(io, 'briefing')).toBe('harbour');
  });

  test('never overwrites a file that does not contain settings', async () => {
    const io = fakeIo(world('{"width": 60,}'));
    await expect(writeSetting(io, 'width', 70)).rejects.toThrow(
      `cannot change ${CONFIG}: it has no settings (fix or delete it)`,
    );
    expect(io.written.size).toBe(0);
  });
});

describe('a config file', () => {
  const agenda = async (contents: string) => {
    const { stdout, stderr, exitCode } = await run(['places', 'shanghai', '--width', '60'], world(contents));
    const { stdout: usual } = await run(['places', 'shanghai', '--width', '60'], {});
    return { isAsUsual: stdout === usual, stderr, exitCode };
  };

  test('that is empty is reported as empty', async () => {
    expect(
      (await agenda('')).stderr,
    ).toBe(`${CONFIG}:1:1: /: the file is empty (delete it, or write {} into it)
briefing: invalid settings are ignored
`);
  });

  test('with mistakes does not stop a command, and the place of each mistake is reported', async () => {
    expect(await agenda('{\n  "width": 80\n  "color": "never"\n}')).toEqual({
      isAsUsual: true,
      stderr: `${CONFIG}:2:14: /: a comma is missing after this value (insert a comma)
briefing: invalid settings are ignored
`,
      exitCode: 0,
    });
    expect(await agenda('{\n  "wdth": 80,\n  "color": "blue",\n  "format": "xml"\n}')).toEqual({
      isAsUsual: true,
      stderr: `${CONFIG}:2:11: /wdth: there is no setting 'wdth' (did you mean 'width'?)
${CONFIG}:3:12: /color: "blue" is not allowed here (use auto, always or never)
${CONFIG}:4:13: /format: "xml" is not allowed here (use one of ${FORMAT_NAMES})
briefing: invalid settings are ignored
`,
      exitCode: 0,
    });
  });

  test('with a duplicate setting is reported with both places, and neither value is used', async () => {
    const twice = '{\n  "width": 60,\n  "pager": "a: \\"width\\": b",\n  "wid\\u0074h": 70\n}';
    expect((await agenda(twice)).stderr).toBe(
      `${CONFIG}:4:3: /width: the key 'width' is already in this object, at 2:3 (keep one of the two)
briefing: invalid settings are ignored
`,
    );
    expect(setting(fakeIo(world(twice)), 'width')).toBe(undefined);
    expect(setting(fakeIo(world('{"pager": "\\"width\\": \\"width\\": ", "width": 70}')), 'width')).toBe(70);
  });

  test('with mistakes still provides its valid settings', async () => {
    const { stdout, stderr } = await run(['places', 'shanghai'], world('{"format": "json", "width": -1}'));
    expect(JSON.parse(stdout).kind).toBe('place');
    expect(
      stderr,
    ).toBe(`${CONFIG}:1:29: /width: -1 is not allowed here (use a whole number from 20 to 999999; fewer columns would break most words)
briefing: invalid settings are ignored
`);
  });
});

test('the default format must be one that every answer supports', () => {
  expect(USUAL_FORMATS).not.toContain('csv');
  expect(USUAL_FORMATS).not.toContain('calendar');
  for (const format of ['terminal', 'plain', 'markdown', 'html', 'json'] as const) {
    expect(USUAL_FORMATS).toContain(format);
  }
});

test('an unknown format in the environment is a usage error', async () => {
  const { exitCode, stderr, stdout } = await run(['agenda'], { environment: { BRIEFING_FORMAT: 'xml' } });
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `briefing: cannot use 'xml' from BRIEFING_FORMAT: it is not a format that all commands support (use one of ${FORMAT_NAMES})\n`,
  });
});
