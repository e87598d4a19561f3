import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { mayBe } from '../../../reading/voices/speakers/gender.js';
import type { ReviewText } from '../text.js';
import { placeOf } from '../wording/pronouns/nearest-names.js';
import type { Meant } from '../wording/several.js';
import { partiesOf } from './parties.js';

/** How many sentences before a claim its quotation may begin. */
const LONGEST_QUOTATION = 6;

/** How many sentences before a pronoun are searched for the person. */
const REACH = 2;

/**
 * Returns the pronoun that is the speaker of a claim with an unknown voice: 'She' in 'She said: “We won. We left.”', also
 * for the later sentences of the quotation.
 */
export function pronounOf(claim: Claim, text: ReviewText): string | undefined {
  if (claim.attribution.by !== 'unnamed' || claim.attribution.label !== undefined) return undefined;
  const own = text.sentenceAt(claim.source, claim.at) ?? '';
  return SPEAKER.exec(
    [own, ...text.before(claim, LONGEST_QUOTATION)].find((one) => SPEAKER.test(one)) ?? '',
  )?.[1];
}

const SPEAKER =
  /(?:^|["”] )([HhSs]h?e) (?:also |later |then |has |had )?(?:\p{Ll}+ed|said|told|says|wrote)\b/u;

/**
 * Lists the people to whom a pronoun with a verb of saying may refer: those in the nearest sentence before it, then
 * those in the sentence before that. The subject of a sentence comes first. People who are missing from the file have
 * no id.
 */
export function personsMeant(pronoun: string, claim: Claim, file: BriefingFile, text: ReviewText): Meant[] {
  const gender = /^s/iu.test(pronoun) ? 'she' : 'he';
  const people = partiesOf(file).filter(({ kind }) => kind === 'people');
  const known = [...people, ...partiesOf(file).filter(({ kind }) => kind !== 'people')];
  const own = text.sentenceAt(claim.source, claim.at) ?? '';
  const all = [own, ...text.before(claim, LONGEST_QUOTATION + REACH)];
  const begin = all.findIndex((one) => SPEAKER.test(one));
  const found = all.slice(begin + 1, begin + 1 + REACH).flatMap((sentence) => {
    const named = people
      .filter(({ names: [name = ''], role }) => mayBe({ name, ...(role !== undefined && { role }) }, gender))
      .map((party) => ({ id: party.id, name: party.names[0] ?? '', at: placeOf(party, sentence) }))
      .filter(({ at }) => at >= 0);
    const isKnown = (name: string) =>
      known.some(({ names }) => names.some((one) => one.includes(name) || name.includes(one)));
    // At the beginning of a sentence, two capitalized words before a comma or a verb are the name of its subject.
    const [, subject = ''] = SUBJECT.exec(sentence) ?? [];
    const isNew = subject !== '' && !isKnown(subject) && mayBe({ name: subject }, gender);
    return [...(isNew ? [{ name: subject, at: 0 }] : []), ...named].sort((one, other) => one.at - other.at);
  });
  return [...new Map(found.map(({ at: _, ...one }) => [one.name, one])).values()];
}

const SUBJECT =
  /^(\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2})(?=, (?:from|of|an?|the|who|whose|\d+|\p{Ll}+)\b| \p{Ll}+(?:ed|s)\b)/u;
