import { expect, test } from 'vitest';
import { namesIn } from '../../src/reading/names.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { tokenize } from '../../src/reading/tokens.js';

async function namesOf(body: string) {
  const text = `A headline of no one\n\n${body}`;
  const sentences = sentencesOf(text);
  const names = namesIn(sentences, await tokenize(text, sentences));
  return names.map(({ mentions, ...name }) => ({
    ...name,
    mentions: mentions.map(({ start, end }) => text.slice(start, end)),
  }));
}

const ofKind = async (kind: string, text: string) =>
  (await namesOf(text)).filter((name) => name.kind === kind).map(({ name }) => name);

test.each([
  ['President Joe Biden spoke.', 'Joe Biden', 'President', undefined],
  ['U.S. Secretary of State Antony Blinken spoke.', 'Antony Blinken', 'U.S. Secretary of State', undefined],
  ['Union leader Hanne Brill spoke.', 'Hanne Brill', 'union leader', undefined],
  ['His lawyer, Mira Solenne, said so.', 'Mira Solenne', 'lawyer', undefined],
  ['The water minister, Mara Voss, said so.', 'Mara Voss', 'water minister', undefined],
  ['He met Norland’s water minister, Mara Voss, on Monday.', 'Mara Voss', 'water minister', undefined],
  ['It is safe, said lead author Ida Fenn.', 'Ida Fenn', 'lead author', undefined],
  ['He met Chinese President Xi Jinping.', 'Xi Jinping', 'Chinese President', undefined],
  ['He met Deputy Foreign Minister Wang Yi.', 'Wang Yi', 'Deputy Foreign Minister', undefined],
  ['It was NASA Administrator Charles Bolden.', 'Charles Bolden', 'Administrator', 'NASA'],
  ['He met Bank of England Governor Mark Carney.', 'Mark Carney', 'Governor', 'Bank of England'],
  [
    'In May Governor of Washington Chris Gregoire spoke.',
    'Chris Gregoire',
    'Governor of Washington',
    undefined,
  ],
  [
    'Khaled Al-Maeena, editor at large at the Saudi Gazette, said so.',
    'Khaled Al-Maeena',
    'editor at large',
    'Saudi Gazette',
  ],
  ['Mara Voss, the minister of trade, said so.', 'Mara Voss', 'minister of trade', undefined],
  ['It was said by Facebook founder Mark Zuckerberg.', 'Mark Zuckerberg', 'founder', 'Facebook'],
  [
    'The talks were led by top Norwegian diplomat Oren Hale.',
    'Oren Hale',
    'top Norwegian diplomat',
    undefined,
  ],
  [
    'It was said by foreign ministry spokesman Oren Hale.',
    'Oren Hale',
    'foreign ministry spokesman',
    undefined,
  ],
  ['On Monday, Chief Executive John Lee told staff about it.', 'John Lee', 'Chief Executive', undefined],
  ['Chief executive Dana Orr told staff about it.', 'Dana Orr', 'chief executive', undefined],
  ['Business minister Priya Nair met the union.', 'Priya Nair', 'business minister', undefined],
  ['Former finance minister Lea Kim agreed.', 'Lea Kim', 'former finance minister', undefined],
  ['Facebook founder Mark Zuckerberg said so.', 'Mark Zuckerberg', 'founder', 'Facebook'],
  ['It was said by Gen. Suleiman al-Amr.', 'Suleiman al-Amr', 'Gen.', undefined],
  ['It was said by Mr. Lind.', 'Lind', undefined, undefined],
  ['It was said by Martin Lind Jr. in May.', 'Martin Lind Jr.', undefined, undefined],
  ['It was said by George W. Bush in May.', 'George W. Bush', undefined, undefined],
  ['It was said by J.R.R. Tolkien.', 'J.R.R. Tolkien', undefined, undefined],
  ['It was said by Mohammed bin Salman.', 'Mohammed bin Salman', undefined, undefined],
  ['It was said by Ursula von der Leyen.', 'Ursula von der Leyen', undefined, undefined],
  ['It was said by Jean-Marie Lind.', 'Jean-Marie Lind', undefined, undefined],
  ['It was said by lawmaker Shiu Ka-chun.', 'Shiu Ka-chun', 'lawmaker', undefined],
  ['It was said by José García.', 'José García', undefined, undefined],
  ['The ambassador to NATO Mara Voss said so.', 'Mara Voss', undefined, undefined],
  ['Former US Ambassador to the United Nations Nikki Haley said so.', 'Nikki Haley', undefined, undefined],
  ['It was said by Amnesty International Mara Voss in May.', 'Mara Voss', undefined, undefined],
  ['It was said by Conor O’Brien.', 'Conor O’Brien', undefined, undefined],
  ['He met Harbor Police Commissioner Sir Ian Lind.', 'Ian Lind', 'Commissioner', 'Harbor Police'],
  ['He met Undersecretary for Education Mr Lindqvist.', 'Lindqvist', undefined, undefined],
  ['He met Prof Joni Lindqvist.', 'Joni Lindqvist', 'Prof', undefined],
])('a person is found, with the person’s role and organization: %s', async (text, name, role, body) => {
  const people = (await namesOf(text)).filter(({ kind }) => kind === 'person');
  expect(people.map((person) => [person.name, person.role, person.body])).toEqual([[name, role, body]]);
});

test.each([
  ['He works for the State Department.', 'State Department'],
  ['He works for the Ministry of Trade and Industry.', 'Ministry of Trade and Industry'],
  ['He works for the Food and Drug Administration.', 'Food and Drug Administration'],
  ['He was in the Islamic State of Iraq and the Levant.', 'Islamic State of Iraq and the Levant'],
  [
    'He left the Institute of Allergy and Infectious Diseases.',
    'Institute of Allergy and Infectious Diseases',
  ],
  ['He works for the British Chambers of Commerce.', 'British Chambers of Commerce'],
  ['He left the Association of Directors of Port Services.', 'Association of Directors of Port Services'],
  ['He left the Institute for Health and Social Care.', 'Institute for Health and Social Care'],
  ['He left the harbor analysts Lind-Westholm.', 'Lind-Westholm'],
  ['He works at analyst Lindholm.', 'Lindholm'],
  ['He works for the University of Lindham.', 'University of Lindham'],
  ['He works for Acme Corp. in May.', 'Acme Corp.'],
  ['He works for the Korea Development Institute (KDI).', 'Korea Development Institute'],
  ['He works for Google.', 'Google'],
  ['He works for eBay.', 'eBay'],
  ['He works for AT&T.', 'AT&T'],
  ['He works for the Chinese Foreign Ministry.', 'Chinese Foreign Ministry'],
  ['He works for The New York Times.', 'The New York Times'],
  ['He works for the U.N. in May.', 'U.N.'],
  ['He works for General Motors.', 'General Motors'],
  ['He works for the Justice Department.', 'Justice Department'],
])('an organization is found: %s', async (text, name) => {
  expect(await ofKind('organization', text)).toEqual([name]);
});

test.each([
  ['He lives in the U.S. and likes it.', 'U.S.'],
  ['He lives in Irving, Texas.', 'Irving, Texas'],
  ['He lives in the South China Sea.', 'South China Sea'],
  ['He is a Beijing-based writer.', 'Beijing'],
  ['He lives in Washington, D.C., now.', 'Washington'],
  ['He was born in the Gulf of Aden.', 'Gulf of Aden'],
  ['He crossed the Lind River.', 'Lind River'],
  ['He lives in The Hague.', 'The Hague'],
])('a place is found: %s', async (text, name) => {
  expect((await ofKind('place', text)).join(', ')).toBe(name);
});

test.each([
  'On Thursday it rose.',
  'Despite that, it rose in May.',
  'The Clean Air Act is old.',
  'Germans like it.',
  'Officials told us every case will be heard.',
  'It is the Olympics.',
  'Internet users like it.',
  'It was a system called Lindholm.',
])('no names are found in: %s', async (text) => {
  expect(await namesOf(text)).toEqual([]);
});

test('a family name or a given name is grouped with the full name', async () => {
  const names = await namesOf('Ahmed Mohamed made a clock. Mohamed was arrested. Ahmed’s father spoke.');
  expect(names).toEqual([
    { name: 'Ahmed Mohamed', kind: 'person', mentions: ['Ahmed Mohamed', 'Mohamed', 'Ahmed'] },
  ]);
});

test('a short name before the full name is also grouped with it', async () => {
  const names = await namesOf('Blinken will go. Secretary of State Antony Blinken said so.');
  expect(names.map(({ mentions }) => mentions)).toEqual([['Blinken', 'Antony Blinken']]);
});

test('an Arabic family name without its article is grouped with the full name', async () => {
  const names = await namesOf('Prime Minister Nouri al-Maliki spoke. Maliki smiled.');
  expect(names.map(({ mentions }) => mentions)).toEqual([['Nouri al-Maliki', 'Maliki']]);
});

test('the short form of a Chinese name is its first word', async () => {
  const names = await namesOf('He met President Xi Jinping. Xi smiled.');
  expect(names.map(({ mentions }) => mentions)).toEqual([['Xi Jinping', 'Xi']]);
});

test('both names after a plural title are names of people', async () => {
  expect(await ofKind('person', 'It was a call between Presidents Biden and Xi in May.')).toEqual([
    'Biden',
    'Xi',
  ]);
});

test.each([['The Norland Greens, Ada Lind and Tories Tim Yeo left.', ['Ada Lind', 'Tim Yeo'], ['Tories']]])(
  'the members of a party before the name of a person are not part of the name: %s',
  async (text, people, parties) => {
    expect(await ofKind('person', text)).toEqual(expect.arrayContaining(people));
    expect(await ofKind('organization', text)).toEqual(expect.arrayContaining(parties));
    expect((await namesOf(text)).filter(({ name }) => /s [A-Z]\w+ [A-Z]/.test(name))).toEqual([]);
  },
);

test('the plural of a family name refers to each person with that name', async () => {
  const names = await namesOf('Bill Clinton and Hillary Clinton spoke. The Clintons left.');
  expect(names.map(({ name, mentions }) => [name, mentions])).toEqual([
    ['Bill Clinton', ['Bill Clinton', 'Clintons']],
    ['Hillary Clinton', ['Hillary Clinton', 'Clintons']],
  ]);
});

test('an acronym defined in parentheses refers to its organization', async () => {
  const names = await namesOf('The Korea Development Institute (KDI) is old. The KDI said so.');
  expect(names.map(({ mentions }) => mentions)).toEqual([['Korea Development Institute', 'KDI', 'KDI']]);
});

test('different names of the same country are grouped', async () => {
  const names = await namesOf('The United States paid. The U.S. said so. The US left.');
  expect(names).toEqual([
    { name: 'United States', kind: 'place', mentions: ['United States', 'U.S.', 'US'] },
  ]);
});

test('a mention of a people counts as a mention of its country if the text names the country', async () => {
  const names = await namesOf('Germany paid. Germans left. German officials said so. A French one did not.');
  expect(names).toEqual([{ name: 'Germany', kind: 'place', mentions: ['Germany', 'Germans', 'German'] }]);
});

test('in a line in title case, only names that occur elsewhere in the text are found', async () => {
  const text = 'Mara Voss Goes To Lindham Again\n\nMara Voss, a minister, went there again.';
  const sentences = sentencesOf(text);
  const names = namesIn(sentences, await tokenize(text, sentences));
  expect(names.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Mara Voss', 2]]);
});

test.each([
  ['organization', 'It was the Greek Ministry of Culture.', ['Greek Ministry of Culture']],
  ['organization', 'He left the Union of Miners and Millers.', ['Union of Miners and Millers']],
  ['organization', 'He bought Norland and Sons.', []],
  [
    'organization',
    'It is for the KDI (Korea Development Institute), which is old.',
    ['Korea Development Institute'],
  ],
  ['organization', 'He ruled with the State and the Director.', []],
  ['organization', 'It is a test of IQ.', []],
  ['person', 'According to Ambassador to the United States Mara Lind, it failed.', ['Mara Lind']],
  ['person', 'The skier fell. Skier Lindqvist said so.', ['Lindqvist']],
  ['person', 'It was founded by Dean Lindqvist in May.', ['Dean Lindqvist']],
  ['person', 'It was said by Dean of Norland Mara Lind.', ['Mara Lind']],
  ['person', 'The economy was in the hands of the German Mara Lind.', ['Mara Lind']],
  ['person', 'Residents said so.', []],
  ['place', 'They were held in the Asher hills for a month.', ['Asher hills']],
  ['place', 'The old hills are green.', []],
])('exactly the names of the kind “%s” are found in: %s', async (kind, text, names) => {
  expect(await ofKind(kind, text)).toEqual(names);
});

test.each([
  ['The health ministry said so.', ['health ministry']],
  ['Police asked the road safety agency for help.', ['road safety agency']],
  ['The Norwegian navy saved them.', ['Norwegian navy']],
  ['A Greek court ruled.', ['Greek court']],
  ['The ministry said so.', []],
  ['The new service began on Monday.', []],
  ['The message board was full of posts.', []],
])('an organization in lowercase is found only if other words identify it: %s', async (text, expected) => {
  expect(await ofKind('organization', text)).toEqual(expected);
});

test.each([
  [
    'place',
    'It was felt in towns such as Lolworth, Pichford and Ranley.',
    ['Lolworth', 'Pichford', 'Ranley'],
  ],
  ['place', 'It sank off Navidor, Lind River.', ['Navidor', 'Lind River']],
  ['organization', 'It was built by Astron and Sundgaard Aerospace.', ['Astron', 'Sundgaard Aerospace']],
  ['organization', 'It will be run by Arasat, a Norlandic company.', ['Arasat']],
  ['organization', 'He thanked the chief executive of Ariastar for it.', ['Ariastar']],
  ['organization', 'Lind told Newslight in an interview that it sank.', ['Newslight']],
  ['organization', 'It was in the Lumen newspaper in May.', ['Lumen']],
  ['organization', 'He owns Radio Lindqvist.', ['Radio Lindqvist']],
  ['organization', 'He joined the Northern People’s Army in May.', ['Northern People’s Army']],
  ['organization', 'He asked the Council on Clean Fuels for it.', ['Council on Clean Fuels']],
  ['organization', 'He founded Parents Against Noise in May.', ['Parents Against Noise']],
  ['organization', 'He saw the Norlandic government news agency.', []],
  ['person', 'Environmentalist Mark Lindqvist said so.', ['Mark Lindqvist']],
  ['person', 'He saw Pope Francis in May. Francis smiled.', ['Pope Francis']],
  ['place', 'They were treated in Lindmark Hospital.', ['Lindmark Hospital']],
  ['organization', 'He met Tessa Roon, the bank’s former head.', []],
])('the words around a name determine its kind (%s): %s', async (kind, text, names) => {
  expect(await ofKind(kind, text)).toEqual(names);
});

test('the head noun of an organization’s name is recognized as a short form', async () => {
  expect(await ofKind('organization', 'The Bank of Tarsk raised its rate. The Bank said so.')).toEqual([
    'Bank of Tarsk',
  ]);
});

test('a family name that is also a town refers to the person if the person is mentioned first', async () => {
  const text = 'Valeska Paris, an Australian woman, left the ship. Paris was born in Norway.';
  expect(await ofKind('person', text)).toEqual(['Valeska Paris']);
  expect(await ofKind('place', text)).toEqual(['Norway']);
  expect(await ofKind('place', 'Mara Berg lives in Paris. Paris is old.')).toEqual(['Paris']);
});

test('a town that is also a family name is a place after “in” and “near”', async () => {
  const text = 'The fire in Brent began on Friday. People near Brent saw smoke.';
  expect(await ofKind('place', text)).toEqual(['Brent']);
  expect(await ofKind('person', 'Brent said he was tired. It was Brent who called.')).toEqual(['Brent']);
});

test('a family name that is also a firm refers to the person if the person is mentioned first', async () => {
  const text = 'Michael Bloomberg left early. On Tuesday Bloomberg won the vote, and Bloomberg left.';
  expect(await namesOf(text)).toEqual([
    { name: 'Michael Bloomberg', kind: 'person', mentions: ['Michael Bloomberg', 'Bloomberg', 'Bloomberg'] },
  ]);
});

test.each([
  ['The land was a colony called Southern Rhodesia.', ['place Southern Rhodesia']],
  ['It was said by Cde Lind, a pan-Africanist who lived here.', ['person Lind']],
  ['It was said by the director of Youth Forum Zimbabwe.', ['organization Youth Forum Zimbabwe']],
  ['It was said by the Norland Export–Import Bank.', ['organization Norland Export–Import Bank']],
  ['On Monday USA Today reported that it was late.', ['organization USA Today']],
  ['On Monday Wanda Ruiz Garced left. It was said that Ruiz was late.', ['person Wanda Ruiz Garced']],
  ['It was said by the US Federal Reserve on Monday.', ['organization US Federal Reserve']],
  ['It was said by CNN Philippines on Monday.', ['organization CNN Philippines']],
  ['Police said the dam was safe.', []],
  ['On Monday TVN24 reported that it was late.', ['organization TVN24']],
])('the words of a name determine its kind: %s', async (text, found) => {
  expect((await namesOf(text)).map(({ kind, name }) => `${kind} ${name}`)).toEqual(found);
});

test('a month is no person, even if it is a given name', async () => {
  expect(await ofKind('person', 'In that April call, it was late. June sales rose.')).toEqual([]);
  expect(await ofKind('person', 'In that call, April Lind was late.')).toEqual(['April Lind']);
});
