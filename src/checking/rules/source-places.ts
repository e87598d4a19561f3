import type { Source } from '../../briefing/file/schema.js';
import { pointerTo } from '../../json/problem.js';
import type { CheckedRule, Spotted } from './rule.js';

/** Whether the places of claims exist, and whether every sentence of a source has been used. */

const PARTS = /^(\d+)\.([PB]\d+)\.s(\d+)$/;

/** The recorded number of sentences in each block; undefined if none is recorded. */
function recorded(source: Source): ReadonlyMap<string, number> | undefined {
  if (!source.sections) return undefined;
  return new Map(
    source.sections.flatMap(({ number, blocks }) =>
      Object.entries(blocks).map(([block, sentences]) => [`${number}.${block}`, sentences] as const),
    ),
  );
}

function existsIn(blocks: ReadonlyMap<string, number>, at: string): boolean {
  const [, section, block, sentence] = PARTS.exec(at) ?? [];
  return section === undefined || Number(sentence) <= (blocks.get(`${section}.${block}`) ?? 0);
}

const UNKNOWN_PLACE: CheckedRule = {
  name: 'unknown-place',
  severity: 'error',
  summary: 'a place in the source that does not exist',
  reason:
    'Whoever looks up the claim finds nothing there. A source that records its sections says ' +
    'how many sentences each block has.',
  remedy: 'Correct the place, or the sections of the source.',
  example: { wrong: '"at": "1.P3.s9" where block P3 of section 1 has 2 sentences', right: '"at": "1.P3.s2"' },
  *check(briefing) {
    const sources = new Map(briefing.all('sources').map((source) => [source.id, recorded(source)]));
    const remedy = 'correct the place, or the sections of the source';
    for (const [index, { source, at }] of briefing.all('claims').entries()) {
      const blocks = sources.get(source);
      if (!blocks || existsIn(blocks, at)) continue;
      yield { pointer: pointerTo('claims', index, 'at'), message: `'${source}' has no place ${at}`, remedy };
    }
    for (const [index, { id, misprints }] of briefing.all('sources').entries()) {
      const blocks = sources.get(id);
      for (const [number, { at }] of (misprints ?? []).entries()) {
        if (!blocks || existsIn(blocks, at)) continue;
        const pointer = pointerTo('sources', index, 'misprints', number, 'at');
        yield { pointer, message: `'${id}' has no place ${at}`, remedy };
      }
    }
  },
};

const UNREAD: CheckedRule = {
  name: 'unread-sentence',
  severity: 'warning',
  summary: 'a sentence of the source without a claim',
  reason:
    'A skipped sentence may be what the other side talks about. The rule applies only if the source records its ' +
    'sections.',
  remedy:
    'Add the claims of the sentence, or suppress the rule in the source with the reason why there are none.',
  example: {
    wrong: '"blocks": { "P1": 3 } and claims at 1.P1.s1 and 1.P1.s2 only',
    right: 'a claim with "at": "1.P1.s3"',
  },
  *check(briefing) {
    const read = new Set(briefing.all('claims').map(({ source, at }) => `${source} ${at}`));
    for (const [index, source] of briefing.all('sources').entries()) yield* unreadIn(source, index, read);
  },
};

/** One problem for each block, with the sentences that are missing. */
function* unreadIn(source: Source, index: number, read: ReadonlySet<string>): Generator<Spotted> {
  for (const [section, { number, blocks }] of (source.sections ?? []).entries()) {
    for (const [block, sentences] of Object.entries(blocks)) {
      const places = firstPlaces(`${number}.${block}`, sentences).filter(
        (at) => !read.has(`${source.id} ${at}`),
      );
      if (places.length === 0) continue;
      yield {
        pointer: pointerTo('sources', index, 'sections', section, 'blocks', block),
        message: `no claim comes from ${places.slice(0, 5).join(', ')}${places.length > 5 ? ' and others' : ''}`,
        remedy: 'add its claims, or suppress the rule in the source with a reason',
      };
    }
  }
}

/** Sentences to report; limited, since a file may record a million for a block. */
const firstPlaces = (block: string, sentences: number): string[] =>
  Array.from({ length: Math.min(sentences, 10_000) }, (_, index) => `${block}.s${index + 1}`);

export const PLACE_RULES: readonly CheckedRule[] = [UNKNOWN_PLACE, UNREAD];
