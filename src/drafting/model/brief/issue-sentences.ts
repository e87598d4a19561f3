import type { Claim } from '../../../briefing/file/schema.js';
import { fold } from '../../../text/fold.js';
import type { Entities } from '../entities.js';
import { type Resolved, wholeSentence } from '../statements.js';
import { FIRST_PRONOUN } from './brief.js';
import { sharedWords } from './corrections.js';
import { DEPENDENT, passedSentences } from './lead-and-open.js';
import type { CheckedSentence } from './sentence/check-sentence.js';

/** A sentence about an issue, and the claims on which it is based. */
export interface IssueSentence {
  readonly text: string;
  readonly basis: readonly Claim[];
}

/**
 * Returns the sentences about an issue. A refused sentence is replaced, so that readers can understand the next one.
 * The replacement is the unused claim that has the most words in common with the refused sentence, preferably a claim
 * that the model worded. It must be clear without the previous sentence. If possible, the whole sentence of the article
 * is used, since it names the speaker. If a sentence that passed refers to the speaker of a refused one, the pronoun is
 * replaced with the speaker's name.
 *
 * @param lead the claims in the lead of the brief
 */
export function sentencesFor(
  sentences: readonly CheckedSentence[],
  part: Resolved,
  lead: readonly Claim[],
  entities: Pick<Entities, 'people' | 'organizations'>,
): IssueSentence[] {
  const passed = new Set(passedSentences(sentences));
  const kept = new Map<CheckedSentence, string>();
  for (const sentence of sentences) {
    const text = passed.has(sentence)
      ? sentence.text
      : sentence.reasons.length === 0 && withSpeaker(sentence.text, part.claims(sentence.claims), entities);
    if (text) kept.set(sentence, text);
  }
  const used = new Set([...lead, ...[...kept.keys()].flatMap(({ claims }) => part.claims(claims))]);
  return sentences.flatMap((sentence): IssueSentence[] => {
    const basis = part.claims(sentence.claims);
    const text = kept.get(sentence);
    if (text !== undefined) return basis.length === 0 ? [] : [{ text, basis }];
    const claim = replacementFor(sentence, basis, used);
    if (claim === undefined) return [];
    const whole = [...used].some(({ at }) => at === claim.at) ? undefined : wholeSentence(claim, part);
    used.add(claim);
    return [{ text: whole ?? claim.text, basis: [claim] }];
  });
}

function replacementFor(
  { text }: CheckedSentence,
  basis: readonly Claim[],
  used: ReadonlySet<Claim>,
): Claim | undefined {
  const unused = basis
    .filter((one) => !used.has(one))
    .sort((a, b) => sharedWords(b.text, text) - sharedWords(a.text, text));
  const alone = unused.filter((one) => !DEPENDENT.test(fold(one.text)));
  return alone.find(({ proposed }) => proposed?.by === 'assistant') ?? alone.find(isShort);
}

/** The maximum length of a rule-based claim that replaces a sentence, in words. */
const MOST_WORDS = 40;

const isShort = ({ text }: Claim): boolean => text.split(' ').length <= MOST_WORDS;

/**
 * Replaces the pronoun at the beginning of a sentence with the name of the only speaker of its claims: 'Lind says' for
 * 'She says'.
 *
 * @returns undefined if the sentence does not begin with such a pronoun, or if its claims have several speakers
 */
function withSpeaker(
  text: string,
  basis: readonly Claim[],
  { people, organizations }: Pick<Entities, 'people' | 'organizations'>,
): string | undefined {
  const [pronoun] = FIRST_PRONOUN.exec(text) ?? [];
  const voices = new Set(basis.map(({ attribution }) => attribution.by === 'party' && attribution.party));
  const [id] = voices;
  if (pronoun === undefined || voices.size !== 1 || !id) return undefined;
  const isBody = pronoun === 'It';
  const name = (isBody ? organizations : people).find((one) => one.id === id)?.name;
  return name && text.replace(pronoun, (isBody ? name : name.split(' ').at(-1)) ?? name);
}
