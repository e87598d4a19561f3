import { LOCATOR } from '../../briefing/locator.js';
import { LIMITS } from '../../json/limits.js';
import { tokensBySentence } from '../../reading/line/words.js';
import type { TokenizedReading } from '../../reading/read.js';
import type { Attribution, Hedge, Sentence, Span, Token } from '../../reading/reading.js';
import { holdsClaims } from '../../reading/sentences.js';
import { firstFrom } from '../../reading/spans.js';
import { addTo, groupedBy } from '../../text/grouped-by.js';

/** A sentence that may contain claims, with its annotations from the reading. */
export interface Passage {
  readonly sentence: Sentence;
  readonly words: readonly Token[];
  readonly hedges: readonly Hedge[];
  /** The attributions whose statements or reporting words overlap the sentence. */
  readonly attributions: readonly Attribution[];
}

/** Returns the sentences of a reading that may contain claims and have a locator, in text order. */
export function passagesOf({ reading, tokens }: TokenizedReading): Passage[] {
  const { sentences, attributions, hedges } = reading;
  const words = tokensBySentence(sentences, tokens);
  const hedgesAt = groupedBy(hedges, ({ at }) => at);
  const touching = attributionsBySentence(sentences, attributions);
  return sentences
    .map((sentence, index) => ({
      sentence,
      words: words[index] ?? [],
      hedges: hedgesAt.get(sentence.at) ?? [],
      attributions: touching[index] ?? [],
    }))
    .filter(({ sentence }) => isUsable(sentence));
}

/**
 * Returns whether a sentence may contain claims. A sentence that is longer than the format allows is probably a table,
 * or prose without periods.
 */
const isUsable = ({ kind, at, start, end }: Sentence): boolean =>
  holdsClaims(kind) && LOCATOR.test(at) && end - start <= LIMITS.sentence;

function attributionsBySentence(
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): readonly (readonly Attribution[])[] {
  const groups: Map<Attribution, Span[]>[] = sentences.map(() => new Map());
  for (const attribution of attributions) {
    for (const span of [...attribution.content, ...attribution.cue]) {
      // Add the span to the sentence in which it starts and to those into which it continues.
      let index = Math.max(0, firstFrom(sentences, span.start + 1) - 1);
      for (; index < sentences.length && (sentences[index]?.start ?? 0) < span.end; index += 1) {
        const group = groups[index];
        if (group) addTo(group, attribution, span);
      }
    }
  }
  return groups.map((group) => [...group].map(([attribution, spans]) => nearby(attribution, spans)));
}

/** An attribution with more spans than this is divided by sentence, so that processing it takes linear time. */
const MANY_SPANS = 20;

function nearby(attribution: Attribution, spans: readonly Span[]): Attribution {
  if (attribution.content.length <= MANY_SPANS) return attribution;
  const cues = new Set(attribution.cue);
  return { ...attribution, content: spans.filter((span) => !cues.has(span)) };
}
