import { describe, expect, it } from 'vitest';
import { isContrast, needsSentenceBefore } from '../../../src/drafting/brief/dependence.js';
import { linesOf } from '../../../src/drafting/brief/lines.js';
import { needsOf } from '../../../src/drafting/brief/needs.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { readPlainText } from '../../../src/reading/input/text.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { DIGEST } from '../drafted.js';
import { LEAD } from './brief-of.js';

describe('a sentence', () => {
  const KNOWN = ' Port sold The port was sold to a firm.';

  it.each([
    'He has denied it.',
    'But they refused.',
    'In its statement, the town agreed.',
    'The move came after a ruling.',
    'The footage has gone viral.',
    'Three firms are among those that wrote the report.',
    'The town sold half of that land.',
    'Half a year later, the town sold a ship.',
    'The following month, the town sold a ship.',
    'The town will keep this promise.',
    'The court then decided against it.',
    'The plan will then go to the council.',
    'The town will instead build a road.',
    'Members could vote on it on Friday.',
    'There are also plans for a road.',
    'The town sold 3 ships in that period.',
    'The town opened more of them.',
    'Another million people could join them.',
    'For months his lawyers had kept silent.',
    '"I am glad."',
    '"I am glad," said its chairman, Tom Lind.',
    'The scheme will cost 3 million crowns.',
    'Despite the quiet start, 40 pilots joined the union.',
    'The fees are too low, she said.',
  ])('needs the previous sentence: %s', (text) => {
    expect(needsSentenceBefore(text, KNOWN)).toBe(true);
  });

  it.each([
    'Lind has denied it.',
    'But the firm refused.',
    'Union spokesman Tom Lind rejected the bill.',
    'The fees are those mentioned in the letter.',
    'In May, the town agreed.',
    'The decision of the court came in May.',
    'The town wrote a report in May and sold the report.',
    'The fees are too high, the report said.',
    'The government also owns a shop.',
    'Tom Lind said that he had seen it.',
    'The port will be closed this week.',
    '"I am glad," said Mayor Tom Lind.',
    'The fees are too low, Lind said.',
    'Both Lind and Berg own ships.',
    'The grants for pilots will bring more of them to the town.',
  ])('does not need the previous sentence: %s', (text) => {
    expect(needsSentenceBefore(text, KNOWN)).toBe(false);
  });
});

describe('a contrast', () => {
  it.each([
    'But the firm refused.',
    'The union does not agree.',
    'The owners say the opposite.',
    'Eva Berg disputes this.',
  ])('completes the previous sentence: %s', (text) => {
    expect(isContrast(text)).toBe(true);
  });

  it.each([
    'The union does not agree on the date.',
    'Eva Berg denied that she had sold the ferry.',
    'Butter was sold in Orsa.',
  ])('is not a sentence such as: %s', (text) => {
    expect(isContrast(text)).toBe(false);
  });
});

/** Returns the sentences that a sentence of a text needs, in text order, including the sentence itself. */
async function neededFor(sentence: string, text: string): Promise<string[]> {
  const read = await readWithTokens(readPlainText(new TextEncoder().encode(LEAD + text), 'a text'));
  const file = draftBriefing(read, { digest: DIGEST });
  const lines = linesOf(file, read.reading);
  const needed = needsOf(lines, 2, file.title, read.reading).of(
    lines.findIndex((line) => line.text === sentence),
  );
  return lines.filter((_, index) => needed?.has(index)).map((line) => line.text);
}

describe('a sentence of a brief comes with', () => {
  const ASKED = 'Lind was asked why he had sold the ferry.';
  const REPLY = 'He replied that the town needed the money.';
  const SAFE = 'The owners said that the piers were safe.';
  const CRACKS = 'But Eva Berg of the union said that 2 of them had cracks.';
  const DISAGREED = 'The pilots do not agree.';
  const HAPPY = 'The owners of the mill are happy with the sale.';
  const NOT_ALL = 'But not everyone is convinced.';
  const TOUGH = 'But the owners face tough opposition.';
  const BERG = 'Eva Berg of the union expects 3 strikes.';
  const MINISTER = 'Harbour Minister Ida Holman said: "The port is old.';
  const MORE =
    'We have known for 20 years that the piers need to be built again, that the cranes on them have to be sold to another town, and that the 2 old mills behind the harbour wall will have to go, however much people like them.';
  const AND = 'We will build it again, with all that belongs to it."';
  const HOLMAN = 'Mr Holman praised the pilots.';
  const OPPOSED = 'But Eva Berg of the union opposed the sale.';
  const PRAISE = 'The Orsa Institute praised the offer.';
  const OPEN = '"The big question is whether it goes far enough," director Ida Holm said.';
  const ACCUSED = 'The union accuses Holm of breaking the law.';
  const ANSWER = 'Holm said that every ship had been sold with a license.';
  const FOUND = 'The passport was found on a ship.';
  const LOST = 'Eva Berg said that she had lost her Norwegian passport.';
  const COURT = 'They went to the Maritime Labour Commission.';
  const RULED = 'The commission ruled in May.';
  const HOLM = 'Ida Holm of the Fishing Union (FU) praised the offer.';
  const ALSO = "The FU's Mrs Holm also said that the fees would rise.";
  const THEMES = 'Pay and rest would be the main themes in May, said Eva Berg.';
  const ICE = 'Ice and storms would also be discussed.';
  const WHO = '"Who are they trying to fool?"';
  const SHIPS = 'The law applies to ports with 300 ships.';
  const LIMIT = 'The 300-ship limit has angered Lund.';

  it.each([
    ['the answer to its question', ASKED, `${ASKED} ${REPLY}`, [ASKED, REPLY]],
    ['a disagreement', SAFE, `${SAFE} ${DISAGREED}`, [SAFE, DISAGREED]],
    ['the statement with which it disagrees', DISAGREED, `${SAFE} ${DISAGREED}`, [SAFE, DISAGREED]],
    ['those who are not convinced', NOT_ALL, `${HAPPY} ${NOT_ALL} ${BERG}`, [HAPPY, NOT_ALL, BERG]],
    ['those who are not convinced', TOUGH, `${HAPPY} ${TOUGH} ${BERG}`, [HAPPY, TOUGH, BERG]],
    ['what the opponents oppose', BERG, `${HAPPY} ${NOT_ALL} ${BERG}`, [HAPPY, NOT_ALL, BERG]],
    [
      'the introduction of its speaker, but not the rest of the quotation that begins there',
      HOLMAN,
      `${MINISTER} ${MORE} ${AND}\n\nIt was May.\n\n${HOLMAN}`,
      [`${MINISTER}"`, HOLMAN],
    ],
    ['what it contradicts', CRACKS, `${SAFE} ${CRACKS}`, [SAFE, CRACKS]],
    ['nothing else if it names the thing that it opposes', OPPOSED, `${SAFE} ${OPPOSED}`, [OPPOSED]],
    ['the question that it leaves open', PRAISE, `${PRAISE}\n\n${OPEN}`, [PRAISE, OPEN]],
    ['the organization of its speaker', OPEN, `${PRAISE}\n\n${OPEN}`, [PRAISE, OPEN]],
    [
      'the answer of the person whom it accuses',
      ACCUSED,
      `${ANSWER}\n\nThe piers are old.\n\n${ACCUSED}`,
      [ANSWER, ACCUSED],
    ],
    [
      'the first mention of somebody’s belongings',
      FOUND,
      `${LOST}\n\nIt was May.\n\n${FOUND}`,
      [LOST, FOUND],
    ],
    ['the full name of a body', RULED, `${COURT}\n\nIt was May.\n\n${RULED}`, [COURT, RULED]],
    ['the full name if it contains an abbreviation', ALSO, `${HOLM}\n\nIt was May.\n\n${ALSO}`, [HOLM, ALSO]],
    ['the speaker of reported speech', ICE, `${THEMES} ${ICE}`, [THEMES, ICE]],
    ['no later sentence if it is a rhetorical question', WHO, `${SAFE} ${WHO} ${PRAISE}`, [SAFE, WHO]],
    ['what its figure stands for', LIMIT, `${SHIPS}\n\nIt was May.\n\n${LIMIT}`, [SHIPS, LIMIT]],
  ])('%s', async (_, sentence, text, expected) => {
    expect(await neededFor(sentence, `${text}\n`)).toEqual(expected);
  });
});
