import type { BriefingFile, Claim, Issue, Statement } from '../../../briefing/file/schema.js';
import { isInside } from '../../../reading/spans.js';
import { needsSentenceBefore } from '../../brief/dependence.js';
import { sentenceOf } from '../../claims/wording.js';
import { withFields } from '../entries.js';
import { inReadingOrder } from '../items.js';
import type { ReviewText } from '../text.js';
import { withClaimsInstead } from './corrected.js';
import { textsIn } from './followed.js';

/**
 * Removes a claim from the brief before the claim is dropped, together with a quoted sentence that only this claim
 * supports. The sentence is kept if the sentences after it need it. The rest of its passage is always kept.
 */
export function withoutClaimInBrief(
  whole: BriefingFile,
  id: string,
  text: ReviewText | undefined,
): BriefingFile {
  const claim = whole.claims.find((one) => one.id === id);
  if (claim === undefined) return whole;
  const file = withOthersInstead(whole, claim, text);
  const shorten = (sentences: readonly Statement[]) => {
    const all = sentences.map((one, index) =>
      one.claims.includes(id) ? shortened(one, sentences[index + 1], { claim, file, text }) : one,
    );
    return all.map((one, index) =>
      isCut(sentences[index - 1], all[index - 1]) ? withFields(one, { continues: undefined }) : one,
    );
  };
  const summary = withoutEmpty(shorten(file.summary));
  return {
    ...file,
    summary: summary.length > 0 ? summary : firstPassage(file, claim, text),
    issues: file.issues.map((issue) => ofIssue(issue, shorten)),
  };
}

/**
 * If the sentence of a claim has other claims, which do not contain all words of the claim, these take the place of the
 * sentence.
 */
function withOthersInstead(file: BriefingFile, claim: Claim, text: ReviewText | undefined): BriefingFile {
  const others = file.claims.filter(
    (other) => other.id !== claim.id && other.source === claim.source && other.at === claim.at,
  );
  const isRepeated = others.some(({ span }) => span && claim.span && isInside(claim.span, span));
  return others.length === 0 || isRepeated
    ? file
    : withClaimsInstead(file, claim, text, ({ id }) => id !== claim.id);
}

/** Returns whether a passage has lost its end, so that the next passage no longer follows on from it. */
const isCut = (before: Statement | undefined, after: Statement | undefined): boolean =>
  before?.verbatim === true && before.text !== after?.text && before.text.startsWith(after?.text ?? '');

/** A claim to drop, with the briefing and the source text. */
interface Dropped {
  readonly claim: Claim;
  readonly file: BriefingFile;
  readonly text: ReviewText | undefined;
}

/** Removes a claim from a sentence. The caller removes sentences that are left without claims. */
function shortened(one: Statement, next: Statement | undefined, dropped: Dropped): Statement {
  const { claim, file, text } = dropped;
  const claims = one.claims.filter((id) => id !== claim.id);
  const texts = textsIn(file);
  if (claims.length === 0) return { ...one, claims };
  if (!one.verbatim)
    return one.text === texts(one.claims) ? { ...one, claims, text: texts(claims) } : { ...one, claims };
  const isSupported = file.claims.some(
    (other) => claims.includes(other.id) && sharesSentence(other, claim, text),
  );
  const sentence = isSupported ? undefined : passageOf(claim, text);
  return { ...(sentence === undefined ? one : withoutSentence(one, sentence, next)), claims };
}

/** Removes a sentence from the end or the beginning of a passage, unless the next sentence needs it. */
function withoutSentence(one: Statement, sentence: string, next: Statement | undefined): Statement {
  const isNeeded = next?.continues && needsSentenceBefore(next.text, '');
  if (one.text.endsWith(` ${sentence}`) && !isNeeded)
    // The items of a list are separated by semicolons.
    return { ...one, text: one.text.slice(0, -sentence.length - 1).replace(/;$/u, '.') };
  const rest = one.text.slice(sentence.length + 1);
  const isFirst = one.text.startsWith(`${sentence} `) && !needsSentenceBefore(rest, '');
  return isFirst ? withFields(one, { text: rest, continues: undefined }) : one;
}

/**
 * Returns whether two claims share a sentence: they have the same place, or the span of the first overlaps the sentence
 * of the second.
 */
function sharesSentence(one: Claim, { source, at, ...rest }: Claim, text: ReviewText | undefined): boolean {
  if (one.source !== source) return false;
  const sentence = text?.sentenceSpan({ source, at, ...rest });
  const isAround = sentence && one.span && one.span.start < sentence.end && one.span.end > sentence.start;
  return one.at === at || isAround === true;
}

const passageOf = (claim: Claim, text: ReviewText | undefined): string | undefined => {
  const span = text?.sentenceSpan(claim);
  const words = span && text?.words(claim.source, span);
  return words === undefined ? undefined : sentenceOf({ start: 0, end: words.length }, words);
};

/**
 * Removes sentences without claims. If the next sentence needs such a sentence, the two become one passage; otherwise,
 * the next sentence begins a new paragraph, so that it does not seem to follow on from an earlier one.
 */
function withoutEmpty(sentences: readonly Statement[]): Statement[] {
  const left: Statement[] = [];
  let gone: Statement | undefined;
  for (const one of sentences) {
    if (one.claims.length === 0) gone = joined(gone, one) ?? one;
    else {
      left.push(gone === undefined ? one : (joined(gone, one) ?? withFields(one, { continues: undefined })));
      gone = undefined;
    }
  }
  return left;
}

/** Joins a sentence to the preceding one if the sentence depends on it and follows it in the source. */
function joined(before: Statement | undefined, one: Statement): Statement | undefined {
  const isJoined = before?.verbatim && one.verbatim && one.continues && needsSentenceBefore(one.text, '');
  return isJoined
    ? withFields(one, { text: `${before.text} ${one.text}`, continues: before.continues })
    : undefined;
}

/** Returns the sentence of the first remaining claim, for a summary that would otherwise be empty. */
function firstPassage(file: BriefingFile, gone: Claim, text: ReviewText | undefined): Statement[] {
  const [first, ...others] = inReadingOrder(file).filter(({ id }) => id !== gone.id);
  const sentence = first && passageOf(first, text);
  if (sentence === undefined) return [];
  const claims = [first, ...others].filter((one) => one?.source === first?.source && one?.at === first?.at);
  return [{ text: sentence, claims: claims.flatMap((one) => one?.id ?? []), verbatim: true }];
}

/**
 * Shortens the sentences on an issue. If the summary cites only the dropped claim and the details contain a passage,
 * the summary stays as it is; the caller replaces it with another claim.
 */
function ofIssue(issue: Issue, shorten: (sentences: readonly Statement[]) => Statement[]): Issue {
  const { summary, details = [] } = issue;
  if (summary.verbatim === undefined && details.some(({ verbatim }) => verbatim)) {
    const [first = summary] = shorten([summary]);
    const kept = first.claims.length === 0 ? summary : first;
    return { ...issue, summary: kept, details: withoutEmpty(shorten(details)) };
  }
  const [next, ...others] = withoutEmpty(shorten([summary, ...details]));
  if (next === undefined) return issue;
  const { continues: _, ...rest } = next;
  return { ...issue, summary: rest, ...(issue.details && { details: others }) };
}
