import { describe, expect, it } from 'vitest';
import { drafted } from '../drafted.js';
import { LEAD } from './brief-of.js';

/** Returns the paragraphs under each heading of a brief. Paragraphs without a heading are 'also reported'. */
async function sectionsOf(paragraphs: readonly string[]) {
  const { issues } = await drafted(`${LEAD}${paragraphs.join('\n\n')}\n`);
  return issues.flatMap(({ title, summary, details }) =>
    details === undefined
      ? []
      : [
          [
            summary.verbatim ? title : 'also reported',
            [summary, ...details].filter(({ verbatim }) => verbatim).map(({ text }) => text),
          ],
        ],
  );
}

const GRAIN = "The port handles 60 percent of the country's grain.";
const OFFER = 'The owners of the mills offered 5 percent last week.';
const WAITED = 'Eva Berg, who leads the union, said that the pilots had waited 11 years for this.';
const TOLD = 'Ms Berg told the Echo: "We want 9 percent by the end of May."';
const HOLM = 'Ida Holm of the fishing club accused the union of greed.';

describe('the headings of a brief', () => {
  it('puts the paragraphs of a person under the name, after what the article itself reports', async () => {
    expect(await sectionsOf([WAITED, GRAIN, TOLD, HOLM, OFFER])).toEqual([
      ['also reported', [GRAIN, OFFER]],
      ['What Eva Berg says', [WAITED, TOLD]],
      ['What others say', [HOLM]],
    ]);
  });

  it('has no name in its headings if nobody has several paragraphs', async () => {
    expect(await sectionsOf([WAITED, GRAIN, HOLM, OFFER])).toEqual([
      ['also reported', [GRAIN, OFFER]],
      ['Who says what', [WAITED, HOLM]],
    ]);
  });

  it('recognizes a person by an office that nobody else has', async () => {
    const mayor = 'The mayor said that 300 jobs depend on the port.';
    const second = 'Mr Lind told the Echo that the town had lost 9 million crowns.';
    expect(await sectionsOf([mayor, GRAIN, second, OFFER])).toEqual([
      ['also reported', [GRAIN, OFFER]],
      ['What Tom Lind says', [mayor, second]],
    ]);
  });

  it.each([
    ['a lawyer of the person', 'A lawyer for Ms Berg said that she had signed 3 contracts in Norholm.'],
    ['the article about the person', 'Ms Berg has signed 3 contracts with the owners of the port.'],
  ])('does not put the words of %s under the name', async (_, other) => {
    const sections = await sectionsOf([WAITED, TOLD, GRAIN, 'Ms Berg said that 9 ships had left.', other]);
    expect(sections.filter(([, texts]) => texts?.includes(other)).map(([title]) => title)).not.toContain(
      'What Eva Berg says',
    );
  });

  it('puts plans and expectations of the article under a heading, unless they also report what happened', async () => {
    const ahead = 'The port will be closed until 3 June.';
    const mixed = 'The council met on Tuesday and will meet again on 9 June.';
    expect(await sectionsOf([GRAIN, ahead, mixed, OFFER])).toEqual([
      ['also reported', [GRAIN, mixed, OFFER]],
      ['Planned or expected', [ahead]],
    ]);
  });

  it('keeps a sentence that introduces somebody before those that mention only the surname', async () => {
    const refused = 'Berg refused to talk to the owners of the 9 ships on Tuesday.';
    expect(await sectionsOf([WAITED, refused, GRAIN, HOLM])).toEqual([
      ['also reported', [WAITED, refused, GRAIN]],
      ['Who says what', [HOLM]],
    ]);
  });

  it('leaves out a first word that joins a paragraph to one that is elsewhere', async () => {
    const doubt = 'the fishing club said that 3 of its members had doubts.';
    expect(await sectionsOf([GRAIN, `${WAITED} But ${doubt}`, OFFER, TOLD])).toContainEqual([
      'What others say',
      [`T${doubt.slice(1)}`],
    ]);
  });

  it('groups nothing if there are fewer than four paragraphs', async () => {
    expect(await sectionsOf([WAITED, GRAIN, HOLM])).toEqual([['also reported', [WAITED, GRAIN, HOLM]]]);
  });

  it('makes every claim under a heading a claim about that issue', async () => {
    const { issues, claims } = await drafted(`${LEAD}${[WAITED, GRAIN, TOLD, OFFER].join('\n\n')}\n`);
    const issue = issues.find(({ title }) => title === 'What Eva Berg says');
    expect(claims.filter(({ about }) => about.includes(issue?.id ?? '')).map(({ at }) => at)).toEqual([
      '0.P2.s1',
      '0.P4.s1',
    ]);
  });
});
