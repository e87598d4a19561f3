import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import accuracy from '../../../data/accuracy.json' with { type: 'json' };
import { type HelpRecord, help } from '../../../src/answers/setup/topics/topic.js';
import { KINDS } from '../../../src/briefing/entities/entity.js';
import { LOCATOR, LOCATOR_PREFIX } from '../../../src/briefing/locator.js';
import { STANDINGS } from '../../../src/briefing/standing.js';
import { TOPICS } from '../../../src/commands/setup/topics.js';
import { EXIT } from '../../../src/errors.js';
import { FORMATS, isFormatName } from '../../../src/render/index.js';
import { run } from '../../support/fake-io.js';

/** Returns the first cell of each row in the tables of a topic. */
async function firstCells(topic: string): Promise<string[]> {
  const page: HelpRecord = JSON.parse((await run(['help', topic, '--format', 'json'])).stdout);
  expect(v.parse(help.schema(), page)).toEqual(page);
  return page.parts.flatMap((part) => (part.kind === 'table' ? part.rows.map(([cell]) => String(cell)) : []));
}

test('every topic can be read in every document format', async () => {
  for (const topic of Object.keys(TOPICS)) {
    for (const format of ['terminal', 'plain', 'markdown', 'json'].filter(isFormatName)) {
      const { exitCode, stdout, stderr } = await run(['help', topic, '--format', format]);
      expect({ topic, format, exitCode, stderr, long: stdout.length > 200 }).toEqual({
        topic,
        format,
        exitCode: 0,
        stderr: '',
        long: true,
      });
    }
  }
  expect(Object.keys(FORMATS).length).toBeGreaterThan(3);
});

test('the help lists the standings, the parts of a file and the exit codes that the program uses', async () => {
  expect(await firstCells('standings')).toEqual([...STANDINGS]);
  expect((await firstCells('format')).slice(0, KINDS.length).sort()).toEqual([...KINDS].sort());
  expect(await firstCells('exit-codes')).toEqual([...Object.values(EXIT), 129, 130, 143].map(String));
});

test('the locators in the help are valid', async () => {
  for (const locator of await firstCells('locators'))
    expect([locator, LOCATOR.test(locator) || LOCATOR_PREFIX.test(locator)]).toEqual([locator, true]);
});

test('the standings are shown with their uses and marks', async () => {
  const { stdout } = await run(['help', 'standings', '--ascii']);
  const rows = stdout.split('\n').filter((line) => /^(planned|possible|alleged) /.test(line));
  expect(rows.map((row) => row.split(/ {2,}/))).toEqual([
    ['planned', 'says that somebody has', '+ as a plan', '~ with attribution'],
    ['possible', 'says that it is possible', '~ with attribution', '~ with attribution'],
    ['alleged', 'says that it is alleged', '! not as fact', '! not as fact'],
  ]);
});

/** Returns the names in `environment.NAME`, `{ NAME } = io.environment` and `filled(environment, 'NAME')` in src. */
function variablesAskedFor(): Set<string> {
  const root = fileURLToPath(new URL('../../../src', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const code = files.map((name) => readFileSync(join(root, name), 'utf8')).join('\n');
  const direct = [...code.matchAll(/environment\.([A-Z_]{2,})/g)].map(([, name = '']) => name);
  const taken = [...code.matchAll(/const \{([^}]*)\} = io\.environment/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  const filled = [...code.matchAll(/filled\(environment, ([^)]*)\)/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().replaceAll("'", '')),
  );
  return new Set([...direct, ...taken, ...filled]);
}

test('help environment lists every variable that the program reads', async () => {
  const listed = await firstCells('environment');
  const names = new Set(listed.flatMap((name) => name.split(', ')));
  // The page describes folders in a separate section.
  const elsewhere = new Set(['XDG_STATE_HOME', 'APPDATA']);
  expect([...variablesAskedFor()].filter((name) => !names.has(name) && !elsewhere.has(name))).toEqual([]);
});

test('the help on accuracy has the same figures for the test sets as CONTRIBUTING.md', () => {
  const { drafts, verify, check, stories } = accuracy;
  const { asked } = stories;
  const text = readFileSync(
    fileURLToPath(new URL('../../../CONTRIBUTING.md', import.meta.url)),
    'utf8',
  ).replace(/\s+/gu, ' ');
  const share = (value: number) => `.${value}`;
  for (const figures of [
    `held out (${drafts.articles} texts)`,
    `| labeled claims that were found | 95% | ${drafts.found}% |`,
    `| all three are right | 77% | ${drafts.right}% |`,
    `| standing is firmer than the label | 4% | ${drafts.firmer}% |`,
    `| ${[drafts.people, drafts.organizations, drafts.places].map(share).join(', ')} |`,
    `| ${verify.raisedStanding}% of 38 |`,
    `| ${verify.hardenedWording}% of 49 |`,
    `| ${verify.swappedName}% of 59 |`,
    `| ${verify.negated}% of 63 |`,
    `| ${verify.inventedSpeaker}% of 52 |`,
    `| ${verify.otherNumber}% of 49 |`,
    `| ${check.right}% of ${check.sentences} |`,
    `| ${share(stories.same)} (20 pairs) | ${stories.disputes}% of 29 | ${stories.falseDisputes}% |`,
    `| ${share(asked.same)} (20 pairs) | ${asked.disputes}% of 29 | ${asked.falseDisputes}% |`,
  ])
    expect({ figures, isThere: text.includes(figures) }).toEqual({ figures, isThere: true });
});
