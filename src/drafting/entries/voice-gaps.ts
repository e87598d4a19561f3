import type { Position } from '../../briefing/file/schema.js';
import { withArticle } from '../../briefing/questions.js';
import { TITLE_MODIFIERS } from '../../reading/lexicon/titles.js';
import type { Reading } from '../../reading/reading.js';
import { addTo } from '../../text/grouped-by.js';
import type { DraftedClaim } from '../claims/claims.js';
import { afterCue, cueOf } from '../claims/speech.js';
import { formsOfCountry } from './countries.js';
import { type Question, questionAbout } from './gaps-of-wording.js';
import type { Subjects } from './subjects.js';

/** Words for insiders. Readers want to know who these people are. */
const INSIDER =
  /\b(?:officials?|sources?|persons?|people|diplomats?|aides?|insiders?|executives?|advisers?|advisors?)\b(?=$| (?:at|briefed|close|familiar|from|in|of|on|who|with)\b)/i;
/**
 * Labels of people mentioned earlier, such as 'the residents'. Labels such as 'the official' are not included, since
 * the official may still be unnamed.
 */
const KNOWN = /^(?:the|his|her|their|its)\b(?!.*\b(?:officials?|sources?|spokes\w+|persons?|diplomats?)\b)/i;
/** Labels of members of a group mentioned earlier: 'one of them'. */
const PART = /\bof (?:them|the)\b/i;
const PLURAL = /^(?:people|men|women|witnesses)$|[^s]s$/i;

const MAX_CLAIMS_CITED = 2;

/** Asks who the unnamed voice with the most claims is. */
export function unnamedVoiceQuestions(drafted: readonly DraftedClaim[]): Question[] {
  const voices = new Map<string, string[]>();
  for (const { claim } of drafted) {
    const { attribution } = claim;
    const label = attribution.by === 'unnamed' ? attribution.label : undefined;
    if (label === undefined || !INSIDER.test(label) || KNOWN.test(label) || PART.test(label)) continue;
    addTo(voices, label, claim.id);
  }
  const [most] = [...voices].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined) return [];
  const [label, claims] = most;
  const said = drafted.find(({ claim }) => claim.id === claims[0])?.claim.text ?? '';
  return [
    questionAbout(claims[0] ?? '', questionOf(label, said), 'unnamed', claims.slice(0, MAX_CLAIMS_CITED)),
  ];
}

/** Returns a question such as 'Which officials say so? “...”' or 'Who are the two people familiar with the matter?' */
function questionOf(label: string, said: string): string {
  const words = withoutCapital(
    label.replace(/^(?:an?|one|another|some|several|many|most|the)\s/i, '').replace(/ familiar$/, ''),
  );
  const insider = INSIDER.exec(words);
  const isDescribed = insider !== null && insider.index + insider[0].length < words.length;
  const isPlural = PLURAL.test(insider?.[0] ?? words) || TWO.test(words);
  if (!isDescribed && !TWO.test(words) && !POSSESSIVE.test(words))
    return `Which ${words} ${isPlural ? 'say' : 'says'} so? “${said}”`;
  return `Who ${isPlural ? 'are' : 'is'} ${POSSESSIVE.test(words) ? '' : 'the '}${words}?`;
}

/** A number at the beginning of a label: 'two people familiar with the matter'. */
const TWO = /^(?:two|three|four|five|six|both)\b/i;

/** A possessive, which needs no article: 'Prime Minister Eva Lind's spokesman'. */
const POSSESSIVE = /^\p{Lu}.*['’]s?\s/u;

/**
 * Lowercases the first letter if it is a capital only because it begins a sentence: 'Fire officials', but not 'Norland
 * officials' or 'Prime Minister'.
 */
const withoutCapital = (words: string): string =>
  (INSIDER.exec(words)?.index === 0 || TITLE_MODIFIERS.has(words.split(' ', 1)[0] ?? '')) &&
  !/^\S+ \p{Lu}/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;

/** Verbs for accusations in the passive: 'Lind is accused of taking money'. */
const ACCUSED = /\b(?:accused|suspected) of\b|\b(?:charged|indicted)\b|\balleged(?:ly)? to have\b/i;

/** Asks for the response of people to an accusation against them if the text does not quote them. */
export function unquotedAccusedQuestions(
  drafted: readonly DraftedClaim[],
  positions: readonly Position[],
  { attributions, text }: Reading,
  subjects: Subjects,
): Question[] {
  const speakers = attributions.flatMap(({ source }) =>
    source.map(({ start, end }) => text.slice(start, end)),
  );
  const isHeard = (place: string) => speaksFor(subjects.nameOf(place), speakers) !== false;
  const heard = new Set([
    ...drafted.flatMap(({ claim }) => (claim.attribution.by === 'party' ? [claim.attribution.party] : [])),
    ...positions.map(({ whose }) => whose),
  ]);
  const accused = new Map<string, string>();
  for (const { claim, extract } of drafted) {
    const { start, end } = extract.span;
    const passive = ACCUSED.exec(text.slice(start, end));
    const accusations = extract.passage.attributions.filter(
      (one) => /^(?:accuse|blame)$/.test(cueOf(one, text).base ?? '') && one.voice.kind !== 'source',
    );
    const spans = accusations.map(afterCue);
    const isOfSubject = !/\b(?:who|which|that)\b/u.test(text.slice(start, start + (passive?.index ?? 0)));
    if (passive && isOfSubject && spans.length === 0) spans.push({ start, end: start + passive.index });
    for (const id of spans.flatMap((span) => subjects.mentionedIn(span).slice(0, 1)))
      if (!heard.has(id) && !accused.has(id) && !(subjects.kindOf(id) === 'places' && isHeard(id)))
        accused.set(id, claim.id);
  }
  return [...accused].map((one) => whatTheySay(one, subjects));
}

/** Returns whether one of the speakers speaks for a country; undefined if the place is no country. */
function speaksFor(place: string, speakers: readonly string[]): boolean | undefined {
  const forms = formsOfCountry(place);
  return forms && speakers.some((words) => forms.some((form) => words.includes(form)));
}

/** Words that show that somebody has not replied: 'did not respond to a request for comment'. */
export const NO_ANSWER = /\b(?:respond|repl(?:y|ied)|comment|answer)\w*\b/i;

/** A request for comment whose answer the text does not give: 'The Post has reached out to the mill for comment'. */
const ASKED_FOR_COMMENT =
  /\b(?:(?<!\b(?:when|was|were) )asked|contacted|reached out to|(?:could|did) not reach)\b.*\bfor (?:\p{Ll}+ )?comment|\bfor comment from\b|\b(?:requested|sought) comment\b/u;

/** Asks for the answers of people who have not replied to a request for comment. */
export function unansweredQuestions(drafted: readonly DraftedClaim[], subjects: Subjects): Question[] {
  const silent = new Map<string, string>();
  for (const { claim } of drafted) {
    const isAsked = ASKED_FOR_COMMENT.test(claim.text);
    if (!isAsked && (claim.standing !== 'pending' || !NO_ANSWER.test(claim.text))) continue;
    const whose = claim.about.find(
      (id) =>
        /^(?:people|organizations)$/.test(subjects.kindOf(id) ?? '') &&
        !(isAsked && claim.text.startsWith(subjects.nameOf(id))),
    );
    if (whose !== undefined && !silent.has(whose)) silent.set(whose, claim.id);
  }
  return [...silent].map((one) => whatTheySay(one, subjects));
}

const whatTheySay = ([id, claim]: readonly [string, string], subjects: Subjects): Question => ({
  about: [id],
  question: `What does ${withArticle(subjects.nameOf(id))} say about this?`,
  reason: 'not stated',
  claims: [claim],
});
