import { spawnSync } from 'node:child_process';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { makeWholeProgram } from '../../src/program.js';
import { fakeIo } from '../support/fake-io.js';
import { manPage } from '../tools/man.js';

/** Returns the lines of a section, from its heading to the next heading. */
const section = (page: string, name: string): string[] =>
  page
    .split('\n.SH ')
    .find((part) => part.startsWith(`${name}\n`))
    ?.trimEnd()
    .split('\n')
    .slice(1) ?? [];

test('the manual has every command and option of the program, and no hidden ones', async () => {
  const program = await makeWholeProgram(fakeIo());
  const page = manPage(program, '1.2.3');
  const commands = program.createHelp().visibleCommands(program);
  const headings = page.split('\n').filter((line) => line.startsWith('.SS briefing '));
  for (const command of commands)
    expect(
      headings.filter((line) => line.startsWith(`.SS briefing ${command.name()} `)).length,
    ).toBeGreaterThan(0);
  expect(headings.some((line) => line.startsWith('.SS briefing complete '))).toBe(false);
  for (const { flags } of program.options) expect(page).toContain(`.B ${flags.replaceAll('-', '\\-')}\n`);
});

test('the page of a small program is correct in every line', () => {
  const program = new Command('briefing').description('Shows things.').helpCommand(false).helpOption(false);
  program
    .command('tell')
    .description('Tells. "Quoted", back\\slash.')
    .helpOption(false)
    .argument('[what]', 'something')
    .option('--dry-run', '.begins with a dot');
  const page = manPage(program, '1.2.3');
  expect(page.split('\n').slice(0, 9)).toEqual([
    '.TH BRIEFING 1 "" "briefing 1.2.3" "User Commands"',
    '.SH NAME',
    'briefing \\- a briefing book for the terminal that keeps track of who says what, and how sure they are',
    '.SH SYNOPSIS',
    '.B briefing',
    '[command] [options]',
    '.SH DESCRIPTION',
    'Shows things.',
    '.SH OPTIONS',
  ]);
  expect(section(page, 'COMMANDS')).toEqual([
    '.SS briefing tell [options] [what]',
    'Tells. "Quoted", back\\eslash.',
    '.TP',
    '.B what',
    'something',
    '.TP',
    '.B \\-\\-dry\\-run',
    '\\&.begins with a dot',
  ]);
});

const hasMan = spawnSync('man', ['--version']).status === 0;

test.skipIf(!hasMan)('man reads the page without warnings', async () => {
  const page = manPage(await makeWholeProgram(fakeIo()), '1.2.3');
  const { status, stderr } = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', '-'], {
    input: page,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', MANWIDTH: '80', MANPAGER: 'cat' } as never,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
