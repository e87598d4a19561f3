import hedges from '../../../../data/hedges.json' with { type: 'json' };
import type { Standing } from '../../../briefing/standing.js';

/**
 * English hedges (data/hedges.json, one phrase per line), grouped by the standing that they express. The groups follow
 * FactBank (Saurí and Pustejovsky 2009: certain, probable, possible; source-introducing predicates) and the hedges and
 * boosters of Hyland (1998), sorted by the standings of this project.
 *
 * A phrase is part of a regular expression; `{BE}` stands for the part with that name.
 */

/** A standing that needs a hedge. */
export type Soft = Exclude<Standing, 'stated'>;

type Phrases = readonly string[];

/** The hedge that the remedy suggests for each standing. */
export const SAY: Readonly<Record<Soft, string>> = hedges.say;

/** The hedges for each standing. They also suffice for every firmer standing. */
export const MARKERS: Readonly<Record<Soft, Phrases>> = hedges.markers;

/** Idioms that suffice for one standing only: 'the drug is in the pipeline' is a plan, but not a likelihood. */
export const TURNS: Readonly<Record<Soft, Phrases>> = hedges.turns;

/** Modals such as 'may', which are soft enough for every standing. The month May does not count. */
export const MODALS: Phrases = hedges.modals;

/** Attributions, which suffice if the standing depends on the speaker and not on the outcome. */
export const ATTRIBUTIONS: Phrases = hedges.attributions;

/** Words that make a sentence firmer than a plain one. */
export const BOOSTERS: Phrases = hedges.boosters;

/** Nouns that imply guilt. In a title based on an allegation, they need 'alleged'. */
export const CONVICTING: Phrases = hedges.convicting;

const PARTS: Readonly<Record<string, string>> = hedges.parts;

/** Expands the parts of a phrase recursively. */
const whole = (phrase: string): string =>
  phrase.replace(/\{([A-Z_]+)\}/g, (_, part: string) => whole(PARTS[part] ?? ''));

/** Returns a pattern that matches any phrase in the lists as whole words. */
export const anyOf = (...lists: readonly Phrases[]): RegExp =>
  new RegExp(`(?<![\\w-])(?:${lists.flat().map(whole).join('|')})(?!\\w)`, 'i');
