import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exampleJson } from './support/example.js';
import { run } from './support/fake-io.js';

/**
 * Tests transcripts: each `console` block of the Markdown files in test/transcripts and of the README is a session.
 * Lines that start with `$ briefing` are run. The text after each must be exactly its output: standard output, standard
 * error, and `exit N` unless the exit code is 0. Files that a command writes exist for the later commands in its block;
 * the files of WORLD always exist. With UPDATE_TRANSCRIPTS=1, the output is written to the file; review the diff.
 */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const files = [
  ...readdirSync(here('transcripts'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => here(`transcripts/${name}`)),
  here('../README.md'),
];

const BLOCK = /```console\n([\s\S]*?)```/g;

/** Splits `$ NAME=value briefing agenda --about "South China Sea"` into variables and arguments. */
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

type World = Readonly<Record<string, string | Uint8Array>>;

/** An invented article, for `briefing read`. */
const ARTICLE = `Harbour talks near an end

Norland will lower its harbour fees next year, the harbour minister, Mara Voss, said on Monday. "We have listened," Voss said.

The cut could cost 40 million crowns, according to a person familiar with the talks. Sudland is expected to follow, but it has denied that there is a deal.
`;

/** A text from which the example briefing could have been made. */
const SOURCE = `Talks at Port Grey

The harbour minister, Mara Voss, will meet her colleague from Sudland. Norland is likely to ask for lower fees. Shared pilots are seen as useful in fog.

Sudland is alleged to have concealed a spill. It refuses to lower its fees.
`;

const CHANGES = `{"review": "claims/c1"}
{"change": "claims/c3", "set": {"text": "Norland is likely to ask for much lower fees."}}
{"add": "places", "entry": {"id": "sand-bay", "name": "Sand Bay"}}
`;

const WRONG_CHANGES = `{"review": "claims/c1"}
{"change": "claims/c3", "set": {"standing": "likly"}}
{"remove": "claims/c33"}
{"delete": "claims/c1"}
`;

/** A text for a speaker, about the subjects of the built-in briefing. */
const REMARKS = `Blinken will meet Xi. A meeting with Xi Jinping awaits confirmation.

There has been progress on AI. Thank you.
`;

const WORLD: World = {
  'harbour.json': exampleJson(),
  'broken.json': '{\n  "formatVersion": 1,\n}\n',
  'article.txt': ARTICLE,
  'harbour.txt': SOURCE,
  'changes.jsonl': CHANGES,
  'wrong.jsonl': WRONG_CHANGES,
  'remarks.txt': REMARKS,
};

/** @returns the output, and the files after the command */
async function answer(command: string, files: World): Promise<{ printed: string; files: World }> {
  const { environment, args } = parse(command);
  const { stdout, stderr, exitCode, io } = await run(args, { environment, files });
  const paths = [...new Set([...Object.keys(files), ...io.written.keys()])].filter((path) =>
    io.files.exists(path),
  );
  return {
    printed: `${stdout}${stderr}${exitCode === 0 ? '' : `exit ${exitCode}\n`}`,
    files: Object.fromEntries(paths.map((path) => [path, io.files.read(path, Number.MAX_SAFE_INTEGER)])),
  };
}

async function session(block: string): Promise<string> {
  const parts: string[] = [];
  let files = WORLD;
  for (const command of commandsOf(block)) {
    const { printed, files: left } = await answer(command, files);
    parts.push(`${command}\n${printed}`);
    files = left;
  }
  return parts.join('\n');
}

const commandsOf = (block: string) => block.split('\n').filter((line) => line.startsWith('$ '));

async function rewritten(text: string): Promise<string> {
  let result = text;
  for (const [whole, block = ''] of text.matchAll(BLOCK)) {
    const printed = await session(block);
    result = result.replace(whole, () => `\`\`\`console\n${printed}\`\`\``);
  }
  return result;
}

for (const file of files) {
  const text = readFileSync(file, 'utf8');
  describe(file.split('/').slice(-2).join('/'), () => {
    test('has sessions', () => expect([...text.matchAll(BLOCK)].length).toBeGreaterThan(0));
    test('prints exactly the recorded output', async () => {
      const actual = await rewritten(text);
      if (process.env.UPDATE_TRANSCRIPTS && actual !== text) writeFileSync(file, actual);
      else expect(actual).toBe(text);
    });
  });
}
