import { expect, test } from 'vitest';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { verified } from './verified.js';

type Claim = BriefingFile['claims'][number];

const NORLAND = { by: 'party', party: 'norland' } as const;
const SOURCE = { by: 'source' } as const;

/** Returns the kinds of findings for a stated claim that is checked against the only sentence of a text. */
async function kindsOf(text: string, attribution: Claim['attribution'], sentence: string): Promise<string[]> {
  const change = { text, attribution, standing: 'stated', at: '0.P1.s1', cue: undefined };
  const { findings } = await verified(`Talks\n\n${sentence}\n`, (file) =>
    Object.assign(file.claims[0] as Claim, change),
  );
  return findings.filter(({ claim }) => claim === 'c1').map(({ kind }) => kind);
}

test.each([
  [
    'a claim that itself reports a request',
    'Norland asked the court to intervene in the case.',
    SOURCE,
    'Norland had asked the court to intervene in the case, in which a fine is due.',
  ],
  [
    'a clause that the source adds to describe a place',
    'A strike is underway in Sudland.',
    SOURCE,
    'Norland said that ships to Sudland, where a strike is underway, may wait.',
  ],
  [
    'a document by the speaker',
    'The fees of the port are void.',
    NORLAND,
    'A statement of Norland read: "The fees of the port are void."',
  ],
] as const)('the voice is right for %s', async (_, text, attribution, sentence) => {
  expect(await kindsOf(text, attribution, sentence)).not.toContain('other-voice');
});

test('the voice is wrong if the sentence names a different speaker', async () => {
  const sentence = 'Sudland said that the fees of the port are void.';
  expect(await kindsOf('The fees of the port are void.', NORLAND, sentence)).toContain('other-voice');
  expect(await kindsOf('The fees of the port are void.', SOURCE, sentence)).toContain('other-voice');
});
