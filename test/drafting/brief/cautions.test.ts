import { describe, expect, it } from 'vitest';
import { formatBriefing } from '../../../src/briefing/file/format.js';
import { validateFile } from '../../../src/checking/rules/validate.js';
import { drafted } from '../drafted.js';

/** Returns the cautions of the brief of an article that begins with a date and ends with a sentence. */
async function cautionsOn(sentence: string): Promise<string[]> {
  const { open = [] } = await drafted(
    `Port closed\n\n2 May 2031\n\nThe port of Norholm is old and small.\n\n${sentence}\n\nThe port has 2 piers.\n`,
  );
  return open.map(({ text }) => text);
}

describe('the cautions of a brief', () => {
  it.each([
    [
      'an accusation, with its speaker',
      'Eva Berg accused the owners of breaking 3 contracts.',
      'Only an accusation: “Eva Berg accused the owners of breaking 3 contracts” (Eva Berg).',
    ],
    [
      'an accusation, up to a preposition if it is long',
      'Two pilots of the port of Norholm were on Monday accused of stealing 3 ships from the owners of the mills in Orsa after a long strike over pay.',
      'Only an accusation: “accused of stealing 3 ships from the owners of the mills in Orsa after a long strike”.',
    ],
    [
      'a charge',
      'Two pilots were charged with stealing a ship.',
      'Charged, not convicted: “Two pilots were charged with stealing a ship”.',
    ],
    [
      'what only one person says',
      'Eva Berg said that the ships had carried 40 tons of coal.',
      'Only Eva Berg says so: “the ships had carried 40 tons of coal”.',
    ],
    [
      'a possibility',
      'The strike could cost the town 3 million crowns.',
      'Possible, not certain: “The strike could cost the town 3 million crowns”.',
    ],
    [
      'a plan',
      'The town will build 3 new piers, the council said.',
      'Planned, not yet done: “The town will build 3 new piers”.',
    ],
    [
      'a wish',
      'The union wants 9 percent more pay.',
      'Wanted, not yet done: “The union wants 9 percent more pay”.',
    ],
    [
      'a view',
      'Critics fear that the port is too small for 40 ships.',
      'A view, not a fact: “Critics fear that the port is too small for 40 ships”.',
    ],
  ])('warn of %s', async (_, sentence, caution) => {
    expect(await cautionsOn(sentence)).toEqual([caution]);
  });

  it.each([
    ['what somebody has done', 'The town closed 3 piers.'],
    ['what depends on a condition', 'The town will build 3 new piers if the state pays for them.'],
    ['what somebody is allowed to do', 'A court ruled that ships could use 3 of the piers.'],
    ['a quotation, whose words speak for themselves', '"The town will build 3 piers," said Eva Berg.'],
    [
      'a charge that ended in a sentence',
      'Two pilots charged with stealing a ship were sentenced to 3 months.',
    ],
  ])('do not warn of %s', async (_, sentence) => {
    expect(await cautionsOn(sentence)).toEqual([]);
  });

  it('do not say that only one person says what others say, too', async () => {
    const said =
      'Eva Berg said that the ships had carried 40 tons of coal. The ships carried 40 tons of coal.';
    expect(await cautionsOn(said)).toEqual([]);
  });

  it('list days that cannot be dated if the article has no date', async () => {
    const { open = [] } = await drafted(
      'Port closed\n\nThe port of Norholm was closed on Monday. It closed on 3 May last year, too.\n',
    );
    expect(open.map(({ text, claims }) => [text, claims])).toEqual([
      ['No date is given for the article, so “Monday” and “last year” cannot be dated.', ['c1']],
    ]);
  });

  it('are accepted by `validate`', async () => {
    const file = await drafted(
      'Port closed\n\nThe port could close on Monday. The town will build 3 piers. Eva Berg accused the town of waste. Critics fear a loss of 9 jobs.\n',
    );
    expect(file.open).toHaveLength(5);
    const { problems } = validateFile('a draft', new TextEncoder().encode(formatBriefing(file)));
    expect(problems.filter(({ pointer }) => pointer?.startsWith('/open'))).toEqual([]);
  });
});
