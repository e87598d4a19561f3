import { expect, test } from 'vitest';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { ProposalChecks } from '../../../src/drafting/model/check-proposals.js';
import { Entities } from '../../../src/drafting/model/entities.js';
import { isOfOtherPart } from '../../../src/drafting/model/false-alarms/other-part.js';
import { readPlainText } from '../../../src/reading/input/text.js';
import { readWithTokens } from '../../../src/reading/read.js';

async function isOfOther(claim: string, sentence: string, cue: string): Promise<boolean> {
  const read = await readWithTokens(readPlainText(Buffer.from(`The port\n\n${sentence}\n`), 'port.txt'));
  const base = draftBriefing(read, { digest: '0'.repeat(64) });
  const mark = { proposed: { by: 'assistant' as const } };
  const checks = new ProposalChecks(base, read, new Entities(base, read.reading.text, mark), mark);
  const [said] = await checks.read([claim]);
  const meaning = checks.source.meanings.at(-1);
  if (said === undefined || meaning === undefined) throw new Error('nothing was read');
  return isOfOtherPart(said, meaning, 'stated', cue);
}

test.each([
  ['The plans are not racist.', 'The plans are not racist and will make the ports fairer.', 'will'],
  [
    'The talks are being held by the Port Union.',
    'The talks are being held by the Port Union, which believes Norland could win.',
    'believes',
  ],
  [
    'Eva Lind has unveiled a plan for the ports.',
    'People could be given a number under a plan for the ports unveiled by Eva Lind.',
    'could',
  ],
  [
    'Otto Berg is minister for ports.',
    'The minister for ports, Otto Berg, said the port would close.',
    'would',
  ],
])('no hedge applies to the claim: %s', async (claim, sentence, cue) => {
  expect(await isOfOther(claim, sentence, cue)).toBe(true);
});

test.each([
  ['The ports are fairer.', 'The plans are not racist and will make the ports fairer.', 'will'],
  ['Other runners took the drug.', 'Lind believes that other runners took the drug.', 'believes'],
  ['The dam was damaged.', 'Whether the dam was damaged has yet to be confirmed.', 'yet to'],
  [
    'Had the crane fallen later, it would have been worse.',
    'Had the crane fallen an hour later, it would have been much worse.',
    'would',
  ],
  ['Lind would close the port.', 'Lind said she would close the port.', 'would'],
])('a hedge applies to the claim: %s', async (claim, sentence, cue) => {
  expect(await isOfOther(claim, sentence, cue)).toBe(false);
});
