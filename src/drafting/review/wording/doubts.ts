import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { hedgesOnlyNoun } from '../../../checking/verify/claims/hedged-noun.js';
import { addTo } from '../../../text/grouped-by.js';
import type { Corrected, Findings, ReviewFinding } from '../findings.js';
import type { ReviewText } from '../text.js';
import { referenceIn } from './called.js';
import { cutIn, widerThan } from './fragments.js';
import { unnamedIn } from './pronouns/pronouns.js';
import { namesNobody } from './several.js';
import { beginsWithVerb, subjectOf } from './subject.js';

/**
 * Asks about the words of unreviewed claims, and suggests better ones. It looks for pronouns that refer to nobody in
 * the claim, truncated clauses, and standings that apply to only a noun in the claim.
 */
export function wordingDoubts(file: BriefingFile, text: ReviewText | undefined): Findings {
  const found = new Map<string, readonly ReviewFinding[]>();
  if (text === undefined) return found;
  const bySentence = new Map<string, Claim[]>();
  for (const claim of file.claims) addTo(bySentence, `${claim.source} ${claim.at}`, claim);
  for (const claim of file.claims.filter(({ proposed }) => proposed !== undefined)) {
    const beside = bySentence.get(`${claim.source} ${claim.at}`) ?? [];
    const cut = cutDoubt(claim, beside, text);
    const doubts = cut
      ? [cut]
      : [...subjectDoubt(claim, text), ...pronounDoubt(claim, file, text), ...standingDoubt(claim, text)];
    if (doubts.length > 0) found.set(`claims/${claim.id}`, doubts);
  }
  return found;
}

function cutDoubt(claim: Claim, beside: readonly Claim[], text: ReviewText): ReviewFinding | undefined {
  const wider = widerThan(claim, beside);
  const cut = cutIn(claim, text);
  if (wider !== undefined)
    return asked('part', cut?.message ?? 'is only the beginning of the next claim', {
      action: { do: 'whole' },
      words: 'both as one',
    });
  return cut && { ...asked('cut', cut.message, cut.correction), ...(cut.about && { about: cut.about }) };
}

/**
 * Asks about a missing subject: 'Held that it is closed', from 'Judge Ek ruled for the port and held that it is
 * closed'.
 */
function subjectDoubt(claim: Claim, text: ReviewText): ReviewFinding[] {
  const { sentence, span } = text.passageOf(claim) ?? {};
  if (
    sentence === undefined ||
    span === undefined ||
    !/\b(?:and|but)\s$/u.test(sentence.slice(0, span.start))
  )
    return [];
  // A name may look like a past tense: 'Mohamed was invited'.
  const [first = ''] = claim.text.split(' ', 1);
  const isVerb = sentence.slice(span.start).startsWith(first.toLowerCase()) && beginsWithVerb(claim.text);
  const subject = isVerb ? subjectOf(sentence) : undefined;
  if (subject === undefined) return [];
  const words = `${subject} ${claim.text.slice(0, 1).toLowerCase()}${claim.text.slice(1)}`;
  const doubt = asked('no-subject', 'has no subject', { action: { do: 'reword', words }, words: subject });
  return [{ ...doubt, about: claim.text }];
}

function pronounDoubt(claim: Claim, file: BriefingFile, text: ReviewText): ReviewFinding[] {
  const unnamed = unnamedIn(claim, file, text);
  if (unnamed !== undefined) {
    const named = unnamed.named.map(({ id, name, text: words }) => ({
      action: { do: 'reword', words, ...(id !== undefined && { names: id }) } as const,
      words: name,
    }));
    return unnamedDoubt(unnamed.pronoun, named);
  }
  const reference = referenceIn(claim, file, text);
  if (reference === undefined || !isOpen(reference.word, claim)) return [];
  return unnamedDoubt(
    reference.word,
    reference.named.map(({ name, words: { action } }) => ({ action, words: name })),
  );
}

/** Whether a claim begins with a word that refers to something outside it, or has 'they' without anybody before. */
function isOpen(word: string, { text }: Claim): boolean {
  const before = text.slice(0, text.indexOf(word));
  if (before === '' || /^(?:but|and|however|yet|so|still|from),?\s$/iu.test(before))
    return !OF_ONE.test(word);
  return word === 'they' && namesNobody(before);
}

/** Those are named by `unnamedIn`, or need no name. */
const OF_ONE = /^(?:he|she|his|her|him|its|their)$/iu;

function unnamedDoubt(word: string, [first, ...others]: readonly Corrected[]): ReviewFinding[] {
  const suggestion = first && { ...first, ...(others.length > 0 && { others }) };
  const remedy = suggestion === undefined ? 'e names the person, y keeps it' : REMEDY;
  return [{ ...asked('pronoun', `“${word}” is not named in this claim`, suggestion), remedy, about: word }];
}

function standingDoubt(claim: Claim, text: ReviewText): ReviewFinding[] {
  if (claim.standing !== 'alleged' || !hedgesOnlyNoun(claim.text, claim.cue ?? '')) return [];
  const standing = claim.span && text.softnessOf(claim, claim.span, claim.cue)?.standing;
  const message = `is not itself ${claim.standing}, only “${claim.cue}” in it`;
  return standing === undefined || standing === claim.standing
    ? []
    : [asked('only-a-thing', message, { action: { do: 'standing', standing }, words: standing })];
}

const REMEDY = 'r fixes it, y keeps it';

const asked = (rule: string, message: string, suggestion: ReviewFinding['suggestion']): ReviewFinding => ({
  severity: 'question',
  rule,
  message,
  remedy: REMEDY,
  ...(suggestion && { suggestion }),
});
