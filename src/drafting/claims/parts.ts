import type { Span, Token } from '../../reading/reading.js';
import { isInside, sharedLength } from '../../reading/spans.js';
import { hasVerb, isClause } from './finite.js';
import type { Passage } from './passages.js';
import { splitPointsOf } from './split-points.js';

/** Words that begin a subordinate clause, which makes no claim without its main clause. */
const DEPENDENT =
  /^(?:if|unless|when|whenever|as|because|since|although|though|while|whereas|after|before|until|once|where|whether|given|with|despite|even|without|that)$/i;
const OPENING = /^["“”«»‘'(]$/u;
const FEWEST_WORDS = 3;

/** Returns the part of a passage within a span. */
export function partOf(passage: Passage, span: Span): Passage {
  return {
    sentence: { ...passage.sentence, ...span },
    words: passage.words.filter((word) => isInside(word, span)),
    hedges: passage.hedges.filter((hedge) => isInside(hedge, span)),
    attributions: passage.attributions.filter(({ content, cue }) =>
      [...content, ...cue].some((one) => sharedLength(one, span) > 0),
    ),
  };
}

/**
 * Splits a passage into clauses that can each be understood alone. Returns the passage itself if it cannot be split.
 */
export function clausesOf(passage: Passage): Passage[] {
  const { sentence, words } = passage;
  for (const { end, start, isSharedSubject } of splitPointsOf(words)) {
    const before = { start: sentence.start, end: words[end - 1]?.end ?? sentence.start };
    const after = { start: words[start]?.start ?? sentence.end, end: sentence.end };
    if (!isMainClause(before, words) || !(isSharedSubject || isClause(after, words))) continue;
    if (isSharedSubject ? !hasVerb(after, words) : continuesThought(passage, before, words[start - 1]))
      continue;
    if (joins(passage, before, after) || endsOpen(before, words)) continue;
    return [partOf(passage, before), ...clausesOf(partOf(passage, after))];
  }
  return [passage];
}

/** Returns whether a speaker or a hedge joins two clauses. */
const joins = (passage: Passage, before: Span, after: Span): boolean =>
  isWithinSpeaker(passage, before, after) || isSoftened(passage, before, after);

/** Returns whether a split would divide the name of a speaker: 'Work and Pensions Secretary Ann Lind said'. */
const isWithinSpeaker = ({ attributions }: Passage, before: Span, after: Span): boolean =>
  attributions.some(({ source }) => source.some((one) => one.start < before.end && one.end > after.start));

/** Returns whether the text after 'and' continues a thought: 'she felt that he was wronged, and that it helped'. */
const continuesThought = ({ hedges }: Passage, before: Span, conjunction: Token | undefined): boolean =>
  /^(?:and|or)$/i.test(conjunction?.text ?? '') &&
  hedges.some((hedge) => hedge.standing === 'perceived' && isInside(hedge, before));

/**
 * Returns whether a hedge applies to both clauses: 'Lind claims that it sank and that nobody came', 'Allegedly, it
 * sank, and nobody came'.
 */
const isSoftened = ({ hedges, attributions }: Passage, before: Span, after: Span): boolean => {
  const softer = hedges.filter((hedge) => isInside(hedge, before));
  const goesOn = (scopes: readonly Span[]) =>
    scopes.some((scope) => sharedLength(scope, after) * 2 > after.end - after.start);
  return softer.some(
    (hedge) =>
      (hedge.start - before.start <= 1 && goesOn([hedge.scope])) ||
      attributions.some(
        ({ cue, content }) => cue.some((one) => sharedLength(one, hedge) > 0) && goesOn(content),
      ),
  );
};

/**
 * Returns whether the text before a split ends in an incomplete clause: 'a policy which, according to Lind, the port',
 * 'arguing that', 'said this was', 'the news comes a day'.
 */
function endsOpen(before: Span, words: readonly Token[]): boolean {
  const inside = words.filter((word) => isInside(word, before));
  if (inside.at(-1)?.text === 'that' || inside.at(-1)?.pos === 'AUX') return true;
  if (COMES.test(inside.map(({ text }) => text).join(' '))) return true;
  const opener = inside.findLastIndex(({ text }) => /^(?:which|who|whom|whose|whether|if)$/i.test(text));
  const after = inside[opener + 1];
  return opener > 0 && !hasVerb({ start: after?.start ?? before.end, end: before.end }, words);
}

/** Returns whether a span has a subject and a verb, and is complete without the text after it. */
export function isMainClause(span: Span, words: readonly Token[]): boolean {
  const inside = words.filter((word) => isInside(word, span));
  const opening = inside.filter(({ text }) => !OPENING.test(text));
  const first = /^(?:and|but|also|however|so|or)$/i.test(opening[0]?.text ?? '') ? opening[1] : opening[0];
  if (first === undefined || DEPENDENT.test(first.text) || opening.length < FEWEST_WORDS) return false;
  return isClause(span, opening);
}

const COMES = /\b(?:came|comes?)(?: (?!(?:from|into|to|under)\b)[\p{L}\p{N}]+){0,3}$/u;
