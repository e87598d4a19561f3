import { attributionWords, sourceNoun } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';
import type { Claim } from '../briefing/file/schema.js';
import { isLanguage } from '../briefing/language.js';
import type { Standing } from '../briefing/standing.js';
import { asClause, capital, nameInSentence } from './clause.js';
import { OPENINGS, placeForVoice, saysHowSure } from './hedges.js';
import { speaksItself } from './speaker.js';

/**
 * Claims as sentences that can be read aloud: with their hedge, with whom they are owed to, and with the source
 * through which we have them.
 */

/** 'which does not say ...', where it is not said whose words they are. */
export const WHOSE: Readonly<Record<Standing, string>> = {
  stated: 'who says so',
  planned: 'whose plan it is',
  expected: 'who expects it',
  likely: 'who calls it likely',
  aim: 'whose aim it is',
  perceived: 'who sees it so',
  pending: 'who says so',
  alleged: 'who alleges it',
  assumed: 'who takes it for granted',
};

/**
 * The sentence in which a claim may be put, no firmer than its own standing and owed to those who say it:
 * 'According to the article, Antony Blinken is expected (by whom is not stated) to take up ...'.
 * What the source itself states needs no such words, unless it is softer elsewhere: it is the claim's own sentence.
 * A sentence in another language cannot go on with English words; it stands behind them whole:
 * 'An adviser to the minister, in the article (likely): Norland wird ...'.
 */
export function sentenceFor(briefing: Briefing, claim: Claim): string {
  const { attribution, standing } = claim;
  const noun = sourceNoun(briefing, claim.source);
  if (attribution.by === 'source' && briefing.standingOfClaim(claim) === 'stated') return ended(claim.text);
  if (!isLanguage(briefing.file.language, 'en'))
    return `${capital(attributionWords(briefing, claim))} (${briefing.standingOfClaim(claim)}): ${ended(claim.text)}`;
  const clause = ended(hedged(briefing, claim));
  if (attribution.by !== 'source') return `According to ${attributed(briefing, claim, clause)}`;
  return standing === 'assumed' && TAKEN.test(clause)
    ? capital(clause.replace(TAKEN, `${noun} takes it for granted`))
    : `According to ${noun}, ${clause}`;
}

const TAKEN = /^it is taken for granted\b/;

/** How authors open what the source takes for granted; what is assumed is the rest of the sentence. */
const OWN_OPENING =
  /^(?:it is (?:assumed|presumed|presupposed|implied)|the \w+ (?:takes (?:it )?for granted|assumes|presumes|presupposes|implies)) that\b/;

/** The claim as a clause that says how sure the source is. */
function hedged(briefing: Briefing, claim: Claim): string {
  const { text, standing } = claim;
  const clause = asClause(briefing, text);
  if (standing === 'assumed' && OWN_OPENING.test(clause))
    return clause.replace(OWN_OPENING, OPENINGS.assumed);
  // 'It is alleged that Mara Voss said ...' would make her words the allegation, and not what she alleges.
  const isSaid = standing === 'alleged' && speaksItself(briefing, claim);
  return isSaid || saysHowSure(text, standing) ? clause : `${OPENINGS[standing]} ${clause}`;
}

/** What follows 'According to' where the words are not the source's own. */
function attributed(briefing: Briefing, claim: Claim, clause: string): string {
  const noun = sourceNoun(briefing, claim.source);
  if (speaksItself(briefing, claim)) return `${noun}, ${clause}`;
  const voice = voiceOf(briefing, claim);
  const place = placeForVoice(clause, claim.standing, voice !== undefined);
  if (place !== undefined)
    return `${noun}, ${clause.slice(0, place)} (by ${voice ?? 'whom is not stated'})${clause.slice(place)}`;
  return voice === undefined
    ? `${noun}, which does not say ${WHOSE[claim.standing]}, ${clause}`
    : `${voice}, ${through(claim, noun)}${clause}`;
}

/** Whose words they are; undefined where the source does not even hint. */
function voiceOf(briefing: Briefing, { attribution, source }: Claim): string | undefined {
  if (attribution.by === 'party') return nameInSentence(briefing, attribution.party);
  if (attribution.by === 'source' || attribution.label === undefined) return undefined;
  const label = asClause(briefing, attribution.label);
  return saysUnnamed(label) ? label : `${label}, whom ${sourceNoun(briefing, source)} does not name`;
}

const saysUnnamed = (label: string) =>
  /\b(?:unnamed|anonym(?:ous|ity|ously)|not (?:to be |be )?(?:named|identified))\b/i.test(label);

/** By which way we have the words, unless the voice says so already. */
function through({ attribution }: Claim, noun: string): string {
  return attribution.by === 'unnamed' && !saysUnnamed(attribution.label ?? '') ? '' : `as ${noun} has it, `;
}

function ended(words: string): string {
  const text = words.trimEnd();
  return /[.!?…。！？؟।]["”’)»」』）]?$/.test(text) ? text : `${text}.`;
}

/** Why something may not be said as fact: 'awaits confirmation', 'alleged by an unnamed party'. */
export function reasonNotAsFact(briefing: Briefing, claim: Claim): string | undefined {
  switch (claim.standing) {
    case 'pending':
      return 'awaits confirmation';
    case 'alleged':
      return `alleged by ${allegedBy(briefing, claim)}`;
    case 'assumed':
      return 'taken for granted in passing';
    default:
      return undefined;
  }
}

function allegedBy(briefing: Briefing, { attribution, source }: Claim): string {
  switch (attribution.by) {
    case 'source':
      return sourceNoun(briefing, source);
    case 'party':
      return nameInSentence(briefing, attribution.party);
    case 'unnamed':
      return attribution.label === undefined ? 'an unnamed party' : `an unnamed party (${attribution.label})`;
  }
}
