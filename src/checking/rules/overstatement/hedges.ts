import hedges from '../../../../data/hedges.json' with { type: 'json' };
import type { Standing } from '../../../briefing/standing.js';

/**
 * The words by which English marks how sure something is (data/hedges.json, a phrase a line), by the standing that they
 * express. The groups follow FactBank (Saurí and Pustejovsky 2009: certain, probable, possible; source-introducing
 * predicates) and the hedges and boosters of Hyland (1998), sorted by the standings of this project.
 *
 * A phrase is a piece of a regular expression; `{BE}` in it stands for the part of that name.
 */

/** A standing that has to be said. */
export type Soft = Exclude<Standing, 'stated'>;

type Phrases = readonly string[];

/** Of one standing, and good for every firmer one too. */
export const MARKERS: Readonly<Record<Soft, Phrases>> = hedges.markers;

/**
 * Turns of phrase for one standing alone: beside another one they may well be plain statements ('the drug is in the
 * pipeline' is a plan, and no likelihood).
 */
export const TURNS: Readonly<Record<Soft, Phrases>> = hedges.turns;

/** 'may': soft enough for every standing. The month is no modal. */
export const MODALS: Phrases = hedges.modals;

/** Someone else's word for it: enough where the standing is a matter of who says so, not of what came of it. */
export const ATTRIBUTIONS: Phrases = hedges.attributions;

/** Words that make a sentence firmer than a plain one. */
export const BOOSTERS: Phrases = hedges.boosters;

/** Nouns that convict by themselves: in a title with an allegation behind it they need the word. */
export const CONVICTING: Phrases = hedges.convicting;

const PARTS: Readonly<Record<string, string>> = hedges.parts;

/** A phrase with its parts in their places, and theirs in them. */
const whole = (phrase: string): string =>
  phrase.replace(/\{([A-Z_]+)\}/g, (_, part: string) => whole(PARTS[part] ?? ''));

/** A pattern for any of the phrases of some lists, as whole words. */
export const anyOf = (...lists: readonly Phrases[]): RegExp =>
  new RegExp(`(?<![\\w-])(?:${lists.flat().map(whole).join('|')})(?!\\w)`, 'i');
