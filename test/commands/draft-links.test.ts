import { afterEach, expect, test } from 'vitest';
import { run } from '../support/fake-io.js';
import { type Behaviour, type ModelServer, modelServer } from '../support/model-server.js';

const FIRST =
  'Harbor closed after storm\n\nThe harbor of the town was closed on Monday after a storm. The police said that no sailor was hurt.\n';
const SECOND =
  'Port open again\n\nThe port went back into operation on Tuesday, a spokesman said. Two sailors were treated for cuts.\n';

const WORDED = {
  claims: [
    {
      n: 1,
      sentence: 2,
      text: 'Two sailors were treated for cuts.',
      standing: 'stated',
      hedge: '',
      voice: { kind: 'source', name: '' },
    },
  ],
};
const LINKS = {
  same: [],
  moved: [],
  disputes: [
    { old: 1, new: 3, reason: 'date' },
    { old: 2, new: 4, reason: 'negation' },
  ],
};

let server: ModelServer | undefined;
afterEach(() => server?.close());

const into = ['draft', 'second.txt', '--into', 'port.json'];

async function world(more: Readonly<Record<string, string>> = {}) {
  const first = await run(['draft', 'first.txt', 'port.json'], { files: { 'first.txt': FIRST } });
  return {
    files: { 'second.txt': SECOND, 'port.json': first.io.written.get('port.json') ?? '', ...more },
    environment: { HOME: '/home/reader' },
  };
}

async function asked(behaviours: readonly Behaviour[], ...args: readonly string[]) {
  server = await modelServer(...behaviours);
  return run([...into, '--model', 'small', '--endpoint', server.endpoint, ...args], await world());
}

const disputesIn = (json: string | undefined) =>
  JSON.parse(json ?? '').claims.map(({ disputes }: { disputes?: string[] }) => disputes ?? []);

test('a model is asked for two briefs, a better one, claims and then, with a different schema, links', async () => {
  const { exitCode, stderr, io } = await asked([
    { say: 'A brief in plain text.', promptTokens: 500 },
    { say: 'Another brief.', promptTokens: 700 },
    { say: 'A better brief.', promptTokens: 1_000 },
    { say: JSON.stringify(WORDED), promptTokens: 2_500 },
    { say: JSON.stringify(LINKS), promptTokens: 900 },
  ]);
  expect(exitCode).toBe(0);
  expect(stderr).toContain('briefing: the model proposed 2 links to the other texts: 0 rejected\n');
  expect(disputesIn(io.written.get('port.json'))).toEqual([[], [], ['c1'], ['c2']]);
  const formats = server?.sent.map(
    ({ body }) => JSON.stringify(body.response_format ?? '').match(/"(?:lead|disputes)":/)?.[0],
  );
  expect(formats).toEqual([undefined, undefined, undefined, '"lead":', '"disputes":']);
});

test('requests for links count toward the limit on requests; once the limit is reached, the rules link the claims', async () => {
  const { exitCode, stderr } = await asked(
    [{ say: JSON.stringify(WORDED), promptTokens: 1_900 }],
    '--max-requests',
    '1',
  );
  expect(exitCode).toBe(0);
  expect(server?.sent).toHaveLength(1);
  expect(stderr).toContain('stopped asking after 1 request');
  expect(stderr).not.toContain('links to the other texts');
});

test('replies about links are cached like other replies', async () => {
  const first = await asked([{ say: JSON.stringify(WORDED) }, { say: JSON.stringify(LINKS) }]);
  const cached = [...first.io.written].filter(([path]) => path.includes('/replies/'));
  expect(cached).toHaveLength(2);
  const again = await run(
    [...into, '--model', 'small', '--endpoint', server?.endpoint ?? ''],
    await world(Object.fromEntries(cached)),
  );
  expect(again.io.written.get('port.json')).toBe(first.io.written.get('port.json'));
  expect(server?.sent).toHaveLength(2);
});

const written = async (args: readonly string[], more: Readonly<Record<string, string>> = {}) => {
  const { io, stderr } = await run([...into, ...args], await world(more));
  return { file: JSON.parse(io.written.get('ask.json') ?? 'null'), stderr, io };
};

test('a replies file that contains only replies about links is accepted', async () => {
  const { file, stderr, io } = await written(['--requests', 'ask.json']);
  expect([...io.written.keys()]).toEqual(['ask.json']);
  expect(stderr).toContain(`briefing: wrote ask.json: 2 requests of about ${file.tokens} tokens (`);
  file.links.parts[0].reply = LINKS;
  const replies = { 'ask.json': JSON.stringify(file) };
  const drafted = await run([...into, '--replies', 'ask.json', '--model', 'small'], await world(replies));
  expect(drafted.exitCode).toBe(0);
  expect(drafted.stderr).toBe(
    `briefing: the model proposed 2 links to the other texts: 0 rejected
briefing: added article-2 to port.json (2 claims, all proposed)
`,
  );
  const { claims } = JSON.parse(drafted.io.written.get('port.json') ?? '');
  expect(claims[2]).toMatchObject({ disputes: ['c1'], proposed: { by: 'assistant', name: 'small' } });
});

test('if a file with claims is followed by a file with links, the links connect the worded claims', async () => {
  const { file } = await written(['--requests', 'ask.json']);
  file.parts[0].reply = {
    claims: [{ ...WORDED.claims[0], text: 'Two sailors had to be treated for cuts.' }],
  };
  file.links.parts[0].reply = LINKS;
  const worded = { 'one.json': JSON.stringify(file) };
  const early = await run([...into, '--replies', 'one.json'], await world(worded));
  expect([early.exitCode, early.stderr.split('\n').at(-2)]).toEqual([
    3,
    'briefing: cannot use one.json: its links are for different claims (write the requests again with --replies one.json --requests FILE)',
  ]);
  const { file: second } = await written(['--replies', 'one.json', '--requests', 'ask.json'], worded);
  expect(second.parts[0].reply).toContain('had to be treated');
  expect(second.links.parts[0].new.map(({ text }: { text: string }) => text)).toContain(
    'Two sailors had to be treated for cuts.',
  );
  second.links.parts[0].reply = LINKS;
  const drafted = await run(
    [...into, '--replies', 'two.json'],
    await world({ 'two.json': JSON.stringify(second) }),
  );
  expect(drafted.stderr).toContain('the model proposed 2 links to the other texts: 0 rejected');
  expect(disputesIn(drafted.io.written.get('port.json'))).toEqual([[], [], ['c1'], ['c2']]);
});

test('a reply about links without its request is refused, since its numbers could refer to other claims', async () => {
  const { exitCode, stderr, io } = await run(
    [...into, '--replies', 'reply.json'],
    await world({ 'reply.json': JSON.stringify(LINKS) }),
  );
  expect([exitCode, stderr]).toEqual([
    3,
    'briefing: cannot use reply.json: it contains a reply about links, but not the request (enter the reply as "reply" in the file that --requests wrote)\n',
  ]);
  expect(io.written.size).toBe(0);
});

test('a dry run shows the requests for claims and for links, and writes nothing', async () => {
  const { stdout, io } = await run([...into, '--dry-run'], await world());
  expect(JSON.parse(stdout).links.parts).toHaveLength(1);
  expect(io.written.size).toBe(0);
});
