import { expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { verify } from '../../src/checking/verify/verify.js';
import { readInput } from '../../src/reading/input/index.js';
import { exampleFile } from '../support/example.js';

type Claim = BriefingFile['claims'][number];

const NORLAND = { by: 'party', party: 'norland' } as const;
const SOURCE = { by: 'source' } as const;

/** Returns the kinds of findings for a stated claim that is checked against the only sentence of a text. */
async function kindsOf(text: string, attribution: Claim['attribution'], sentence: string): Promise<string[]> {
  const file = exampleFile();
  const [claim] = file.claims as [Claim];
  Object.assign(claim, { text, attribution, standing: 'stated', at: '0.P1.s1' });
  delete (claim as Partial<Claim>).cue;
  const briefing = new Briefing(file);
  const input = await readInput(new TextEncoder().encode(`Talks\n\n${sentence}\n`), { name: 'talks.txt' });
  const { findings } = await verify(briefing, briefing.get('sources', 'report'), input);
  return findings.filter((one) => one.claim === claim.id).map(({ kind }) => kind);
}

test.each([
  [
    'a request, which the source itself reports',
    'Norland asked the court to intervene in the case.',
    SOURCE,
    'Norland had asked the court to intervene in the case, in which a fine is due.',
  ],
  [
    'a part after a semicolon',
    'The rules of the port require two pilots.',
    SOURCE,
    'According to Norland, the ship had no pilot; the rules of the port require two pilots.',
  ],
  [
    'a clause that only describes a place',
    'A strike is underway in Sudland.',
    SOURCE,
    'Norland said that ships to Sudland, where a strike is underway, may wait.',
  ],
  [
    'a document of the speaker',
    'The fees of the port are void.',
    NORLAND,
    'A statement of Norland read: "The fees of the port are void."',
  ],
] as const)('the voice is right for %s', async (_, text, attribution, sentence) => {
  expect(await kindsOf(text, attribution, sentence)).not.toContain('other-voice');
});

test('the voice is wrong if somebody else says the claim in the sentence', async () => {
  const sentence = 'Sudland said that the fees of the port are void.';
  expect(await kindsOf('The fees of the port are void.', NORLAND, sentence)).toContain('other-voice');
  expect(await kindsOf('The fees of the port are void.', SOURCE, sentence)).toContain('other-voice');
});
