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

const MAX_QUESTIONS = 2;

/** Passive verbs that do not reveal who said or ordered something. */
const AGENTLESS =
  /\b(?:was|were|been|is|are) (?:also |now |widely )?(reported|ordered|instructed|accused|criticized|criticised|believed|estimated|alleged|rumored|described|warned)\b(?!.{0,80}\bby\b)/i;

/** Asks who performed an action that the text's own voice reports in the passive. */
export const agentless = (drafted: readonly DraftedClaim[]): Question[] =>
  drafted
    .filter(
      ({ claim }) =>
        claim.quote === undefined && claim.attribution.by === 'source' && AGENTLESS.test(claim.text),
    )
    .slice(0, MAX_QUESTIONS)
    .map(({ claim }) => {
      const [, verb = ''] = AGENTLESS.exec(claim.text) ?? [];
      return questionAbout(claim.id, `${capitalized(verb)} by whom? “${claim.text}”`, 'not stated');
    });

/** Groups whose members are not named: 'his opponents', 'some countries'. */
const SEVERAL =
  /(?<!\ball )\b((?:several|some|many|various|certain|other|his|her|veteran|new|a number of)\s(?:\p{Ll}+\s)?(?:opponents|rivals|politicians|candidates|countries|companies|groups|towns|cities|allies|teams|schools|banks|parties|municipalities|states|members))\b(?!,? (?:such as|including|like)\b)/iu;

export function unspecified(drafted: readonly DraftedClaim[]): Question[] {
  const asked = new Map<string, string>();
  for (const { claim } of drafted) {
    const words =
      claim.quote === undefined
        ? SEVERAL.exec(claim.text)?.[1]?.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
        : undefined;
    if (words !== undefined && !asked.has(words)) asked.set(words, claim.id);
  }
  return [...asked]
    .slice(0, MAX_QUESTIONS)
    .map(([words, claim]) => questionAbout(claim, `Who are “${words}”?`, 'unnamed'));
}

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
