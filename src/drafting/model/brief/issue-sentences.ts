import type { Claim } from '../../../briefing/file/schema.js';
import { fold } from '../../../text/fold.js';
import type { Entities } from '../entities.js';
import { type Resolved, wholeSentence } from '../statements.js';
import { FIRST_PRONOUN } from './brief.js';
import { DEPENDENT, passedSentences } from './lead-and-open.js';
import type { CheckedSentence } from './sentence/check-sentence.js';

/** A sentence about an issue, and the claims on which it is based. */
export interface IssueSentence {
  readonly text: string;
  readonly basis: readonly Claim[];
}

/**
 * Returns the sentences about an issue. If a sentence that passed refers to the speaker of a refused one, the pronoun is
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
    const replacement = replacementFor(basis, used, part);
    for (const claim of replacement.flatMap((one) => one.basis)) used.add(claim);
    return replacement;
  });
}

/**
 * Replaces a refused sentence with everything that it cites and that the brief does not say elsewhere. Readers disliked a
 * single claim in its place, which left out half of what the sentence said, or told it without its context. The
 * sentences of the article are used where they can be understood alone, since they name their speakers. Otherwise, the
 * claims are used; those in the same voice form one line.
 */
function replacementFor(basis: readonly Claim[], used: ReadonlySet<Claim>, part: Resolved): IssueSentence[] {
  const places = new Set([...used].map(({ at }) => at));
  const lines: Line[] = [];
  for (const claim of basis.filter((one) => !used.has(one))) {
    const last = lines.at(-1);
    const whole = places.has(claim.at) ? undefined : wholeSentence(claim, part);
    const added = whole === undefined ? lineOf(claim, last) : lineOfWhole(whole, claim, last);
    if (last !== undefined && added?.basis.includes(last.basis[0] as Claim)) lines.pop();
    if (added !== undefined) lines.push(added);
  }
  return lines.map(({ text, basis }) => ({ text, basis }));
}

interface Line extends IssueSentence {
  /** Whether the line is a sentence of the article. */
  readonly isWhole: boolean;
}

/** Returns a line with a sentence of the article, or adds a claim to the last line, which has the same sentence. */
const lineOfWhole = (text: string, claim: Claim, last: Line | undefined): Line => ({
  text,
  basis: [...(last?.text === text ? last.basis : []), claim],
  isWhole: true,
});

/** Returns a line with the words of a claim, perhaps after those of the last line. */
function lineOf(claim: Claim, last: Line | undefined): Line | undefined {
  if (last !== undefined && !last.isWhole && isJoinable(last, claim))
    return { text: `${last.text} ${claim.text}`, basis: [...last.basis, claim], isWhole: false };
  return isAlone(claim) ? { text: claim.text, basis: [claim], isWhole: false } : undefined;
}

/** Returns whether a claim can follow the claims of a line: all have the same voice, and the line is short. */
const isJoinable = ({ text, basis: [first] }: IssueSentence, claim: Claim): boolean =>
  JSON.stringify(first?.attribution) === JSON.stringify(claim.attribution) &&
  `${text} ${claim.text}`.split(' ').length <= MOST_WORDS;

/** Returns whether a claim can be understood without the previous line. A rule-based claim must also be short. */
const isAlone = ({ text, proposed }: Claim): boolean =>
  !DEPENDENT.test(fold(text)) && (proposed?.by === 'assistant' || text.split(' ').length <= MOST_WORDS);

/** The maximum number of words in a line made from claims. */
const MOST_WORDS = 50;

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
