import { type Standing, softness } from '../../src/briefing/standing.js';
import type { Voice } from '../../src/reading/reading.js';

interface Judgment {
  readonly standing: Standing;
  readonly voice: Voice;
}

/** How often two judgments of the same claims agree, and how often one is firmer than the other. */
export class Agreement {
  claims = 0;
  voice = 0;
  standing = 0;
  both = 0;
  firmer = 0;

  add(one: Judgment, label: Judgment): void {
    const sameStanding = one.standing === label.standing;
    const sameVoice = isSameVoice(one.voice, label.voice);
    this.claims += 1;
    if (sameVoice) this.voice += 1;
    if (sameStanding) this.standing += 1;
    if (sameVoice && sameStanding) this.both += 1;
    if (softness(one.standing) < softness(label.standing)) this.firmer += 1;
  }
}

/** Names and unnamed voices are the same if they share a word: 'Lind' is 'Mara Lind'. */
export function isSameVoice(one: Voice, other: Voice): boolean {
  if (one.kind !== other.kind || one.kind === 'source') return one.kind === other.kind;
  const words = new Set(wordsOf(one.name));
  return wordsOf(other.name).some((word) => words.has(word));
}

const SMALL = /^(?:a|an|the|of|and|for|in|his|her|their)$/;

const wordsOf = (name = ''): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.test(word));
