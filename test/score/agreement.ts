import { type Standing, softness } from '../../src/briefing/standing.js';
import type { Voice } from '../../src/reading/reading.js';

interface Judgment {
  readonly standing: Standing;
  readonly voice: Voice;
}

/** Counts how often two judgments of the same claims agree, and how often the first is firmer. */
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

/** Whether two voices are the same. Their names need to have only one word in common: 'Lind' and 'Mara Lind'. */
export function isSameVoice(one: Voice, other: Voice): boolean {
  if (one.kind !== other.kind || one.kind === 'source') return one.kind === other.kind;
  const words = new Set(wordsOf(one.name));
  return wordsOf(other.name).some((word) => words.has(word));
}

const SMALL = /^(?:a|an|the|of|and|for|in|his|her|their)$/;

const wordsOf = (name = ''): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.test(word));
