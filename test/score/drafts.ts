import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BriefingFile, Claim } from '../../src/briefing/file/schema.js';
import { softness } from '../../src/briefing/standing.js';
import { draftBriefing } from '../../src/drafting/draft.js';
import { readPlainText } from '../../src/reading/input/text.js';
import { readWithTokens } from '../../src/reading/read.js';
import type { Span, Voice } from '../../src/reading/reading.js';
import { isSameVoice } from './agreement.js';
import { type Label, type LabeledText, Locator, stretchOf } from './labels.js';
import { type Count, ratio } from './ratio.js';

/** The number of claims in drafts that agree with the propositions that readers labeled. */
export interface DraftScore {
  labels: number;
  /** The number of labels whose words are in a claim of the draft. */
  found: number;
  voice: number;
  standing: number;
  hedge: number;
  /** The number of found labels with the right standing, hedge and voice. */
  right: number;
  firmer: number;
  claims: number;
  readonly names: Readonly<Record<'person' | 'organization' | 'place', Count>>;
  readonly differences: string[];
}

const DIGEST = '0'.repeat(64);

/** Drafts briefings from texts and compares them with the labels of the texts. */
export async function scoreDrafts(labels: readonly LabeledText[], texts: string): Promise<DraftScore> {
  const score: DraftScore = {
    ...{ labels: 0, found: 0, voice: 0, standing: 0, hedge: 0, right: 0, firmer: 0, claims: 0 },
    names: { person: ratio(), organization: ratio(), place: ratio() },
    differences: [],
  };
  for (const labeled of labels) {
    const path = join(texts, `${labeled.name}.txt`);
    const read = await readWithTokens(readPlainText(readFileSync(path), path));
    const draft = draftBriefing(read, { digest: DIGEST });
    addClaims(score, labeled, draft, read.reading.text);
    addNames(score, labeled, draft);
  }
  return score;
}

function addClaims(
  score: DraftScore,
  { name, sentences }: LabeledText,
  draft: BriefingFile,
  text: string,
): void {
  const locator = new Locator(text);
  score.claims += draft.claims.length;
  for (const { text: sentence, claims } of sentences) {
    const span = locator.next(sentence);
    for (const label of span === undefined ? [] : claims) {
      score.labels += 1;
      const claim = claimWith(stretchOf(text, span as Span, label), draft.claims);
      if (claim !== undefined) addClaim(score, label, claim, draft);
      note(score, name, label, claim, draft);
    }
  }
}

/** Returns the claim that covers most of a span, and at least half of it. Shorter claims are preferred. */
function claimWith({ start, end }: Span, claims: readonly Claim[]): Claim | undefined {
  let best: Claim | undefined;
  let most = 0.5;
  let shortest = 0;
  for (const claim of claims) {
    if (claim.span === undefined) continue;
    const share = (Math.min(claim.span.end, end) - Math.max(claim.span.start, start)) / (end - start);
    const length = claim.span.end - claim.span.start;
    if (share < most || (share === most && best !== undefined && length >= shortest)) continue;
    best = claim;
    most = share;
    shortest = length;
  }
  return best;
}

function addClaim(score: DraftScore, label: Label, claim: Claim, draft: BriefingFile): void {
  const voice = isSameVoice(voiceOf(claim, draft), label.voice);
  const standing = claim.standing === label.standing;
  const hedge = isSameHedge(claim.cue ?? '', label.cue);
  score.found += 1;
  if (voice) score.voice += 1;
  if (standing) score.standing += 1;
  if (hedge) score.hedge += 1;
  if (voice && standing && hedge) score.right += 1;
  if (softness(claim.standing) < softness(label.standing)) score.firmer += 1;
}

function voiceOf({ attribution }: Claim, { people, organizations }: BriefingFile): Voice {
  if (attribution.by === 'source') return { kind: 'source' };
  if (attribution.by === 'unnamed') return { kind: 'unnamed', name: attribution.label ?? '' };
  const party = [...people, ...organizations].find(({ id }) => id === attribution.party);
  return { kind: 'named', name: party?.name ?? attribution.party };
}

/** Whether two hedges share a word or are both empty. */
function isSameHedge(one: string, other: string): boolean {
  const words = (hedge: string): string[] => hedge.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  return one === '' || other === '' ? one === other : words(one).some((word) => words(other).includes(word));
}

function note(
  score: DraftScore,
  name: string,
  label: Label,
  claim: Claim | undefined,
  draft: BriefingFile,
): void {
  const wanted = `${label.standing} “${label.cue}” ${label.voice.name ?? label.voice.kind}`;
  if (claim === undefined) {
    score.differences.push(`${name}: not found: ${label.key.join(' ')} (${wanted})`);
    return;
  }
  const voice = voiceOf(claim, draft);
  const same = claim.standing === label.standing && isSameVoice(voice, label.voice);
  if (same && isSameHedge(claim.cue ?? '', label.cue)) return;
  const firmer = softness(claim.standing) < softness(label.standing) ? 'FIRMER ' : '';
  const drafted = `${claim.standing} “${claim.cue ?? ''}” ${voice.name ?? voice.kind}`;
  score.differences.push(
    `${name}: ${firmer}${label.key.join(' ')}: label ${wanted}, drafted ${drafted}: ${claim.text}`,
  );
}

function addNames({ names }: DraftScore, { names: marked }: LabeledText, draft: BriefingFile): void {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const found = { person: draft.people, organization: draft.organizations, place: draft.places };
  for (const kind of ['person', 'organization', 'place'] as const) {
    const wanted = new Set(marked[kind].map(plain));
    names[kind].found += found[kind].length;
    names[kind].marked += wanted.size;
    names[kind].right += found[kind].filter(({ name, otherNames = [] }) =>
      [name, ...otherNames.map((other) => other.name ?? '')].some((one) => wanted.has(plain(one ?? ''))),
    ).length;
  }
}
