import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from './fake-io.js';

/**
 * Golden transcripts: each `console` block of the Markdown files in test/transcripts and of the README is a session.
 * Lines that start with `$ briefing` are run; what follows must be exactly what is printed (standard output, then
 * standard error, then `exit N` where it is not 0). UPDATE_TRANSCRIPTS=1 writes what is printed: read the diff.
 */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const files = [
  ...readdirSync(here('transcripts'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => here(`transcripts/${name}`)),
  here('../README.md'),
];

const BLOCK = /```console\n([\s\S]*?)```/g;

/** `$ NAME=value briefing agenda --about "South China Sea"` as variables and arguments. */
function parse(line: string) {
  const words = [...line.slice(2).matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/["']/g, ''),
  );
  const at = words.indexOf('briefing');
  const environment = Object.fromEntries(
    words.slice(0, at).map((word) => word.split('=', 2) as [string, string]),
  );
  return { environment, args: words.slice(at + 1) };
}

async function answer(command: string): Promise<string> {
  const { environment, args } = parse(command);
  const { stdout, stderr, exitCode } = await run(args, { environment });
  return `${stdout}${stderr}${exitCode === 0 ? '' : `exit ${exitCode}\n`}`;
}

const commandsOf = (block: string) => block.split('\n').filter((line) => line.startsWith('$ '));

async function rewritten(text: string): Promise<string> {
  let result = text;
  for (const [whole, block = ''] of text.matchAll(BLOCK)) {
    const parts = await Promise.all(
      commandsOf(block).map(async (command) => `${command}\n${await answer(command)}`),
    );
    result = result.replace(whole, () => `\`\`\`console\n${parts.join('\n')}\`\`\``);
  }
  return result;
}

for (const file of files) {
  const text = readFileSync(file, 'utf8');
  describe(file.split('/').slice(-2).join('/'), () => {
    test('has sessions', () => expect([...text.matchAll(BLOCK)].length).toBeGreaterThan(0));
    test('prints exactly what stands there', async () => {
      const actual = await rewritten(text);
      if (process.env.UPDATE_TRANSCRIPTS && actual !== text) writeFileSync(file, actual);
      else expect(actual).toBe(text);
    });
  });
}
