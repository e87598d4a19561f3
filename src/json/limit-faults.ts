import { fault, type SyntaxProblem } from './faults.js';
import { LIMITS } from './limits.js';
import { quoted } from './words.js';

/** Errors in valid JSON that is not allowed in a briefing file: excessive sizes, duplicate keys, lone surrogates. */

export const tooDeep = (at: number): SyntaxProblem =>
  fault(
    at,
    `more than ${LIMITS.depth} objects and lists are nested`,
    'a briefing needs fewer than ten; is this the right file?',
    'too-deep',
  );

export const tooManyKeys = (at: number): SyntaxProblem =>
  fault(at, `the object has more than ${LIMITS.keys} keys`, 'remove unneeded keys', 'too-many-keys');

export function duplicate(key: string, at: number, first: string): SyntaxProblem {
  const message = `the key ${quoted(key)} is already in this object, at ${first}`;
  return fault(at, message, 'keep one of the two', 'duplicate-key');
}

export function tooLong(at: number, length: number): SyntaxProblem {
  const message = `the string has ${length} characters (limit: ${LIMITS.string})`;
  return fault(at, message, 'shorten it or split it up', 'too-long');
}

export function lone(text: string, at: number): SyntaxProblem {
  const message = `${text.slice(at, at + 6)} is half a character`;
  return fault(at, message, 'write both halves, or the character itself', 'lone-surrogate');
}

export const tooLarge = (at: number, word: string): SyntaxProblem =>
  fault(at, `the number ${quoted(word)} is too large`, 'write a smaller number', 'number');
