import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import type { NameBook } from '../../checking/meaning/name-book.js';
import { readMeanings } from '../../checking/meaning/read-meaning.js';
import { addTo } from '../group.js';
import type { ReadClaim } from './likeness.js';

/** What the claims of a briefing say, each read by itself; 'Thursday' is counted from the date of its source. */
export async function readClaims(
  { sources, people, organizations, claims }: BriefingFile,
  book: NameBook,
): Promise<ReadClaim[]> {
  const bySource = new Map<string, BriefingFile['claims']>();
  for (const claim of claims) addTo(bySource, claim.source, claim);
  const names = new Map([...people, ...organizations].map(({ id, name = '' }) => [id, name]));
  const keysOfVoice = ({ attribution }: Claim): readonly string[] =>
    attribution.by === 'party' ? book.keysOf(names.get(attribution.party) ?? '') : [];
  const read: ReadClaim[] = [];
  for (const { id, published } of sources) {
    const own = bySource.get(id) ?? [];
    const meanings = await readMeanings(
      own.map(({ text }) => text),
      book,
      published,
    );
    read.push(
      ...own.flatMap((claim, index) => {
        const meaning = meanings[index];
        if (meaning === undefined) return [];
        const voiceKeys = keysOfVoice(claim);
        return { claim, meaning: { ...meaning, standing: claim.standing, voiceKeys } };
      }),
    );
  }
  return read;
}
