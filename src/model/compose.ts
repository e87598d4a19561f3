import { sourceNoun } from './attribution.js';
import type { Briefing } from './briefing.js';
import { asClause, beginsWith, capital, nameInSentence } from './clause.js';
import type { Claim } from './schema.js';
import type { Standing } from './standing.js';

/**
 * Claims as sentences that can be read aloud: with their hedge, with whom they are owed to, and with the source
 * through which we have them.
 */

/** How a standing that is softer than stated is said where the author's words do not say it. */
const HEDGES: Readonly<Record<Standing, { readonly words: RegExp; readonly opening: string }>> = {
  stated: { words: /^/, opening: '' },
  planned: {
    words:
      /\b(plan|planned|plans|planning|schedul\w+|intend\w*|set to|due to|(is|are|was|were) to|will|going to|prepar\w+)\b/i,
    opening: 'it is planned that',
  },
  expected: {
    words: /\b(expect\w*|anticipat\w+|await\w*|foresee\w*|foreseen|forecast\w*)\b/i,
    opening: 'it is expected that',
  },
  likely: { words: /\b(likely|unlikely|probabl\w+|may|might|could)\b/i, opening: 'it is likely that' },
  aim: {
    words:
      /\b(aim\w*|meant|intend\w*|intention|purpose|goal|effort\w*|seek\w*|tr(y|ies|ied|ying) to|hop(e|es|ed|ing) to|in order to)\b/i,
    opening: 'the aim is that',
  },
  perceived: {
    words:
      /\b(seen|perceiv\w+|perception|view\w*|regard\w*|consider\w*|held|thought|believ\w+|await\w*|deemed)\b/i,
    opening: 'it is perceived that',
  },
  pending: {
    words: /\b(pending|await\w*|unconfirmed|confirm\w*|undecided|not yet)\b/i,
    opening: 'it awaits confirmation whether',
  },
  alleged: {
    words: /\b(alleg\w+|accus\w+|claim(s|ed)?|suspect\w*|said to|purported\w*)\b/i,
    opening: 'it is alleged that',
  },
  assumed: { words: /\btaken for granted\b/i, opening: 'it is taken for granted that' },
};

/** A verb behind which it can be said by whom: 'is expected (by whom is not stated) to'. */
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being)(?: \w+ly)? (?:expected|anticipated|awaited|planned|scheduled|meant|intended|perceived|seen|viewed|regarded|considered|believed|thought|deemed|alleged|accused|suspected|said|claimed|taken for granted)\b/i;

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
 * What the source itself states needs no such words: it is the claim's own sentence.
 */
export function sentenceFor(briefing: Briefing, claim: Claim): string {
  const { attribution, standing } = claim;
  const noun = sourceNoun(briefing, claim.source);
  if (attribution.by === 'source' && standing === 'stated') return ended(claim.text);
  const clause = ended(hedged(briefing, claim));
  if (attribution.by !== 'source') return `According to ${attributed(briefing, claim, clause)}`;
  return standing === 'assumed'
    ? capital(clause.replace(TAKEN, `${noun} takes it for granted`))
    : `According to ${noun}, ${clause}`;
}

const TAKEN = /^it is taken for granted\b/;

/** The claim as a clause that says how sure the source is. */
function hedged(briefing: Briefing, { text, standing }: Claim): string {
  const clause = asClause(briefing, text);
  const { words, opening } = HEDGES[standing];
  return words.test(text) ? clause : `${opening} ${clause}`;
}

/** What follows 'According to' where the words are not the source's own. */
function attributed(briefing: Briefing, claim: Claim, clause: string): string {
  const noun = sourceNoun(briefing, claim.source);
  if (speaksItself(briefing, claim)) return `${noun}, ${clause}`;
  const voice = voiceOf(briefing, claim);
  const passive = PASSIVE.exec(clause);
  if (claim.standing !== 'stated' && passive) {
    const end = passive.index + passive[0].length;
    return `${noun}, ${clause.slice(0, end)} (by ${voice ?? 'whom is not stated'})${clause.slice(end)}`;
  }
  return voice === undefined
    ? `${noun}, which does not say ${WHOSE[claim.standing]}, ${clause}`
    : `${voice}, ${through(claim, noun)}${clause}`;
}

/** Whether the claim's own sentence begins with the one whose words they are: 'The State Department counts ...'. */
function speaksItself(briefing: Briefing, { attribution, text, standing }: Claim): boolean {
  if (attribution.by !== 'party' || standing === 'assumed') return false;
  return beginsWith(text.replace(/^The /, ''), briefing.nameOf(attribution.party).replace(/^The /, ''));
}

/** Whose words they are; undefined where the source does not even hint. */
function voiceOf(briefing: Briefing, { attribution, source }: Claim): string | undefined {
  if (attribution.by === 'party') return nameInSentence(briefing, attribution.party);
  if (attribution.by === 'source' || attribution.label === undefined) return undefined;
  const label = asClause(briefing, attribution.label);
  return saysUnnamed(label) ? label : `${label}, whom ${sourceNoun(briefing, source)} does not name`;
}

const saysUnnamed = (label: string) => /\b(unnamed|not named|anonymous)\b/i.test(label);

/** By which way we have the words, unless the voice says so already. */
function through({ attribution }: Claim, noun: string): string {
  return attribution.by === 'unnamed' && !saysUnnamed(attribution.label ?? '') ? '' : `as ${noun} has it, `;
}

function ended(words: string): string {
  const text = words.trimEnd();
  return /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`;
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
