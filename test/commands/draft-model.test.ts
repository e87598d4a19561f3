import { afterEach, expect, test } from 'vitest';
import { run } from '../support/fake-io.js';
import { type Behaviour, type ModelServer, modelServer } from '../support/model-server.js';

const ARTICLE =
  'Harbor closed after storm\n\nThe harbor of the town was closed on Monday after a storm. Two officials said it was likely to stay closed.\n';
const files = { 'article.txt': ARTICLE };
const DRAFT = ['draft', 'article.txt', 'port.json', '--model', 'small', '--endpoint'];
const HOME = { HOME: '/home/reader' };

const REPLY = JSON.stringify({
  claims: [
    {
      n: 1,
      sentence: 1,
      text: 'A storm closed the harbor of the town on Monday.',
      standing: 'stated',
      hedge: '',
      voice: { kind: 'source', name: '' },
    },
  ],
});
/** A reply whose claim does not pass the checks. */
const WRONG = REPLY.replace('A storm closed the harbor of the town on Monday.', 'The harbor was sold.');
const FINE: Behaviour = { say: REPLY, promptTokens: 1_400 };

let server: ModelServer | undefined;
afterEach(() => server?.close());

async function asked(behaviours: readonly Behaviour[], args: readonly string[] = [], more: object = {}) {
  server = await modelServer(...behaviours);
  const result = await run([...DRAFT, server.endpoint, ...args], { files, environment: HOME, ...more });
  return { ...result, sent: server.sent, host: new URL(server.endpoint).host };
}

const proposersIn = (json: string | undefined) =>
  JSON.parse(json ?? '').claims.map(({ proposed }: { proposed: object }) => proposed);

test('a model words the draft, and its reply is cached privately', async () => {
  const { exitCode, stderr, io, host } = await asked([FINE]);
  expect(exitCode).toBe(0);
  expect(stderr).toBe(
    `briefing: asking small at ${host}\n` +
      'briefing: the model proposed 1 claim: 0 rejected, 0 to review\n' +
      'briefing: wrote port.json (draft by rules and small: 0 of 2 claims reviewed)\n',
  );
  expect(proposersIn(io.written.get('port.json'))).toEqual([
    { by: 'assistant', name: 'small' },
    { by: 'rules' },
  ]);
  const kept = [...io.written.keys()].filter((path) =>
    path.startsWith('/home/reader/.cache/briefing/replies/'),
  );
  expect(kept).toHaveLength(1);
  expect(io.written.get(kept[0] ?? '')).not.toContain('127.0.0.1');
});

test('a cached reply is reused unless it is damaged', async () => {
  const first = await asked([FINE]);
  const [path = '', contents = ''] = [...first.io.written].find(([name]) => name.includes('/replies/')) ?? [];
  const line = [...DRAFT, server?.endpoint ?? ''];
  const again = await run(line, { files: { ...files, [path]: contents }, environment: HOME });
  expect(again.io.written.get('port.json')).toBe(first.io.written.get('port.json'));
  expect(server?.sent).toHaveLength(1);
  for (const damaged of ['', '{', '{"reply": "{}"}', contents.replace('storm', 'flood')])
    await run(line, { files: { ...files, [path]: damaged }, environment: HOME });
  expect(server?.sent).toHaveLength(5);
});

test('the key is read from the environment and never shown', async () => {
  const environment = { ...HOME, BRIEFING_API_KEY: 'sk-secret' };
  const { sent, stdout, stderr, io } = await asked([{ status: 401, words: 'bad key' }], [], { environment });
  expect(sent[0]?.key).toBe('Bearer sk-secret');
  expect([stdout, stderr, ...io.written.values()].join('')).not.toContain('sk-secret');
});

test('environment variables can set the model and its server', async () => {
  server = await modelServer(FINE);
  const environment = { ...HOME, BRIEFING_MODEL: 'small', BRIEFING_ENDPOINT: server.endpoint };
  const { io } = await run(['draft', 'article.txt', 'port.json'], { files, environment });
  expect(proposersIn(io.written.get('port.json'))[0]).toEqual({ by: 'assistant', name: 'small' });
});

test('a server that truncates the request is detected', async () => {
  const { exitCode, stderr, io } = await asked([{ say: REPLY, promptTokens: 50 }]);
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(
    /briefing: the server truncated the request: it read 50 of about \d+ tokens \(give the model a longer context; in Ollama, num_ctx\)\n$/,
  );
  expect([...io.written.keys()]).toEqual([]);
});

test.each([
  ['--max-requests', '1'],
  ['--max-tokens', '2600'],
])('once %s is reached, the rules draft the rest', async (option, most) => {
  const { exitCode, stderr, sent, io } = await asked([{ say: WRONG, promptTokens: 2_400 }], [option, most]);
  expect(exitCode).toBe(0);
  expect(sent).toHaveLength(1);
  expect(stderr).toContain('briefing: stopped asking after 1 request and');
  expect(proposersIn(io.written.get('port.json'))).toEqual([{ by: 'rules' }, { by: 'rules' }]);
});

test('if a request fails, no draft is written, but earlier replies are cached', async () => {
  const paragraph =
    'The council of Norland met on Monday. It voted on the harbor fees that ships have to pay. '.repeat(25);
  const long = { 'article.txt': Array(5).fill(paragraph).join('\n\n') };
  const first = await asked([{ say: '{"claims": []}' }, { status: 401 }], [], { files: long });
  expect(first.exitCode).toBe(3);
  expect([...first.io.written.keys()].every((path) => path.includes('/replies/'))).toBe(true);
  expect(first.io.written.size).toBe(1);
  expect(first.sent).toHaveLength(2);
});

test('--requests writes the requests, and --replies reads them back with the replies', async () => {
  const written = await run(['draft', 'article.txt', '--requests', 'ask.json'], { files });
  expect(written.exitCode).toBe(0);
  expect(written.stdout).toBe('');
  expect([...written.io.written.keys()]).toEqual(['ask.json']);
  const file = JSON.parse(written.io.written.get('ask.json') ?? '');
  expect(file.parts).toEqual([expect.objectContaining({ part: 1, of: 1, reply: null })]);
  // Later requests repeat the earlier ones and the replies to them.
  expect(written.stderr).toBe(
    `briefing: wrote ask.json: 1 request of about ${file.tokens} tokens (up to about 11,000 including follow-up requests); nothing was sent\n` +
      'briefing: next, enter each answer as "reply" in ask.json, and continue with --replies ask.json --requests FILE2\n',
  );
  file.parts[0].reply = JSON.parse(REPLY);
  const bare = { 'ask.json': `Here you are:\n${REPLY}` };
  for (const replies of [{ 'ask.json': JSON.stringify(file) }, bare]) {
    const drafted = await run(['draft', 'article.txt', 'port.json', '--replies', 'ask.json'], {
      files: { ...files, ...replies },
    });
    expect(drafted.stderr).toContain('(draft by rules and a model: 0 of 2 claims reviewed)');
    expect(proposersIn(drafted.io.written.get('port.json'))[0]).toEqual({ by: 'assistant' });
  }
});

test('--requests with --replies asks for corrections, and --replies reads the replies with the corrections', async () => {
  const line = ['draft', 'article.txt', '--replies', 'ask.json', '--requests', 'again.json'];
  const returned = await run(line, { files: { ...files, 'ask.json': WRONG } });
  const file = JSON.parse(returned.io.written.get('again.json') ?? '');
  const [{ messages, reply }] = file.parts;
  expect(reply).toBeNull();
  expect(messages.map(({ role }: { role: string }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
  expect(messages[2].content).toBe(WRONG);
  expect(messages[3].content).toContain('claim 1: ');
  expect(returned.stderr).toBe(
    `briefing: wrote again.json: 1 request of about ${file.tokens} tokens; nothing was sent\n` +
      'briefing: next, enter each answer as "reply" in again.json, and continue with --replies again.json --requests FILE2\n',
  );
  file.parts[0].reply = REPLY;
  const drafted = await run(['draft', 'article.txt', 'port.json', '--replies', 'again.json'], {
    files: { ...files, 'again.json': JSON.stringify(file) },
  });
  expect(proposersIn(drafted.io.written.get('port.json'))[0]).toEqual({ by: 'assistant' });
});

test('after a brief in plain text, --requests asks for another, for a better one, then for its claims', async () => {
  const written = await run(['draft', 'article.txt', '--requests', 'ask.json'], { files });
  const first = JSON.parse(written.io.written.get('ask.json') ?? '');
  first.parts[0].reply = 'Norland port\n\nA brief in plain text.';
  const replied = { ...files, 'ask.json': JSON.stringify(first) };
  const early = await run(['draft', 'article.txt', 'port.json', '--replies', 'ask.json'], { files: replied });
  expect(early.exitCode).toBe(3);
  expect(early.stderr).toBe(
    'briefing: cannot use ask.json: it contains only the brief (write the next request with --replies ask.json --requests FILE2)\n',
  );
  const line = ['draft', 'article.txt', '--replies', 'ask.json', '--requests', 'again.json'];
  const again = await run(line, { files: replied });
  const second = JSON.parse(again.io.written.get('again.json') ?? '');
  const [{ earlier, messages }] = second.parts;
  expect(earlier).toEqual(['Norland port\n\nA brief in plain text.']);
  expect(messages.map(({ role }: { role: string }) => role)).toEqual(['system', 'user']);
  second.parts[0].reply = 'Norland port\n\nA better brief.';
  const third = await run(['draft', 'article.txt', '--replies', 'again.json', '--requests', 'third.json'], {
    files: { ...files, 'again.json': JSON.stringify(second) },
  });
  const last = JSON.parse(third.io.written.get('third.json') ?? '');
  expect(last.parts[0].messages.map(({ role }: { role: string }) => role)).toEqual([
    'system',
    'user',
    'assistant',
    'user',
  ]);
  expect(last.parts[0].messages.at(-1).content).toContain('\n\nNorland port\n\nA better brief.\n\n');
  last.parts[0].reply = REPLY;
  const drafted = await run(['draft', 'article.txt', 'port.json', '--replies', 'third.json'], {
    files: { ...files, 'third.json': JSON.stringify(last) },
  });
  expect(proposersIn(drafted.io.written.get('port.json'))[0]).toEqual({ by: 'assistant' });
});

test('an answer that is not JSON is an error for --replies, and asked for again with --requests', async () => {
  const first = await run(['draft', 'article.txt', '--requests', 'ask.json'], { files });
  const file = JSON.parse(first.io.written.get('ask.json') ?? '');
  file.parts[0].earlier = ['A brief.', 'Another.', 'A better brief.'];
  file.parts[0].reply = 'Sorry, I cannot do that.';
  const replied = { ...files, 'ask.json': JSON.stringify(file) };
  const drafted = await run(['draft', 'article.txt', 'port.json', '--replies', 'ask.json'], {
    files: replied,
  });
  expect(drafted.exitCode).toBe(3);
  expect(drafted.stderr).toMatch(
    /^briefing: cannot use ask\.json: the answer is not JSON in the form that was asked for: .+ \(correct it, or ask again with --replies ask\.json --requests FILE2\)\n$/,
  );
  const line = ['draft', 'article.txt', '--replies', 'ask.json', '--requests', 'again.json'];
  const again = await run(line, { files: replied });
  const [part] = JSON.parse(again.io.written.get('again.json') ?? '').parts;
  expect(part.messages.at(-1).content).toContain('Answer again with the whole object, and nothing else.');
  part.reply = 'Sorry again.';
  const failed = JSON.stringify({ ...file, parts: [part] });
  const twice = await run(['draft', 'article.txt', 'port.json', '--replies', 'again.json'], {
    files: { ...files, 'again.json': failed },
  });
  expect(twice.stderr).toContain('the answer is not JSON in the form that was asked for: ');
  const third = await run(['draft', 'article.txt', '--replies', 'again.json', '--requests', 'third.json'], {
    files: { ...files, 'again.json': failed },
  });
  expect([third.exitCode, third.stderr]).toEqual([
    3,
    twice.stderr.replace(/.*(?=briefing: cannot use)/su, ''),
  ]);
  expect(third.stderr).toMatch(/\(correct it in again\.json\)\n$/);
  part.reply = REPLY;
  const answered = JSON.stringify({ ...file, parts: [part] });
  const done = await run(['draft', 'article.txt', 'port.json', '--replies', 'again.json'], {
    files: { ...files, 'again.json': answered },
  });
  expect(proposersIn(done.io.written.get('port.json'))[0]).toEqual({ by: 'assistant' });
});

test('a file that is only an answer in broken JSON is not taken for a brief', async () => {
  const broken = { ...files, 'ask.json': '{"claims": [{"n": 1}], "lead": [],}' };
  const { exitCode, stderr } = await run(['draft', 'article.txt', 'port.json', '--replies', 'ask.json'], {
    files: broken,
  });
  expect(exitCode).toBe(3);
  expect(stderr).toContain('the answer is not JSON in the form that was asked for: ');
});

test('--requests asks for no corrections if all claims pass', async () => {
  const line = ['draft', 'article.txt', '--replies', 'ask.json', '--requests', 'again.json'];
  const { stderr, io } = await run(line, { files: { ...files, 'ask.json': REPLY } });
  expect(stderr).toBe(
    'briefing: wrote again.json: nothing to correct (run briefing draft with --replies to write the draft)\n',
  );
  expect(JSON.parse(io.written.get('again.json') ?? '').parts[0].reply).toBe(REPLY);
});

test('--dry-run shows the same requests and writes nothing', async () => {
  const { stdout, stderr, io } = await run(['draft', 'article.txt', '--dry-run'], { files });
  expect(JSON.parse(stdout).parts).toHaveLength(1);
  expect(stderr).toMatch(
    /^briefing: 1 request of about \d+ tokens \(up to about \d+,000 including follow-up requests\); nothing was sent\n$/,
  );
  expect(io.written.size).toBe(0);
});

test.each([
  [
    'for a different text',
    '{"kind": "model-parts", "digest": "0", "parts": []}',
    'it is for a different text (write the requests again)',
  ],
  [
    'without an answer',
    '{"kind": "model-parts", "parts": [{"part": 1}]}',
    'it contains no replies (enter each reply as "reply" in its part)',
  ],
  ['in the wrong form', 'Dear reader', 'it is not a replies file (fill in the file that --requests wrote)'],
])('replies %s are refused', async (_name, contents, reason) => {
  const { exitCode, stderr } = await run(['draft', 'article.txt', 'port.json', '--replies', 'ask.json'], {
    files: { ...files, 'ask.json': contents },
  });
  expect([exitCode, stderr]).toEqual([3, `briefing: cannot use ask.json: ${reason}\n`]);
});

test.each([
  [
    ['--model', 'small'],
    "cannot use the model 'small': no server is set (give --endpoint, or set BRIEFING_ENDPOINT)",
  ],
  [['--endpoint', 'http://localhost/v1'], '--endpoint needs a model (give --model)'],
  [['--dry-run', '--requests', 'x'], '--requests and --dry-run cannot be combined (give only one)'],
  [
    ['--model', 'small', '--endpoint', 'http://example.org'],
    'cannot send requests to http://example.org: it is not encrypted (use https, or a server on this machine)',
  ],
])('the options %j are refused', async (args, reason) => {
  const { exitCode, stderr } = await run(['draft', 'article.txt', 'port.json', ...args], { files });
  expect([exitCode, stderr]).toEqual([2, `briefing: ${reason}\n`]);
});

const SECOND =
  'The harbor of the town is open again\n\nThe harbor of the town was opened on Tuesday, a spokesman said.\n';

const REPLY_TO_SECOND = JSON.stringify({
  claims: [
    {
      n: 1,
      sentence: 1,
      text: 'The harbor of the town opened on Tuesday.',
      standing: 'stated',
      hedge: '',
      voice: { kind: 'unnamed', name: 'a spokesman' },
    },
  ],
});

test('a model also words a text that is added to a briefing', async () => {
  const first = await run(['draft', 'article.txt', 'port.json'], { files });
  const world = {
    files: {
      'second.txt': SECOND,
      'port.json': first.io.written.get('port.json') ?? '',
      'reply.json': REPLY_TO_SECOND,
    },
  };
  const { exitCode, stderr, io } = await run(
    ['draft', 'second.txt', '--into', 'port.json', '--replies', 'reply.json', '--model', 'small'],
    world,
  );
  expect([exitCode, stderr]).toEqual([
    0,
    'briefing: the model proposed 1 claim: 0 rejected, 0 to review\nbriefing: added article-2 to port.json (1 claim, all proposed)\n',
  ]);
  expect(proposersIn(io.written.get('port.json')).at(-1)).toEqual({
    by: 'assistant',
    name: 'small',
    differences: [{ from: 'c1', in: 'negation' }],
  });
});

test('a dry run with --into writes nothing', async () => {
  const first = await run(['draft', 'article.txt', 'port.json'], { files });
  const before = first.io.written.get('port.json') ?? '';
  const { exitCode, stdout, io } = await run(['draft', 'second.txt', '--into', 'port.json', '--dry-run'], {
    files: { 'second.txt': SECOND, 'port.json': before },
  });
  expect([exitCode, stdout.includes('"messages"'), io.written.size]).toEqual([0, true, 0]);
});
