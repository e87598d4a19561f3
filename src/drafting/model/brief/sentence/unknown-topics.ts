import type { Meaning } from '../../../../checking/meaning/meaning.js';
import { hasSense } from '../../../../checking/meaning/senses.js';
import { rootsOf } from '../../../../checking/meaning/support.js';

/** Nouns and adjectives that fit the headline of any article. */
const NEUTRAL =
  /^(?:appeals?|briefing|calls?|criticism|debates?|decisions?|disputes?|doubts?|figures|future|latest|new|news|plans?|proposals?|questions?|quarrels?|reactions?|reports?|responses?|rows?|rules?|talks|update|views?)$/;

/** Objects to content words in a headline that the article does not contain: 'Raid on Ek' if it mentions no raid. */
export function unknownTopics(headline: Meaning, article: readonly Meaning[]): string[] {
  const inName = (at: number) => headline.names.some(({ first, last }) => at >= first && at <= last);
  const inFigure = (at: number) => headline.figures.some(({ first, last }) => at >= first && at <= last);
  return headline.words
    .filter(
      ({ isContent, lower, root }, at) =>
        isContent &&
        !NEUTRAL.test(lower) &&
        !inName(at) &&
        !inFigure(at) &&
        !article.some((sentence) => hasSense(rootsOf(sentence), root)),
    )
    .map(({ text }) => `it says '${text}', but the text does not`);
}
