import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Assertion, assertionOf, reportedBySentence } from '../../src/reading/assertions.js';
import { readPlainText } from '../../src/reading/input/text.js';
import { readText } from '../../src/reading/read.js';
import type { Reading, Span } from '../../src/reading/reading.js';
import { Agreement, isSameVoice } from './agreement.js';
import { type Label, type LabeledText, Locator, sentencesOfCorpus, stretchOf } from './labels.js';
import { type Count, ratio } from './ratio.js';

export interface Score {
  readonly agreement: Agreement;
  readonly sentences: Count;
  readonly names: Readonly<Record<Kind, Count>>;
  readonly differences: string[];
}

type Kind = 'person' | 'organization' | 'place';

/** Reads texts and compares the results with the labels of the texts. */
export async function scoreReadings(labels: readonly LabeledText[], texts: string): Promise<Score> {
  const score: Score = {
    agreement: new Agreement(),
    sentences: ratio(),
    names: { person: ratio(), organization: ratio(), place: ratio() },
    differences: [],
  };
  for (const labeled of labels) {
    const path = join(texts, `${labeled.name}.txt`);
    const reading = await readText(readPlainText(readFileSync(path), path));
    addClaims(score, labeled, reading);
    addSentences(score, reading, sentencesOfCorpus(texts, labeled.name));
    addNames(score, labeled, reading);
  }
  return score;
}

function addClaims(score: Score, { name, sentences }: LabeledText, reading: Reading): void {
  const locator = new Locator(reading.text);
  const reported = reportedBySentence(reading);
  for (const { text, claims } of sentences) {
    const span = locator.next(text);
    if (span === undefined) {
      score.differences.push(`${name}: not found: ${text}`);
      continue;
    }
    const within = reading.sentences.flatMap(({ start, end }, index) =>
      start < span.end && span.start < end ? (reported[index] ?? []) : [],
    );
    for (const label of claims) {
      const read = assertionOf(stretchOf(reading.text, span, label), within, reading.hedges);
      score.agreement.add(read, label);
      note(score, name, text, label, read);
    }
  }
}

function note(score: Score, name: string, text: string, label: Label, read: Assertion): void {
  const shown = ({ standing, voice }: Pick<Label, 'standing' | 'voice'>) =>
    `${standing} ${voice.name ?? voice.kind}`;
  if (label.standing !== read.standing || !isSameVoice(label.voice, read.voice))
    score.differences.push(
      `${name}: ${label.key.join(' ')}: label ${shown(label)}, read ${shown(read)}: ${text}`,
    );
}

const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');

function addSentences({ sentences }: Score, reading: Reading, corpus: readonly string[] | undefined): void {
  if (corpus === undefined) return;
  const known = new Set(corpus.map(letters));
  const slice = ({ start, end }: Span) => letters(reading.text.slice(start, end));
  sentences.found += reading.sentences.length;
  sentences.marked += corpus.length;
  sentences.right += reading.sentences.filter((sentence) => known.has(slice(sentence))).length;
}

/** Compares names, ignoring case, punctuation and a leading article. */
function addNames({ names }: Score, labeled: LabeledText, reading: Reading): void {
  const plain = (name: string) => letters(name.toLowerCase().replace(/^the /, ''));
  for (const kind of ['person', 'organization', 'place'] as const) {
    const marked = new Set(labeled.names[kind].map(plain));
    const found = reading.names.filter((name) => name.kind === kind).map(({ name }) => plain(name));
    names[kind].found += found.length;
    names[kind].marked += marked.size;
    names[kind].right += found.filter((name) => marked.has(name)).length;
  }
}
