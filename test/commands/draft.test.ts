import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/system/files/digest.js';
import { type FakeWorld, run } from '../support/fake-io.js';

const ARTICLE =
  'Harbor closed after storm\n\nThe harbor of the town was closed on Monday after a storm. Two officials said it was likely to stay closed.\n';
const files = { 'article.txt': ARTICLE };

describe('briefing draft', () => {
  it('writes the briefing and the text next to it, and shows the overview', async () => {
    const { exitCode, stdout, stderr, io } = await run(['draft', 'article.txt', 'port.json'], { files });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Harbor closed after storm');
    expect(stderr).toBe('briefing: wrote port.json (draft by rules: 0 of 2 claims reviewed)\n');
    const text = io.written.get('port.article.txt') ?? '';
    const [source] = JSON.parse(io.written.get('port.json') ?? '').sources;
    expect(source.text).toBe('port.article.txt');
    expect(source.digest).toBe(digestOf(text));
  });

  it('can read standard input, and names the file after the title', async () => {
    const { io } = await run(['draft', '-'], { stdin: ARTICLE });
    expect([...io.written.keys()]).toEqual([
      'harbor-closed-after-storm.article.txt',
      'harbor-closed-after-storm.json',
    ]);
  });

  it('writes the briefing to the JSON file given with --output, or the overview if the briefing has a file of its own', async () => {
    const one = await run(['draft', 'article.txt', '-o', 'port.json'], { files });
    expect([...one.io.written.keys()]).toEqual(['port.article.txt', 'port.json']);
    expect(JSON.parse(one.io.written.get('port.json') ?? '').formatVersion).toBe(1);
    expect(one.stdout).toContain('Harbor closed after storm');
    const both = await run(['draft', 'article.txt', 'port.json', '-o', 'seen.json'], { files });
    expect(JSON.parse(both.io.written.get('seen.json') ?? '').kind).toBe('overview');
    expect(JSON.parse(both.io.written.get('port.json') ?? '').formatVersion).toBe(1);
  });

  it('does not store the text with --no-text', async () => {
    const { io } = await run(['draft', 'article.txt', 'port.json', '--no-text'], { files });
    expect([...io.written.keys()]).toEqual(['port.json']);
    expect(JSON.parse(io.written.get('port.json') ?? '').sources[0]).not.toHaveProperty('text');
  });

  it('leaves out a sentence that is too long, and reports it', async () => {
    const long = `${'The harbor is closed and '.repeat(200)}the town waits.`;
    const world = { files: { 'article.txt': `${ARTICLE}\n${long}\n` } };
    const { exitCode, stderr } = await run(['draft', 'article.txt', 'port.json'], world);
    expect([exitCode, stderr]).toEqual([
      0,
      'briefing: left out 1 sentence of more than 4,096 characters (check the text for missing periods)\n' +
        'briefing: wrote port.json (draft by rules: 0 of 2 claims reviewed)\n',
    ]);
  });

  it('writes a briefing that passes validate', async () => {
    const { io } = await run(['draft', 'article.txt', 'port.json'], { files });
    const written = Object.fromEntries(io.written);
    expect((await run(['validate', 'port.json'], { files: written })).exitCode).toBe(0);
  });

  it.each([
    [
      'port.json',
      'cannot write port.json: it already exists (choose another name, or add --force to replace it)',
    ],
    [
      'port.article.txt',
      'cannot write port.article.txt: it already exists (choose another name, or add --force to replace it)',
    ],
  ])('does not replace an existing %s', async (path, message) => {
    const world = { files: { ...files, [path]: 'mine' } };
    const kept = await run(['draft', 'article.txt', 'port.json'], world);
    expect([kept.exitCode, kept.stderr, kept.io.written.size]).toEqual([4, `briefing: ${message}\n`, 0]);
    const forced = await run(['draft', 'article.txt', 'port.json', '--force'], world);
    expect(forced.exitCode).toBe(0);
  });

  it('replaces reviewed entries only with --discard-review, and not with --force alone', async () => {
    const drafted = await run(['draft', 'article.txt', 'port.json'], { files });
    const again = (file: string, ...options: readonly string[]) =>
      run(['draft', 'article.txt', 'port.json', '--force', ...options], {
        files: { ...files, 'port.json': file },
      });
    const draft = drafted.io.written.get('port.json') ?? '';
    expect((await again(draft)).exitCode).toBe(0);
    const file = JSON.parse(draft);
    delete file.claims[0].proposed;
    const kept = await again(JSON.stringify(file));
    expect([kept.exitCode, kept.stderr, kept.io.written.size]).toEqual([
      4,
      'briefing: cannot replace port.json: 1 of its 2 claims has been reviewed (choose another name, or add --discard-review)\n',
      0,
    ]);
    expect((await again(JSON.stringify(file), '--discard-review')).exitCode).toBe(0);
  });

  it('reports that the text has changed since the last draft', async () => {
    const { io } = await run(['draft', 'article.txt', 'port.json'], { files });
    const world = {
      files: { 'article.txt': `${ARTICLE}\nIt was windy.\n`, 'port.json': io.written.get('port.json') ?? '' },
    };
    const { stderr } = await run(['draft', 'article.txt', 'port.json', '--force'], world);
    expect(stderr).toContain('briefing: the text has changed since port.json was drafted\n');
  });

  it('never overwrites the article', async () => {
    const { exitCode, stderr, io } = await run(['draft', 'article.txt', 'article.txt', '--force'], { files });
    expect([exitCode, stderr, io.written.size]).toEqual([
      4,
      'briefing: cannot write article.txt: the draft is made from this file (choose another name)\n',
      0,
    ]);
  });

  it('can draft a stored text again without changing it', async () => {
    const first = await run(['draft', 'article.txt', 'port.json'], { files });
    const stored = first.io.written.get('port.article.txt') ?? '';
    const { exitCode, io } = await run(['draft', 'port.article.txt', 'port.json'], {
      files: { 'port.article.txt': stored },
    });
    expect([exitCode, [...io.written.keys()]]).toEqual([0, ['port.json']]);
    expect(JSON.parse(io.written.get('port.json') ?? '').sources[0].text).toBe('port.article.txt');
  });

  it('does not replace an article whose file has the name chosen for the stored text', async () => {
    const { exitCode, stderr } = await run(['draft', 'port.article.txt', 'port.json'], {
      files: { 'port.article.txt': ARTICLE.replaceAll('\n', '\r\n') },
    });
    expect([exitCode, stderr]).toEqual([
      4,
      'briefing: cannot write port.article.txt: the draft is made from this file (choose another name)\n',
    ]);
  });

  it.each([
    ['an empty text', '', 'cannot read article.txt: it is empty (give a file with text in it)'],
    [
      'a different language',
      'Der Hafen der Stadt wurde am Montag nach einem Sturm geschlossen, und die Schiffe mussten auf dem Meer warten, bis der Wind sich legte.',
      'cannot read article.txt: it is in German (only English texts can be read)',
    ],
  ])('reports %s in one line, and writes nothing', async (_what, text, message) => {
    const { exitCode, stdout, stderr, io } = await run(['draft', 'article.txt'], {
      files: { 'article.txt': text },
    });
    expect([exitCode, stdout, stderr, io.written.size]).toEqual([3, '', `briefing: ${message}\n`, 0]);
  });

  it('reports a missing text', async () => {
    const { exitCode, io } = await run(['draft', 'nowhere.txt']);
    expect([exitCode, io.written.size]).toEqual([3, 0]);
  });
});

describe('briefing draft --into', () => {
  const SECOND =
    'Port closed\n\nThe harbor of the town was closed on Monday after a storm. The harbor will stay closed, an official said.\n';

  async function first() {
    const { io } = await run(['draft', 'article.txt', 'port.json'], { files });
    return Object.fromEntries([...io.written].map(([name, contents]) => [name, String(contents)]));
  }

  it('adds a source, stores its text, and shows what has changed', async () => {
    const world = { files: { ...files, ...(await first()), 'second.txt': SECOND } };
    const { exitCode, stdout, stderr, io } = await run(['draft', 'second.txt', '--into', 'port.json'], world);
    expect([exitCode, stderr]).toEqual([
      0,
      'briefing: added article-2 to port.json (2 claims, all proposed)\n',
    ]);
    expect(stdout).toContain('what article-2 changes');
    expect(io.written.get('port.article-2.txt')).toContain('an official said');
    const { sources, claims } = JSON.parse(String(io.written.get('port.json')));
    expect(sources.map(({ id, text }: { id: string; text: string }) => [id, text])).toEqual([
      ['article', 'port.article.txt'],
      ['article-2', 'port.article-2.txt'],
    ]);
    expect(claims.find(({ id }: { id: string }) => id === 'c3').restates).toEqual(['c1']);
  });

  it('does not add the same text twice', async () => {
    const world = { files: { ...files, ...(await first()) } };
    const { exitCode, stderr, io } = await run(['draft', 'article.txt', '--into', 'port.json'], world);
    expect([exitCode, stderr, io.written.size]).toEqual([
      2,
      "briefing: cannot add the text: port.json already contains it as source 'article' (give a different text)\n",
      0,
    ]);
  });

  it('refuses a second output file', async () => {
    const { exitCode, io } = await run(['draft', 'article.txt', 'b.json', '--into', 'a.json'], { files });
    expect([exitCode, io.written.size]).toEqual([2, 0]);
  });
});

describe('several sources', () => {
  it.each([['compare'], ['changes']])('are required by briefing %s', async (command) => {
    const { exitCode, stderr } = await run([command]);
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringContaining(
        'the briefing has only one source (add another with briefing draft TEXT --into FILE)',
      ),
    ]);
  });
});

describe('--everywhere', () => {
  it('shows a person’s entries in all briefings', async () => {
    const { exitCode, stdout } = await run(['who', 'xi', '--everywhere']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Xi Jinping: in 1 briefing');
  });

  it('reports a name that is in no briefing', async () => {
    expect((await run(['who', 'nobody-at-all', '--everywhere'])).exitCode).toBe(1);
  });

  it('shows the events of all briefings', async () => {
    const { exitCode, stdout } = await run(['timeline', '--everywhere']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Timeline of all briefings');
  });
});

describe('a name that has no entry in a draft', () => {
  const bill =
    'House passes bill\n\nThe House passed the bill on Thursday. Republicans said the bill would cut costs. The Republican Party rejected a vote. Democrats oppose the bill, said Mayor Lena Orr.\n';
  const asked = async (...line: string[]) => {
    const { io } = await run(['draft', 'bill.txt', 'bill.json'], { files: { 'bill.txt': bill } });
    const drafted = io.written.get('bill.json') ?? '';
    return run([...line, '-b', 'bill.json', '--width', '80'], { files: { 'bill.json': drafted } });
  };

  it('refers to a party if it is the word for the members of that party', async () => {
    const { exitCode, stdout } = await asked('positions', '--parties', 'Republicans');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Republican Party  rejects · a vote')]);
  });

  it.each([
    ['positions', ['positions', '--by', 'Democrats']],
    ['who', ['who', 'democrats']],
  ])('makes %s show the claims that mention it', async (_, line) => {
    const { exitCode, stdout, stderr } = await asked(...line);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Lena Orr: Democrats oppose the bill.')]);
    expect(stderr).toMatch(
      /^briefing: 'Democrats' has no entry in this briefing; these claims mention it\n$/i,
    );
  });

  it('is an error in formats for programs, and if no claim contains it', async () => {
    expect((await asked('positions', '--by', 'Democrats', '--format', 'json')).exitCode).toBe(1);
    expect((await asked('positions', '--by', 'Whigs')).exitCode).toBe(1);
  });

  it('gets a different message from a briefing without positions', async () => {
    const { io } = await run(['draft', 'article.txt', 'port.json'], { files });
    const { stderr } = await run(['positions', '-b', 'port.json'], {
      files: { 'port.json': io.written.get('port.json') ?? '' },
    });
    expect(stderr).toBe(
      'briefing: no position is stated in this briefing (see who says what: briefing claims)\n',
    );
  });
});

describe('briefing draft --into with a text that names hardly anybody from the briefing', () => {
  const other =
    'Ferry sold\n\nTom Ek of the Norholm Museum sold a ferry. Eva Lind, Carl Ost and Ada Venti of the Port Authority praised him.\n';
  const first =
    'Bridge to close\n\nMayor Lina Berg said on Monday that the bridge is expected to close. Lina Berg thanked the crews.\n';
  const into = async (args: readonly string[], world: FakeWorld = {}) => {
    const drafted = await run(['draft', 'first.txt', 'port.json'], { files: { 'first.txt': first } });
    const files = { ...Object.fromEntries(drafted.io.written), 'other.txt': other };
    const { exitCode, stderr, io } = await run(['draft', 'other.txt', '--into', 'port.json', ...args], {
      files,
      ...world,
    });
    return { exitCode, stderr, written: [...io.written.keys()] };
  };

  it('is refused before anything is written', async () => {
    expect(await into([])).toEqual({
      exitCode: 1,
      stderr:
        'briefing: did not add the text: it names hardly anybody from the briefing, so it may be about another story (draft it separately, or add it with --force)\n',
      written: [],
    });
  });

  it('adds the text with --force', async () => {
    const { exitCode, written } = await into(['--force']);
    expect([exitCode, written]).toEqual([0, ['port.article-2.txt', 'port.json']]);
  });
});
