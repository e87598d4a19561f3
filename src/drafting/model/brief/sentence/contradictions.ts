import { voiceLabel } from '../../../../briefing/attribution.js';
import type { Standing } from '../../../../briefing/standing.js';
import { differences } from '../../../../checking/meaning/differences.js';
import type { Difference, DifferenceKind, Meaning } from '../../../../checking/meaning/meaning.js';
import type { ProposalChecks } from '../../check-proposals.js';
import { countsAgainst, NAME_KINDS } from '../../false-alarms/differences.js';
import { isInSentenceBefore } from '../../false-alarms/figures-before.js';
import type { Stretch } from '../../speakers/stretches.js';
import { isOnlyMentioned } from './caution.js';
import type { CitedClaims } from './cited-claims.js';
import { fromElsewhere } from './from-elsewhere.js';
import { isNotYet } from './parts-against.js';
import { tooFirm } from './too-firm.js';

/** Objects to content that is not in the claims of a sentence, or that the sentence states more firmly than they do. */
export const contradictions = (
  text: string,
  said: Meaning,
  cited: CitedClaims,
  checks: ProposalChecks,
  stretches: readonly Stretch[] = [{ words: text }],
  unhedged: readonly Standing[] = [],
): string[] => [
  ...differing(text, said, cited, checks).map(wordsOf),
  ...tooFirm(text, cited.briefing, stretches, checks, unhedged),
  ...fromElsewhere(said, cited.meaning, checks.source),
  ...absent(said, cited.meaning),
];

/** Returns the differences between a sentence and its claims that count against it. */
function differing(text: string, said: Meaning, cited: CitedClaims, { source }: ProposalChecks) {
  const sources = {
    said,
    sentences: namesIn(cited),
    claims: cited.claims.map((claim) => claim.text).join('\n'),
    article: source.text,
    refersTo: (figure: string) =>
      cited.places.some((at) => isInSentenceBefore(figure, said, at, source.meanings)),
  };
  return differences(said, cited.meaning, source.book)
    .filter((one) => countsAgainst(one, text, sources))
    .filter(({ kind }) => kind !== 'negated' || !isNotYet(text, cited.claims));
}

/** Objects to names, numbers, dates and denials that the claims of a headline do not contain. */
export const wrongFacts = (...of: Parameters<typeof differing>): string[] =>
  differing(...of)
    .filter(({ kind }) => kind === 'negated' || FACTS.includes(kind))
    .map(wordsOf);

/** Differences in names, numbers and dates. */
const FACTS: readonly DifferenceKind[] = ['foreign-name', 'other-figure'];

/** Objects to names, numbers and dates that the claims of a warning do not contain, unless it only mentions them. */
export const strangeFacts = (...of: Parameters<typeof differing>): string[] =>
  differing(...of)
    .filter(({ kind }) => FACTS.includes(kind))
    .filter(({ words: { said = '' } }) => !isOnlyMentioned(said, of[0], of[3].source.text))
    .map(wordsOf);

const namesIn = ({ sentences, claims, briefing }: CitedClaims): string =>
  [...sentences, ...claims.flatMap((claim) => voiceLabel(briefing, claim) ?? [])].join(' ');

const wordsOf = ({ kind, message, words }: Difference): string =>
  NAME_KINDS.includes(kind)
    ? `it names '${words.said}', but none of its claims does (cite the claim that does, or leave this out)`
    : `it ${message}`;

/** Objects to 'nobody' or 'nothing' if the claims contain no such word. */
function absent(said: Meaning, { words }: Meaning): string[] {
  const word = said.words.find(({ lower }) => ABSENT.test(lower));
  return word === undefined || words.some(({ lower }) => /^(?:no|none)$/.test(lower) || ABSENT.test(lower))
    ? []
    : [`it says '${word.text}' (write "The text does not say ...")`];
}

const ABSENT = /^(?:nobody|nothing)$/;
