import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { askField } from '../../../src/commands/author/review/questions/field-questions.js';
import { FIELDS } from '../../../src/drafting/review/fields.js';
import { checkByRules } from '../../../src/drafting/review/findings.js';
import { NAME_KINDS } from '../../../src/drafting/review/names/names.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { main } from '../../../src/main.js';
import { drawFrame } from '../../../src/system/prompts/frame/draw-frame.js';
import { type FakeWorld, fakeIo, run } from '../../support/fake-io.js';
import { framePrompter, type Typed } from '../../support/frame-prompter.js';

/** Reads a stored draft or its text. The text is not drafted again, since better rules would make a different draft. */
const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/review/${name}`, import.meta.url)), 'utf8');

const files = {
  'fees.json': fixture('fees.json'),
  'fees.article.txt': fixture('fees.article.txt'),
} as const;

const world = (typed: readonly Typed[], more: FakeWorld = {}): FakeWorld => ({
  files,
  terminal: true,
  columns: 80,
  rows: 24,
  environment: { NO_COLOR: '1' },
  prompter: framePrompter(typed),
  ...more,
});

/** Runs a session, and returns its result and the screens that it showed. */
async function reviewed(typed: readonly Typed[], args: readonly string[] = [], more: FakeWorld = {}) {
  const prompter = framePrompter(typed);
  const { io, exitCode, stdout, stderr } = await run(['review', 'fees.json', ...args], {
    ...world([], more),
    prompter,
  });
  const file = JSON.parse(io.written.get('fees.json') ?? files['fees.json']) as BriefingFile;
  return { file, frames: prompter.frames, exitCode, stdout, stderr };
}

const screens = (frames: ReturnType<typeof framePrompter>['frames'], columns = 80) =>
  frames.map((frame) =>
    drawFrame(frame, { columns, rows: 24 }, 0, { color: false, unicode: true })
      .rows.map((row) => row.trimEnd())
      .filter((row) => row !== ''),
  );

const FROM_SECOND = ['--only', 'claims', '--from', '0.P2.s1'] as const;

describe('a review', () => {
  test('shows each claim below its sentence, and one sentence of context above the first', async () => {
    const { frames } = await reviewed(['q'], FROM_SECOND);
    expect(screens(frames)[0]).toMatchInlineSnapshot(`
      [
        "1-3/3 claims · 0.P2.s1                                       fees.json · 3 open",
        "───────────────────────────────────────────────────────────────────────────────",
        "  Norland lowers harbour fees",
        "│ [Norland will lower its harbour fees in May], according to Mara Voss, the",
        "│ harbour minister.",
        "  A ◐ planned “will” · Mara Voss",
        "│ Talks with Sudland may follow, and the pilots of Port Grey are expected to",
        "│ strike.",
        "❯ B ◐ possible “may” · the source’s own",
        "│ The fees have risen since 2029.",
        "  C ● stated · the source’s own",
        "1 stated  2 planned  3 expected  4 likely  5 possible  6 aim  7 perceived",
        "8 pending  9 alleged  0 assumed",
        "y accept all · A-Z go to · w words · e edit · v voice · enter zoom · ? · q quit",
      ]
    `);
  });

  test('fits 40 columns', async () => {
    const { frames } = await reviewed(['q'], ['--only', 'claims']);
    expect(screens(frames, 40)[0]).toMatchInlineSnapshot(`
      [
        "1-3/3 claims · 0.P1.s1",
        "───────────────────────────────────────",
        "  Norland lowers harbour fees",
        "│ [Norland will lower its harbour fees",
        "│ in May], according to Mara Voss, the",
        "│ harbour minister.",
        "❯ A ◐ planned “will” · Mara Voss",
        "│ Talks with Sudland may follow, and",
        "│ the pilots of Port Grey are expected",
        "│ to strike.",
        "  B ◐ possible “may” · the source’s own",
        "│ The fees have risen since 2029.",
        "  C ● stated · the source’s own",
        "1 stated  2 planned  3 expected",
        "4 likely  5 possible  6 aim",
        "7 perceived  8 pending  9 alleged",
        "0 assumed",
        "y accept all · A-Z go to · ? · q quit",
      ]
    `);
  });

  test('begins with the source and the names', async () => {
    const { frames } = await reviewed(['y', 'q']);
    expect(screens(frames)).toMatchInlineSnapshot(`
      [
        [
          "1/1 source                                                   fees.json · 8 open",
          "───────────────────────────────────────────────────────────────────────────────",
          "1 title      Norland lowers harbour fees",
          "2 kind       news article",
          "3 publisher  not stated",
          "4 author     not stated",
          "5 published  not stated",
          "6 address    not stated",
          "y accept · 1-6 change · x drop · u undo · n p move · ? · q quit",
        ],
        [
          "1-2/2 names                                                  fees.json · 7 open",
          "───────────────────────────────────────────────────────────────────────────────",
          "❯ A person       Mara Voss, harbour minister",
          "  B person       Port Grey",
          "│ Norland will lower its harbour fees in May, according to Mara Voss, the",
          "│ harbour minister.",
          "Press a to add names that the draft missed: Sudland",
          "1 name  2 role",
          "y accept all · A-Z go to · 1-2 change · k kind · x drop · ? · q quit",
        ],
      ]
    `);
  });

  test('ignores a letter that no entry has, and also the next key if that key would change the current entry', async () => {
    const { file, frames } = await reviewed(['K', '6', '6', 'q'], FROM_SECOND);
    expect(frames.slice(1).map(({ note }) => note)).toEqual([
      'There is no K on this page.',
      '6 was ignored, since there is no K on this page; press 6 again to apply it to the current entry.',
      'y now accepts this claim and 2 more in the list; enter shows this claim alone.',
    ]);
    expect(file.claims.filter(({ standing }) => standing === 'aim')).toHaveLength(1);
  });

  test('accepts the letter of an entry after a letter that no entry has', async () => {
    const { file } = await reviewed(['K', 'A', '6', 'q'], FROM_SECOND);
    expect(file.claims.map(({ standing }) => standing)).toContain('aim');
  });

  test('continues where the previous review stopped', async () => {
    const kept = new Map<string, string>();
    const { file } = await reviewed(['y', 'n', 'n', 'q'], [], { kept });
    const begun = { kept, files: { ...files, 'fees.json': JSON.stringify(file) } };
    const { frames } = await reviewed(['q'], [], begun);
    expect(frames[0]?.above.left).toBe('1-3/3 claims · 0.P1.s1');
  });

  test('starts at the beginning of a new draft, wherever the review of an earlier draft stopped', async () => {
    const kept = new Map<string, string>();
    await reviewed(['n', 'n', 'n', 'q'], [], { kept });
    const { frames } = await reviewed(['q'], [], { kept });
    expect(frames[0]?.above.left).toBe('1/1 source');
  });

  test('accepts a list except for entries with findings, which are then shown one by one', async () => {
    const wording: Typed[] = ['down', 'e', { words: 'The pilots will strike.' }];
    const { file, frames, stdout } = await reviewed([...wording, 'up', 'y', 'q'], ['--only', 'claims']);
    expect(file.claims.map(({ id, standing, cue, proposed }) => [id, standing, cue, proposed])).toEqual([
      ['c1', 'planned', 'will', undefined],
      ['c2', 'possible', 'may', { by: 'rules' }],
      ['c3', 'stated', undefined, undefined],
    ]);
    expect(frames.map(({ above, keys }) => [above.left, above.right, keys[0]?.word])).toEqual([
      ['1-3/3 claims · 0.P1.s1', 'fees.json · 3 open', 'accept all'],
      ['1-3/3 claims · 0.P2.s1', 'fees.json · 3 open', 'accept all'],
      ['1-3/3 claims · 0.P2.s1', 'fees.json · 3 open, 1 with findings', 'accept this'],
      ['1-3/3 claims · 0.P1.s1', 'fees.json · 3 open, 1 with findings', 'accept 2'],
      ['2/3 claims · 0.P2.s1', 'fees.json · 1 open, 1 with findings', 'accept'],
    ]);
    expect(stdout).toBe('2 changes written; 6 entries are open.\nNext: briefing review fees.json\n');
  });

  test('lists the current kind first, finds kinds by their first letters, and accepts others as typed', async () => {
    const review = startReview(JSON.parse(files['fees.json']) as BriefingFile, {}, { check: checkByRules });
    const [, kind] = FIELDS.sources ?? [];
    const offered: (string | undefined)[] = [];
    const search = async ({ find }: { find(typed: string): readonly { readonly label: string }[] }) => {
      for (const typed of ['', 'oth', 'pamphlet']) offered.push(find(typed)[0]?.label);
      return undefined as never;
    };
    const prompter = { ...framePrompter([]), search } as never;
    if (kind) await askField(kind)(prompter, review, { kind: 'sources', id: 'article' });
    expect(offered).toEqual(['news article', 'other', 'other: pamphlet']);
  });

  test('lists an added name, to which the cursor can move', async () => {
    const add: Typed[] = ['a', '1', 'y', 'up', 'down', 'down', 'q'];
    const { file, frames } = await reviewed(add, ['--only', 'names']);
    expect([...file.people, ...file.organizations, ...file.places].map(({ name }) => name)).toEqual([
      'Mara Voss',
      'Port Grey',
      'Sudland',
    ]);
    const last = frames.at(-1);
    expect([last?.above.left, last?.lines(80)[last.current?.(80) ?? 0]]).toEqual([
      '1-3/3 names',
      '❯ C organization Sudland',
    ]);
  });

  test('ends on Enter when everything is reviewed, even after an error', async () => {
    const wrong: Typed[] = [
      'e',
      { words: 'The pilots will strike.' },
      'up',
      'y',
      'y',
      ...OWN_REASON,
      'enter',
    ];
    const { frames, stdout } = await reviewed(wrong, FROM_SECOND);
    expect(frames.at(-1)?.lines(80)[0]).toBe('Everything here has been reviewed.');
    expect(stdout).toContain('3 changes written');
  });

  /** Accepts the first claim after the file has been changed in another window. */
  async function acceptedAfter(change: (file: BriefingFile) => Partial<BriefingFile>) {
    let other: () => void = () => {};
    const prompter = framePrompter([{ meanwhile: () => other() }, 'y', 'q']);
    const io = fakeIo({ ...world([]), prompter });
    other = () => {
      const file = JSON.parse(files['fees.json']) as BriefingFile;
      io.files.write('fees.json', JSON.stringify({ ...file, ...change(file) }), { force: true });
    };
    expect(await main(['review', 'fees.json', '--only', 'claims'], io)).toBe(0);
    const file = JSON.parse(io.written.get('fees.json') ?? '') as BriefingFile;
    return { file, note: prompter.frames.at(-1)?.note };
  }

  test('keeps changes made in other windows', async () => {
    const { file } = await acceptedAfter(({ gaps }) => ({
      gaps: gaps.map((gap) => ({ ...gap, question: 'Changed elsewhere?' })),
    }));
    expect(file.claims[0]?.proposed).toBeUndefined();
    expect(file.gaps[0]?.question).toBe('Changed elsewhere?');
  });

  test('shows a change made to the same entry in another window, and does not overwrite it', async () => {
    const { file, note } = await acceptedAfter(({ claims }) => ({
      claims: claims.map((claim) => ({ ...claim, text: `${claim.text} Or so.` })),
    }));
    expect(file.claims[0]?.text).toContain('Or so.');
    expect(file.claims[0]?.proposed).toBeDefined();
    expect(note).toBe('This entry has been changed in another window; here is the new version.');
  });

  const OWN_REASON: Typed[] = [{ choose: 'a different reason' }, { words: 'It is agreed.' }];

  test('asks for a reason if the checks find an error', async () => {
    const keys: Typed[] = ['e', { words: 'The pilots will strike.' }, 'enter', 'y', ...OWN_REASON, 'q'];
    const { file } = await reviewed(keys, FROM_SECOND);
    expect(file.claims[1]).toMatchObject({
      text: 'The pilots will strike.',
      accept: [
        { rule: 'hardened-claim', reason: 'It is agreed.' },
        { rule: 'firmer-wording', reason: 'It is agreed.' },
      ],
    });
    expect(file.claims[1]).not.toHaveProperty('proposed');
  });

  test('offers common reasons', async () => {
    const keys: Typed[] = [
      'enter',
      'e',
      { words: 'The pilots will strike.' },
      'y',
      { choose: 'in other words' },
      'q',
    ];
    const { file } = await reviewed(keys, FROM_SECOND);
    const reasons = file.claims[1]?.accept?.map(({ reason }) => reason);
    expect(reasons).toContain('The sentence says so in other words.');
  });

  test('accepts all names in a list with one key', async () => {
    const { file, frames } = await reviewed(['y', 'y', 'q']);
    expect([...file.people, ...file.organizations, ...file.places].map(({ proposed }) => proposed)).toEqual([
      undefined,
      undefined,
    ]);
    expect(frames.at(-1)?.above.left).toBe('1/1 issues');
  });

  test('is refused without a terminal, and the message says how many entries are open', async () => {
    const { exitCode, stdout, stderr } = await run(['review', 'fees.json'], { files });
    expect({ exitCode, stdout, stderr }).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "briefing: cannot review: there is no terminal (8 entries are open; run briefing review fees.json in a terminal, or add --summary to count them)
      ",
        "stdout": "",
      }
    `);
  });

  test('counts open entries with --summary', async () => {
    const { exitCode, stdout } = await run(['review', 'fees.json', '--summary'], { files });
    expect(exitCode).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "Review

      Draft by rules: 0 of 3 claims reviewed. Expect to correct about 3 in 10. * not
      reviewed

      8 of 8 entries are open.

      Open entries
      Part    Entries  Open  With findings  With errors
      ─────────────────────────────────────────────────
      source  1        1     0              0
      names   2        2     0              0
      issues  1        1     0              0
      claims  3        3     0              0
      gaps    1        1     0              0

      Next: briefing review fees.json
      "
    `);
  });

  test.each([
    ['disputed once both are accepted', {}],
    [
      'different number; disputed once both are accepted',
      { proposed: { by: 'rules', differences: [{ from: 'c1', in: 'number' }] } },
    ],
  ])('shows the claim that contradicts a claim, with the note “%s”', async (state, fields) => {
    const file = JSON.parse(files['fees.json']) as BriefingFile;
    Object.assign(file.claims[2] ?? {}, { disputes: ['c1'], ...fields });
    const disputed = { files: { ...files, 'fees.json': JSON.stringify(file, null, 2) } };
    const { frames } = await reviewed(['enter', 'q'], ['--only', 'claims'], disputed);
    const shown = screens(frames).at(-1) ?? [];
    expect(
      shown
        .filter((line) => /^disputed by|^ .*accepted\)$/.test(line))
        .join(' ')
        .replace(/\s+/g, ' '),
    ).toBe(`disputed by The fees have risen since 2029. ● stated (${state})`);
  });

  test('shows the summary of an issue with its standing and voice', async () => {
    const { frames } = await reviewed(['q'], ['--only', 'issues']);
    const [shown = []] = screens(frames);
    expect(shown.join(' ')).toMatch(/3 summary .*[●◐○] \w+/);
  });

  test('closes the help with any key, even q', async () => {
    const { frames, exitCode } = await reviewed(['?', 'q', 'q']);
    expect(frames.map(({ place }) => place)).toEqual(['sources/article', 'help', 'sources/article']);
    expect(exitCode).toBe(0);
  });

  test('splits a claim at a place chosen with the arrow keys, starting with the likeliest place', async () => {
    const words = 'The talks, which may fail, begin in May, and the pilots may strike, but the port is open.';
    const keys: Typed[] = ['e', { words }, 's', 'right', 'enter', 'q'];
    const { file, frames } = await reviewed(keys, FROM_SECOND);
    expect(frames.slice(2, 4).map(({ above, lines }) => [above.right, ...lines(80)])).toEqual([
      [
        '0.P2.s1 · 1/2',
        'first',
        'The talks, which may fail, begin in May.',
        '',
        'second',
        'The pilots may strike, but the port is open.',
        '',
      ],
      [
        '0.P2.s1 · 2/2',
        'first',
        'The talks, which may fail, begin in May, and the pilots may strike.',
        '',
        'second',
        'The port is open.',
        '',
      ],
    ]);
    expect(file.claims.map(({ text }) => text)).toEqual([
      'Norland will lower its harbour fees in May.',
      'The talks, which may fail, begin in May, and the pilots may strike.',
      'The port is open.',
      'The fees have risen since 2029.',
    ]);
  });

  test('offers other words for a claim, which can be chosen by digit', async () => {
    const { file, frames } = await reviewed(['w', '2', 'q'], FROM_SECOND);
    expect(screens(frames)[1]).toMatchInlineSnapshot(`
      [
        "Which words?                                                            0.P2.s1",
        "───────────────────────────────────────────────────────────────────────────────",
        "now: Talks with Sudland may follow, and the pilots of Port Grey are expected to",
        "strike.",
        "1 without “and the pilots of Port Grey are ...”",
        "  Talks with Sudland may follow.",
        "2 without “Talks with Sudland may follow” · ◐ expected · hedge “expected”",
        "  The pilots of Port Grey are expected to strike.",
        "1-2 take · w take the first · e edit · esc back",
      ]
    `);
    expect(file.claims[1]).toMatchObject({
      text: 'The pilots of Port Grey are expected to strike.',
      standing: 'expected',
      cue: 'expected',
      proposed: { by: 'rules' },
    });
    expect((await reviewed(['w', 'escape', 'q'], FROM_SECOND)).file.claims[1]?.text).toMatch(/^Talks/);
    const edited: Typed[] = ['w', 'e', { words: 'Talks with Sudland may follow.' }, 'q'];
    expect((await reviewed(edited, FROM_SECOND)).file.claims[1]?.text).toBe('Talks with Sudland may follow.');
  });

  test('offers the hedges of the sentence, and lets the reviewer type others', async () => {
    const { file } = await reviewed(['h', { choose: 'expected' }, 'q'], FROM_SECOND);
    expect(file.claims[1]?.cue).toBe('expected');
    const typed: Typed[] = ['h', { choose: 'other words' }, { words: 'are expected' }, 'q'];
    expect((await reviewed(typed, FROM_SECOND)).file.claims[1]?.cue).toBe('are expected');
    expect((await reviewed(['h', { choose: 'none' }, 'q'], FROM_SECOND)).file.claims[1]).not.toHaveProperty(
      'cue',
    );
  });

  test('adds a claim from a clause of the sentence or from typed text', async () => {
    const { file } = await reviewed(['a', '2', 'q'], FROM_SECOND);
    expect(file.claims[2]).toMatchObject({
      text: 'The pilots of Port Grey are expected to strike.',
      standing: 'expected',
    });
    const typed: Typed[] = ['a', 'e', { words: 'Talks follow.' }, 'q'];
    expect((await reviewed(typed, FROM_SECOND)).file.claims[2]?.text).toBe('Talks follow.');
  });

  test('says that there are no other words to offer, and lets the reviewer edit the claim', async () => {
    const without = ['--only', 'claims', '--from', '0.P2.s2'];
    const { file, frames } = await reviewed(
      ['w', 'w', '1', 'e', { words: 'The talks have ended.' }, 'q'],
      without,
    );
    expect(file.claims.map(({ text }) => text)).toContain('The talks have ended.');
    const nothing = 'The rules find nothing to offer here. Press e to write it yourself.';
    expect(screens(frames).filter((rows) => rows.join(' ').includes(nothing))).toHaveLength(3);
  });

  test('shows all lines of an issue in the brief on Enter, and only their number when Enter is pressed again', async () => {
    const draft = JSON.parse(fixture('fees.json')) as BriefingFile;
    const { id = '' } = draft.claims.find(({ at }) => at === '0.P2.s2') ?? {};
    const details = [{ text: 'The fees have risen since 2029.', claims: [id], verbatim: true }];
    const issues = draft.issues.map((issue) => ({ ...issue, details }));
    const changed = { ...files, 'fees.json': JSON.stringify({ ...draft, issues }) };
    const { frames } = await reviewed(['enter', 'enter', 'q'], ['--only', 'issues'], { files: changed });
    const counted =
      'and 1 more line in the brief, in the words of the article (press enter to see all lines)';
    const rowsWith = (words: string) =>
      screens(frames).map((rows) => rows.join(' ').replace(/\s+/gu, ' ').includes(words));
    expect(rowsWith(counted)).toEqual([true, false, true]);
    expect(rowsWith('The fees have risen since 2029. ●')).toEqual([false, true, false]);
  });

  test('shows the verb of a position whose act has no name of its own', async () => {
    const draft = JSON.parse(fixture('fees.json')) as BriefingFile;
    const [issue = '', whose = '', claim = ''] = [draft.issues, draft.people, draft.claims].map(
      (all) => all[0]?.id,
    );
    const position = {
      id: 'p1',
      issue,
      whose,
      act: 'other',
      label: 'asks',
      text: 'the port to wait',
      claims: [claim],
    };
    const positions = [{ ...position, proposed: { by: 'rules' } }];
    const changed = { ...files, 'fees.json': JSON.stringify({ ...draft, positions }) };
    const { frames } = await reviewed(['q'], ['--only', 'positions'], { files: changed });
    expect(screens(frames, 100)[0]?.join('\n')).toContain('3 act        asks');
  });

  test('does not split a claim if the reviewer presses Esc', async () => {
    const { file } = await reviewed(['s', 'escape', 'q'], FROM_SECOND);
    expect(file.claims).toHaveLength(3);
  });

  test('moves within a list with the arrow keys, and page by page with n and p', async () => {
    const { frames } = await reviewed(['y', 'down', 'n', 'p', 'enter', 'enter', 'q']);
    expect(frames.slice(1).map(({ place, above }) => [place, above.left])).toEqual([
      ['list of people/mara-voss', '1-2/2 names'],
      ['list of people/mara-voss', '1-2/2 names'],
      ['issues/norland-lowers-harbour-fees', '1/1 issues'],
      ['list of people/mara-voss', '1-2/2 names'],
      ['people/port-grey', '2/2 names'],
      ['list of people/mara-voss', '1-2/2 names'],
    ]);
  });

  test('shows a single claim between the neighboring sentences on Enter', async () => {
    const { frames } = await reviewed(['enter', 'q'], FROM_SECOND);
    expect(screens(frames)[1]).toMatchInlineSnapshot(`
      [
        "2/3 claims · 0.P2.s1                                         fees.json · 3 open",
        "───────────────────────────────────────────────────────────────────────────────",
        "  Norland will lower its harbour fees in May, according to Mara Voss, the",
        "  harbour minister.",
        "│ Talks with Sudland may follow, and the pilots of Port Grey are expected to",
        "│ strike.",
        "  The fees have risen since 2029.",
        "claim        the sentence, word for word",
        "standing     ◐ possible · hedge “may”",
        "voice        the source’s own",
        "about        Port Grey · Norland lowers harbour fees",
        "1 stated  2 planned  3 expected  4 likely  5 possible  6 aim  7 perceived",
        "8 pending  9 alleged  0 assumed",
        "y accept · w words · e edit · v voice · x drop · u undo · s split · ? · q quit",
      ]
    `);
  });

  test('does not say that everything is reviewed while there are errors', async () => {
    const { file } = await reviewed(['y', 'y', 'x', 'y', 'y', 'y', 'q']);
    const issues = file.issues.map((issue) => ({
      ...issue,
      summary: { text: 'Fees fall.', claims: ['c1'] },
    }));
    const firm = { files: { ...files, 'fees.json': JSON.stringify({ ...file, issues }) } };
    const { frames, stdout } = await reviewed(['q'], [], firm);
    expect(frames[0]?.above).toEqual({ left: '1/1 issues', right: 'fees.json · 1 open, 1 with findings' });
    expect(screens(frames)[0]?.join('\n')).toContain('error        ');
    expect(stdout).toBe('0 changes written; 1 entry is open.\nNext: briefing review fees.json\n');
    const reasons: Typed[] = ['y', { choose: 'in other words' }, 'q'];
    expect((await reviewed(reasons, [], firm)).stdout).toBe(
      '1 change written; everything is reviewed.\nNext: briefing overview -b fees.json\n',
    );
  });

  test('leaves out a quoted claim when the question of a gap is edited', async () => {
    const offered: unknown[] = [];
    const draft = JSON.parse(files['fees.json']) as BriefingFile;
    const question = 'When is this planned for? “Norland will lower its harbour fees in May.”';
    const file = { ...draft, gaps: draft.gaps.map((gap) => ({ ...gap, question })) };
    const at = { kind: 'gaps', id: file.gaps[0]?.id ?? '' } as const;
    const prompter = {
      ...framePrompter([]),
      input: async ({ initial }: { readonly initial?: string }) => {
        offered.push(initial);
        return undefined as never;
      },
    };
    const field = { key: 'question', label: 'question', needed: true } as const;
    await askField(field)(prompter, startReview(file, {}, { check: checkByRules }), at);
    expect(offered).toEqual(['When is this planned for?']);
  });

  test('shows a problem once if both the rules and the check against the text report it', async () => {
    const { frames } = await reviewed(['enter', 'e', { words: 'The pilots will strike.' }, 'q'], FROM_SECOND);
    const findings = screens(frames)
      .at(-1)
      ?.filter((line) => /^(?:error|question)/.test(line));
    expect(findings).toHaveLength(1);
  });

  test('links a claim to a claim that contradicts it', async () => {
    const { file } = await reviewed(['d', { choose: 'have risen' }, 'q'], FROM_SECOND);
    expect(file.claims[1]?.disputes).toEqual(['c3']);
  });

  test('adds a name that is chosen as a topic of a claim or in the list of names', async () => {
    const { file } = await reviewed(['t', { choose: 'Sudland' }, 'q'], FROM_SECOND);
    expect(file.organizations.at(-1)?.name).toBe('Sudland');
    const added = ['a', '1', '1', '1', 'y'];
    expect((await reviewed([...added, 'q'], ['--only', 'names'])).file.places.at(-1)?.name).toBe('Sudland');
  });

  test('offers the names that the draft missed when the list of names ends and when `a` is pressed', async () => {
    const { frames, file } = await reviewed(['y', 'y', '1', 'y', 'q']);
    expect(screens(frames).slice(2, 4)).toMatchInlineSnapshot(`
      [
        [
          "Not in the draft                                                         1 left",
          "───────────────────────────────────────────────────────────────────────────────",
          "1   not added     Sudland",
          "    “Talks with Sudland may follow, and the pilots”",
          "Press a digit to add a name; further presses change its kind or leave it out.",
          "y add none · 1 add · / another · esc back",
        ],
        [
          "Not in the draft                                                         1 left",
          "───────────────────────────────────────────────────────────────────────────────",
          "1 + organization  Sudland",
          "    “Talks with Sudland may follow, and the pilots”",
          "Press a digit to add a name; further presses change its kind or leave it out.",
          "y add 1 · 1 add · x add none · / another · esc back",
        ],
      ]
    `);
    expect(file.organizations.at(-1)?.name).toBe('Sudland');
    const passed = await reviewed(['y', 'a', 'y', 'y', 'q']);
    expect(passed.frames.at(-1)?.above.left).toBe('1/1 issues');
    expect(passed.file.organizations.some(({ name }) => name === 'Sudland')).toBe(false);
  });

  test('keeps the chosen names while the reviewer searches for another name', async () => {
    const { frames, file } = await reviewed(['y', 'y', '1', '/', 'escape', 'y', 'q']);
    expect(frames.at(-2)?.keys[0]?.word).toBe('add 1');
    expect(file.organizations.at(-1)?.name).toBe('Sudland');
  });

  test('cycles a name through all three kinds with one key', async () => {
    const kinds = async (...keys: string[]) => {
      const { file } = await reviewed([...keys, 'q'], ['--only', 'names']);
      return NAME_KINDS.filter((kind) => file[kind].some(({ id }) => id === 'port-grey'));
    };
    expect(await kinds('down', 'k')).toEqual(['organizations']);
    expect(await kinds('down', 'k', 'k')).toEqual(['places']);
    expect(await kinds('down', 'k', 'k', 'k')).toEqual(['people']);
  });

  test('edits the words of a summary, which the rules check', async () => {
    const words = 'Norland will probably lower its fees.';
    const keys: Typed[] = ['3', { choose: 'edit the words' }, { words }, 'q'];
    const { file, frames } = await reviewed(keys, ['--only', 'issues']);
    expect(file.issues[0]?.summary).toEqual({ text: words, claims: ['c1'] });
    expect(frames.at(-1)?.above.right).toBe('fees.json · 1 open');
    const firm: Typed[] = ['3', { choose: 'edit the words' }, { words: 'Norland lowered its fees.' }, 'q'];
    expect((await reviewed(firm, ['--only', 'issues'])).frames.at(-1)?.above.right).toBe(
      'fees.json · 1 open, 1 with findings',
    );
  });

  test('lets the reviewer choose the claim that sums up an issue', async () => {
    const { file } = await reviewed(['3', { choose: 'Norland will lower' }, 'q'], ['--only', 'issues']);
    expect(file.issues[0]?.summary).toEqual({ text: file.claims[0]?.text, claims: ['c1'] });
  });
});
