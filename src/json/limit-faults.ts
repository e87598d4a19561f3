import type { Fault } from './faults.js';
import { LIMITS } from './limits.js';
import { quoted } from './words.js';

/** What `JSON.parse` takes and a briefing file may not hold: too much of something, a key twice, half a character. */

export const tooDeep = (at: number): Fault => ({
  at,
  rule: 'too-deep',
  message: `more than ${LIMITS.depth} objects and lists stand inside each other`,
  remedy: 'a briefing needs fewer than ten; is this the right file?',
});

export const tooManyKeys = (at: number): Fault => ({
  at,
  rule: 'too-many-keys',
  message: `the object has more than ${LIMITS.keys} keys`,
  remedy: 'remove those that do not belong here',
});

export const duplicate = (key: string, at: number, first: string): Fault => ({
  at,
  rule: 'duplicate-key',
  message: `the key ${quoted(key)} is already in this object, at ${first}`,
  remedy: 'keep one of the two',
});

export const tooLong = (at: number, length: number): Fault => ({
  at,
  rule: 'too-long',
  message: `text of ${length} characters, where ${LIMITS.string} are the most`,
  remedy: 'shorten it or split it up',
});

export const lone = (text: string, at: number): Fault => ({
  at,
  rule: 'lone-surrogate',
  message: `${text.slice(at, at + 6)} is half of a character`,
  remedy: 'write both halves, or the character itself',
});

export const tooLarge = (at: number, word: string): Fault => ({
  at,
  rule: 'number',
  message: `the number ${quoted(word)} is too large`,
  remedy: 'write a smaller number',
});
