import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import { PARTIES } from '../../../../reading/lexicon/titles.js';
import type { ReviewText } from '../../text.js';
import { likelyVoices } from '../../voices/likely-voices.js';
import { type Party, partiesOf, placeOf } from '../../voices/parties.js';
import { isInQuotation } from '../pronouns/brackets.js';
import { voiceOf } from '../pronouns/nearest-names.js';
import { mayMean } from '../pronouns/pronouns.js';
import { isQuoted } from '../pronouns/quoted.js';
import type { Meant } from '../several.js';
import type { Meanings } from './dependent.js';
import type { Referring } from './words.js';

/** How many sentences before the claim are searched for people. */
const REACH = 6;

/** Lists the people whom 'he' or 'she' may mean: those named nearest before the claim, then the others. */
export function peopleMeant(
  { word, index }: Referring,
  claim: Claim,
  file: BriefingFile,
  text: ReviewText,
): Meant[] {
  const speaker = isQuoted(claim, text, index) ? voiceOf(claim) : undefined;
  const people = partiesOf(file).filter(
    (party) => party.kind === 'people' && party.id !== speaker && mayMean(party, word),
  );
  const { sentence = '', span } = text.passageOf(claim) ?? {};
  const places = [sentence.slice(0, span?.start ?? 0), ...text.before(claim, REACH)];
  const near = places.flatMap((words) =>
    people
      .filter((party) => placeOf(party, words) >= 0)
      .sort((one, other) => placeOf(other, words) - placeOf(one, words)),
  );
  return [...new Set([...near, ...people])].map(meantBy);
}

const meantBy = ({ id, names: [name = ''] }: Party): Meant => ({ id, name });

/**
 * Lists whom 'I' or 'we' may mean: the voice of the claim, or the speakers near a quotation, or else whoever wrote the
 * source. One person is never offered for 'we'.
 */
export function speakersMeant(word: Referring, claim: Claim, file: BriefingFile, text: ReviewText): Meanings {
  const parties = partiesOf(file);
  const isGroup = word.kind === 'speakers';
  const isSaid = isQuoted(claim, text, word.index) || claim.attribution.by !== 'source';
  const voices = isSaid ? [claim.attribution, ...likelyVoices({ file, tools: { text } }, claim)] : [];
  const speakers = voices.flatMap((voice) =>
    parties
      .filter(({ id, kind }) => voice.by === 'party' && voice.party === id && isGroup === (kind !== 'people'))
      .map(meantBy),
  );
  const body = claim.attribution.by === 'unnamed' ? bodyOf(claim.attribution.label, parties) : [];
  const author = file.sources.find(({ id }) => id === claim.source)?.author;
  const authors = isGroup ? 'the authors' : 'the author';
  const writers = isSaid ? [] : [...(author === undefined || isGroup ? [] : [author]), authors];
  const meant: Meant[] = [...body, ...speakers.slice(0, MOST), ...writers.map((name) => ({ name }))];
  const distinct = [...new Map(meant.map((one) => [one.name, one])).values()];
  const voice = voiceOf(claim);
  const isVoice = body.length > 0 || (voice !== undefined && distinct[0]?.id === voice);
  // Within a sentence, 'we' may also be everybody: 'This is something we can change.'
  const isAuthor = !isSaid && (!isGroup || word.index === 0);
  return { meant: distinct, isSure: !isInQuotation(claim.text, word.index) && (isVoice || isAuthor) };
}

/**
 * Returns the organization for which an unnamed voice speaks: 'a spokesman for the port', 'a Norline
 * spokesman', 'a Conservative spokesman'.
 */
function bodyOf(label = '', parties: readonly Party[]): Meant[] {
  const [, owner] = /^(?:an?|the) (\p{Lu}.*) spokes\w+$/u.exec(label) ?? [];
  const name =
    /\bspokes\w+ (?:for|of) (.+)$/u.exec(label)?.[1] ?? (PARTIES.has(`${owner}s`) ? `the ${owner}s` : owner);
  if (name === undefined) return [];
  const known = parties.find(({ names }) => names.some((one) => name.replace(/^the /u, '') === one));
  return [known ? meantBy(known) : { name }];
}

/** The maximum number of speakers offered. */
const MOST = 4;
