import words from '../../../../data/lexicon/checking/irregular-forms.json' with { type: 'json' };

/** Words whose forms begin differently; the first form in a line represents all of them. */
export const IRREGULAR_FORMS: readonly string[] = words;
