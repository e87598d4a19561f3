import type { Gap } from '../../briefing/file/schema.js';
import type { Reading } from '../../reading/reading.js';
import { startingIn } from '../../reading/spans.js';
import type { DraftedClaim } from '../claims/claims.js';
import { capitalized } from '../claims/wording.js';

export type Question = Omit<Gap, 'id' | 'proposed'>;

export const questionAbout = (
  claim: string,
  question: string,
  reason: Question['reason'],
  claims = [claim],
): Question => ({ about: [claim], question, reason, claims });

const MAX_QUESTIONS = 1;

/** A subject that the question would not explain, or that does not exist: 'They are believed', 'No injuries were'. */
const UNCLEAR = /^(?:he|it|its|no|she|that|they|this)\b/i;

/** Passive verbs that do not reveal who said or ordered something. */
const AGENTLESS =
  /\b(?:was|were|been|is|are) (?:also |now |widely )?(reported|ordered|instructed|accused|criticized|criticised|believed|estimated|alleged|rumored|described|warned)\b(?!.{0,80}\bby\b)/i;

/** Asks who performed an action that the text's own voice reports in the passive. */
export const agentless = (drafted: readonly DraftedClaim[]): Question[] =>
  drafted
    .filter(
      ({ claim }) =>
        claim.quote === undefined &&
        claim.attribution.by === 'source' &&
        AGENTLESS.test(claim.text) &&
        !UNCLEAR.test(claim.text),
    )
    .slice(0, MAX_QUESTIONS)
    .map(({ claim }) => {
      const [, verb = ''] = AGENTLESS.exec(claim.text) ?? [];
      return questionAbout(claim.id, `${capitalized(verb)} by whom? “${claim.text}”`, 'not stated');
    });

/** Groups whose members are not named: 'his opponents', 'some countries'. */
const SEVERAL =
  /(?<!\ball )\b((?:several|some|various|certain|his|her|a number of|(?:more than )?a dozen)\s(?:\p{Ll}+\s)?(?:opponents|rivals|politicians|candidates|countries|companies|groups|towns|cities|allies|teams|schools|banks|parties|municipalities|states))\b(?!.*\b(?:such as|including|like)\b)/iu;

export function unspecified(drafted: readonly DraftedClaim[]): Question[] {
  const asked = new Map<string, DraftedClaim['claim']>();
  for (const { claim } of drafted) {
    const words =
      claim.quote === undefined
        ? SEVERAL.exec(claim.text)?.[1]?.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
        : undefined;
    if (words !== undefined && !asked.has(words)) asked.set(words, claim);
  }
  return [...asked]
    .slice(0, MAX_QUESTIONS)
    .map(([words, { id, text }]) => questionAbout(id, whoAre(words, text), 'unnamed'));
}

/** Asks 'Who are “his opponents”?' or, about groups that are not people, 'Which countries? “...”'. */
const whoAre = (words: string, text: string): string =>
  PERSONS.test(words) ? `Who are “${words}”?` : `Which ${words.split(' ').at(-1)}? “${text}”`;

const PERSONS = /\b(?:opponents|rivals|politicians|candidates)$/;

/** Verbs for decisions and events that take place on one day. */
const DONE =
  /\b(?:ruled|voted|arrested|signed|agreed|sentenced|convicted|killed|crashed|collapsed|approved|banned|resigned)\b/i;

/** Asks when the event in the lead happened. */
export function undatedLead([first]: readonly DraftedClaim[], { dates }: Reading): Question[] {
  if (first === undefined || startingIn(dates, first.extract.passage.sentence).length > 0) return [];
  const { id, standing, text } = first.claim;
  return standing === 'stated' && DONE.test(text)
    ? [questionAbout(id, `When was this? “${text}”`, 'not stated')]
    : [];
}

/** An investigation that has begun or goes on. */
const INVESTIGATION =
  /\b(?:(?:launched|opened|began|announced|started|initiated)\b[^,;]{0,60}\b(?:investigations?|probes?|inquir(?:y|ies))|(?:is|are|being|under) (?:investigat(?:ing|ed|ion)|probing|probed))\b/iu;

/** Words for what an investigation has led to. */
const RESULT =
  /\b(?:convicted|sentenced|pleaded|fined|found guilty|acquitted|concluded|(?:investigation|probe|inquiry|investigators) (?:has |have )?found)\b/iu;

/** Words before an investigation that is not the news itself. */
const BACKGROUND = /\b(?:after|as|before|following|since|when|which|while|who)\b/iu;

/** The number of claims that count as the news. Later ones are background. */
const NEWS = 8;

/** Asks for the result of an investigation that is part of the news if the text gives none. */
export function openResult(drafted: readonly DraftedClaim[]): Question[] {
  if (drafted.some(({ claim }) => RESULT.test(claim.text))) return [];
  const found = drafted.slice(0, NEWS).find(({ claim: { standing, text } }) => {
    const at = text.search(INVESTIGATION);
    return at >= 0 && standing !== 'pending' && !BACKGROUND.test(text.slice(0, at));
  });
  return found === undefined
    ? []
    : [
        questionAbout(
          found.claim.id,
          `Is there a result of the investigation? “${found.claim.text}”`,
          'not stated',
        ),
      ];
}
