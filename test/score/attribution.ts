import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution, Span } from '../../src/reading/reading.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { tokenize } from '../../src/reading/tokens.js';
import { readVoices } from '../../src/reading/voices/read-voices.js';
import type { Marked, Stretch } from './brat.js';
import { readBrat } from './brat.js';
import type { Count, Share } from './tally.js';
import { Tally } from './tally.js';

const stretches = (spans: readonly Span[]): readonly Stretch[] => spans.map(({ start, end }) => [start, end]);

const marked = ({ source, cue, content }: Attribution): Marked => ({
  source: stretches(source),
  cue: stretches(cue),
  content: stretches(content),
});

async function score(texts: string, annotations: string, limit: number): Promise<[Tally, number]> {
  const tally = new Tally();
  const files = readdirSync(annotations).sort();
  const names = readdirSync(texts).filter((name) => name.endsWith('.txt'));
  const measured = names.sort().slice(0, limit);
  for (const name of measured) {
    const base = name.replace(/\.txt$/, '');
    const file = files.find(
      (one) => one === `${base}.ann` || (one.startsWith(`${base}_`) && one.endsWith('.ann')),
    );
    if (file === undefined) continue;
    const text = readFileSync(join(texts, name), 'utf8');
    const sentences = sentencesOf(text);
    const found = readVoices(text, sentences, await tokenize(text, sentences), []);
    tally.add(text, sentences, found.map(marked), readBrat(join(annotations, file)));
  }
  return [tally, measured.length];
}

const two = (value: number): string => value.toFixed(3).replace(/^0/, '');
const mean = (hits: number, { found, marked: all }: Count): string =>
  two((2 * hits) / Math.max(1, found + all));
const share = ({ right, of }: Share): string => `${two(right / Math.max(1, of))} of ${of}`;
const parts = ({ cue, found, marked: all }: Count): string =>
  `(P ${two(cue / Math.max(1, found))}, R ${two(cue / Math.max(1, all))})`;

const table = ({ speech, all, speakers, sentences }: Tally): readonly (readonly [string, string])[] => [
  ['speech (say, tell, according to ...): cue F', `${mean(speech.cue, speech)} ${parts(speech)}`],
  ['speech: cue and source F', mean(speech.source, speech)],
  ['speech: right source, given the cue', two(speech.source / Math.max(1, speech.cue))],
  ['all attributions (also fears, supports ...): cue F', `${mean(all.cue, all)} ${parts(all)}`],
  ['all: cue and source F', mean(all.source, all)],
  ['quotations: right speaker', share(speakers)],
  ['right voice per sentence', share(sentences)],
];

/**
 * Scores the voices that the program finds in texts against annotated attributions in brat format, such as those of
 * PolNeAR (networkdynamics/PolNeAR). The texts are not part of the project. The measures are those of CoNLL chunking:
 * precision, recall and their harmonic mean.
 *
 * @param folder a folder with `text` and `ann`, or `texts` and `annotations`; the attributions of NAME.txt are in
 * NAME.ann or in the first of several files NAME_ANNOTATOR.ann
 * @param limit the maximum number of texts to score
 * @returns measures and figures; undefined if the folder does not exist
 */
export async function attributionRows(
  folder: string | undefined,
  limit: number,
): Promise<readonly (readonly [what: string, figure: string])[] | undefined> {
  if (folder === undefined) return undefined;
  const texts = ['text', 'texts'].map((name) => join(folder, name)).find(existsSync);
  const annotations = ['ann', 'annotations'].map((name) => join(folder, name)).find(existsSync);
  if (texts === undefined || annotations === undefined) return undefined;
  const [tally, number] = await score(texts, annotations, limit);
  return [['texts', String(number)], ...table(tally)];
}
