import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Standing } from '../../src/briefing/standing.js';
import type { Span, Voice } from '../../src/reading/reading.js';

/** A proposition labeled by a reader. */
export interface Label {
  /** Word stems that identify the proposition in its sentence. */
  readonly key: readonly string[];
  readonly standing: Standing;
  /** The hedge of the proposition; empty if it is stated as fact. */
  readonly cue: string;
  readonly voice: Voice;
}

export interface LabeledSentence {
  readonly text: string;
  readonly claims: readonly Label[];
}

export interface LabeledText {
  readonly name: string;
  readonly sentences: readonly LabeledSentence[];
  readonly names: Readonly<Record<'person' | 'organization' | 'place', readonly string[]>>;
}

interface LabelFile {
  readonly sentences: readonly { readonly i: number; readonly text?: string; readonly claims: Label[] }[];
  readonly people: string[];
  readonly organizations: string[];
  readonly places: string[];
}

/** Returns the names of the texts for which a folder has labels; none if the folder does not exist. */
export const labeledNames = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.replace(/\.json$/, ''))
        .sort()
    : [];

/** @param texts the folder with the texts and, for texts from a corpus, with their sentences */
export function readLabels(folder: string, name: string, texts: string): LabeledText {
  const file = json(join(folder, `${name}.json`)) as LabelFile;
  const sentences = sentencesOfCorpus(texts, name) ?? [];
  return {
    name,
    sentences: file.sentences.map(({ i, text, claims }) => ({ text: text ?? sentences[i] ?? '', claims })),
    names: { person: file.people, organization: file.organizations, place: file.places },
  };
}

/** Returns the sentences into which a corpus divides a text; undefined if the text is not from a corpus. */
export function sentencesOfCorpus(texts: string, name: string): readonly string[] | undefined {
  const path = join(texts, `${name}.sentences.json`);
  return existsSync(path) ? (json(path) as { sentences: string[] }).sentences : undefined;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Finds labeled sentences in a text, in order, ignoring differences in white space and punctuation. */
export class Locator {
  readonly #letters: string;
  readonly #offsets: number[] = [];
  #from = 0;

  constructor(text: string) {
    let letters = '';
    for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
      letters += letter;
      for (let unit = 0; unit < letter.length; unit += 1) this.#offsets.push(index + unit);
    }
    this.#letters = letters;
  }

  /** @returns the span of the next occurrence of a sentence; undefined if there is none */
  next(sentence: string): Span | undefined {
    const letters = sentence.replace(/[^\p{L}\p{N}]/gu, '');
    const at = this.#letters.indexOf(letters, this.#from);
    if (letters === '' || at < 0) return undefined;
    this.#from = at + letters.length;
    return { start: this.#offsets[at] ?? 0, end: (this.#offsets[this.#from - 1] ?? 0) + 1 };
  }
}

/** Returns the span from the first to the last stem of a label; the whole sentence if it contains none of the stems. */
export function stretchOf(text: string, sentence: Span, { key }: Label): Span {
  const words = text.slice(sentence.start, sentence.end);
  const found = key.flatMap((stem) => {
    const match = new RegExp(stem, 'iu').exec(words);
    return match === null ? [] : [[match.index, match.index + match[0].length] as const];
  });
  if (found.length === 0) return sentence;
  return {
    start: sentence.start + Math.min(...found.map(([start]) => start)),
    end: sentence.start + Math.max(...found.map(([, end]) => end)),
  };
}
