import lists from '../../../data/lexicon/reading/grammar-words.json' with { type: 'json' };
import { wordSet } from '../lexicon-lines.js';

/** Pronouns and similar words that can be the subject of a reporting verb. */
export const SUBJECT_PRONOUNS = new Set(lists.subjectPronouns);

export const RELATIVE_PRONOUNS = wordSet('who which that whom');

export const POSSESSIVES = wordSet('his her their its our my your');

/** Prepositions within a noun phrase: 'the head of the union', 'a man from Leeds'. */
export const JOINING_PREPOSITIONS = new Set(lists.joiningPrepositions);

/** Words between a subject and its verb: auxiliaries, negations, and adverbs that the tagger misses. */
export const BEFORE_VERB = new Set(lists.beforeVerb);

/** Days and other time words between a verb and the reported words. */
export const TIME_WORDS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later',
);

/** Words that begin a phrase of time, place or manner between a verb and the reported words. */
export const OPENS_CIRCUMSTANCE = new Set(lists.opensCircumstance);
