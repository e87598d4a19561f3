import type { Span } from '../../reading.js';
import { COMPANIES } from '../lexicon/source-nouns.js';
import { lastBefore, type Mention, type NameIndex } from './name-index.js';
import type { Phrase } from './phrase.js';

/**
 * Resolves 'the company' and 'the ministry' to the company or ministry that was named last. A company that is named
 * only as somebody's employer ('an analyst at Norline') or as a hearer ('told Norline') is passed over, and so is a
 * company that is mentioned only once in a text about another company.
 */
export const company = (
  text: string,
  { base, head, definite }: Phrase,
  source: Span,
  names: NameIndex,
): Mention | undefined => {
  if (!definite || head === undefined || base.length > 3) return undefined;
  if (COMPANIES.has(head.lower)) {
    const before = names.companies.filter(({ start }) => start < source.start);
    return (
      before.findLast(
        (one) => !EMPLOYER.test(text.slice(0, one.start).slice(-LONGEST_POST)) && !isPassing(one, before),
      ) ?? before.at(-1)
    );
  }
  return base.length === 2 ? lastBefore(names.bodies.get(head.lower) ?? [], source.start) : undefined;
};

/** Whether a company is named only once, and another company that is named often precedes it. */
const isPassing = ({ name }: Mention, before: readonly Mention[]): boolean =>
  name.mentions.length === 1 && before.some((other) => other.name.mentions.length >= OFTEN);

const OFTEN = 4;

/**
 * Matches the words for somebody's post before an employer ('an analyst at', 'a fund manager with the'), and a verb
 * before a hearer: 'told the'.
 */
const EMPLOYER =
  /(?:^|\s)\p{Ll}+(?:er|or|st|nt|ian|ive|ist|ll) (?:at|with|from) (?:the )?(?:[\p{Ll}-]+ )*$|(?:^|\s)(?:told|tells?|telling) (?:the )?$/u;

/** The maximum length of the words for a post, in characters. */
const LONGEST_POST = 40;
