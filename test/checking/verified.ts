import { Briefing } from '../../src/briefing/briefing.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { verify } from '../../src/checking/verify/verify.js';
import { readInput } from '../../src/reading/input/index.js';
import { exampleFile } from '../support/example.js';

/** Changes the example briefing, if requested, and checks it against a text. */
export async function verified(text: string, change?: (file: BriefingFile) => void, ownWords = false) {
  const briefing = new Briefing(exampleFile(change));
  const input = await readInput(new TextEncoder().encode(text), { name: 'talks.txt' });
  return verify(briefing, briefing.get('sources', 'report'), input, { ownWords });
}
