import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import { type Standing, softness } from '../../briefing/standing.js';
import { use } from '../../briefing/use.js';
import { voiceKind } from '../../briefing/voice.js';
import { BOOSTERS } from '../meaning/lexicon/negative-words.js';
import type { Meaning } from '../meaning/meaning.js';
import type { NameBook } from '../meaning/name-book.js';
import { hasSense } from '../meaning/senses.js';
import { isFirmer } from './firmness.js';
import { type Fit, stands } from './fit.js';
import type { Said } from './said.js';
import type { Verdict } from './verdict.js';
import { isVoiced } from './voiced.js';

/** From here on a statement is about the same thing, if not the same. */
const RELATED = 0.45;
/** From here on it is the same but for a word. */
const NEARLY = 0.7;

/**
 * What a briefing says of one part of a sentence.
 *
 * @param fits the statements that may be about the same thing, the nearest first
 */
export function judgePart(part: Meaning, fits: readonly Fit[], briefing: Briefing, book: NameBook): Verdict {
  const supports = supportsOf(part, fits, briefing, book);
  const firm = firmest(part, fits, (claim) => isOwed(claim) && isVoiced(part, claim, briefing, book));
  if (supports.length > 0 && (firm === undefined || supports.every(isSound(part, briefing))))
    return supported(part, supports, briefing, book);
  if (firm !== undefined) return asFact(firm, fits, briefing);
  const near = nearest(fits);
  const [told] = near.flatMap((fit) => related(part, fit, briefing, book) ?? []);
  return told ?? near.flatMap((fit) => contradicted(fit) ?? [])[0] ?? unknown(fits);
}

/** Those that say about as much of the part as the nearest does. */
function nearest(fits: readonly Fit[]): Fit[] {
  const near = fits.filter(isRelated).sort((a, b) => b.cover - a.cover || b.back - a.back);
  return near.filter(({ cover }) => cover >= (near[0]?.cover ?? 0) - BESIDE);
}

const BESIDE = 0.15;

const isRelated = ({ cover, words }: Fit): boolean => cover >= RELATED && words > 0;

const isSound =
  (part: Meaning, briefing: Briefing) =>
  ({ statement, isExact }: Fit): boolean => {
    const standing = briefing.standingOfClaim(statement.claim);
    return isExact ? isAsWritten(statement.claim, briefing) : !isFirmer(part, standing, statement.meaning);
  };

/** A claim may be said as it is written, unless it is only taken for granted or softer elsewhere in the source. */
const isAsWritten = (claim: Claim, briefing: Briefing): boolean =>
  claim.standing !== 'assumed' &&
  use(claim.standing, voiceKind(claim.attribution), briefing.isDisputed(claim)) ===
    briefing.useOfClaim(claim);

/** The claims that together say all that the part says; none where something is left. */
function supportsOf(part: Meaning, fits: readonly Fit[], briefing: Briefing, book: NameBook): Fit[] {
  const exact = fits.find(({ statement, isExact }) => isExact && statement.form === 'claim');
  if (exact !== undefined) return [exact];
  const boosted = part.words.some(({ lower }) => BOOSTERS.has(lower));
  const able = fits.filter(
    ({ statement, against, opened }) =>
      statement.form === 'claim' && against.length === 0 && opened === undefined,
  );
  const most = Math.max(0, ...able.filter((fit) => !isSound(part, briefing)(fit)).map(({ cover }) => cover));
  const found = able
    .filter((fit) => isRelated(fit) && fit.back >= LEAST_BACK && (fit.cover >= most || isSame(fit)))
    .filter(({ statement }) => isSameKind(part, briefing.standingOfClaim(statement.claim)))
    .map((fit) => withOthers(fit, able, book))
    .filter((group) => group.length > 0 && !boosted)
    .sort((a, b) => a.length - b.length);
  return found.find((group) => group.every(isSound(part, briefing))) ?? found[0] ?? [];
}

const isSame = ({ missing }: Fit): boolean => missing.length === 0;

/** That something awaits confirmation, or is alleged, is supported only by a claim that says so. */
function isSameKind({ standing }: Meaning, wanted: Standing): boolean {
  if (standing === 'pending') return wanted === 'pending' || wanted === 'possible';
  return standing !== 'alleged' || wanted === 'alleged';
}

/** So much of a claim has to be said for it to be the one that is meant. */
const LEAST_BACK = 0.25;

/** A fit with the others that stand for what it is missing; empty where something is left. */
function withOthers(fit: Fit, able: readonly Fit[], book: NameBook): Fit[] {
  const group = [fit];
  let left: readonly Said[] = fit.missing;
  for (const other of able) {
    if (left.length === 0) break;
    if (other === fit || other.words === 0 || other.cover < 0.4) continue;
    const rest = left.filter((said) => !adds(said, other, book));
    if (rest.length < left.length) group.push(other);
    left = rest;
  }
  return left.length === 0 ? group : [];
}

/** A further claim may name more; what is done it says only where it is about nearly the same. */
const adds = (said: Said, { statement, cover }: Fit, book: NameBook): boolean =>
  stands(said, statement, book) &&
  (said.keys === undefined
    ? said.isName && cover >= NEARLY
    : said.slots.some(({ relation, root }) => relation !== 'subject' && hasSense(statement.roots, root)));

/** The claim that the part puts as a fact, as its author foresaw. */
const firmest = (part: Meaning, fits: readonly Fit[], isPaid: (claim: Claim) => boolean): Fit | undefined =>
  nearest(fits).find(
    ({ statement, cover, against, words }) =>
      statement.form === 'fact' &&
      !isPaid(statement.claim) &&
      cover >= NEARLY &&
      words > 0 &&
      against.length === 0 &&
      softness(part.standing) <= softness(statement.meaning.standing),
  );

/** What a named voice states wants only that voice. */
function asFact({ statement: { claim } }: Fit, fits: readonly Fit[], briefing: Briefing): Verdict {
  if (isDisputed(claim, briefing)) return disputedBy(claim, briefing);
  const own = fits.find(({ statement }) => statement.claim === claim && statement.form === 'claim');
  const isStated = briefing.standingOfClaim(claim) === 'stated' && own?.opened === undefined;
  return isStated && claim.attribution.by !== 'source' ? attributed(claim) : firmer(claim, briefing);
}

/** What somebody other than the source states. */
const isOwed = ({ standing, attribution }: Claim): boolean =>
  standing === 'stated' && attribution.by !== 'source';

const isDisputed = ({ id }: Claim, briefing: Briefing): boolean => briefing.disputesOf(id).length > 0;

function supported(part: Meaning, supports: readonly Fit[], briefing: Briefing, book: NameBook): Verdict {
  const claims = supports.map(({ statement }) => statement.claim);
  const firm = supports.find((fit) => !isSound(part, briefing)(fit));
  if (firm !== undefined) return firmer(firm.statement.claim, briefing);
  const main = supports.find(
    ({ statement, cover }) => cover >= NEARLY && isDisputed(statement.claim, briefing),
  );
  if (main !== undefined) return disputedBy(main.statement.claim, briefing);
  const unvoiced = claims.find((claim) => !isVoiced(part, claim, briefing, book));
  if (unvoiced !== undefined) return attributed(unvoiced);
  return { kind: 'supported', claims, say: [] };
}

/** What stands against a part that says much the same as a claim; undefined where nothing does. */
function related(part: Meaning, fit: Fit, briefing: Briefing, book: NameBook): Verdict | undefined {
  const { statement, against, opened } = fit;
  const { claim, meaning, form } = statement;
  if (form === 'fact') return undefined;
  if (isDisputed(claim, briefing)) return disputedBy(claim, briefing);
  if (against.some(({ kind }) => kind !== 'firmer')) return undefined;
  if (against.length > 0 || opened !== undefined || isFirmer(part, briefing.standingOfClaim(claim), meaning))
    return firmer(claim, briefing);
  return isVoiced(part, claim, briefing, book) ? undefined : attributed(claim);
}

/** Another number, names that are swapped, a denial: the briefing says otherwise. */
function contradicted({ statement: { claim }, against, words, back }: Fit): Verdict | undefined {
  if (words < 2 || back < LEAST_BACK) return undefined;
  const sure = against.find(({ isSure, kind }) => isSure && kind !== 'foreign-name');
  if (sure === undefined) return undefined;
  return {
    kind: 'not in the briefing',
    severity: 'error',
    message: sure.message.replaceAll('the source', 'the briefing'),
    claims: [claim],
    say: [claim],
  };
}

function firmer(claim: Claim, briefing: Briefing): Verdict {
  const standing = briefing.standingOfClaim(claim);
  return {
    kind: 'firmer than the source',
    severity: 'error',
    message: `the source has it as ${standing}`,
    claims: [claim],
    say: [claim],
  };
}

const attributed = (claim: Claim): Verdict => ({
  kind: 'needs attribution',
  severity: 'error',
  message: 'say whose words these are',
  claims: [claim],
  say: [claim],
});

function disputedBy(claim: Claim, briefing: Briefing): Verdict {
  const others = briefing.disputesOf(claim.id).map((dispute) => dispute.claim);
  return {
    kind: 'disputed',
    severity: 'error',
    message: 'say both sides',
    claims: [claim, ...others],
    say: [claim, ...others],
  };
}

function unknown(fits: readonly Fit[]): Verdict {
  const [best] = fits;
  const missing = best?.missing.map(({ text }) => `“${text}”`).slice(0, 4) ?? [];
  return {
    kind: 'not in the briefing',
    severity: 'question',
    message: missing.length === 0 ? 'no claim says so' : `no claim says ${missing.join(', ')}`,
    claims: [],
    say: [],
  };
}
