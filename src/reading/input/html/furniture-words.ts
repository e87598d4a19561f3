import lists from '../../../../data/lexicon/reading/furniture-words.json' with { type: 'json' };

/**
 * Words in the class, id or role of elements that are never part of an article, one phrase a line. A phrase matches whole
 * words: `share` is found in `post-share`, `ShareBar` and `share_buttons`, not in `shareholder`.
 */
export const NEVER_ARTICLE = lists.neverArticle;

/** The same, where a phrase may also stand on what holds the article: removed only if little text is inside. */
export const SELDOM_ARTICLE = lists.seldomArticle;
