import type { Briefing } from '../../briefing/briefing.js';
import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import type { Meaning } from '../../checking/meaning/meaning.js';
import type { NameBook } from '../../checking/meaning/names/name-book.js';
import { readMeanings } from '../../checking/meaning/read-meaning.js';
import { groupedBy } from '../../text/grouped-by.js';
import { Antecedents } from './comparing/antecedents.js';
import type { ReadClaim } from './comparing/likeness.js';
import { withPhrasalVerbs } from './comparing/phrasal-verbs.js';

/** The claims of a briefing, those of a further text, and the briefing that contains both. */
export interface BothTexts {
  readonly known: readonly ReadClaim[];
  readonly further: readonly ReadClaim[];
  readonly both: Briefing;
}

/**
 * Returns the meanings of the claims of a briefing. References such as 'she' and 'the bank' are resolved from the
 * preceding claims, and days such as 'Thursday' relative to the date of the source.
 *
 * @param parties the people and organizations that the claims may mention
 */
export async function readClaims(
  { sources, claims }: BriefingFile,
  parties: Pick<BriefingFile, 'people' | 'organizations'>,
  book: NameBook,
): Promise<ReadClaim[]> {
  const { people, organizations } = parties;
  const antecedents = new Antecedents(parties);
  const bySource = groupedBy(claims, ({ source }) => source);
  const names = new Map([...people, ...organizations].map(({ id, name = '' }) => [id, name]));
  const keysOfVoice = ({ attribution }: Claim): readonly string[] =>
    attribution.by === 'party' ? book.keysOf(names.get(attribution.party) ?? '') : [];
  const read: ReadClaim[] = [];
  for (const { id, published } of sources) {
    const own = bySource.get(id) ?? [];
    const texts = own.map(({ text }) => text);
    const meanings = await readMeanings(texts, book, published);
    const inContext = antecedents.resolve(
      own.map((claim, index) => ({
        ...withPhrasalVerbs(meanings[index] as Meaning),
        standing: claim.standing,
        voiceKeys: keysOfVoice(claim),
      })),
    );
    for (const [index, claim] of own.entries()) read.push({ claim, meaning: inContext[index] as Meaning });
  }
  return read;
}
