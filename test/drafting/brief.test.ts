import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatBriefing } from '../../src/briefing/file/format.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { validateFile } from '../../src/checking/rules/validate.js';
import { needsSentenceBefore } from '../../src/drafting/brief/dependence.js';
import { linesOf } from '../../src/drafting/brief/lines.js';
import { needsOf } from '../../src/drafting/brief/needs.js';
import { draftBriefing } from '../../src/drafting/draft.js';
import { readPlainText } from '../../src/reading/input/text.js';
import { readWithTokens } from '../../src/reading/read.js';
import { DIGEST, drafted } from './drafted.js';

/** Returns the problems that `validate` finds in the sentences of a brief. */
const problemsOf = (file: BriefingFile) =>
  validateFile('a draft', new TextEncoder().encode(formatBriefing(file))).problems.filter(({ rule }) =>
    /^(?:hardened-summary|needless-accept)$/.test(rule ?? ''),
  );

/** Returns the sentences of a brief by rules: the lead and the further sentences. */
async function briefOf(article: string) {
  const { summary, issues } = await drafted(article);
  return {
    lead: summary.map(({ text }) => text),
    further: issues.flatMap(({ details = [] }) => details.map(({ text }) => text)),
  };
}

const LEAD =
  'Port closed\n\nThe port of Norholm was closed on Monday after 40 pilots went on strike over their pay. Mayor Tom Lind said that the strike would cost the town 3 million crowns a day, and asked for talks.\n\n';

/** Paragraphs on the strike, more than fit in a brief. The last of them are worth more than an average sentence. */
const LONG = [
  'Eva Berg, who leads the union of the pilots, is accused of taking 2 million crowns from the town.',
  'The strike of the 40 pilots in Norholm has stopped 12 ships with grain and steel from Sweden, Finland and Denmark since Monday morning.',
  'Because of the strike, 300 jobs were lost in the mills of Norholm, Orsa and Lund, where 4 of the 9 machines stand still for want of grain.',
  'In the year 1998, a strike of pilots in Norholm led to the loss of 70 million crowns after the port of Lund had announced higher fees for every ship.',
];
const END = [
  'In 2003, the pilots of Norholm agreed to pay of 900 crowns a day after Lund, Orsa and Malung had announced that they would pay 1200 crowns.',
  'The port of Norholm was closed for 11 days in 2009 because of ice, and 5 ships from Finland and Sweden sank near Orsa in the storms that came after it.',
  'The town signed a contract with 3 mills in Malung, Orsa and Lund in 2010, which brought 60 jobs to the port and 8 million crowns a year to the town.',
];

describe('the brief of a draft by rules', () => {
  it('begins with the first paragraph, as one paragraph in the words of the article', async () => {
    const { summary } = await drafted(LEAD);
    expect(summary.map(({ text, claims, continues }) => [text, claims, continues])).toEqual([
      [
        'The port of Norholm was closed on Monday after 40 pilots went on strike over their pay.',
        ['c1'],
        undefined,
      ],
      [
        'Mayor Tom Lind said that the strike would cost the town 3 million crowns a day, and asked for talks.',
        ['c2'],
        true,
      ],
    ]);
  });

  it('continues a short first paragraph with the second', async () => {
    const { lead } = await briefOf(
      'Port closed\n\nThe port was closed on Monday.\n\nMayor Tom Lind is ill.\n',
    );
    expect(lead).toEqual(['The port was closed on Monday.', 'Mayor Tom Lind is ill.']);
  });

  it('combines a sentence that begins with a pronoun with the sentence before it', async () => {
    const { further } = await briefOf(
      `${LEAD}The union of the pilots rejected an offer of 5 percent last week. It wants 9 percent by the end of May.\n`,
    );
    expect(further).toEqual([
      'The union of the pilots rejected an offer of 5 percent last week. It wants 9 percent by the end of May.',
    ]);
  });

  it('adds to the lead a sentence that depends on its last sentence', async () => {
    const { lead, further } = await briefOf(`${LEAD}He wants an answer by the end of May.\n`);
    expect(lead.at(-1)).toBe('He wants an answer by the end of May.');
    expect(further).toEqual([]);
  });

  it('has claims for every sentence, even if the article asks questions', async () => {
    const { summary, issues } = await drafted(
      `Port closed\n\nWhy is it closed? ${LEAD.split('\n\n')[1]}\n\nHis what? That is what he was asked. Why?\n`,
    );
    expect(summary[0]?.text).toBe(
      'The port of Norholm was closed on Monday after 40 pilots went on strike over their pay.',
    );
    const all = [...summary, ...issues.flatMap(({ details = [] }) => details)];
    expect(all.filter(({ claims }) => claims.length === 0)).toEqual([]);
  });

  it('ends the lead with the denial of an accusation in it', async () => {
    const { lead } = await briefOf(
      'Mayor accused\n\nMayor Tom Lind of Norholm has been accused of taking money from the owners of the port. The police searched his house on Monday and took away papers and 3 computers that belong to the town.\n\nLind denies taking any money.\n\nThe port is old.\n',
    );
    expect(lead.at(-1)).toBe('Lind denies taking any money.');
  });

  it('marks sentences that directly follow the sentence before them', async () => {
    const { issues } = await drafted(
      `${LEAD}The union rejected an offer of 5 percent. The owners closed 2 of the 3 piers.\n\nThe government will decide on Friday.\n`,
    );
    expect(issues[0]?.details?.map(({ text, continues }) => [text, continues])).toEqual([
      ['The union rejected an offer of 5 percent.', undefined],
      ['The owners closed 2 of the 3 piers.', true],
      ['The government will decide on Friday.', undefined],
    ]);
  });

  it('contains the sentence that introduces a thing', async () => {
    const { further } = await briefOf(
      `${LEAD}The union wrote an angry letter.\n\nEva Berg found the letter on Monday and sent 3 copies to the government.\n`,
    );
    expect(further[0]).toBe('The union wrote an angry letter.');
  });

  it('shows a quotation of several paragraphs with one opening mark', async () => {
    const { further } = await briefOf(
      `${LEAD}Eva Berg, who leads the union, said: "The pilots have waited 11 years.\n\n"We will not give up before the summer."\n`,
    );
    expect(further.join(' ')).toBe(
      'Eva Berg, who leads the union, said: "The pilots have waited 11 years. We will not give up before the summer."',
    );
  });

  it('keeps a quotation of several sentences together, with its speaker', async () => {
    const quotation =
      'Eva Berg, who leads the union, said: "We will not give up before the summer. The pilots have waited 11 years for this."';
    const { further } = await briefOf(`${LEAD}${quotation}\n`);
    expect(further).toEqual([quotation]);
  });

  it('leaves out short sentences without a figure, and introductions of lists', async () => {
    const { further } = await briefOf(
      `${LEAD}The strike has drawn attention.\n\nThe harbor has 2 piers.\n\nThe union gave two reasons:\n\n- The pay is low.\n- The piers are old.\n`,
    );
    expect(further).toContain('The harbor has 2 piers.');
    expect(further.join(' ')).not.toMatch(/attention|reasons/u);
  });

  it('begins with a claim if every sentence ends with a colon', async () => {
    const { lead } = await briefOf(
      'Port\n\nThe port was closed for two reasons:\n\nThe union gave one more:\n',
    );
    expect(lead).toHaveLength(1);
  });

  it('gives both sides of a denial', async () => {
    const { further } = await briefOf(
      `${LEAD}The union said that Mayor Lind had taken money from the owners.\n\nThe town is old, and its 9 churches are closed.\n\nLind denied that he had taken money from the owners.\n`,
    );
    expect(further).toContain('The union said that Mayor Lind had taken money from the owners.');
    expect(further).toContain('Lind denied that he had taken money from the owners.');
  });

  it('introduces a person whom it names by the last name only', async () => {
    const { further } = await briefOf(
      `${LEAD}The union is led by Eva Berg, a pilot from the north.\n\nBerg said that the 40 pilots would not give up before June.\n`,
    );
    expect(further).toEqual([
      'The union is led by Eva Berg, a pilot from the north.',
      'Berg said that the 40 pilots would not give up before June.',
    ]);
  });

  it('begins a new paragraph when another speaker is named', async () => {
    const { issues } = await drafted(
      `${LEAD}Eva Berg, who leads the union, said that the pilots had waited 11 years. Ida Holm, who owns 2 of the piers, said that she had no money.\n`,
    );
    expect(issues[0]?.details?.map(({ text, continues }) => [text, continues])).toEqual([
      ['Eva Berg, who leads the union, said that the pilots had waited 11 years.', undefined],
      ['Ida Holm, who owns 2 of the piers, said that she had no money.', undefined],
    ]);
  });

  it.each([
    ['the denial of somebody accused', 'Eva Berg denies that she took the money.'],
    ['the end of a case', 'Two of the pilots were released without charge.'],
    [
      'what a figure assumes',
      'The costs assume that the weather stays as it is, that the other towns on the coast stay as they are, and that nobody goes anywhere else for help.',
    ],
    ['who is against', 'Ida Holm of the fishing club opposes the strike.'],
    [
      'what happens next',
      'A second hearing takes place in the old hall above the market, where the first one took place as well, and where there is more room for guests.',
    ],
  ])('leaves out other sentences of a long article rather than %s', async (_, middle) => {
    const paragraphs = [...LONG, middle, ...END];
    const { further } = await briefOf(`${LEAD}${paragraphs.join('\n\n')}\n`);
    expect(further).toContain(middle);
    expect(further.length).toBeLessThan(paragraphs.length);
  });

  const TEXTS = 'test/reading/texts';
  it.each(readdirSync(TEXTS).filter((name) => name.endsWith('.txt')))(
    'consists only of spans of the text and has at most 330 words: %s',
    async (name) => {
      const article = readFileSync(`${TEXTS}/${name}`, 'utf8');
      const { lead, further } = await briefOf(article);
      const plain = (text: string) =>
        text
          .replace(/[\s"“”.]+/gu, ' ')
          .trim()
          .toLowerCase();
      const [whole, all] = [plain(article), [...lead, ...further]];
      expect(all.filter((text) => !whole.includes(plain(text)))).toEqual([]);
      expect(problemsOf(await drafted(article))).toEqual([]);
      expect(all.join(' ').split(/\s+/u).length).toBeLessThanOrEqual(330);
    },
  );
});

describe('a sentence', () => {
  const KNOWN = ' Port sold The port was sold to a firm.';

  it.each([
    'He has denied it.',
    'But they refused.',
    'In its statement, the town agreed.',
    'The move came after a ruling.',
    'The town will keep this promise.',
    'Another million people could join them.',
    'For months his lawyers had kept silent.',
    '"I am glad."',
    'The fees are too low, she said.',
  ])('needs the sentence before it: %s', (text) => {
    expect(needsSentenceBefore(text, KNOWN)).toBe(true);
  });

  it.each([
    'Lind has denied it.',
    'But the firm refused.',
    'In May, the town agreed.',
    'The decision of the court came in May.',
    'The government also owns a shop.',
    'Tom Lind said that he had seen it.',
    'The port will be closed this week.',
    '"I am glad," said Mayor Tom Lind.',
    'The fees are too low, Lind said.',
  ])('does not need the sentence before it: %s', (text) => {
    expect(needsSentenceBefore(text, KNOWN)).toBe(false);
  });
});

/** Returns the sentences that a sentence of a text needs, in text order, with the sentence itself. */
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
  const OPPOSED = 'But Eva Berg of the union opposed the sale.';
  const PRAISE = 'The Orsa Institute praised the offer.';
  const OPEN = '"The big question is whether it goes far enough," director Ida Holm said.';
  const ACCUSED = 'The union accuses Holm of breaking the law.';
  const ANSWER = 'Holm said that every ship had been sold with a license.';
  const FOUND = 'The passport was found on a ship.';
  const LOST = 'Eva Berg said that she had lost her Norwegian passport.';
  const COURT = 'They went to the Maritime Labour Commission.';
  const RULED = 'The commission ruled in May.';

  it.each([
    ['the answer to its question', ASKED, `${ASKED} ${REPLY}`, [ASKED, REPLY]],
    ['what it contradicts', CRACKS, `${SAFE} ${CRACKS}`, [SAFE, CRACKS]],
    ['nothing else if it says what it is against', OPPOSED, `${SAFE} ${OPPOSED}`, [OPPOSED]],
    ['the question that it leaves open', PRAISE, `${PRAISE}\n\n${OPEN}`, [PRAISE, OPEN]],
    ['the organization of its speaker', OPEN, `${PRAISE}\n\n${OPEN}`, [PRAISE, OPEN]],
    [
      'the answer of the one whom it accuses',
      ACCUSED,
      `${ANSWER}\n\nThe piers are old.\n\n${ACCUSED}`,
      [ANSWER, ACCUSED],
    ],
    ['the first mention of a thing of somebody', FOUND, `${LOST}\n\nIt was May.\n\n${FOUND}`, [LOST, FOUND]],
    ['the full name of a body', RULED, `${COURT}\n\nIt was May.\n\n${RULED}`, [COURT, RULED]],
  ])('%s', async (_, sentence, text, expected) => {
    expect(await neededFor(sentence, `${text}\n`)).toEqual(expected);
  });
});
