import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import type { Meaning } from '../meaning/meaning.js';
import type { NameBook } from '../meaning/name-book.js';
import { SAYING } from './lexicon/generic-words.js';

/**
 * Whether a part of a text names the voice of a claim, or the claim needs no voice but the source's own.
 */
export function isVoiced(part: Meaning, claim: Claim, briefing: Briefing, book: NameBook): boolean {
  return briefing.restatements(claim).some(({ attribution }) => {
    if (attribution.by === 'source') return true;
    if (attribution.by === 'unnamed') return part.voice.kind !== 'source';
    const keys = book.keysOf(briefing.nameOf(attribution.party));
    const spoken = [...part.voiceKeys, ...sayersIn(part)];
    return keys.some((key) => spoken.some((other) => book.isRelated(key, other)));
  });
}

/** Those of whom the part itself tells that they say it: 'the ministry reports progress'. */
const sayersIn = ({ names, words }: Meaning): string[] =>
  names.filter(({ last }) => SAYING.has(words[last + 1]?.root ?? '')).flatMap(({ keys }) => keys);
