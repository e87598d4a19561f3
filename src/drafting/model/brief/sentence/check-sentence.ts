import { voiceLabel } from '../../../../briefing/attribution.js';
import { isWarning, splitRemark } from '../../../../briefing/remark.js';
import { hardened } from '../../../../checking/rules/overstatement/detect-overstatement.js';
import type { Checked, ProposalChecks } from '../../check-proposals.js';
import { spelledOut } from '../../false-alarms/abbreviations.js';
import { misquoted } from '../../objections.js';
import type { ProposedSentence } from '../../proposals.js';
import { wrongAddresses } from '../../speakers/addresses.js';
import { withoutClaim } from '../../speakers/other-speaker.js';
import { withoutParties, wrongParties } from '../../speakers/parties.js';
import { withSubject } from '../../speakers/stretches.js';
import { stretchesIn } from '../../speakers/stretches-in.js';
import { forbidsFact, missesFact, saysWhen, wrongOwner } from './caution.js';
import { wrongRemark } from './check-remark.js';
import { type CitedClaims, citedClaims, isUsed, repeats, summarizes } from './cited-claims.js';
import { contradictions, strangeFacts, wrongFacts } from './contradictions.js';
import { movedFigures, otherAges } from './moved-figures.js';
import { partsAgainst } from './parts-against.js';
import { reworded } from './reworded.js';
import { unknownTopics } from './unknown-topics.js';
import { NOTHING_TOLD, type Told, unvoiced, voicesNeeded, withoutPlans } from './unvoiced.js';

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
      ...wrongFacts(text, said, cited, checks),
      ...misquoted(text, checks.source.text),
      ...unknownTopics(said, checks.source.meanings),
      ...(claims.some(({ standing }) => hardened(text, standing, 'title') !== undefined)
        ? ['it is worded more firmly than its claims']
        : []),
    ];
  const quotations = misquoted(
    told.isCaution ? text.replace(NOT_TO_SAY, '') : text,
    [sources, ...headlineFor(text, checks)].join(' '),
  );
  if (told.isCaution && saysWhen(text, sentences)) return [];
  // A warning mentions what must not be said, so it is compared with the claims only in part.
  const labels = claims.flatMap((claim) => voiceLabel(briefing, claim) ?? []);
  if (told.isCaution && isWarning(text))
    return [
      ...strangeFacts(text, said, cited, checks),
      ...quotations,
      ...wrongOwner(text, labels, checks),
      ...(await forbidsFact(text, cited)),
    ];
  const bodies = briefing.all('organizations').map(({ name }) => name);
  const names = [...(told.voices ?? []), ...checks.people, ...bodies];
  const stretches = stretchesIn(said, told.speaker, names, checks);
  const isRepeated =
    told.headline === undefined ? repeats(said, claimMeanings) : summarizes(said, claimMeanings);
  const labeled = claims.map((claim) => ({ claim, label: voiceLabel(briefing, claim) }));
  return [
    ...contradictions(text, said, cited, checks, stretches, told.unhedged),
    ...quotations,
    ...(isRemarked
      ? []
      : unvoiced(
          stretches,
          told,
          withoutPlans(voicesNeeded(claims, isRepeated), told, briefing),
          briefing,
          checks,
        )),
    ...withoutClaim(stretches, labeled, checks),
    ...wrongParties(written, checks),
    ...wrongAddresses(written, checks),
    ...movedFigures(text, sources),
    ...otherAges(text, sources),
    ...(await partsAgainst(text, said, cited, checks, stretches)),
  ];
}

/** Words that a caution tells the reader not to say: 'say "may", not "will"'. */
const NOT_TO_SAY = /\bnot ["“][^"“”]{1,40}["”]/gu;

/** Returns the headline if a sentence refers to it: 'The headline says “jails”.' */
const headlineFor = (text: string, { source }: ProposalChecks): string[] =>
  /\bheadline\b/i.test(text) ? [source.text.split('\n', 1)[0] ?? ''] : [];
