import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { draftBriefing } from '../../src/drafting/draft.js';
import { readPlainText } from '../../src/reading/input/text.js';
import { readWithTokens } from '../../src/reading/read.js';

/** The first of two texts about the same news. */
export const DAM = `Dam at Orsa leaks

Engineers found a crack in the dam at Orsa on Monday. Twelve people were injured, the fire department said.

Mayor Lina Berg is expected to close the valley. The operator denied that the dam was unsafe.
`;

export const DIGEST = 'a'.repeat(64);

export async function drafted(text: string): Promise<BriefingFile> {
  const input = readPlainText(new TextEncoder().encode(text), 'a text');
  return draftBriefing(await readWithTokens(input), { digest: DIGEST });
}

/** Returns the claims of a text, each as its standing, voice and words. */
export async function claimsIn(text: string): Promise<string[]> {
  const { claims } = await drafted(text);
  return claims.map(
    ({ standing, attribution, text: words }) => `${standing} | ${voice(attribution)} | ${words}`,
  );
}

/** Puts a sentence into a text that is long enough to be recognized as English. */
export const around = (sentence: string): string =>
  `Harbor fees in Norway\n\n${sentence}\n\nThe harbor of the town is old, and the ships that use it pay a fee for every day.`;

/** Returns the claims of a sentence. */
export const claimsOf = async (sentence: string): Promise<string[]> =>
  (await claimsIn(around(sentence))).slice(0, -1);

function voice(attribution: BriefingFile['claims'][number]['attribution']): string {
  if (attribution.by === 'party') return attribution.party;
  return attribution.by === 'unnamed' ? `"${attribution.label ?? ''}"` : 'source';
}
