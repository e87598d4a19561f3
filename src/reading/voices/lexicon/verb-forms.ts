import lists from '../../../../data/lexicon/reading/verb-forms.json' with { type: 'json' };

/** Irregular verbs, indexed by their base. Each entry lists the base, third person, past, participle and -ing form. */
const IRREGULAR = new Map(lists.irregular.map((line) => [line.split(' ')[0] ?? '', line.split(' ')]));

/** Verbs that double their last letter, as 'plan' does in 'planned'. */
const DOUBLING = new Set(lists.doubling);

/** Returns all forms of a verb, with its base first. */
export function verbForms(base: string): readonly string[] {
  const known = IRREGULAR.get(base);
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(base))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith('e')) return [base, third, `${base}d`, `${base.replace(/([^e])e$/, '$1')}ing`];
  const doubled = `${base}${base.at(-1)}`;
  if (DOUBLING.has(base)) return [base, third, `${doubled}ed`, `${doubled}ing`, `${base}ed`, `${base}ing`];
  return [base, third, `${base}ed`, `${base}ing`];
}
