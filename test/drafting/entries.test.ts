import { describe, expect, it } from 'vitest';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { actOf } from '../../src/drafting/entries/acts.js';
import { titleOf } from '../../src/drafting/entries/event-titles.js';
import { eventKind, organizationKind } from '../../src/drafting/entries/kinds.js';
import { descriptionOf } from '../../src/drafting/entries/organization-descriptions.js';
import { drafted } from './drafted.js';

const draftOf = (text: string): Promise<BriefingFile> =>
  drafted(
    `Fees of the old harbor\n\n${text}\n\nThe harbor of the town is old, and the ships that use it pay.`,
  );

async function disputesIn(text: string): Promise<(readonly [string, string | undefined])[]> {
  const { claims } = await draftOf(text);
  return claims
    .filter(({ disputes }) => disputes !== undefined)
    .map(({ text: own, disputes }) => [own, claims.find(({ id }) => id === disputes?.[0])?.text]);
}

describe('disputes', () => {
  it('are found if two voices give different numbers for the same thing', async () => {
    expect(
      await disputesIn('At least 14 people were killed on Tuesday. A district official put the toll at 19.'),
    ).toEqual([['A district official put the toll at 19.', 'At least 14 people were killed on Tuesday.']]);
  });

  it('are found between a denial and the denied claim', async () => {
    expect(
      await disputesIn(
        'Two officials said the builders had paid Mayor Tom Lind. The pier is closed. Lind denied that the builders had paid him.',
      ),
    ).toEqual([['Lind denied that the builders had paid him.', 'The builders had paid Mayor Tom Lind.']]);
    expect(
      await disputesIn(
        'The ship was hit by a shell, two officials said. Norland denied that the shell which hit the ship belonged to its army.',
      ),
    ).toEqual([]);
    expect(
      await disputesIn(
        'Tom Lind denied that he had taken money. Eva Berg also denied that she had taken money.',
      ),
    ).toEqual([]);
    expect(await disputesIn('Lind is accused of taking money. Mayor Tom Lind denies the charges.')).toEqual([
      ['Mayor Tom Lind denies the charges.', 'Lind is accused of taking money.'],
    ]);
  });

  it.each([
    ['numbers of one voice', 'The office counted 14 ships on Monday. It put the number at 19 on Tuesday.'],
    ['numbers of different things', 'The harbor has 14 piers. Two officials put the price at 900 dollars.'],
    ['a denial of something new', 'The pier was closed. Mayor Tom Lind denied taking money from builders.'],
  ])('are not found in %s', async (_what, text) => {
    expect(await disputesIn(text)).toEqual([]);
  });
});

describe('gaps', () => {
  const questionsOf = async (text: string) => (await draftOf(text)).gaps.map(({ question }) => question);

  it('ask which of two numbers is right, and about unsettled points', async () => {
    expect(
      await questionsOf(
        'At least 14 people were killed. The rescue service put the toll at 19. It is unclear whether the dam is safe.',
      ),
    ).toEqual([
      'Which number is right, 14 or 19? “The rescue service put the toll at 19.”',
      'Has this been settled? “It is unclear whether the dam is safe.”',
      'When was this? “At least 14 people were killed.”',
    ]);
  });

  it('ask for exact numbers of people', async () => {
    expect(await questionsOf('Norway evacuated about 80 people from the town.')).toEqual([
      'Is there an exact number? “Norway evacuated about 80 people from the town.”',
    ]);
  });

  it('do not ask about plans with a time, about states that continue, or about experts', async () => {
    expect(
      await questionsOf(
        'The harbor will close within ten days. The fees will remain low. Analysts said the pier was safe.',
      ),
    ).toEqual([]);
  });

  it('do not ask for the names of spokesmen, for the author of data, or for the date of what is only added', async () => {
    expect(
      await questionsOf(
        'A spokesperson for the Ministry of Ports said the pier was safe. The latest official data shows that fees fell. The minister will also discuss the pier. Officials will be watching the ships.',
      ),
    ).toEqual([]);
  });

  it('do not ask about plans in quotations', async () => {
    expect(
      await questionsOf(
        '“The council will never change, but the voters will remove me,” Mayor Tom Lind declared.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['Some officials said the water was safe.', 'Which officials say so? “The water was safe.”'],
    [
      'A district official said the water was safe.',
      'Which district official says so? “The water was safe.”',
    ],
    [
      'Two people familiar with the matter said the port was shut. A diplomat said it was open. Two people familiar with the matter said the pier was too.',
      'Who are the two people familiar with the matter?',
    ],
  ])('ask only once who an unnamed person is: %s', async (text, question) => {
    expect(await questionsOf(text)).toEqual([question]);
  });

  it('do not ask for a reply from somebody who denies an accusation', async () => {
    expect(await questionsOf('Mayor Tom Lind is accused of taking money. Lind denies the charges.')).toEqual([
      'Accused by whom? “Mayor Tom Lind is accused of taking money.”',
    ]);
  });

  it.each([
    [
      'an accused country that is not quoted',
      'Norway on Monday accused Sweden of spying. Norway said the proof was clear.',
      'What does Sweden say about this?',
    ],
    [
      'somebody who was asked for comment',
      'The Foreign Ministry closed the port. The Post has reached out to the Foreign Ministry for comment.',
      'What does the Foreign Ministry say about this?',
    ],
    [
      'the result of an investigation',
      'Norway has launched an investigation into the price of fish.',
      'Is there a result of the investigation? “Norway has launched an investigation into the price of fish.”',
    ],
    ['the start of a planned measure', 'The fees will double.', 'When? “The fees will double.”'],
    [
      'groups that are not named',
      'Mills of some countries closed.',
      'Which countries? “Mills of some countries closed.”',
    ],
  ])('ask about %s', async (_what, text, question) => {
    expect(await questionsOf(text)).toEqual([question]);
  });

  it.each([
    ['a country that replies', 'Norway accused Sweden of spying. Stockholm called the claim absurd.'],
    ['a result that is given', 'Norway launched an investigation into fish. A mill was fined in Oslo.'],
    ['forecasts', 'Analysts said that storms will amplify the floods, which will harm the port.'],
    ['cautious findings', 'The purges suggest that the campaign is far from over.'],
    ['spokespeople and data', 'A spokesperson said the port was safe. Official data said it was full.'],
    ['groups with examples', 'Several mills in some countries, among other things including Norway, closed.'],
  ])('do not ask about %s', async (_what, text) => {
    expect(await questionsOf(text)).toEqual([]);
  });

  it('do not ask who reported what a named speaker says', async () => {
    expect(await questionsOf('Mayor Tom Lind said that the pier was reported closed.')).toEqual([]);
  });

  it('ask who the members of an unnamed group are', async () => {
    expect(
      await questionsOf('Mayor Tom Lind beat his opponents. Some countries, such as Norway, were glad.'),
    ).toEqual(['Who are “his opponents”?']);
  });
});

describe('the kind, status and date of an event', () => {
  const eventsOf = async (text: string) =>
    (await drafted(`A town and its port\n\nBy Ann Berg, The Norland Post, 21 February 2025\n\n${text}\n`))
      .events;

  it.each([
    ['The dam broke on Wednesday.', 'disaster', 'occurred', '2025-02-19'],
    ['The mill closed on 20 February 2025.', 'action', 'occurred', '2025-02-20'],
    ['Norland will hold talks with its workers next week.', 'talks', 'planned', '2025-02-24/2025-03-02'],
    ['Norland will hold talks with its workers in May.', 'talks', 'planned', '2025-05'],
    ['A judge put off the trial until 4 May 2025.', 'trial', 'not stated', '2025-05-04'],
    [
      'An inquiry into the port will begin on 4 May 2025 over the strike of its pilots.',
      'investigation',
      'planned',
      '2025-05-04',
    ],
  ])('are those that the text gives: %s', async (text, kind, status, when) => {
    expect(await eventsOf(text)).toEqual([expect.objectContaining({ kind, status, when })]);
  });
});

describe('positions', () => {
  it.each([
    [
      'Minister Eva Lind said on Monday that Norway opposes the levy, while the mills wait.',
      ['Norway opposes the levy'],
    ],
    ['Eva Lind said she welcomed the ban “for now.”', ['Eva Lind welcomes the ban “for now.”']],
    ['“We strongly urge the builders to pay,” Eva Lind said.', ['Eva Lind urges the builders to pay']],
    ['Norway has repeatedly called on Sweden to open the port.', ['Norway urges Sweden to open the port']],
    ['Sweden said that Norway regards the levy as illegal.', ['Norway regards the levy as illegal']],
    ['The mill offers lower prices, and Norway backed away from the deal.', []],
    ['Eva Lind said that officials in Norway oppose the levy.', []],
    ['Eva Lind asked whether Norway opposes the levy.', []],
  ])('are found in clauses within sentences: %s', async (text, expected) => {
    const { positions, people, organizations } = await draftOf(text);
    const nameOf = (id: string) => [...people, ...organizations].find((one) => one.id === id)?.name;
    expect(
      positions.map(({ whose, act, label, text: words }) => `${nameOf(whose)} ${label ?? act} ${words}`),
    ).toEqual(expected);
  });

  it.each([
    ['a subject that may be somebody else', 'Tom Lind of Norway met France. They want to sell the pier.'],
    ['an object that only a pronoun names', 'Mayor Tom Lind wants it lifted because of the fees.'],
    ['an infinitive after “help”', 'The law obliges the port to help Norway defend the pier.'],
  ])('are not found in %s', async (_what, text) => {
    expect((await draftOf(text)).positions).toEqual([]);
  });

  it('do not include mere statements', async () => {
    const { positions } = await draftOf('Norway said the flights will go on. Norway said they went on.');
    expect(positions).toEqual([]);
  });

  it('do not include conditions or passives', async () => {
    const { positions } = await draftOf(
      'Tom Lind was jailed; it would have been longer had he denied the charge. Tom Lind was denied a visa.',
    );
    expect(positions).toEqual([]);
  });

  it('have the act that a call or a criticism expresses', async () => {
    const { positions } = await draftOf(
      'Mayor Tom Lind called for a vote. Mayor Tom Lind criticised the fees.',
    );
    expect(positions.map(({ act, text }) => [act, text])).toEqual([
      ['seeks', 'a vote'],
      ['opposes', 'the fees'],
    ]);
  });

  it('end before a clause with a subject of its own, and are not attributed to a country if its public acts', async () => {
    const { positions } = await draftOf(
      'Norway proposed a freeze last week and Canada has begun its own moratorium. The Norwegian public has pledged 76 coins.',
    );
    expect(positions.map(({ text }) => text)).toEqual(['a freeze last week']);
  });

  it('can be reported by somebody who speaks for their holder', async () => {
    const { positions } = await draftOf(
      'A spokesman for Norway said on Monday that Norway opposes the “hasty” fees. Mayor Eva Lind said she welcomed the delay.',
    );
    expect(positions.map(({ whose, act, label, text }) => [whose, label ?? act, text])).toEqual([
      ['norway-government', 'opposes', 'the “hasty” fees'],
      ['eva-lind', 'welcomes', 'the delay'],
    ]);
  });

  it('do not include the person addressed, or requests for comment', async () => {
    const { positions } = await draftOf(
      'Mayor Tom Lind warned Congress last month that fees would rise. The Norland Post asked for comment.',
    );
    expect(positions.map(({ whose, text }) => [whose, text])).toEqual([['tom-lind', 'that fees would rise']]);
  });

  it('keep the verb of the text if the format has no act for it', async () => {
    const { positions } = await draftOf(
      'Mayor Tom Lind condemned the fees. Norway rejected reports that the pier had failed. Norway denied that.',
    );
    expect(positions.map(({ act, label, text }) => [act, label, text])).toEqual([
      ['other', 'condemns', 'the fees'],
      ['rejects', undefined, 'reports that the pier had failed'],
    ]);
  });

  it.each([
    ['agreed', { act: 'other', label: 'agrees' }],
    ['pledges', { act: 'commits' }],
    ['said', undefined],
  ])('have the act, if any, that the verb ‘%s’ expresses', (form, act) => {
    expect(actOf(form)).toEqual(act);
  });
});

describe('events', () => {
  it('include plans with a date, and past events with an exact day', async () => {
    const { events } = await draftOf(
      'On April 12, 1981, the first ship was launched. Norway will close the pier on 4 May 2031. The drug trial will end on 5 May 2031, and people are happy.',
    );
    expect(events.map(({ kind, status, when }) => [kind, status, when])).toEqual([
      ['launch', 'occurred', '1981-04-12'],
      ['action', 'planned', '2031-05-04'],
      ['action', 'planned', '2031-05-05'],
    ]);
  });

  it('include the news itself, with the words for its day if the date is unknown', async () => {
    const { events } = await draftOf(
      'The Norland Bank on Friday cut its rate, surprising many. It had said so.',
    );
    expect(events.map(({ title, status, timing }) => [title, status, timing])).toEqual([
      ['The Norland Bank on Friday cut its rate', 'occurred', 'Friday'],
    ]);
  });

  it.each([
    ['The mill announced layoffs on Wednesday, cutting a third of its jobs.', 'The mill announced layoffs'],
    [
      'The team will play Norland in Oslo on Wednesday before it flies home.',
      'The team will play Norland in Oslo',
    ],
    ['The court quashed an order requiring the mill, which is old, to close.', 'The court quashed an order'],
    ['The talks will begin on Wednesday, with a vote only if both sides agree.', undefined],
    ['The mill and its yard, which have lost money, closed on 4 May 2025.', undefined],
    ['Lind was arrested in Oslo nine months after the fire.', undefined],
  ])('have the first clause as their title, unless the rest limits it: %s', (sentence, title) => {
    expect(titleOf(sentence, () => true, ['Wednesday'])).toBe(title ?? sentence.replace(/\.$/, ''));
  });

  it('happen where the text says so, not where somebody has an office', async () => {
    const { events } = await draftOf(
      'Tom Lind, the president of Norway, was arrested in Iceland on 4 May 2025.',
    );
    expect(events.map(({ kind, where }) => [kind, where])).toEqual([['arrest', ['iceland']]]);
  });

  it('are not taken from a clause before the main clause', async () => {
    const { events } = await draftOf(
      'After Tom Lind fired his deputy, ahead of the elections, the army moved on 4 May 2025. Norway fired its coach on 5 May 2025. The army fired on the port on 6 May 2025.',
    );
    expect(events.map(({ kind, when }) => [kind, when])).toEqual([
      ['action', '2025-05-04'],
      ['attack', '2025-05-06'],
    ]);
  });

  it('get their kind from the words of the text', () => {
    expect(['The talks begin', 'It is quiet'].map(eventKind)).toEqual(['talks', undefined]);
    expect(
      ['The election campaign began', 'An election rally', 'The port is to be investigated'].map(eventKind),
    ).toEqual(['launch', 'election', 'investigation']);
  });
});

describe('the kind of an organization', () => {
  it.each([
    ['Norland Steel', 'company'],
    ['Irving Police Department', 'agency'],
    ['Department of Trade', 'ministry'],
    ['health ministry', 'ministry'],
    ['Muslim Student Association', 'other'],
    ['Lind', 'other'],
  ])('named %s is %s', (name, kind) => {
    expect(organizationKind(name)).toBe(kind);
  });
});

describe('descriptionOf', () => {
  it.each([
    ['The Norwegian analytics firm Grey Data shut its office.', 'Norwegian analytics firm'],
    ['It was launched by software company Grey Data.', 'software company'],
    ['Grey Data, Norway’s biggest data provider, left.', 'Norway’s biggest data provider'],
    ['Grey Data (GRY), the owner of two mills, left.', 'owner of two mills'],
    ['Grey Data, which lost its bank, left.', undefined],
    ['It is another data firm Grey Data knows.', undefined],
  ])('returns how a text describes an organization: %s', (text, expected) => {
    const start = text.indexOf('Grey Data');
    expect(descriptionOf([{ start, end: start + 'Grey Data'.length }], text)).toBe(expected);
  });
});

describe('issues', () => {
  it('are named after pairs of words that three claims share, and never by a single word', async () => {
    const { issues } = await draftOf(
      'The harbor fees rose.\n\nThe harbor fees fell.\n\nThe harbor fees are low, and ships pay them.\n\nThe mayor is happy.\n\nThe town is old.',
    );
    expect(issues.map(({ title }) => title)).toEqual(['Fees of the old harbor', 'Harbor fees']);
  });
});
