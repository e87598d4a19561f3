import { readFileSync } from 'node:fs';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { type Ask, type Worded, wordedBy } from '../../../src/drafting/model/converse.js';
import { readInput } from '../../../src/reading/input/index.js';
import { readWithTokens, type TokenizedReading } from '../../../src/reading/read.js';

/** The labeled texts for which an assistant's replies are stored. The last two belong to the test set. */
export const REPLIED = [
  '01-harrow-trial',
  '06-tarsk-talks',
  'crane',
  '16-corvan-hostages',
  'worship',
] as const;

export interface Drafted {
  readonly read: TokenizedReading;
  readonly base: BriefingFile;
}

export async function draftedText(text: string): Promise<Drafted> {
  const read = await readWithTokens(await readInput(new TextEncoder().encode(text), { name: 'text.txt' }));
  return { read, base: draftBriefing(read, { digest: '0'.repeat(64) }) };
}

export const textNamed = (name: string): string =>
  readFileSync(new URL(`../../reading/texts/${name}.txt`, import.meta.url), 'utf8');

export const replyNamed = (name: string): string =>
  readFileSync(new URL(`replies/${name}.json`, import.meta.url), 'utf8');

/** Returns a draft of a text, worded with the given replies to the requests, in order. Further requests get no reply. */
export async function wordedWith({ read, base }: Drafted, ...replies: readonly string[]): Promise<Worded> {
  const left = [...replies];
  const ask: Ask = () => Promise.resolve(left.shift());
  return wordedBy(ask, read, base, 'tester');
}
