import type { MeaningWord } from '../../../checking/meaning/meaning.js';
import {
  factInPhrase,
  planInTitle,
  takesInfinitive,
  verbInTitle,
} from '../../../checking/rules/overstatement/verbs.js';
import type { Checked, ProposalChecks } from '../check-proposals.js';
import type { ProposedSentence } from '../proposals.js';
import { shownAsPlanned } from './of-plan.js';
import { type CheckedSentence, checkSentence } from './sentence/check-sentence.js';
import { NOTHING_TOLD } from './sentence/unvoiced.js';

/**
 * Checks the headline of a brief, which sums up the lead. If the headline is all in capitals, the capitals are first
 * replaced, since names could not be recognized otherwise.
 *
 * @param lead the sentences whose claims the headline is based on
 * @param voices the voices of the answer's claims
 */
export async function checkHeadline(
  title: string,
  lead: readonly ProposedSentence[],
  checked: readonly Checked[],
  checks: ProposalChecks,
  voices: readonly string[],
): Promise<CheckedSentence | undefined> {
  if (title === '') return undefined;
  const text = withoutCapitals(title.replace(/\.$/, ''), checks.source.text);
  const claims = [...new Set(lead.flatMap((sentence) => sentence.claims))];
  const [meaning] = await checks.read([`${text}.`]);
  const words = meaning?.words ?? [];
  const isPlan = planInTitle(text) !== undefined || announces(text, words);
  const isSentence =
    isPlan || (verbInTitle(text) ?? factInPhrase(text)) !== undefined || isStatement(text, words);
  return checkSentence({ text: `${text}.`, claims }, checked, checks, {
    ...NOTHING_TOLD,
    voices,
    headline: isSentence ? 'sentence' : 'phrase',
    unhedged: isPlan ? ['planned'] : shownAsPlanned(text),
  });
}

/**
 * Sequences of parts of speech in statements with an uncommon verb or no verb: 'Ek sues', 'Lind may sue', 'Budget
 * ruins small firms', 'Lind innocent', 'Ek a liar'. If a word ends in s, so does its part of speech.
 */
const STATEMENTS =
  /\bAUXs?\b|\b(?:NOUN|PROPN)s? (?:ADV )?VERBs?\b|\bNOUNs (?:ADJ|NUM)\b|\b(?:NOUN|PROPN)s? ADJ (?:ADP|PUNCT)\b|^(?:PROPNs? )+DET NOUN\b/;

/** A name and a verb that could also be a noun: 'Norland charges ships', 'Norland plans to act'. */
const VERB_AFTER_NAME =
  /^(?:\p{Lu}[\p{L}'’-]* ){1,3}(?:plans to\b|\p{Ll}+s (?!(?:about|after|against|and|as|at|before|between|but|by|for|from|in|near|of|off|on|or|out|over|to|under|with)\b)[\p{L}\d])/u;

/** An irregular participle after a noun, which headlines use as a passive: 'Council taken over'. */
const DONE =
  /(?<!^|\b(?:a|an|the|of|to|by|from|with|for|and)|['’]s) (?:beaten|broken|brought|built|caught|cut|driven|found|given|held|hit|hurt|killed|left|lost|made|paid|sent|shot|shut|sold|stolen|struck|sunk|taken|thrown|told|torn|won)\b/iu;

/** Returns whether a headline in which no common verb was found asserts something. */
const isStatement = (title: string, words: readonly MeaningWord[]): boolean =>
  DONE.test(title) ||
  STATEMENTS.test(words.map(({ pos, lower }) => (lower.endsWith('s') ? `${pos}s` : pos)).join(' ')) ||
  VERB_AFTER_NAME.test(title) ||
  /^No /.test(title);

/** Returns whether a headline announces something with an uncommon verb: 'Airline to axe jobs', but not 'Plan to axe jobs'. */
const announces = (title: string, words: readonly MeaningWord[]): boolean =>
  words.some(({ pos }, at) => pos === 'VERB' && words[at - 1]?.lower === 'to') && !takesInfinitive(title);

/** Abbreviations that stay in capitals even if the text does not contain them. */
const ABBREVIATION = /^(?:[^AEIOUY]{2,4}|EU|UK|UN|US)$/u;

/**
 * If a headline is all in capitals, capitalizes its words as the text does: 'Norland air cuts jobs at the EU' for
 * 'NORLAND AIR CUTS JOBS AT THE EU'. Words that the text does not contain become lowercase, except for abbreviations.
 */
export function withoutCapitals(title: string, text: string): string {
  if (/\p{Ll}/u.test(title)) return title;
  const written = title.replace(/\p{Lu}+(?:-\p{Lu}+)*/gu, (word) => asWritten(word, text));
  return written.charAt(0).toUpperCase() + written.slice(1);
}

function asWritten(word: string, text: string): string {
  const forms = [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu'))];
  const inside = forms.filter(({ index }) => /[\p{Ll},] $/u.test(text.slice(0, index))).map(([form]) => form);
  const lower = word.toLowerCase();
  if (forms.length === 0 && word.includes('-'))
    return word.replace(/\p{Lu}+/gu, (part) => asWritten(part, text));
  if (inside.includes(word)) return word;
  if (inside.includes(lower)) return lower;
  return inside[0] ?? (forms.length === 0 && ABBREVIATION.test(word) ? word : lower);
}
