import type { Line } from '../../line/words.js';
import { isQuotationMark, posAt } from '../../line/words.js';
import { lastWord } from './contents.js';
import type { Finding } from './finding.js';

/** 'Lind: Port Will Stay Open': a name and a colon before what it says, in headlines and interviews. */
export function speakerLabel({ words }: Line): Finding | undefined {
  const colon = words.slice(0, 6).findIndex((word) => word.text === ':');
  if (colon < 1 || words.length < 5) return undefined;
  const label = words.slice(0, colon);
  const named = label.some((word) => word.pos === 'PROPN') && /^\p{Lu}/u.test(label[0]?.text ?? '');
  if (!named || !label.every((_, index) => /^(?:PROPN|DET|NOUN)$/.test(posAt(words, index))))
    return undefined;
  const says = isQuotationMark(words, colon + 1) || /^\p{Lu}/u.test(words[colon + 1]?.text ?? '');
  if (!says) return undefined;
  return {
    kind: 'label',
    source: [0, colon - 1],
    cue: [colon, colon],
    content: [[colon + 1, lastWord(words)]],
    announces: false,
  };
}
