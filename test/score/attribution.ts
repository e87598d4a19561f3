/**
 * Scores who says what against attributions marked in brat, as PolNeAR has them (networkdynamics/PolNeAR). The texts are
 * no part of the project. The measures are those of CoNLL chunking: precision, recall and their harmonic mean.
 *
 *     tsx test/score/attribution.ts --texts DIR --annotations DIR [--limit N]
 *
 * DIR/NAME.txt is marked in DIR/NAME.ann or DIR/NAME_ANNOTATOR.ann, of which the first counts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Attribution, Span } from '../../src/reading/reading.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { tokenize } from '../../src/reading/tokens.js';
import { readVoices } from '../../src/reading/voices/read-voices.js';
import type { Marked, Stretch } from './brat.js';
import { readBrat } from './brat.js';
import type { Count, Share } from './tally.js';
import { Tally } from './tally.js';

const { values } = parseArgs({
  options: { texts: { type: 'string' }, annotations: { type: 'string' }, limit: { type: 'string' } },
});

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
  ['speech: source right, given the cue', two(speech.source / Math.max(1, speech.cue))],
  ['all attributions (also fears, supports ...): cue F', `${mean(all.cue, all)} ${parts(all)}`],
  ['all: cue and source F', mean(all.source, all)],
  ['quotations: speaker right', share(speakers)],
  ["per sentence 'whose words?'", share(sentences)],
];

const { texts, annotations, limit } = values;
if (texts === undefined || annotations === undefined || !existsSync(texts) || !existsSync(annotations)) {
  process.stdout.write(
    'attributions: not measured (the annotated texts are not here; give --texts and --annotations)\n',
  );
} else {
  const [tally, number] = await score(texts, annotations, Number(limit ?? Number.MAX_SAFE_INTEGER));
  process.stdout.write(`attributions, ${number} texts\n`);
  for (const [what, figure] of table(tally)) process.stdout.write(`  ${what.padEnd(52)}${figure}\n`);
}
