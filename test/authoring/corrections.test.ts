import { describe, expect, test } from 'vitest';
import { allAddressed } from '../../src/authoring/addressed.js';
import { answerField } from '../../src/authoring/answer-fields.js';
import { corrected, correctionQuestions, presentAnswers } from '../../src/authoring/corrections.js';
import { CORRECTION_FLAGS, type CorrectedName } from '../../src/authoring/flags.js';
import { EXAMPLE } from '../../src/briefing/example.js';
import { formatBriefing } from '../../src/briefing/file/format.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { exampleFile, exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

/** Entries that are corrected and taken back by options. */

const KINDS = Object.keys(CORRECTION_FLAGS) as CorrectedName[];

/** Runs `briefing edit` on the example, and gives what it says and the file as it is then. */
async function edit(args: readonly string[], change?: (file: BriefingFile) => void) {
  const { exitCode, stdout, stderr, io } = await run(['edit', 'h.json', ...args, '--format', 'plain'], {
    files: { 'h.json': exampleJson(change) },
  });
  const text = io.written.get('h.json');
  return { exitCode, stdout, stderr, text, file: text === undefined ? undefined : JSON.parse(text) };
}

/** The text of the example after a change that was made by hand, as `briefing format` writes it. */
const byHand = (change: (file: BriefingFile) => void) => formatBriefing(exampleFile(change));

describe('the answers of an entry', () => {
  test.each(KINDS)('%s: each that can be corrected has its place in the file, and its question', (what) => {
    const [target] = allAddressed(EXAMPLE).filter((one) => one.what === what);
    const questions = correctionQuestions(what, target?.entry ?? {});
    expect(questions.map(({ flag }) => flag)).toEqual([...CORRECTION_FLAGS[what]]);
    for (const flag of CORRECTION_FLAGS[what]) expect(answerField(what, flag)).toBeDefined();
  });

  test.each([['the example', exampleFile()] as const, ['what new --example writes', EXAMPLE] as const])(
    'of %s, given once more, change nothing',
    (_, file) => {
      for (const target of allAddressed(file)) {
        const { name, ...answers } = presentAnswers(target.what, target.entry);
        const again = { ...answers, ...(name === undefined ? {} : { name }) };
        expect([target.id, formatBriefing(corrected(file, target, again))]).toEqual([
          target.id,
          formatBriefing(file),
        ]);
      }
    },
  );
});

describe('briefing edit --change', () => {
  test('changes what is given and leaves all else as it is, what no question asks for included', async () => {
    const extra = (file: BriefingFile) => {
      const accept = [{ rule: 'no-cue', reason: 'a caption' }];
      Object.assign(file.claims[2] ?? {}, { dependsOn: ['c2'], accept });
    };
    const { exitCode, stderr, stdout, text } = await edit(
      ['--change', 'c3', '--standing', 'alleged', '--cue', 'is said', '--by', 'unnamed'],
      extra,
    );
    expect({ exitCode, stdout, text }).toEqual({
      exitCode: 0,
      stdout: `Harbour talks

Written to h.json: 1 corrected.

Id: harbour
Holds: 2 people, 2 issues, 2 events, 6 claims, 1 gap, 1 note
Corrected: claim c3

Next: briefing edit h.json
Next: briefing validate h.json
`,
      text: byHand((file) => {
        extra(file);
        Object.assign(file.claims[2] ?? {}, {
          standing: 'alleged',
          cue: 'is said',
          attribution: { by: 'unnamed' },
        });
      }),
    });
    expect(stderr).toContain('briefing: issues/fees: ');
  });

  test('says at once what the rules find in the corrected entry', async () => {
    const { stderr } = await edit(['--change', 'c3', '--claim', 'Norland will ask for lower fees.']);
    expect(stderr).toBe(
      "briefing: claims/c3: 'will' is firmer than 'likely' (say 'is likely to', or another word of the kind)\n",
    );
  });

  test.each<[string, readonly string[], (file: BriefingFile) => void]>([
    ['a hedge', ['--change', 'c3', '--cue', ''], ({ claims }) => delete claims[2]?.cue],
    ['a list', ['--change', 'fees', '--parties', ''], ({ issues }) => delete issues[0]?.parties],
    ['a publisher', ['--change', 'report', '--publisher', ''], ({ sources }) => delete sources[0]?.publisher],
    ['a date', ['--change', 'n1', '--when', ''], ({ notes }) => delete notes?.[0]?.on],
  ])('takes %s out where the answer is empty', async (_, args, change) => {
    const { exitCode, text } = await edit(args);
    expect({ exitCode, text }).toEqual({ exitCode: 0, text: byHand(change) });
  });

  test.each<[string, readonly string[], (file: BriefingFile) => void]>([
    [
      'the title and the summary of the briefing by its own id',
      ['harbour', '--title', 'Talks', '--summary', 'Talks are planned.'],
      (file) =>
        Object.assign(file, { title: 'Talks', summary: [{ text: 'Talks are planned.', claims: ['c1'] }] }),
    ],
    [
      'an entry by its address, and the claims behind its summary',
      ['issues/fees', '--claims', 'c3,c6'],
      ({ issues }) => Object.assign(issues[0]?.summary ?? {}, { claims: ['c3', 'c6'] }),
    ],
    [
      'a person who has a name by now',
      ['adviser', '--name', 'Ann Ode'],
      ({ people }) => {
        delete people[1]?.unnamed;
        Object.assign(people[1] ?? {}, { name: 'Ann Ode' });
      },
    ],
    [
      'how a name stands in a sentence',
      ['norland', '--in-sentence', 'the Norlands want'],
      ({ organizations: [norland] }) =>
        Object.assign(norland ?? {}, { inSentence: 'the Norlands', plural: true }),
    ],
    [
      'an event',
      ['spill', '--status', 'occurred', '--timing', 'in winter', '--places', 'port-grey'],
      ({ events }) =>
        Object.assign(events[1] ?? {}, { status: 'occurred', timing: 'in winter', where: ['port-grey'] }),
    ],
    [
      'a gap',
      ['g1', '--reason', 'ambiguous', '--claims', 'c3'],
      ({ gaps }) => Object.assign(gaps[0] ?? {}, { reason: 'ambiguous', claims: ['c3'] }),
    ],
    [
      'a position',
      ['p1', '--act', 'urges', '--wants', 'lower fees'],
      ({ positions }) => Object.assign(positions[0] ?? {}, { act: 'urges', text: 'lower fees' }),
    ],
    [
      'a source',
      ['report', '--source', 'Talks', '--source-kind', 'speech'],
      ({ sources }) => Object.assign(sources[0] ?? {}, { title: 'Talks', kind: 'speech' }),
    ],
  ])('corrects %s', async (_, args, change) => {
    const { exitCode, text } = await edit(['--change', ...args]);
    expect({ exitCode, text }).toEqual({ exitCode: 0, text: byHand(change) });
  });

  test('a claim leaves its old restates and joins the new ones, and they name each other', async () => {
    const { file } = await edit(['--change', 'c3', '--restates', 'c6'], ({ claims }) => {
      for (const [index, restates] of [
        [2, ['c4', 'c5']],
        [3, ['c3', 'c5']],
        [4, ['c3', 'c4']],
      ] as const)
        Object.assign(claims[index] ?? {}, { restates });
    });
    const restates = file.claims.map(({ id, restates = [] }: { id: string; restates?: string[] }) => [
      id,
      ...restates,
    ]);
    expect(restates).toEqual([['c1'], ['c2'], ['c3', 'c6'], ['c4', 'c5'], ['c5', 'c4'], ['c6', 'c3']]);
  });

  test('an alias with a comma stays one', async () => {
    const { file } = await edit(
      ['--change', 'fees', '--aliases', 'fees, of the harbour, tolls'],
      ({ issues }) => Object.assign(issues[0] ?? {}, { aliases: ['dues', 'fees, of the harbour'] }),
    );
    expect(file.issues[0].aliases).toEqual(['fees, of the harbour', 'tolls']);
  });

  test('what was written by hand and is not offered can be given again', async () => {
    const { exitCode, file } = await edit(['--change', 'n1', '--about', 'c3,pilots'], ({ notes }) =>
      Object.assign(notes?.[0] ?? {}, { about: ['c3', 'fees'] }),
    );
    expect([exitCode, file.notes[0].about]).toEqual([0, ['c3', 'pilots']]);
  });

  test.each<[readonly string[], number, string]>([
    [['c33', '--cue', 'x'], 1, "there is no 'c33' in h.json (did you mean 'c3'?)"],
    [
      ['qqqqqqqq', '--cue', 'x'],
      1,
      "there is no 'qqqqqqqq' in h.json (to look for it: briefing search WORDS -b h.json)",
    ],
    [
      ['c3', '--standing', 'sure'],
      2,
      "--standing: 'sure' is not one of them (there are: stated, planned, expected, likely, possible, aim, perceived, pending, alleged, assumed)",
    ],
    [['c3', '--claim', ' '], 2, '--claim: nothing was given (this is needed)'],
    [
      ['c3', '--at', '5'],
      2,
      "--at: '5' is not a place in the source (write SECTION.BLOCK.SENTENCE such as 1.B3.s1, or title)",
    ],
    [
      ['c3', '--voice', 'a clerk'],
      2,
      "--voice: 'a clerk' is for a voice without a name (say --by unnamed, or leave it out)",
    ],
    [
      ['mara-voss', '--in-sentence', 'Voss wants'],
      2,
      "--in-sentence: 'Voss wants' is for a person without a name, who has a label (leave it out)",
    ],
    [
      ['fees', '--standing', 'likely'],
      2,
      '--standing answers no question of the issue fees (there are: --title --group --aliases --parties --people --organizations --places --summary --claims; the claims behind it are c3)',
    ],
    [['fees', '--id', 'dues'], 2, '--id: the id stays, since others name the entry by it (leave it out)'],
    [
      ['p1'],
      2,
      'say what is other in p1: --on --whose --act --label --wants --towards --claims (or run it in a terminal, which asks)',
    ],
    [
      ['adviser', '--label', ''],
      2,
      'nothing was written: \'adviser\' has no name (add "name", or "unnamed": true with a "label"; at /people/1)',
    ],
    [
      ['port-grey', '--part-of', 'port-grey'],
      2,
      'nothing was written: goes round in a circle: port-grey -> port-grey (break the circle at one of them; at /places/1/partOf)',
    ],
    [
      ['p1', '--add', 'gap'],
      2,
      "option '--add <what>' cannot be used with option '--change <id>' (see briefing help edit)",
    ],
  ])('%s is refused, and nothing is written', async (args, exitCode, words) => {
    expect(await edit(['--change', ...args])).toEqual({
      exitCode,
      stdout: '',
      stderr: `briefing: ${words}\n`,
      text: undefined,
      file: undefined,
    });
  });
});

describe('briefing edit --remove', () => {
  test('takes entries back and leaves all else as it is', async () => {
    const { exitCode, stdout, text } = await edit(['--remove', 'p1', 'notes/n1']);
    expect({ exitCode, text }).toEqual({
      exitCode: 0,
      text: byHand((file) => Object.assign(file, { positions: [], notes: [] })),
    });
    expect(stdout.split('\n').filter((line) => /^(Written|Removed)/.test(line))).toEqual([
      'Written to h.json: 2 removed.',
      'Removed: position p1',
      'Removed: note n1',
    ]);
  });

  test('takes an issue back with the claim that came with it, which names it', async () => {
    const add = [
      '--add',
      'issue',
      '--title',
      'Fog',
      '--group',
      'agenda',
      '--summary',
      'Fog.',
      '--at',
      '0.P1.s1',
    ];
    const added = await edit([...add, '--standing', 'stated', '--by', 'source']);
    const { io, exitCode } = await run(['edit', 'h.json', '--remove', 'fog', 'c7'], {
      files: { 'h.json': added.text ?? '' },
    });
    expect([exitCode, io.written.get('h.json')]).toEqual([0, byHand(() => {})]);
  });

  test('says nothing of what the rules had found before in entries that have another place by then', async () => {
    const { stderr } = await edit(['--remove', 'c1x'], ({ claims }) => {
      claims.unshift({ ...(claims[0] as (typeof claims)[number]), id: 'c1x', at: '0.P1.s3' });
      Object.assign(claims[3] ?? {}, { text: 'Norland will ask for lower fees.' });
    });
    expect(stderr).toBe('');
  });

  test.each<[readonly string[], number, string]>([
    [
      ['c3'],
      1,
      "nothing was removed: 'c3' is named by issues/fees (claims), positions/p1 (claims) (correct these: --change fees --claims ...; or remove them as well: --remove c3 ...)",
    ],
    [
      ['c1'],
      1,
      "nothing was removed: 'c1' is named by the briefing itself (claims), events/talks (claims) (correct these: --change harbour --claims ...; or remove them as well: --remove c1 ...)",
    ],
    [
      ['pilots', 'c4'],
      1,
      "nothing was removed: 'pilots' is named by issues/fees (related, by hand) (correct these; or remove them as well: --remove pilots c4 ...)",
    ],
    [['qqqqqq'], 1, "there is no 'qqqqqq' in h.json (to look for it: briefing search WORDS -b h.json)"],
    [['harbour'], 2, "'harbour' is the briefing itself (name an entry of it)"],
    [['p1', '--name', 'x'], 2, '--name answers no question of --remove (leave it out)'],
    [
      ['p1', '--add', 'gap'],
      2,
      "option '--add <what>' cannot be used with option '--remove <ids...>' (see briefing help edit)",
    ],
  ])('%s is refused, and nothing is written', async (args, exitCode, words) => {
    expect(await edit(['--remove', ...args])).toEqual({
      exitCode,
      stdout: '',
      stderr: `briefing: ${words}\n`,
      text: undefined,
      file: undefined,
    });
  });

  test('the last source stays', async () => {
    const args = ['report', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'];
    const { exitCode, stderr, text } = await edit(['--remove', ...args]);
    expect([exitCode, text]).toEqual([1, undefined]);
    expect(stderr).toContain('the briefing itself (claims)');
  });

  test('of those that name an entry eight are told, and the rest counted', async () => {
    const { stderr } = await edit(['--remove', 'fees'], ({ notes }) => {
      for (let number = 2; number < 20; number++)
        notes?.push({ ...(notes[0] as (typeof notes)[number]), id: `n${number}` });
    });
    expect(stderr).toContain(' and 15 more (correct these: --change c3 --about ...');
  });
});
