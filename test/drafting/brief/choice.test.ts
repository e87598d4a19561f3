import { describe, expect, it } from 'vitest';
import { briefOf, LEAD } from './brief-of.js';

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

describe('the choice of sentences', () => {
  it.each([
    ['the denial by an accused person', 'Eva Berg denies that she took the money.'],
    ['the end of a case', 'Two of the pilots were released without charge.'],
    [
      'what a figure assumes',
      'The costs assume that the weather stays as it is, that the other towns on the coast stay as they are, and that nobody goes anywhere else for help.',
    ],
    [
      'an exception',
      'The rule about fees for ships does not apply to boats that belong to people who live on one of the islands in front of the town.',
    ],
    ['support', 'Ida Holm of the fishing club backed the strike.'],
    ['somebody who dissents', 'Among the dissenters is Ida Holm of the fishing club.'],
    ['an objection', 'Ida Holm of the fishing club opposes the strike.'],
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

  it('fills the remaining space with further sentences by somebody already quoted', async () => {
    const said = [
      'grain came from farms on islands far away',
      'leather shoes kept feet warmer than boots',
      'green paint looked cheaper than white',
    ].map((what) => `Eva Berg said that ${what}.`);
    const { further } = await briefOf(`${LEAD}${said.join('\n\n')}\n`);
    expect(further).toEqual(said);
  });
});
