import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BriefingFile, Claim } from '../../src/briefing/file/schema.js';
import { softness } from '../../src/briefing/standing.js';
import { draftBriefing } from '../../src/drafting/draft.js';
import { type Checked, ProposalChecks } from '../../src/drafting/model/check-proposals.js';
import { Entities, type Proposed } from '../../src/drafting/model/entities.js';
import { partsOf } from '../../src/drafting/model/parts.js';
import { answerOf, type Proposal } from '../../src/drafting/model/proposals.js';
import { readPlainText } from '../../src/reading/input/text.js';
import { readWithTokens } from '../../src/reading/read.js';
import { isSameVoice } from './agreement.js';
import { articleFile, briefingFile } from './briefing-files.js';
import { type Label, type LabeledText, Locator } from './labels.js';

/** The results of checking the claims that an assistant proposed for labeled texts. */
export interface ModelScore {
  proposed: number;
  /** The number of proposals with a label. */
  labeled: number;
  /** The number of proposals with the right voice and standing, regardless of their wording. */
  right: number;
  refusedRightly: number;
  refusedWrongly: number;
  askedRightly: number;
  askedWrongly: number;
  /** The number of proposals that are not refused although they are firmer than their label: with and without a question. */
  firmerAsked: number;
  firmerPassed: number;
  passed: number;
  readonly differences: string[];
}

const MARK: Proposed = { proposed: { by: 'assistant' } };
const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function checkedAgainst(
  path: string,
  proposals: (base: BriefingFile, numbers: Map<string, number>) => Proposal[],
) {
  const read = await readWithTokens(readPlainText(readFileSync(path), path));
  const base = draftBriefing(read, { digest: '0'.repeat(64) });
  const checks = new ProposalChecks(base, read, new Entities(base, read.reading.text, MARK), MARK);
  const parts = partsOf(read.reading);
  const paragraphs = parts.flatMap((part) => part.paragraphs);
  const numbers = new Map(paragraphs.flat().map(({ at, number }) => [at, number]));
  const checked = await checks.check(proposals(base, numbers), { number: 1, of: 1, paragraphs });
  return { reading: read.reading, checked };
}

/** @param texts the folder with the labeled texts, whose replies are in test/drafting/model/replies */
export async function scoreReplies(labels: readonly LabeledText[], texts: string): Promise<ModelScore> {
  const score: ModelScore = {
    ...{ proposed: 0, labeled: 0, right: 0, refusedRightly: 0, refusedWrongly: 0, askedRightly: 0 },
    ...{ askedWrongly: 0, firmerAsked: 0, firmerPassed: 0, passed: 0 },
    differences: [],
  };
  for (const labeled of labels) {
    const reply = readFileSync(folder(`../drafting/model/replies/${labeled.name}.json`), 'utf8');
    const { reading, checked } = await checkedAgainst(join(texts, `${labeled.name}.txt`), () => [
      ...answerOf(JSON.parse(reply)).claims,
    ]);
    const locator = new Locator(reading.text);
    const byPlace = new Map<string, readonly Label[]>();
    for (const { text, claims } of labeled.sentences) {
      const span = locator.next(text);
      const sentence = reading.sentences.find(({ end }) => span !== undefined && end > span.start);
      if (sentence) byPlace.set(sentence.at, [...(byPlace.get(sentence.at) ?? []), ...claims]);
    }
    for (const one of checked) add(score, one, byPlace.get(one.claim?.at ?? '') ?? [], labeled.name);
  }
  return score;
}

function add(score: ModelScore, one: Checked, labels: readonly Label[], name: string): void {
  const { proposal } = one;
  const label = labelOf(proposal, labels);
  const fate = fateOf(one);
  // A proposal without a label counts as right, so that only known mistakes count as rightly refused.
  const isRight =
    label === undefined || (proposal.standing === label.standing && isSameVoice(proposal.voice, label.voice));
  score.proposed += 1;
  if (fate !== 'refused') score.passed += 1;
  if (fate !== 'passed') score[`${fate}${isRight ? 'Wrongly' : 'Rightly'}` as const] += 1;
  if (label === undefined) return;
  score.labeled += 1;
  if (isRight) score.right += 1;
  if (softness(proposal.standing) < softness(label.standing)) {
    if (fate === 'asked') score.firmerAsked += 1;
    if (fate === 'passed') score.firmerPassed += 1;
  }
  if (!isRight || fate !== 'passed') score.differences.push(`${name}: ${fate}: ${shown(one, label)}`);
}

function fateOf({ reasons, questions, doubt }: Checked): 'refused' | 'asked' | 'passed' {
  if (reasons.length > 0) return 'refused';
  return questions.length > 0 || doubt !== undefined ? 'asked' : 'passed';
}

function shown(
  { proposal: { text, standing, voice }, reasons, questions, doubt }: Checked,
  label: Label,
): string {
  const judgments = `${standing} ${voice.name || voice.kind}; label ${label.standing} ${label.voice.name ?? label.voice.kind}`;
  return `${text} (${judgments}) ${[...reasons, ...questions, doubt ?? ''].join('; ')}`;
}

/** Returns the label whose stems best match the words of a claim, or the only label of the sentence. */
function labelOf({ text }: Proposal, labels: readonly Label[]): Label | undefined {
  const share = ({ key }: Label) =>
    key.filter((stem) => new RegExp(stem, 'iu').test(text)).length / key.length;
  const [best] = [...labels].sort((a, b) => share(b) - share(a));
  return best !== undefined && (labels.length === 1 || share(best) > 0) ? best : undefined;
}

/** The numbers of all damaged claims, of refused claims and of questioned claims, by kind of damage. */
export type DamageCounts = Map<string, { of: number; refused: number; asked: number }>;

/** Checks the damaged claims of an example as if a model had proposed them. */
export async function scoreDamagedReplies(name: string): Promise<DamageCounts> {
  const file = JSON.parse(readFileSync(briefingFile(name), 'utf8')) as BriefingFile;
  const lines = readFileSync(folder(`damages/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const damages = lines.map(
    (line) =>
      JSON.parse(line) as {
        claim: string;
        kind: string;
        set?: Partial<Claim>;
        unset?: (keyof Claim)[];
      },
  );
  const known = new Set(file.claims.map(({ at }) => at));
  const { checked } = await checkedAgainst(articleFile(name), (_base, numbers) =>
    damages.map(({ claim: id, set, unset = [] }, index) => {
      const claim = { ...file.claims.find((one) => one.id === id), ...set } as Claim;
      for (const key of unset) delete (claim as Partial<Claim>)[key];
      return proposalOf(claim, index + 1, known.has(claim.at) ? (numbers.get(claim.at) ?? 0) : 0, file);
    }),
  );
  const counts: DamageCounts = new Map();
  for (const [index, { kind }] of damages.entries()) {
    const one = checked[index];
    const count = counts.get(kind) ?? { of: 0, refused: 0, asked: 0 };
    counts.set(kind, count);
    // Some sentences, such as the headline, are not shown to a model.
    if (one === undefined || one.proposal.sentence === 0) continue;
    count.of += 1;
    if (one.reasons.length > 0) count.refused += 1;
    else if (one.questions.length > 0 || one.doubt !== undefined) count.asked += 1;
  }
  return counts;
}

function proposalOf(claim: Claim, n: number, sentence: number, file: BriefingFile): Proposal {
  const { text, standing, cue = '', attribution } = claim;
  const party = attribution.by === 'party' ? attribution.party : '';
  const named = [...file.people, ...file.organizations].find(({ id }) => id === party);
  const voice =
    attribution.by === 'source'
      ? { kind: 'source' as const, name: '' }
      : attribution.by === 'unnamed'
        ? { kind: 'unnamed' as const, name: attribution.label ?? '' }
        : { kind: 'named' as const, name: named?.name ?? party };
  return { n, sentence, text, standing, hedge: cue, voice };
}
