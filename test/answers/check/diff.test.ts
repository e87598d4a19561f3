import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { at } from '../../checking/rules/sound.js';
import { exampleFile } from '../../support/example.js';
import { type FakeWorld, run } from '../../support/fake-io.js';

const json = (change?: (file: BriefingFile) => void) => JSON.stringify(exampleFile(change));

async function diff(before: string, after: string, args: string[] = [], world: FakeWorld = {}) {
  const files = { 'old.json': before, 'new.json': after };
  const { exitCode, stdout, stderr } = await run(['diff', ...args, 'old.json', 'new.json'], {
    files,
    ...world,
  });
  return { exitCode, stdout, stderr };
}

const NOTHING = 'Harbour talks: what changed\n\nNo changes in meaning.\n';

test('versions with the same meaning give exit code 0, even if their layout and order differ', async () => {
  const turned = JSON.stringify(
    exampleFile((file) => {
      file.claims.reverse();
      file.issues.reverse();
      at(file.claims, 0).about.reverse();
    }),
    null,
    4,
  );
  expect(await diff(json(), turned)).toEqual({ exitCode: 0, stdout: NOTHING, stderr: '' });
});

test('an entry that differs only in its id counts as unchanged', async () => {
  const renamed = json()
    .replaceAll('"c3"', '"claim-3"')
    .replaceAll('"mara-voss"', '"voss"')
    .replaceAll('"p1"', '"p9"');
  expect(await diff(json(), renamed)).toEqual({ exitCode: 0, stdout: NOTHING, stderr: '' });
});

/** Returns the example as JSON. The id of each claim is replaced with the result of `idOf` for the index of the claim. */
function renumbered(idOf: (index: number) => string, change?: (file: BriefingFile) => void): string {
  const file = exampleFile(change);
  const ids = new Map(file.claims.map(({ id }, index) => [`"${id}"`, `"${idOf(index)}"`]));
  return JSON.stringify(file).replace(/"[\w-]+"/g, (text) => ids.get(text) ?? text);
}

test.each<[string, (index: number) => string]>([
  ['reversed', (index) => `c${exampleFile().claims.length - index}`],
  ['shifted by one', (index) => `c${index + 2}`],
  ['swapped in pairs', (index) => `c${(index ^ 1) + 1}`],
])('claims whose ids were %s count as unchanged', async (_how, idOf) => {
  expect(
    await diff(
      renumbered((index) => `c${index + 1}`),
      renumbered(idOf),
    ),
  ).toEqual({
    exitCode: 0,
    stdout: NOTHING,
    stderr: '',
  });
});

test('a claim inserted in the middle is one added claim, even if all later claims are renumbered', async () => {
  const after = renumbered(
    (index) => `c${index + 1}`,
    (file) => {
      const added = {
        ...at(file.claims, 1),
        id: 'new',
        text: 'A ferry sank in the strait.',
        about: ['fees'],
      };
      file.claims.splice(1, 0, added);
    },
  );
  const { stdout } = await diff(
    renumbered((index) => `c${index + 1}`),
    after,
    ['--format', 'plain'],
  );
  expect(stdout.split('\n').filter((line) => line.startsWith('Claims'))).toEqual(['Claims added']);
  expect(stdout.match(/^Claim /gm)).toHaveLength(1);
  expect(stdout).toContain('A ferry sank in the strait.');
});

test.each<[string, (text: string) => string]>([
  ['spaces', (text) => text.replaceAll(' ', '  ')],
  ['no-break spaces', (text) => text.replace(' ', '\u00a0')],
  ['soft hyphens', (text) => text.replace('r', 'r\u00ad')],
  ['quotation marks and apostrophes', (text) => text.replaceAll('"', '\u201c').replaceAll("'", '\u2019')],
  ['how letters with accents are encoded', (text) => text.normalize('NFD')],
])('claims that differ only in %s have not changed in meaning', async (_what, change) => {
  const quoted = (file: BriefingFile) => {
    for (const claim of file.claims) claim.text = `${claim.text} It's "said" in Zürich.`;
  };
  const after = json((file) => {
    quoted(file);
    for (const claim of file.claims) claim.text = change(claim.text);
  });
  expect(await diff(json(quoted), after)).toEqual({ exitCode: 0, stdout: NOTHING, stderr: '' });
});

test('changed standings come first, each with the old and the new wording', async () => {
  const after = json((file) => {
    Object.assign(at(file.claims, 2), { standing: 'stated', text: 'Norland asks for lower fees.' });
    delete at(file.claims, 2).cue;
    at(file.issues, 0).summary.text = 'Norland asks for lower fees.';
  });
  expect((await diff(json(), after, ['--format', 'plain'])).stdout).toMatchInlineSnapshot(`
    "Harbour talks: what changed

    Changed standings

    - Harbour fees · likely -> + stated (report 0.P1.s2)
    - Norland on Harbour fees · likely -> + stated (report 0.P1.s2)

    Claim c3: Norland asks for lower fees.
    Standing: + stated
    Attributed to: the report
    Source: report, 0.P1.s2
    Remark: previously: Norland is likely to ask for lower fees. (likely, the report)
    Remark: hedge word: likely -> none

    Issues

    - changed: Harbour fees (+ stated, report 0.P1.s2): summary: Norland is likely to ask for lower fees. (likely, the report) -> Norland asks for lower fees. (stated, the report)
    "
  `);
});

test('added, withdrawn and reworded claims are shown with their standing, attribution and place', async () => {
  const after = json((file) => {
    at(file.claims, 5).text = 'Sudland firmly refuses lower fees.';
    file.claims.push({
      ...at(file.claims, 2),
      id: 'c8',
      text: 'Pilots are likely to be paid by both.',
      about: ['pilots'],
    });
  });
  expect((await diff(json(), after, ['--format', 'plain'])).stdout).toMatchInlineSnapshot(`
    "Harbour talks: what changed

    Claims added

    Claim c8: Pilots are likely to be paid by both.
    Standing: ~ likely
    Hedge word: likely
    Attributed to: the report
    Source: report, 0.P1.s2

    Claims reworded

    Claim c6: Sudland firmly refuses lower fees.
    Standing: ~ stated
    Attributed to: Sudland
    Source: report, 0.P2.s2
    Remark: previously: Sudland refuses lower fees. (stated, Sudland)
    "
  `);
  expect((await diff(after, json(), ['--format', 'plain'])).stdout).toMatchInlineSnapshot(`
    "Harbour talks: what changed

    Claims withdrawn

    Claim c8: Pilots are likely to be paid by both.
    Standing: ~ likely
    Hedge word: likely
    Attributed to: the report
    Source: report, 0.P1.s2

    Claims reworded

    Claim c6: Sudland refuses lower fees.
    Standing: ~ stated
    Attributed to: Sudland
    Source: report, 0.P2.s2
    Remark: previously: Sudland firmly refuses lower fees. (stated, Sudland)
    "
  `);
});

test('changes to events, dates, people, positions, questions, the title and the summary are shown, with their claims', async () => {
  const after = json((file) => {
    at(file.events, 0).when = '2031-06-01';
    delete at(file.events, 0).duration;
    file.people.push({ id: 'clerk', name: 'Ada Lund' });
    at(file.people, 0).role = 'Prime minister of Norland';
    at(file.positions, 0).act = 'urges';
    file.gaps = [{ id: 'g2', about: ['talks'], question: 'Who pays the pilots?', reason: 'not stated' }];
    file.title = 'Harbour talks, second week';
    at(file.summary, 0).text = 'Norland and Sudland plan talks at Port Grey.';
  });
  expect((await diff(json(), after, ['--format', 'plain'])).stdout).toMatchInlineSnapshot(`
    "Harbour talks, second week: what changed

    Questions closed

    - How low should the fees be? (not stated)

    Questions opened

    - Who pays the pilots? (not stated)

    Positions

    - changed: Norland · urges · lower fees from Sudland · toward Sudland (~ likely, report 0.P1.s2): act: seeks -> urges

    Events

    - changed: Talks at Port Grey (+ planned, report 0.P1.s1): when: 20 May 2031 to 21 May 2031 -> 1 June 2031; duration: 2 days -> not stated

    People

    - added: Ada Lund
    - changed: Mara Voss (+ stated, report 0.P1.s1): role: Harbour minister of Norland -> Prime minister of Norland

    The briefing as a whole

    - title: Harbour talks -> Harbour talks, second week
    - summary: Norland and Sudland plan talks on the harbour. (planned, the report) -> Norland and Sudland plan talks at Port Grey. (planned, the report)
    "
  `);
});

test('a briefing in the library can be given by its id', async () => {
  const { exitCode, stdout } = await run(['diff', 'harbour', 'new.json'], {
    environment: { XDG_DATA_HOME: '/data' },
    files: { '/data/briefing/harbour.json': json(), 'new.json': json() },
  });
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: NOTHING });
});

test('giving only one version is a usage error, and nothing is read or written', async () => {
  const files = { 'trip.json': json() };
  const { exitCode, stdout, stderr } = await run(['diff', 'trip.json'], { files });
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      "briefing: missing required argument 'new' (diff compares two versions: briefing diff OLD NEW; see briefing help diff)\n",
  });
  const environment = { HOME: '/home/reader' };
  const read = await run(['agenda', '-b', 'trip.json'], { environment, files });
  expect([...read.io.written.keys()]).toEqual([]);
});

test('an unreadable or invalid version gives exit code 3', async () => {
  expect((await diff('{', json())).exitCode).toBe(3);
  const { exitCode, stderr } = await run(['diff', 'a.json', 'b.json'], { files: { 'a.json': json() } });
  expect({ exitCode, stderr }).toEqual({
    exitCode: 3,
    stderr: 'briefing: b.json: no such file (check the name)\n',
  });
});

test('entries that were only reviewed are counted in one line, and other changes do not mention the review', async () => {
  const draft = json((file) => {
    for (const claim of file.claims) claim.proposed = { by: 'rules' };
  });
  const last = exampleFile().claims.length - 1;
  const reviewed = json((file) => {
    at(file.claims, 0).text = 'Norland and Sudland will hold talks on the harbour.';
  });
  expect(await diff(draft, json())).toEqual({
    exitCode: 1,
    stdout: `Harbour talks: what changed\n\n${last + 1} entries reviewed without other changes.\n`,
    stderr: '',
  });
  const { stdout } = await diff(draft, reviewed);
  expect(stdout).toContain('will hold talks');
  expect(stdout).not.toContain('roposed');
  expect(stdout).toMatch(new RegExp(`\\n${last} entries reviewed without other changes\\.\\n$`));
});
