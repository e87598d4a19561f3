import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, PROGRAM } from '../e2e/program.js';
import { exampleFile, exampleJson } from '../support/example.js';

/** Tests completion in real shells. `npm test` builds the program first. */

const folder = newFolder('completion');
const cache = newFolder('cache');
const command = join(folder, 'briefing');
writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`);
chmodSync(command, 0o755);
writeFileSync(join(folder, 'own talks.json'), exampleJson());
writeFileSync(join(folder, 'own:talks.json'), exampleJson());

/** The ids of the issues in the briefing files of this test. */
const OWN_IDS = exampleFile().issues.map(({ id }) => id);

function inShell(shell: string, script: string, args: readonly string[] = [], input = ''): string {
  const { stdout } = spawnSync(shell, [...args, script], {
    cwd: folder,
    encoding: 'utf8',
    input,
    // The limit is reached only if text that the script waits for never appears.
    timeout: 240_000,
    env: {
      PATH: `${folder}:${process.env.PATH}`,
      HOME: folder,
      // Without this, the folder with cached compiled code would be among the files.
      XDG_CACHE_HOME: cache,
      LANG: 'C.UTF-8',
      TERM: 'xterm',
    } as never,
  });
  return stdout;
}

const isThere = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

/** Reports a missing shell, so that a skipped test is not taken for a passed one. */
function whereThereIs(shell: string, tests: () => void): void {
  const there = isThere(shell);
  if (!there) process.stderr.write(`${shell} is not installed: its completion is not tested here\n`);
  describe.skipIf(!there)(`completion in ${shell}`, tests);
}

const ISSUES = [
  'middle-east       (Middle East)',
  'ukraine           (Ukraine)',
  'taiwan            (Taiwan)',
  'trade             (Trade)',
  'counternarcotics  (Narcotics)',
  'military          (Military channels)',
  'ai                (AI)',
  'exchanges         (Exchanges)',
];

whereThereIs('bash', () => {
  /**
   * Returns the candidates that bash would list at the end of a line.
   *
   * @param words the words of the line, as bash splits them
   */
  const listed = (line: string, ...words: readonly string[]): string[] => {
    const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
    const script = `source <(briefing completion bash)
COMP_LINE=${quoted(line)} COMP_POINT=${Buffer.byteLength(line)}
COMP_WORDS=(${words.map(quoted).join(' ')}) COMP_CWORD=${words.length - 1} COMP_TYPE=63
_briefing
printf '%s\\n' "\${COMPREPLY[@]}"`;
    return inShell('bash', script, ['--norc', '-c'])
      .split('\n')
      .filter((row) => row !== '');
  };

  test('ids are listed with their titles, in the order of the agenda', () => {
    expect(listed('briefing issue ', 'briefing', 'issue', '')).toEqual(ISSUES);
  });

  test('a value after an equals sign is completed', () => {
    expect(listed('briefing agenda --format=mark', 'briefing', 'agenda', '--format', '=', 'mark')).toEqual([
      'markdown',
    ]);
    expect(listed('briefing agenda --sort=', 'briefing', 'agenda', '--sort', '=')).toEqual([
      'number',
      'title',
      'standing',
    ]);
  });

  test('files are offered for a file operand, together with the ids of briefings', () => {
    expect(listed('briefing --briefing ', 'briefing', '--briefing', '').sort()).toEqual([
      'blinken-beijing',
      'briefing',
      'korea',
      'own talks.json',
      'own:talks.json',
    ]);
  });

  test.each([
    ['briefing -b "own talks.json" issue ', ['briefing', '-b', '"own talks.json"', 'issue', '']],
    ["briefing -b 'own talks.json' issue ", ['briefing', '-b', "'own talks.json'", 'issue', '']],
    ['briefing -b own\\ talks.json issue ', ['briefing', '-b', 'own\\ talks.json', 'issue', '']],
    ['briefing -b own:talks.json issue ', ['briefing', '-b', 'own', ':', 'talks.json', 'issue', '']],
    ['briefing -b ~/own:talks.json issue ', ['briefing', '-b', '~/own', ':', 'talks.json', 'issue', '']],
    [
      'briefing --briefing="own talks.json" issue ',
      ['briefing', '--briefing', '=', '"own talks.json"', 'issue', ''],
    ],
  ])('a file before the cursor may be quoted: %s', (line, words) => {
    expect(listed(line, ...words).map((row) => row.split(' ')[0])).toEqual(OWN_IDS);
  });

  test('a file name is completed after a colon, where bash splits words, and inside quotes', () => {
    expect(listed('briefing -b own:ta', 'briefing', '-b', 'own', ':', 'ta')).toEqual(['talks.json']);
    expect(listed('briefing -b own:', 'briefing', '-b', 'own', ':')).toEqual(['talks.json']);
    expect(listed('briefing -b "own:ta', 'briefing', '-b', '"own:ta')).toEqual(['own:talks.json']);
    expect(listed('briefing --text=own:ta', 'briefing', '--text', '=', 'own', ':', 'ta')).toEqual([]);
    expect(listed('briefing --output=own:ta', 'briefing', '--output', '=', 'own', ':', 'ta')).toEqual([
      'talks.json',
    ]);
  });

  test('the Tab key completes a command and an id at a real prompt', () => {
    const session = inShell(
      'script',
      '/dev/null',
      ['-q', '-c', `env PS1= bash --norc -i`],
      `source <(briefing completion bash); bind -x '"\\C-o": echo "<$READLINE_LINE>"'\nbriefing iss\tukr\t\u000f\u0001# \nexit\n`,
    );
    expect(/<briefing.*>/.exec(session)?.[0]).toBe('<briefing issue ukraine >');
  });
});

whereThereIs('zsh', () => {
  /**
   * Types keys into zsh and returns the screen.
   *
   * @param seen the text to wait for before typing the next key, since zsh drops a completion if keys are waiting
   */
  const typed = (keys: string, seen: string): string => {
    const script = `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell $'PS1= RPS1= ; stty cols 200 rows 60; autoload -Uz compinit; compinit -u -D; LISTMAX=1000'
zpty -w shell $'source <(briefing completion zsh); line() { zle -I; print -r -- "<$BUFFER>" }; zle -N line; bindkey "^O" line; print RE\\'\\'ADY'
zpty -r shell screen '*READY*'
zpty -w -n shell $'${keys}'
zpty -r shell before '*${seen}*'
zpty -w -n shell $'\\x0f\\x15print EN\\'\\'D\\r'
zpty -r shell screen '*END*'
print -r -- $before$screen`;
    return inShell('zsh', script, ['-f', '-c']).replace(/\u001b\[[0-9;?]*[A-Za-z]|\u001b[=>]/g, '');
  };
  /** Types keys that include Tab, and returns the resulting command line. */
  const completed = (keys: string, added: string): string | undefined =>
    /<briefing.*>/.exec(typed(keys, added))?.[0];
  const rows = (screen: string): string[] => {
    const lines = screen.split(/\r?\n|\r/).map((line) => line.trim());
    // The list is drawn again below the line with the command.
    return [...new Set(lines.filter((line) => line.includes(' -- ')))];
  };

  test('ids are listed with their titles, in the order of the agenda', () => {
    expect(rows(typed('briefing issue \\t', 'Exchanges'))).toEqual(
      ISSUES.map((issue) => issue.replace(/ {2}\((.*)\)$/, '  -- $1')),
    );
  });

  test('a single match is inserted', () => {
    expect(completed('briefing issue uk\\t', 'raine')).toBe('<briefing issue ukraine >');
    expect(completed('briefing agenda --format=mark\\t', 'down')).toBe(
      '<briefing agenda --format=markdown >',
    );
  });

  test('files are offered for a file operand', () => {
    expect(completed('briefing validate own\\\\ \\t', 'talks')).toBe('<briefing validate own\\ talks.json >');
  });

  test.each([
    'own\\\\ talks.json',
    '"own talks.json"',
    'own:talks.json',
    '~/own:talks.json',
    '$HOME/own:talks.json',
  ])('a file before the cursor may be quoted: %s', (name) => {
    expect(completed(`briefing -b ${name} issue fe\\t`, 'es')).toContain(' issue fees >');
  });
});

whereThereIs('fish', () => {
  const listed = (line: string): string[] =>
    inShell('fish', `source (briefing completion fish | psub); complete -C '${line}'`, ['--no-config', '-c'])
      .split('\n')
      .slice(0, -1);

  test('ids are listed with their titles, in the order of the agenda', () => {
    expect(listed('briefing issue ')).toEqual(ISSUES.map((issue) => issue.replace(/ +\((.*)\)$/, '\t$1')));
  });

  test('option values are completed, including after an equals sign', () => {
    expect(listed('briefing agenda --sort ')).toEqual(['number', 'title', 'standing']);
    expect(listed('briefing agenda --format=mark')).toEqual([
      '--format=markdown\tGitHub Flavored Markdown, for documents and tickets',
    ]);
  });

  test('files are offered for a file operand', () => {
    expect(listed('briefing validate own').map((line) => line.split('\t')[0])).toEqual([
      'own talks.json',
      'own:talks.json',
    ]);
  });

  test.each([
    'own\\ talks.json',
    '"own talks.json"',
    'own:talks.json',
    '~/own:talks.json',
    '$HOME/own:talks.json',
  ])('a file before the cursor may be quoted: %s', (name) => {
    expect(listed(`briefing -b ${name} issue `).map((line) => line.split('\t')[0])).toEqual(OWN_IDS);
  });
});
