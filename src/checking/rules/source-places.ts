import type { Claim, Source } from '../../briefing/file/schema.js';
import { readingOrder } from '../../briefing/locator.js';
import { pointerTo } from '../../json/problem.js';
import { splitSentences } from '../../reading/sentences.js';
import type { CheckedRule, Spotted } from './rule.js';

/** The rules that the places of claims must exist, and that every sentence of a source must have a claim. */

const PARTS = /^(\d+)\.([PB]\d+)\.s(\d+)$/;

/** Returns the recorded number of sentences in each block; undefined if the source records none. */
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
    for (const [index, source] of briefing.all('sources').entries()) {
      yield* unreadIn(source, index, isReadBy(briefing.all('claims'), source));
    }
  },
};

/** Returns a function that tells whether a claim comes from the sentence at a place in a source. */
function isReadBy(all: readonly Claim[], { id }: Source): (at: string) => boolean {
  const claims = all.filter((claim) => claim.source === id);
  const read = new Set(claims.flatMap(placesOf));
  return (at) => read.has(at) || isInMerged(claims, at);
}

/** The first sentences of each block of a source that no claim comes from, in order. */
export function unreadPlaces(source: Source, claims: readonly Claim[]): string[] {
  const isRead = isReadBy(claims, source);
  return (source.sections ?? []).flatMap(({ number, blocks }) =>
    Object.entries(blocks).flatMap(([block, sentences]) =>
      firstUnread(`${number}.${block}`, sentences, isRead),
    ),
  );
}

/** The place of a claim; of one that was joined from several sentences, the places of all of them. */
function placesOf({ at, span, text }: Claim): string[] {
  const [, section, block, sentence] = PARTS.exec(at) ?? [];
  if (span === undefined || section === undefined) return [at];
  return splitSentences(text).map((_, index) => `${section}.${block}.s${Number(sentence) + index}`);
}

/** The maximum number of sentences that a finding names. */
const MOST_SHOWN = 5;

/** The minimum length of a sentence, in characters. */
const SHORTEST = 8;

/**
 * Whether the span of a claim in an earlier sentence extends to the next claim, so that the claims of this sentence
 * were merged into it.
 */
function isInMerged(claims: readonly Claim[], at: string): boolean {
  const place = readingOrder(at);
  let [end, start] = [-Infinity, Infinity];
  for (const { at: other, span } of claims) {
    if (span === undefined) continue;
    if (readingOrder(other) < place) end = Math.max(end, span.end);
    else start = Math.min(start, span.start);
  }
  return Number.isFinite(end) && Number.isFinite(start) && start - end < SHORTEST;
}

/** Yields one problem for each block, naming the sentences without a claim. */
function* unreadIn(source: Source, index: number, isRead: (at: string) => boolean): Generator<Spotted> {
  for (const [section, { number, blocks }] of (source.sections ?? []).entries()) {
    for (const [block, sentences] of Object.entries(blocks)) {
      const places = firstUnread(`${number}.${block}`, sentences, isRead);
      if (places.length === 0) continue;
      yield {
        pointer: pointerTo('sources', index, 'sections', section, 'blocks', block),
        message: `no claim comes from ${places.slice(0, MOST_SHOWN).join(', ')}${places.length > MOST_SHOWN ? ' and others' : ''}`,
        remedy: 'add its claims, or suppress the rule in the source with a reason',
      };
    }
  }
}

/**
 * Returns the unread sentences of a block: at most one more than a finding shows, to find out whether there are more.
 */
function firstUnread(block: string, sentences: number, isRead: (at: string) => boolean): string[] {
  const places: string[] = [];
  for (const at of firstPlaces(block, sentences)) {
    if (places.length > MOST_SHOWN) break;
    if (!isRead(at)) places.push(at);
  }
  return places;
}

/** Returns the places of the sentences of a block. The number is limited, since a file may record a million. */
const firstPlaces = (block: string, sentences: number): string[] =>
  Array.from({ length: Math.min(sentences, 10_000) }, (_, index) => `${block}.s${index + 1}`);

export const PLACE_RULES: readonly CheckedRule[] = [UNKNOWN_PLACE, UNREAD];
