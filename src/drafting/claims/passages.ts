import { LOCATOR } from '../../briefing/locator.js';
import { LIMITS } from '../../json/limits.js';
import { tokensBySentence } from '../../reading/line/words.js';
import type { TokenizedReading } from '../../reading/read.js';
import type { Attribution, Hedge, Sentence, Span, Token } from '../../reading/reading.js';
import { holdsClaims } from '../../reading/sentences.js';
import { addTo } from '../../text/grouped-by.js';
import { firstFrom } from '../spans.js';

/** A sentence that may contain claims, with its annotations from the reading. */
export interface Passage {
  readonly sentence: Sentence;
  readonly words: readonly Token[];
  readonly hedges: readonly Hedge[];
  /** Annotations that overlap the sentence: by the statement, by the speaker, or by the reporting words. */
  readonly attributions: readonly Attribution[];
}

/** The sentences of a reading that may contain claims and have a locator, in text order. */
export function passagesOf({ reading, tokens }: TokenizedReading): Passage[] {
  const { sentences, attributions, hedges } = reading;
  const words = tokensBySentence(sentences, tokens);
  const hedgesAt = new Map<string, Hedge[]>();
  for (const hedge of hedges) addTo(hedgesAt, hedge.at, hedge);
  const touching = attributionsBySentence(sentences, attributions);
  return sentences.flatMap((sentence, index) =>
    isUsable(sentence)
      ? [
          {
            sentence,
            words: words[index] ?? [],
            hedges: hedgesAt.get(sentence.at) ?? [],
            attributions: touching[index] ?? [],
          },
        ]
      : [],
  );
}

const isUsable = (sentence: Sentence): boolean =>
  holdsClaims(sentence.kind) && LOCATOR.test(sentence.at) && !isTooLong(sentence);

/** Longer than the format allows: probably a table, or prose without periods. */
const isTooLong = ({ start, end }: Sentence): boolean => end - start > LIMITS.sentence;

function attributionsBySentence(
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): readonly (readonly Attribution[])[] {
  const groups: Map<Attribution, Span[]>[] = sentences.map(() => new Map());
  for (const attribution of attributions) {
    for (const span of [...attribution.content, ...attribution.cue]) {
      // The sentence in which a stretch starts, and the sentences that it continues into.
      let index = Math.max(0, firstFrom(sentences, span.start + 1) - 1);
      for (; index < sentences.length && (sentences[index]?.start ?? 0) < span.end; index += 1) {
        const touching = groups[index]?.get(attribution) ?? [];
        groups[index]?.set(attribution, [...touching, span]);
      }
    }
  }
  return groups.map((group) => [...group].map(([attribution, spans]) => nearby(attribution, spans)));
}

/** A quotation with several stretches is examined sentence by sentence, so that long ones take linear time. */
const MANY_STRETCHES = 20;

function nearby(attribution: Attribution, spans: readonly Span[]): Attribution {
  if (attribution.content.length <= MANY_STRETCHES) return attribution;
  const cues = new Set(attribution.cue);
  return { ...attribution, content: spans.filter((span) => !cues.has(span)) };
}
