import { isDeepStrictEqual } from 'node:util';
import type { Attribution, BriefingFile, Claim } from '../../briefing/file/schema.js';
import { type Standing, softness } from '../../briefing/standing.js';
import { isSoftEnough } from '../../checking/rules/overstatement/soft-enough.js';
import { escapedPattern } from '../../text/escaped-pattern.js';
import { capitalized } from '../claims/wording.js';
import type { Action, Correction } from './actions.js';
import { withCorrection } from './brief/corrected.js';
import { followed } from './brief/followed.js';
import { changed, inserted, nameEntry, nextId } from './entries.js';
import { factAfter } from './fact.js';
import type { Outcome } from './removal.js';
import type { ReviewText } from './text.js';
import { followersOf } from './voices/followers.js';
import { isGone, newlyNamed, partyCalled } from './voices/parties.js';
import { speakerCalled } from './voices/speaker-called.js';
import { softWords } from './wording/soft-words.js';

/** Edits of claims. Each returns the changed file, or the reason why it is unchanged. */

export const claimIn = (file: BriefingFile, id: string): Claim => {
  const claim = file.claims.find((one) => one.id === id);
  if (claim === undefined) throw new RangeError(`there is no claim ${id}`);
  return claim;
};

/**
 * Changes the text of a claim, and the sentences of the brief that repeat it or are corrected by it. Removes the claim's
 * acceptances, which were for the old text.
 *
 * The quotation of the claim is kept only if it occurs in the new text, or in quotation marks in the source.
 *
 * @param names the id of a party whose name is in the new text
 * @param meant the word that was replaced with its meaning, if only one word was
 */
export function reworded(
  file: BriefingFile,
  id: string,
  words: string,
  names: string | undefined,
  source: ReviewText | undefined,
  meant?: { readonly word: string; readonly name: string },
): Outcome {
  const text = capitalized(words.replace(/\s+/gu, ' ').trim());
  if (text === '') return { refused: 'A claim cannot be empty (press x to drop it).' };
  const claim = claimIn(file, id);
  const own = names === undefined ? [] : [names];
  const before = claim.about.filter((one) => !isGone(file, one, claim.text, text));
  const about = [...new Set([...own, ...before, ...newlyNamed(file, claim.text, text)])];
  const replaced = meant && { ...meant, ...(names && { id: names }) };
  const fact = factAfter(claim, text, replaced, source?.whole ?? '');
  // If only a word was replaced with its meaning, the other words are still accepted.
  const accept = meant && claim.accept;
  const change = { text, about, asFact: fact, quote: quoteIn(claim, text, source), accept };
  return withCorrection(followed(file, changed(file, 'claims', id, change)), id, source);
}

/** Like `reworded`, but also changes the voice if the replaced word refers to the speaker of the sentence. */
export function rewordedAs(
  file: BriefingFile,
  id: string,
  { words, names, meant }: Extract<Correction, { do: 'reword' }>,
  source: ReviewText | undefined,
): Outcome {
  const voice =
    meant && source && speakerCalled(claimIn(file, id), meant.word, { ...meant, id: names }, file, source);
  const voiced = voice ? withVoice(file, id, voice, undefined, source) : file;
  return reworded(voiced, id, words, names, source, meant);
}

function quoteIn({ quote }: Claim, text: string, source: ReviewText | undefined): string | undefined {
  if (quote === undefined || text.includes(quote)) return quote;
  const words = escapedPattern(quote);
  return new RegExp(`["“]${words}[.,]?["”]`, 'u').test(source?.whole ?? '') ? quote : undefined;
}

/**
 * Changes the standing of a claim, and cites a hedge from its sentence that supports the new standing. If there is no
 * such hedge, a claim that becomes softer keeps its old hedge ('will' can also state an expectation), and a claim
 * without one gets a word from its text that may be a hedge. Removes the claim's acceptances, which were for the old
 * standing.
 */
export function withStanding(
  file: BriefingFile,
  id: string,
  standing: Standing,
  text: ReviewText | undefined,
): Outcome {
  const claim = claimIn(file, id);
  if (claim.standing === standing) return file;
  const change = { standing, accept: undefined };
  if (standing === 'stated')
    return changed(file, 'claims', id, { ...change, cue: undefined, asFact: undefined });
  const own = softness(standing) > softness(claim.standing) ? claim.cue : undefined;
  // 'Will' can announce a plan or state an expectation.
  const least = standing === 'expected' ? 'planned' : standing;
  const word = softWords(claim.text, []).find(
    (one) => isSoftEnough(one, least) && text?.spanOf(claim, one) !== undefined,
  );
  return changed(file, 'claims', id, { ...change, cue: text?.hedgeOf(claim, standing) ?? own ?? word });
}

/** Sets the hedge of a claim, quoted from the source; empty text removes the hedge. */
export const withCue = (file: BriefingFile, id: string, cue: string): Outcome =>
  changed(file, 'claims', id, { cue: cue.trim() || undefined });

/** Sets the voice of a claim, and of the claims after it that `followersOf` finds. */
export function withVoice(
  file: BriefingFile,
  id: string,
  attribution: Attribution,
  isForAll: boolean | undefined,
  text: ReviewText | undefined,
): BriefingFile {
  const one = claimIn(file, id);
  const { attribution: before, source } = one;
  const followers = new Set(followersOf(file, one, text));
  const isMeant = (claim: Claim) =>
    claim.id === id ||
    followers.has(claim) ||
    (isForAll && claim.source === source && isDeepStrictEqual(claim.attribution, before));
  return {
    ...file,
    claims: file.claims.map((claim) => (isMeant(claim) ? { ...claim, attribution } : claim)),
  };
}

/** Makes a person or an organization the voice of a claim, and adds an entry for this voice if there is none. */
export function withNewVoice(
  file: BriefingFile,
  id: string,
  { words, kind, isForAll }: Extract<Correction, { do: 'new voice' }>,
  text: ReviewText | undefined,
): Outcome {
  const known = partyCalled(file, words);
  if (known !== undefined) return withVoice(file, id, { by: 'party', party: known }, isForAll, text);
  const entry = nameEntry(file, kind, words, text?.whole);
  return withVoice(inserted(file, kind, entry), id, { by: 'party', party: entry.id }, isForAll, text);
}

/** Sets the wording that states a claim as fact and must not be said; empty text removes this wording. */
export const withFact = (file: BriefingFile, id: string, words: string): Outcome =>
  changed(file, 'claims', id, { asFact: words.trim() || undefined });

/**
 * Adds an unreviewed claim from the sentence of another claim, with the same voice. If its text is quoted from the
 * source, it gets the standing of those words; otherwise it counts as stated until its standing is set.
 *
 * @param beside the id of the other claim
 */
export function added(
  file: BriefingFile,
  beside: string,
  { words, span: own }: Pick<Extract<Action, { do: 'add' }>, 'words' | 'span'>,
  source: ReviewText | undefined,
): Outcome {
  const text = capitalized(words.replace(/\s+/gu, ' ').trim());
  if (text === '') return { refused: 'A claim cannot be empty.' };
  const one = claimIn(file, beside);
  const span = own ?? one.span;
  const claim: Claim = {
    id: nextId(file, 'c'),
    text,
    about: one.about,
    ...((own && source?.softnessOf(one, own)) ?? { standing: 'stated' }),
    attribution: one.attribution,
    source: one.source,
    at: one.at,
    ...(span ? { span } : {}),
    proposed: one.proposed ?? { by: 'rules' },
  };
  return inserted(file, 'claims', claim, beside);
}
