import type { Fault } from './faults.js';
import { LIMITS } from './limits.js';
import { quoted } from './words.js';

/** Valid JSON that a briefing file must not contain: excessive sizes, duplicate keys, lone surrogates. */

export const tooDeep = (at: number): Fault => ({
  at,
  rule: 'too-deep',
  message: `more than ${LIMITS.depth} objects and lists are nested`,
  remedy: 'a briefing needs fewer than ten; is this the right file?',
});

export const tooManyKeys = (at: number): Fault => ({
  at,
  rule: 'too-many-keys',
  message: `the object has more than ${LIMITS.keys} keys`,
  remedy: 'remove unneeded keys',
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
  message: `the string has ${length} characters (limit: ${LIMITS.string})`,
  remedy: 'shorten it or split it up',
});

export const lone = (text: string, at: number): Fault => ({
  at,
  rule: 'lone-surrogate',
  message: `${text.slice(at, at + 6)} is half a character`,
  remedy: 'write both halves, or the character itself',
});

export const tooLarge = (at: number, word: string): Fault => ({
  at,
  rule: 'number',
  message: `the number ${quoted(word)} is too large`,
  remedy: 'write a smaller number',
});
