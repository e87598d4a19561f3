import { voiceLabel } from '../../../../briefing/attribution.js';
import { isWarning, splitRemark } from '../../../../briefing/remark.js';
import type { Standing } from '../../../../briefing/standing.js';
import { differences } from '../../../../checking/meaning/differences.js';
import type { Difference, DifferenceKind, Meaning } from '../../../../checking/meaning/meaning.js';
import { hardened } from '../../../../checking/rules/overstatement/detect-overstatement.js';
import type { Checked, ProposalChecks } from '../../check-proposals.js';
import { spelledOut } from '../../false-alarms/abbreviations.js';
import { countsAgainst, NAME_KINDS } from '../../false-alarms/differences.js';
import { misquoted } from '../../objections.js';
import type { ProposedSentence } from '../../proposals.js';
import { wrongAddresses } from '../../speakers/addresses.js';
import { withoutClaim } from '../../speakers/other-speaker.js';
import { withoutParties, wrongParties } from '../../speakers/parties.js';
import { type Stretch, withSubject } from '../../speakers/stretches.js';
import { stretchesIn } from '../../speakers/stretches-in.js';
import { PROPOSED } from '../of-plan.js';
import { forbidsFact, isOnlyMentioned, missesFact } from './caution.js';
import { wrongRemark } from './check-remark.js';
import { type CitedClaims, citedClaims, isUsed, MOSTLY, USED } from './cited-claims.js';
import { fromElsewhere } from './from-elsewhere.js';
import { movedFigures } from './moved-figures.js';
import { isNotYet, partsAgainst } from './parts-against.js';
import { reworded } from './reworded.js';
import { tooFirm } from './too-firm.js';
import { unknownTopics } from './unknown-topics.js';
import { NOTHING_TOLD, type Told, unvoiced, voicesNeeded } from './unvoiced.js';

/** A sentence of the brief in a model's words, with the reasons for refusing it. There are no reasons if it passes. */
export interface CheckedSentence extends ProposedSentence {
  readonly reasons: readonly string[];
}

/**
 * Checks a sentence against all the claims on which it is based, and against their source sentences. The checks cover
 * names, numbers, negations, quotations, voices and content. No part of the sentence may be firmer than the claims
 * whose words it shares.
 *
 * @param checked the claims of the answer
 * @param told the parts of the brief that the reader has already read
 */
export async function checkSentence(
  sentence: ProposedSentence,
  checked: readonly Checked[],
  checks: ProposalChecks,
  told = NOTHING_TOLD,
): Promise<CheckedSentence> {
  const cited = await citedClaims(sentence.claims, checked, checks);
  if (cited === undefined)
    return { ...sentence, reasons: ['it cites no claims (cite those on which it is based)'] };
  const line = reworded(sentence.text, checks.source.published);
  const { statementText, remark } = splitRemark(line);
  const isRemarked = remark !== '' && !line.startsWith(statementText);
  const reasons = [
    ...(statementText === '' ? [] : await reasonsAgainst(statementText, told, cited, checks, isRemarked)),
    ...(remark === '' ? [] : [...(await wrongRemark(remark, checks)), ...(await missesFact(remark, cited))]),
  ];
  return {
    ...sentence,
    claims: await voicedClaims(sentence, cited, checks),
    reasons: [...new Set(reasons)],
  };
}

/**
 * Leaves out attributed claims whose words a sentence does not repeat, so that the sentence need not name their voices.
 * Models cite some claims only because of a place or a date.
 */
async function voicedClaims(
  { text, claims: numbers }: ProposedSentence,
  { claims, claimMeanings, numbersOf }: CitedClaims,
  checks: ProposalChecks,
): Promise<number[]> {
  const [said] = await checks.read([text]);
  if (said === undefined) return [...numbers];
  const unused = claims.flatMap((claim, index) =>
    claim.attribution.by === 'source' || isUsed(claimMeanings[index], said) ? [] : (numbersOf[index] ?? []),
  );
  const left = numbers.filter((n) => !unused.includes(n));
  return left.length > 0 ? left : [...numbers];
}

/** @param isRemarked whether the sentence continues with a remark on the text, so that it needs no voice */
async function reasonsAgainst(
  written: string,
  told: Told,
  cited: CitedClaims,
  checks: ProposalChecks,
  isRemarked: boolean,
): Promise<string[]> {
  const { sentences, claims, claimMeanings, briefing } = cited;
  const sources = [...sentences, ...claims.map((claim) => claim.text)].join(' ');
  const text = withSubject(withoutParties(spelledOut(written, sources), checks), told.speaker);
  const [said] = await checks.read([text]);
  if (said === undefined) return [];
  if (told.headline === 'phrase')
    return [
      ...differing(text, said, cited, checks)
        .filter(({ kind }) => kind === 'negated' || FACTS.includes(kind))
        .map(wordsOf),
      ...misquoted(text, checks.source.text),
      ...unknownTopics(said, checks.source.meanings),
      ...(claims.some(({ standing }) => hardened(text, standing, 'title') !== undefined)
        ? ['it is worded more firmly than its claims']
        : []),
    ];
  const quotations = misquoted(text, [sources, ...headlineFor(text, checks)].join(' '));
  // A warning mentions what must not be said, so it is compared with the claims only in part.
  if (told.isCaution && isWarning(text))
    return [...strangeFacts(text, said, cited, checks), ...quotations, ...(await forbidsFact(text, cited))];
  const bodies = briefing.all('organizations').map(({ name }) => name);
  const names = [...(told.voices ?? []), ...checks.people, ...bodies];
  const stretches = stretchesIn(said, told.speaker, names, checks);
  const isSummary = told.headline !== undefined && claimMeanings.some((one) => isUsed(one, said, MOSTLY));
  const least = isSummary ? MOSTLY : USED;
  const labeled = claims.map((claim) => ({ claim, label: voiceLabel(briefing, claim) }));
  return [
    ...contradictions(text, said, cited, checks, stretches, told.unhedged),
    ...quotations,
    ...(isRemarked
      ? []
      : unvoiced(
          stretches,
          told,
          voicesNeeded(claims, (index) => isUsed(claimMeanings[index], said, least)).filter(
            // A headline with 'plans' or 'could' does not need to name a speaker.
            ({ standing }) =>
              told.headline === undefined || standing === 'expected' || !PROPOSED.includes(standing),
          ),
          briefing,
          checks,
        )),
    ...withoutClaim(stretches, labeled, checks),
    ...wrongParties(written, checks),
    ...wrongAddresses(written, checks),
    ...movedFigures(text, sources),
    ...(await partsAgainst(text, said, cited, checks, stretches)),
  ];
}

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

const differing = (text: string, said: Meaning, cited: CitedClaims, { source }: ProposalChecks) =>
  differences(said, cited.meaning, source.book)
    .filter((one) => countsAgainst(one, text, { said, sentences: namesIn(cited), article: source.text }))
    .filter(({ kind }) => kind !== 'negated' || !isNotYet(text, cited.claims));

/** Differences in names, numbers and dates. */
const FACTS: readonly DifferenceKind[] = ['foreign-name', 'other-figure'];

/** Objects to names, numbers and dates that the claims of a warning do not contain, unless it only mentions them. */
const strangeFacts = (...of: Parameters<typeof differing>): string[] =>
  differing(...of)
    .filter(({ kind }) => FACTS.includes(kind))
    .filter(({ words: { said = '' } }) => !isOnlyMentioned(said, of[0], of[3].source.text))
    .map(wordsOf);

/** Returns the headline if a sentence refers to it: 'The headline says “jails”.' */
const headlineFor = (text: string, { source }: ProposalChecks): string[] =>
  /\bheadline\b/i.test(text) ? [source.text.split('\n', 1)[0] ?? ''] : [];

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
