import words from '../../../../data/lexicon/checking/finite-verbs.json' with { type: 'json' };

/**
 * Base forms of English verbs, to distinguish a statement ('Council renames square') from a name ('Council square'). A
 * tagger (compromise 14) was tried instead. It finds more verbs, but takes longer to load than everything else in
 * `validate`, and needs two milliseconds per text.
 */

/** Verbs whose third person is rarely a plural noun. */
export const CLEAR_VERBS: readonly string[] = words.clearVerbs;

/** Verbs whose third person is also a common plural noun: 'cuts', 'votes'. */
export const VERBS_OR_NOUNS: readonly string[] = words.verbsOrNouns;

/** Past tenses that do not end in -ed, except for those that are also hedges (sought, felt, said). */
export const IRREGULAR_PAST: readonly string[] = words.irregularPast;

/** Forms the third person: 'passes', 'denies', 'goes', 'opens'. */
export function thirdPerson(base: string): string {
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
