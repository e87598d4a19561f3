import { describe, expect, test } from 'vitest';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';
import { type Line, scriptedAuthor } from './script.js';

/** The wizard at a terminal. */

const CLAIM = 'What the source says there, as one sentence of your own, no firmer than it is put';
const CUE = 'By which word does the source hedge, such as likely or alleged? (empty: not stated)';
const PLACE = 'Where in the source? SECTION.BLOCK.SENTENCE, such as 1.B3.s1, or title';

const HEAD: readonly Line[] = [
  { asked: 'What is the briefing called?', say: 'Talks at Port Grey' },
  { asked: 'A short id for it', say: '' },
  { asked: 'In which language do you write it, as a tag?', say: '' },
  { asked: 'What is the title of the source?', say: 'Two ministers' },
  { asked: 'What kind of source is it?', choose: 'report' },
  { asked: 'Who published it? (empty: not stated)', say: 'Grey Observer' },
  { asked: 'When, such as 24 April 2024? (empty: not stated)', say: '' },
  { asked: 'At which web address? (empty: not stated)', say: '' },
  {
    asked: 'What is it about, in one whole sentence of your own, such as The Seals plan a strike?',
    say: 'Talks are \u001b[31mplanned\u001b[0m.',
  },
  { asked: CLAIM, say: '' },
  { asked: 'How sure is the source of that?', choose: 'planned' },
  { asked: CUE, say: 'will' },
  { asked: 'Whose voice is it in?', choose: "the source's own" },
  { asked: PLACE, say: '0.P1.s1' },
];

const MENU = 'What do you want to add or correct?';

const BEGUN = `{
  "$schema": "./briefing.schema.json",
  "formatVersion": 1,
  "id": "talks-at-port-grey",
  "title": "Talks at Port Grey",
  "language": "en",
  "summary": [{ "text": "Talks are planned.", "claims": ["c1"] }],
  "sources": [{ "id": "source", "title": "Two ministers", "kind": "report", "publisher": "Grey Observer" }],
  "people": [],
  "organizations": [],
  "places": [],
  "issues": [],
  "events": [],
  "claims": [
    {
      "id": "c1",
      "text": "Talks are planned.",
      "about": ["source"],
      "standing": "planned",
      "cue": "will",
      "attribution": { "by": "source" },
      "source": "source",
      "at": "0.P1.s1"
    }
  ],
  "positions": [],
  "gaps": []
}
`;

async function author(args: readonly string[], lines: readonly Line[], files: Record<string, string> = {}) {
  const { prompter, left } = scriptedAuthor(lines);
  const { exitCode, stdout, stderr, io } = await run(args, {
    terminal: true,
    files,
    prompter,
    environment: { NO_COLOR: '1' },
  });
  return { exitCode, stdout, stderr, written: Object.fromEntries(io.written), left: left() };
}

describe('briefing new', () => {
  test('asks one thing at a time and writes a valid file, without what was pasted to control the terminal', async () => {
    const answer = await author(['new'], [...HEAD, { asked: MENU, choose: 'that is all' }]);
    expect(answer).toEqual({
      exitCode: 0,
      stdout: `Talks at Port Grey

Written to talks-at-port-grey.json.

Id     talks-at-port-grey
Holds  0 people, 0 issues, 1 claim, 0 gaps

Next: briefing edit talks-at-port-grey.json
      briefing validate talks-at-port-grey.json
`,
      stderr: '',
      written: { 'talks-at-port-grey.json': BEGUN },
      left: [],
    });
  });

  test('does not ask for what was given as an option', async () => {
    const given = [
      'new',
      'a.json',
      '--title',
      'Talks at Port Grey',
      '--source',
      'Two ministers',
      '--publisher',
      'Grey Observer',
    ];
    const lines = HEAD.filter(({ asked }) => !/called|title of|published it/.test(asked));
    const { written, left, exitCode } = await author(given, [
      ...lines,
      { asked: MENU, choose: 'that is all' },
    ]);
    expect({ written, left, exitCode }).toEqual({ written: { 'a.json': BEGUN }, left: [], exitCode: 0 });
  });

  test('asks nothing where the options say enough', async () => {
    const { exitCode, left } = await author(
      [
        'new',
        'a.json',
        '--title',
        'A',
        '--source',
        'B',
        '--summary',
        'C.',
        '--standing',
        'stated',
        '--at',
        'title',
      ],
      [],
    );
    expect({ exitCode, left }).toEqual({ exitCode: 0, left: [] });
  });

  test('leaves nothing where it is left before the first entry is complete', async () => {
    const { exitCode, written } = await author(
      ['new', 'a.json'],
      [...HEAD.slice(0, 5), { asked: HEAD[5]?.asked ?? '', leave: true }],
    );
    expect({ exitCode, written }).toEqual({ exitCode: 130, written: {} });
  });

  test('keeps what was complete where it is left later, and says how to go on', async () => {
    const { exitCode, written, stdout, stderr } = await author(
      ['new', 'a.json'],
      [
        ...HEAD,
        { asked: MENU, choose: 'a government or body' },
        { asked: 'Name of the government or body', leave: true },
      ],
    );
    expect({ exitCode, written, stdout }).toEqual({
      exitCode: 130,
      written: { 'a.json': BEGUN },
      stdout: '',
    });
    expect(stderr.split('\n')[0]).toBe(
      'briefing: what was complete is in a.json (go on: briefing edit a.json)',
    );
  });

  test('says how to go on with a file whose name a shell would split', async () => {
    const { stderr } = await author(
      ['new', 'my trip.json'],
      [
        ...HEAD,
        { asked: MENU, choose: 'a government or body' },
        { asked: 'Name of the government or body', leave: true },
      ],
    );
    expect(stderr.split('\n')[0]).toBe(
      "briefing: what was complete is in my trip.json (go on: briefing edit 'my trip.json')",
    );
  });

  test('offers no position before there is an issue and someone to have it', async () => {
    await expect(
      author(['new', 'a.json'], [...HEAD, { asked: MENU, choose: 'a position: who wants what' }]),
    ).resolves.toEqual(expect.objectContaining({ exitCode: 70 }));
  });
});

describe('briefing edit', () => {
  test('adds entries to a file, each written when it is complete', async () => {
    const lines: readonly Line[] = [
      { asked: MENU, choose: 'a person' },
      { asked: 'Name, empty where the source gives none (empty: not stated)', say: '' },
      { asked: 'Who is meant, in your words?', say: 'an envoy' },
      { asked: 'How does it stand in a sentence, such as the NFU wants, the Seals want?', say: '' },
      { asked: 'A short id for it', say: '' },
      { asked: 'Of which government or body?', choose: 'Sudland (sudland)' },
      { asked: 'In which role, as the source has it? (empty: not stated)', say: '' },
      { asked: MENU, choose: 'a claim' },
      { asked: 'What is the claim about?', choose: 'an envoy (an-envoy)' },
      { asked: 'And what else?', choose: 'Harbour fees (fees)' },
      { asked: 'And what else?', choose: 'nothing else' },
      { asked: CLAIM, say: 'The envoy is alleged to oppose lower fees.' },
      { asked: 'How sure is the source of that?', choose: 'alleged' },
      { asked: CUE, say: 'alleged' },
      { asked: 'Whose voice is it in?', choose: 'Mara Voss (mara-voss)' },
      { asked: PLACE, say: '0.P2.s2' },
      {
        asked: 'Which claim says the same elsewhere in the source? The softer of them counts',
        choose: 'not stated',
      },
      { asked: MENU, choose: 'a gap: what the source leaves open' },
      { asked: 'What is the question about?', choose: 'an envoy (an-envoy)' },
      { asked: 'And what else?', choose: 'nothing else' },
      { asked: 'What does the source leave open, as a question?', say: 'Who is the envoy?' },
      { asked: 'Why is it open?', choose: 'unnamed' },
      { asked: 'Who could answer?', choose: 'Sudland (sudland)' },
      { asked: 'And what else?', choose: 'nothing else' },
      { asked: MENU, choose: 'that is all' },
    ];
    const { exitCode, stderr, stdout, written, left } = await author(['edit', 'h.json'], lines, {
      'h.json': exampleJson(),
    });
    const file = JSON.parse(written['h.json'] ?? '');
    expect({
      exitCode,
      left,
      stderr,
      person: file.people.at(-1),
      claim: file.claims.at(-1),
      gap: file.gaps.at(-1),
    }).toEqual({
      exitCode: 0,
      left: [],
      stderr: 'briefing: an-envoy is in h.json\nbriefing: c7 is in h.json\nbriefing: g2 is in h.json\n',
      person: { id: 'an-envoy', unnamed: true, label: 'an envoy', of: 'sudland' },
      claim: {
        id: 'c7',
        text: 'The envoy is alleged to oppose lower fees.',
        about: ['an-envoy', 'fees'],
        standing: 'alleged',
        cue: 'alleged',
        attribution: { by: 'party', party: 'mara-voss' },
        source: 'report',
        at: '0.P2.s2',
      },
      gap: {
        id: 'g2',
        about: ['an-envoy'],
        question: 'Who is the envoy?',
        reason: 'unnamed',
        ask: ['sudland'],
      },
    });
    expect(stdout.split('\n')[2]).toBe('Written to h.json: 3 added.');
  });

  test('a claim may be in a voice without a name that nothing else is known of', async () => {
    const lines: readonly Line[] = [
      { asked: MENU, choose: 'a claim' },
      { asked: 'What is the claim about?', choose: 'Harbour fees (fees)' },
      { asked: 'And what else?', choose: 'nothing else' },
      { asked: CLAIM, say: 'Lower fees are likely.' },
      { asked: 'How sure is the source of that?', choose: 'likely' },
      { asked: CUE, say: 'likely' },
      { asked: 'Whose voice is it in?', choose: 'someone whom the source does not name' },
      {
        asked: 'What does the source call them, such as a senior official? (empty: not stated)',
        say: 'a senior official',
      },
      { asked: PLACE, say: '0.P2.s2' },
      {
        asked: 'Which claim says the same elsewhere in the source? The softer of them counts',
        choose: 'not stated',
      },
      { asked: MENU, choose: 'that is all' },
    ];
    const files = { 'h.json': exampleJson() };
    const asked = await author(['edit', 'h.json'], lines, files);
    const claim = [
      '--about',
      'fees',
      '--claim',
      'Lower fees are likely.',
      '--standing',
      'likely',
      '--cue',
      'likely',
    ];
    const options = [
      'edit',
      'h.json',
      '--add',
      'claim',
      ...claim,
      '--at',
      '0.P2.s2',
      '--voice',
      'a senior official',
    ];
    const typed = await run([...options, '--by', 'unnamed'], { files });
    expect([asked.exitCode, asked.left, typed.exitCode]).toEqual([0, [], 0]);
    expect(asked.written['h.json']).toBe(typed.io.written.get('h.json'));
    const written = { 'h.json': asked.written['h.json'] ?? '' };
    const { stdout } = await run(['claims', 'c7', '-b', 'h.json', '-f', 'plain'], { files: written });
    expect(stdout.split('\n')).toContain('Voice: a senior official');
    expect(await run(options, { files })).toMatchObject({
      exitCode: 2,
      stderr:
        "briefing: --voice: 'a senior official' is for a voice without a name (say --by unnamed, or leave it out)\n",
    });
  });

  test('an issue names whom and what it involves, a government or body too', async () => {
    const lines: readonly Line[] = [
      { asked: MENU, choose: 'an issue' },
      { asked: 'What is the issue called?', say: 'Dredging' },
      { asked: 'A short id for it', say: '' },
      { asked: 'In which group of issues?', choose: 'On the table' },
      { asked: 'Other names for it, with commas (empty: not stated)', say: '' },
      {
        asked: 'Whose position on it is asked for? Where the source has none, that is said',
        choose: 'Norland (norland)',
      },
      { asked: 'And what else?', choose: 'nothing else' },
      { asked: 'Who else is involved?', choose: 'not stated' },
      { asked: 'Which governments and bodies?', choose: 'Sudland (sudland)' },
      { asked: 'And what else?', choose: 'nothing else' },
      { asked: 'Which places?', choose: 'not stated' },
      {
        asked: 'What is at stake, in one whole sentence of your own, such as The Seals want lower fees?',
        say: 'The harbour is to be dredged.',
      },
      { asked: CLAIM, say: '' },
      { asked: 'How sure is the source of that?', choose: 'stated' },
      { asked: 'Whose voice is it in?', choose: "the source's own" },
      { asked: PLACE, say: '0.P2.s2' },
      { asked: MENU, choose: 'that is all' },
    ];
    const { exitCode, left, written } = await author(['edit', 'h.json'], lines, { 'h.json': exampleJson() });
    const { issues, claims } = JSON.parse(written['h.json'] ?? '');
    const { parties, organizations, summary } = issues.at(-1);
    expect([summary.text, claims.at(-1).text]).toEqual(Array(2).fill('The harbour is to be dredged.'));
    expect({ exitCode, left, parties, organizations }).toEqual({
      exitCode: 0,
      left: [],
      parties: ['norland'],
      organizations: ['sudland'],
    });
  });

  test.each([
    ['words', [{ asked: 'Name of the government or body', escape: true }]],
    [
      'a choice',
      [
        { asked: 'Name of the government or body', say: 'Eastland' },
        { asked: 'How does it stand in a sentence, such as the NFU wants, the Seals want?', say: '' },
        { asked: 'A short id for it', say: '' },
        { asked: 'What kind of body is it?', escape: true },
      ],
    ],
  ] as readonly (readonly [string, readonly Line[]])[])(
    'Esc at a question for %s leaves the entry, and nothing of it is written',
    async (_, lines) => {
      const { exitCode, stderr, written, left } = await author(
        ['edit', 'h.json'],
        [{ asked: MENU, choose: 'a government or body' }, ...lines, { asked: MENU, choose: 'that is all' }],
        { 'h.json': exampleJson() },
      );
      expect({ exitCode, stderr, written, left }).toEqual({
        exitCode: 0,
        stderr: 'briefing: nothing was added\n',
        written: {},
        left: [],
      });
    },
  );

  test('what the rules find in an entry is said when it is added, by its id', async () => {
    const claim = ['--claim', 'Norland will lower fees.', '--standing', 'likely', '--cue', 'likely'];
    const add = ['edit', 'h.json', '--add', 'claim', '--about', 'fees', '--by', 'source', '--at', '0.P2.s2'];
    const { exitCode, stderr } = await run([...add, ...claim], { files: { 'h.json': exampleJson() } });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr:
        "briefing: claims/c7: 'will' is firmer than 'likely' (say 'is likely to', or another word of the kind)\n",
    });
  });

  test('one of your own briefings is gone on with by its id', async () => {
    const add = ['edit', 'harbour', '--add', 'place', '--name', 'Łódź', '--format', 'plain'];
    const path = '/data/briefing/harbour.json';
    const { stdout } = await run(add, {
      environment: { XDG_DATA_HOME: '/data' },
      files: { [path]: exampleJson() },
    });
    expect(stdout.split('\n').slice(-5)).toEqual([
      'Added: place lodz',
      '',
      'Next: briefing edit harbour',
      `Next: briefing validate ${path}`,
      '',
    ]);
  });

  test('a claim that is said twice names its restates, and they name it', async () => {
    const json = exampleJson((file) => {
      Object.assign(file.claims[2] ?? {}, { restates: ['c4'] });
      Object.assign(file.claims[3] ?? {}, { restates: ['c3'] });
    });
    const claim = [
      '--claim',
      'Lower fees are sought.',
      '--standing',
      'stated',
      '--by',
      'source',
      '--at',
      '0.P2.s2',
    ];
    const { io, exitCode } = await run(
      ['edit', 'h.json', '--add', 'claim', '--about', 'fees', ...claim, '--restates', 'c3'],
      { files: { 'h.json': json } },
    );
    const { claims } = JSON.parse(io.written.get('h.json') ?? '');
    const restates = claims.map(({ id, restates = [] }: { id: string; restates?: string[] }) => [
      id,
      ...restates,
    ]);
    expect({ exitCode, restates }).toEqual({
      exitCode: 0,
      restates: [['c1'], ['c2'], ['c3', 'c4', 'c7'], ['c4', 'c3', 'c7'], ['c5'], ['c6'], ['c7', 'c3', 'c4']],
    });
  });

  test('an issue names those whose position is asked for, and where they have none that is said', async () => {
    const issue = [
      '--add',
      'issue',
      '--title',
      'Dredging',
      '--group',
      'agenda',
      '--parties',
      'norland,sudland',
    ];
    const claim = ['--standing', 'stated', '--by', 'source', '--at', '0.P2.s2'];
    const summary = [
      '--summary',
      'Who is to dredge the harbour.',
      '--claim',
      'The harbour is to be dredged.',
    ];
    const { io, stderr } = await run(['edit', 'h.json', ...issue, ...summary, ...claim], {
      files: { 'h.json': exampleJson() },
    });
    expect(stderr).toBe('');
    const file = io.written.get('h.json') ?? '';
    expect(JSON.parse(file).issues.at(-1).parties).toEqual(['norland', 'sudland']);
    const { stdout } = await run(['positions', '--issue', 'dredging', '-b', 'h.json', '-f', 'plain'], {
      files: { 'h.json': file },
    });
    expect(stdout).toContain('No position stated: Norland, Sudland.');
  });

  test('a name stands in sentences with its article and with the verb of one or of several', async () => {
    const add = async (json: string, ...options: readonly string[]) => {
      const { io, stderr } = await run(['edit', 'h.json', '--add', ...options], {
        files: { 'h.json': json },
      });
      return { json: io.written.get('h.json') ?? json, stderr };
    };
    const [nfu, seals] = ['the NFU wants', 'the Seals want'];
    let { json } = await add(
      exampleJson(),
      'organization',
      '--name',
      'NFU',
      '--kind',
      'union',
      '--in-sentence',
      nfu,
    );
    ({ json } = await add(
      json,
      'organization',
      '--name',
      'The Seals',
      '--kind',
      'union',
      '--in-sentence',
      seals,
    ));
    ({ json } = await add(json, 'organization', '--name', 'Westland', '--kind', 'government'));
    ({ json } = await add(json, 'person', '--label', 'pilots', '--in-sentence', 'harbour pilots want'));
    const file = JSON.parse(json);
    expect([...file.organizations.slice(2), file.people.at(-1)]).toEqual([
      { id: 'nfu', name: 'NFU', inSentence: 'the NFU', kind: 'union' },
      { id: 'the-seals', name: 'The Seals', inSentence: 'the Seals', plural: true, kind: 'union' },
      { id: 'westland', name: 'Westland', kind: 'government' },
      { id: 'pilots-2', unnamed: true, label: 'harbour pilots', plural: true },
    ]);
    const refused = await add(
      json,
      'organization',
      '--name',
      'X',
      '--kind',
      'union',
      '--in-sentence',
      'the X',
    );
    expect(refused.stderr).toBe(
      "briefing: --in-sentence: 'the X' does not end with wants or want (write 'the X wants' or 'the X want')\n",
    );
  });

  test('adds an event with the claim that tells of it, and a note that no claim is behind', async () => {
    const lines: readonly Line[] = [
      { asked: MENU, choose: 'an event: a visit, talks, a call' },
      { asked: 'What is the event called, no firmer than the source has it?', say: 'Possible visit' },
      { asked: 'A short id for it', say: '' },
      { asked: 'What kind of event is it?', choose: 'visit' },
      { asked: 'Has it happened, as the source has it?', choose: 'unconfirmed' },
      {
        asked: 'On which date, such as 24 April 2024 or 24 April 2024 to 26 April 2024? (empty: not stated)',
        say: '',
      },
      { asked: 'What does the source say of when, such as recent? (empty: not stated)', say: 'soon' },
      { asked: 'Where is it?', choose: 'Port Grey (port-grey)' },
      { asked: 'And what else?', choose: 'nothing else' },
      { asked: 'Who takes part?', choose: 'Sudland (sudland)' },
      { asked: 'And what else?', choose: 'nothing else' },
      { asked: 'Part of which event?', choose: 'not stated' },
      { asked: CLAIM, say: 'A visit to Port Grey awaits confirmation.' },
      { asked: 'How sure is the source of that?', choose: 'pending' },
      { asked: CUE, say: 'awaits' },
      { asked: 'Whose voice is it in?', choose: "the source's own" },
      { asked: PLACE, say: '0.P2.s2' },
      { asked: MENU, choose: 'a note: what you add to the source' },
      { asked: 'What is the note about?', choose: 'Possible visit (possible-visit)' },
      { asked: 'And what else?', choose: 'nothing else' },
      { asked: 'What kind of note is it?', choose: 'point' },
      { asked: 'What is to be kept in mind, in your words?', say: 'Ask who is to come.' },
      { asked: 'Who says so? You, or whoever you have it from', say: 'The desk' },
      { asked: 'On which date, such as 24 April 2024? (empty: not stated)', say: '' },
      { asked: MENU, choose: 'that is all' },
    ];
    const { exitCode, stderr, written, left } = await author(['edit', 'h.json'], lines, {
      'h.json': exampleJson(),
    });
    const file = JSON.parse(written['h.json'] ?? '');
    const [event, claim, note] = [file.events.at(-1), file.claims.at(-1), file.notes.at(-1)];
    expect({ exitCode, left, event, note, standing: claim.standing, about: claim.about }).toEqual({
      exitCode: 0,
      left: [],
      event: {
        id: 'possible-visit',
        title: 'Possible visit',
        kind: 'visit',
        status: 'unconfirmed',
        timing: 'soon',
        where: ['port-grey'],
        who: ['sudland'],
        claims: [claim.id],
      },
      note: {
        id: note.id,
        about: ['possible-visit'],
        kind: 'point',
        text: 'Ask who is to come.',
        by: 'The desk',
      },
      standing: 'pending',
      about: ['possible-visit'],
    });
    expect(stderr).toBe(`briefing: possible-visit is in h.json\nbriefing: ${note.id} is in h.json\n`);
  });

  test('refuses a date of an event that is none, and writes nothing', async () => {
    const { exitCode, stderr, io } = await run(
      [
        'edit',
        'h.json',
        '--add',
        'event',
        '--title',
        'Visit',
        '--kind',
        'visit',
        '--status',
        'planned',
      ].concat([
        '--when',
        'soon',
        '--claim',
        'A visit is planned.',
        '--standing',
        'planned',
        '--at',
        '0.P1.s1',
      ]),
      { files: { 'h.json': exampleJson() } },
    );
    expect({ exitCode, stderr, written: io.written.size }).toEqual({
      exitCode: 2,
      stderr:
        "briefing: --when: 'soon' is not a date (use 2024-04, 2024-04-24, 2024-04-24T10:00+02:00, 2024-04-24/2024-04-26, or leave it out)\n",
      written: 0,
    });
  });
});
