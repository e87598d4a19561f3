import { describe, expect, test } from 'vitest';
import { voicedBy } from '../src/answers/shared/records.js';
import { voiceLabel } from '../src/briefing/attribution.js';
import { Briefing } from '../src/briefing/briefing.js';
import type { BriefingFile, Claim } from '../src/briefing/file/schema.js';
import { FORMATS } from '../src/render/index.js';
import { exampleFile, withTrip } from './support/example.js';
import { run } from './support/fake-io.js';
import { filesBeside, INVOCATIONS, LIBRARY_VARIABLES, reading, WITHOUT_JSON } from './support/invocations.js';

/**
 * Tests the first law on every command in every format: no output shows a claim, or a sentence that depends on claims,
 * without its standing and its voice (which may be omitted if it is the source's own). In a brief, the hedge within a
 * sentence is enough if the sentence is in the source's own voice and may be said.
 */

/** Returns the example with a trip, a voice that has only a label, and a restated claim. */
function lawFile(): BriefingFile {
  const file = exampleFile(withTrip);
  const [, , , fourth, fifth] = file.claims;
  Object.assign(fourth as object, { attribution: { by: 'unnamed', label: 'harbour hands' } });
  Object.assign(fifth as object, { restates: ['c7'] });
  file.claims.push({
    ...(fifth as Claim),
    id: 'c7',
    text: 'It is taken for granted that Sudland hid the spill.',
    standing: 'assumed',
    cue: 'hid',
    attribution: { by: 'source' },
    restates: ['c5'],
  });
  file.positions.push({
    id: 'p2',
    issue: 'fees',
    whose: 'sudland',
    act: 'opposes',
    text: 'any cut in fees',
    claims: ['c6'],
  });
  return file;
}

const FILE = lawFile();
const BRIEFING = new Briefing(FILE);
const WORLD = {
  environment: { HOME: '/home/reader', ...LIBRARY_VARIABLES },
  files: filesBeside(FILE),
};

/** A sentence of the briefing, and lists of words. One of the words in each list must be next to the sentence. */
interface Sentence {
  readonly words: string;
  readonly beside: readonly (readonly string[])[];
  /** Whether the sentence contains its hedge or needs none. */
  readonly speaksForItself: boolean;
}

const standingsOf = (ids: readonly string[]): string[] =>
  BRIEFING.claims(ids).flatMap((claim) => [claim.standing, BRIEFING.standingOfClaim(claim)]);

const voiceOf = (ids: readonly string[]): string[][] => {
  const claim = voicedBy(BRIEFING, BRIEFING.claims(ids));
  const label = claim && voiceLabel(BRIEFING, claim);
  return label === undefined ? [] : [[label]];
};

const resting = (words: string, ids: readonly string[]): Sentence => ({
  words,
  beside: [standingsOf(ids), ...voiceOf(ids)],
  speaksForItself:
    voiceOf(ids).length === 0 &&
    BRIEFING.useOf(ids) !== 'not as fact' &&
    BRIEFING.claims(ids).every(({ standing }) => FIRM.includes(standing) || words.includes(standing)),
});

const FIRM: readonly string[] = ['stated', 'planned'];
const BRIEFS: readonly string[] = ['overview', 'book'];

const SENTENCES: readonly Sentence[] = [
  ...FILE.summary.map(({ text, claims }) => resting(text, claims)),
  ...FILE.claims.map((claim) => resting(claim.text, [claim.id])),
  ...FILE.issues.map(({ summary }) => resting(summary.text, summary.claims)),
  ...FILE.positions.map(({ text, claims }) => resting(text, claims)),
  ...FILE.people.flatMap(({ role, claims = [] }) => (role === undefined ? [] : [resting(role, claims)])),
];

/** The maximum distance of standing and voice from the sentence. */
const BEFORE = 40;
const AFTER = 140;
/** The maximum distance in linked data, where both are in the same object as the sentence. */
const AFTER_IN_JSONLD = 900;

/** Returns the text of an output as a reader sees it, without markup, line breaks and escapes. */
const read = (output: string): string =>
  output
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\*\*|`|\\(?=[^\w\s])/g, '')
    .replace(/\s+/g, ' ');

/** Returns each occurrence of a sentence that lacks the words that must be next to it. */
function bare(output: string, after = AFTER, isBrief = false): string[] {
  const text = read(output);
  return SENTENCES.filter(({ speaksForItself }) => !(isBrief && speaksForItself)).flatMap(
    ({ words, beside }) =>
      placesOf(text, words).flatMap((place) => {
        const before = text.slice(Math.max(0, place - BEFORE), place);
        const behind = text.slice(place + words.length, place + words.length + after);
        // The sentence itself may contain its standing as a hedge.
        const outside = `${before} | ${behind}`;
        // A label that begins a line has a capital: 'Harbour hands: …'.
        const told = (choice: string) =>
          outside.toLowerCase().includes(choice.toLowerCase()) ||
          (choice.includes(words) && `${before}${words}`.includes(choice));
        return beside.every((choices) => choices.some(told)) ? [] : [`${before}${words}${behind}`];
      }),
  );
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Returns the paths of objects in a JSON answer that contain a sentence but lack its standing or its voice. */
function bareObjects(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => bareObjects(item, `${path}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Readonly<Record<string, unknown>>;
  const within = Object.entries(own).flatMap(([key, item]) => bareObjects(item, `${path}/${key}`));
  return SENTENCES.some((sentence) => Object.values(own).includes(sentence.words) && lacks(own, sentence))
    ? [path, ...within]
    : within;
}

/**
 * Returns whether an object lacks the standing or the voice of its sentence. Only claims have these outside `support`.
 */
function lacks(own: Readonly<Record<string, unknown>>, { beside }: Sentence): boolean {
  const [standings = [], voice] = beside;
  const support = (own.support ?? own) as Readonly<Record<string, unknown>>;
  if (!standings.includes(String(support.standing))) return true;
  const voices = JSON.stringify(support.voice) ?? '';
  return voice !== undefined && !voice.some((words) => voices.includes(words));
}

/** The quiz at the end of the tour hides a standing or a voice on purpose. */
const ASKS = 'guide --no-input';

/** All command lines that read a briefing, and one that shows the claim added above. */
const sessions = [...Object.values(INVOCATIONS).flat(), ['claims', 'c7']].filter(
  (line) => line.join(' ') !== ASKS,
);
const formats = Object.keys(FORMATS).filter((format) => format !== 'json');

/** Runs a command. The width is narrow, since the cells of a table in a wide window would split sentences. */
const answer = async (session: readonly string[], format: string) =>
  (await run([...reading(['--format', format, '--width', '39']), ...session], WORLD)).stdout;

describe.each(sessions.map((session) => [session.join(' '), session] as const))(
  'sentences have their standing and voice in the output of briefing %s',
  (_, session) => {
    test.each(formats)('as %s', async (format) => {
      const after = format === 'jsonld' ? AFTER_IN_JSONLD : AFTER;
      const isBrief = BRIEFS.includes(session[0] ?? '');
      expect(bare(await answer(session, format), after, isBrief)).toEqual([]);
    });

    test.skipIf((session[0] ?? '') in WITHOUT_JSON)('as json', async () => {
      expect(bareObjects(JSON.parse(await answer(session, 'json')))).toEqual([]);
    });
  },
);

test('every sentence of the briefing is shown by some command, so that the tests above cover it', async () => {
  const all = (await Promise.all(sessions.map((session) => answer(session, 'plain')))).map(read).join(' ');
  expect(SENTENCES.map(({ words }) => words).filter((words) => !all.includes(words))).toEqual([]);
});

test('a sentence without its standing or its voice is detected', () => {
  expect(bare('Sudland refuses lower fees. (stated, Sudland, 0.P2.s2)')).toEqual([]);
  expect(bare('Sudland refuses lower fees. (stated, 0.P2.s2)')).toEqual([
    'Sudland refuses lower fees. (stated, 0.P2.s2)',
  ]);
  expect(bare('Norland is likely to ask\n for lower fees.')).toEqual(
    // The claim, and the summary of the issue, which has the same words.
    ['Norland is likely to ask for lower fees.', 'Norland is likely to ask for lower fees.'],
  );
  expect(bareObjects({ a: [{ text: 'Sudland refuses lower fees.', standing: 'stated' }] })).toEqual(['/a/0']);
  expect(
    bareObjects({
      text: 'Sudland refuses lower fees.',
      standing: 'stated',
      voice: { kind: 'named', name: 'Sudland' },
    }),
  ).toEqual([]);
});
