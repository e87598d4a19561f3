import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatBriefing } from '../../../src/briefing/file/format.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { validateFile } from '../../../src/checking/rules/validate.js';
import { passagesOf } from '../../../src/checking/verify/passages.js';
import { drafted } from '../drafted.js';
import { briefOf, LEAD } from './brief-of.js';

/** Returns the problems that `validate` finds in the sentences of a brief. */
const problemsOf = (file: BriefingFile) =>
  validateFile('a draft', new TextEncoder().encode(formatBriefing(file))).problems.filter(({ rule }) =>
    /^(?:hardened-summary|needless-accept)$/.test(rule ?? ''),
  );

describe('the brief of a rule-based draft', () => {
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

  it('joins a sentence that begins with a pronoun to the previous one', async () => {
    const { further } = await briefOf(
      `${LEAD}The union of the pilots rejected an offer of 5 percent last week. It wants 9 percent by the end of May.\n`,
    );
    expect(further).toEqual([
      'The union of the pilots rejected an offer of 5 percent last week. It wants 9 percent by the end of May.',
    ]);
  });

  it('adds a sentence to the lead if it depends on the last sentence of the lead', async () => {
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

  it('ends a lead that contains an accusation with the denial', async () => {
    const { lead } = await briefOf(
      'Mayor accused\n\nMayor Tom Lind of Norholm has been accused of taking money from the owners of the port. The police searched his house on Monday and took away papers and 3 computers that belong to the town.\n\nLind denies taking any money.\n\nThe port is old.\n',
    );
    expect(lead.at(-1)).toBe('Lind denies taking any money.');
  });

  it('begins a new paragraph with each sentence that needs no other one', async () => {
    const { further } = await briefOf(
      `${LEAD}The union rejected an offer of 5 percent. The owners closed 2 of the 3 piers. They will open them in June.\n`,
    );
    expect(further).toEqual([
      'The union rejected an offer of 5 percent.',
      'The owners closed 2 of the 3 piers. They will open them in June.',
    ]);
  });

  it('shows a list as one paragraph, with the words that introduce it', async () => {
    const { further } = await briefOf(
      `${LEAD}In its offer, the town has:\n\n- Raised the pay by 5 percent\n- Promised 12 days of rest\n\nIn addition, 3 pilots were hired.\n`,
    );
    expect(further).toEqual([
      'In its offer, the town has: Raised the pay by 5 percent; Promised 12 days of rest.',
    ]);
  });

  it('contains the sentence that introduces a thing', async () => {
    const { further } = await briefOf(
      `${LEAD}The union wrote an angry letter.\n\nEva Berg found the letter on Monday and sent 3 copies to the government.\n`,
    );
    expect(further[0]).toBe('The union wrote an angry letter.');
  });

  it('shows a quotation of several paragraphs with one opening quotation mark', async () => {
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

  it('shows a question together with the sentence that refers to it', async () => {
    const asked = 'The proposed question for the vote is: "Should Norholm sell the port?"';
    const clear = 'The council of Norholm said on Monday that the question was clear to 9 of 10 voters.';
    const { further } = await briefOf(`${LEAD}${asked} ${clear}\n`);
    expect(further).toEqual([`${asked} ${clear}`]);
  });

  it('leaves out short sentences without a figure', async () => {
    const { further } = await briefOf(`${LEAD}The strike has drawn attention.\n\nThe harbor has 2 piers.\n`);
    expect(further).toEqual(['The harbor has 2 piers.']);
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

  it('introduces a person whom it names by last name only', async () => {
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

  it('begins a new paragraph when another speaker is named after a quotation', async () => {
    const { further } = await briefOf(
      `${LEAD}Eva Berg, who leads the union, said: "We have waited 11 years for this." Ida Holm, who owns 2 of the piers, said that those were hers.\n`,
    );
    expect(further).toEqual([
      'Eva Berg, who leads the union, said: "We have waited 11 years for this."',
      'Ida Holm, who owns 2 of the piers, said that those were hers.',
    ]);
  });

  it('keeps an answer by unnamed people in the paragraph of the statement that it answers', async () => {
    const { further } = await briefOf(
      `${LEAD}Eva Berg, who leads the union, said that 3 piers were unsafe. But people in Norholm said that they would use the piers in June.\n`,
    );
    expect(further).toEqual([
      'Eva Berg, who leads the union, said that 3 piers were unsafe. But people in Norholm said that they would use the piers in June.',
    ]);
  });

  it('begins a new paragraph for another opponent', async () => {
    const { further } = await briefOf(
      `${LEAD}The union criticises the sale of the 3 piers. Another opponent is Ida Holm, who owns 2 of the ships.\n`,
    );
    expect(further).toEqual([
      'The union criticises the sale of the 3 piers.',
      'Another opponent is Ida Holm, who owns 2 of the ships.',
    ]);
  });

  const TEXTS = 'test/reading/texts';
  it.each(readdirSync(TEXTS).filter((name) => name.endsWith('.txt')))(
    'consists only of spans of the text and has at most 380 words: %s',
    async (name) => {
      const article = readFileSync(`${TEXTS}/${name}`, 'utf8');
      const { lead, further } = await briefOf(article);
      const [isPassage, all] = [passagesOf(article), [...lead, ...further]];
      expect(all.filter((text) => !isPassage(text))).toEqual([]);
      expect(problemsOf(await drafted(article))).toEqual([]);
      expect(all.join(' ').split(/\s+/u).length).toBeLessThanOrEqual(380);
    },
  );
});
