import { expect, test } from 'vitest';
import { drawn, voicesIn } from './reader.js';

/** A name, a sentence, and the attributions to be read from it. */
const READ: readonly (readonly [rule: string, sentence: string, ...expected: string[]])[] = [
  ['that-clause', 'Berg said that the port was shut.', 'Berg | said | that the port was shut'],
  ['bare clause', 'Berg said the port was shut.', 'Berg | said | the port was shut'],
  ['direct, before', '“The port is shut,” Berg said.', 'Berg | said | “The port is shut,”'],
  ['direct, after', 'Berg said, “The port is shut.”', 'Berg | said | “The port is shut.”'],
  ['straight marks', '"The port is shut," Berg said.', 'Berg | said | "The port is shut,"'],
  ['doubled single marks', "''The port is shut,'' Berg said.", "Berg | said | ''The port is shut,''"],
  ['single marks', '‘The port is shut,’ Berg said.', 'Berg | said | ‘The port is shut,’'],
  ['around', '“The port,” Berg said, “is shut.”', 'Berg | said | “The port,” … “is shut.”'],
  ['inverted', '“The port is shut,” said Berg.', 'Berg | said | “The port is shut,”'],
  [
    'inverted, no marks',
    'The port is shut, said several pilots.',
    'several pilots | said | The port is shut',
  ],
  ['mixed', 'Berg called the plan “a bad joke.”', 'Berg | called | the plan “a bad joke.”'],
  ['according to, before', 'According to the union, wages fell.', 'the union | According to | wages fell'],
  ['according to, after', 'Wages fell, according to the union.', 'the union | according to | Wages fell'],
  [
    'description',
    'Berg, who runs the port, said it was shut.',
    'Berg, who runs the port | said | it was shut',
  ],
  [
    'party and state',
    'Ann Berg, D-Ohio, told reporters that it failed.',
    'Ann Berg, D-Ohio | told | that it failed',
  ],
  [
    'inverted with description',
    '“It failed,” said Berg, the mayor.',
    'Berg, the mayor | said | “It failed,”',
  ],
  ['addressee', 'Berg told the council the port was shut.', 'Berg | told | the port was shut'],
  ['circumstance', 'Berg said on Monday that it failed.', 'Berg | said | that it failed'],
  ['aside', 'Berg said, however, that it failed.', 'Berg | said | that it failed'],
  ['time before the verb', 'Berg on Monday said it failed.', 'Berg | said | it failed'],
  [
    'relative clause',
    'A pilot who works at the port said it failed.',
    'A pilot who works at the port | said | it failed',
  ],
  [
    'participle of the source',
    'People briefed on the plan said it failed.',
    'People briefed on the plan | said | it failed',
  ],
  ['carried', 'Berg went on to say it failed.', 'Berg | went on to say | it failed'],
  [
    'by many names',
    'A Foreign Ministry spokesman said it failed.',
    'A Foreign Ministry spokesman | said | it failed',
  ],
  [
    'joined by and',
    'Berg said it failed and added that it hurt.',
    'Berg | said | it failed',
    'Berg | added | that it hurt',
  ],
  [
    'two speakers',
    'Berg said it failed, and Lind said it worked.',
    'Berg | said | it failed',
    'Lind | said | it worked',
  ],
  [
    'while',
    'While Berg said it failed, Lind said it worked.',
    'Berg | said | it failed',
    'Lind | said | it worked',
  ],
  [
    'nested',
    'Lind said Berg had warned that it would fail.',
    'Lind | said | Berg had warned that it would fail',
    'Berg | had warned | that it would fail',
  ],
  [
    'joined reports are not nested',
    'Lind said it failed but Berg says it works.',
    'Lind | said | it failed',
    'Berg | says | it works',
  ],
  [
    'a comma too many',
    'The harbor firm, has said that it failed.',
    'The harbor firm | has said | that it failed',
  ],
  ['no longer', 'The firm no longer wants to sell it.', 'The firm | no longer wants to | to sell it'],
  ['records show', 'The port lost money, records show.', 'records | show | The port lost money'],
  [
    'a name before a colon',
    'It surprised the pilot Ann Berg: “Nobody saw it.”',
    'the pilot Ann Berg | : | “Nobody saw it.”',
  ],
  ['phrase of time first', 'On Tuesday, Lind announced a plan.', 'Lind | announced | a plan'],
  ['participle', 'Berg resigned, saying the plan failed.', 'Berg | saying | the plan failed'],
  ['opening participle', 'Noting that it failed, Berg resigned.', 'Berg | Noting | that it failed'],
  ['a paper says', 'He wrote a letter saying the plan failed.', 'a letter | saying | the plan failed'],
  ['told', 'Lind was told that the port was shut.', ' | was told | Lind was told that the port was shut'],
  ['by', 'The plan was criticized by Berg.', 'Berg | was criticized by | The plan'],
  [
    'expectation without an agent',
    'The plan is expected to fail.',
    ' | is expected | The plan is expected to fail',
  ],
  [
    'asked',
    'Asked about the port, Berg said it failed.',
    ' | Asked | about the port',
    'Berg | said | it failed',
  ],
  ['thinking', 'Berg believes the plan failed.', 'Berg | believes | the plan failed'],
  ['fear', 'Residents fear the dam will break.', 'Residents | fear | the dam will break'],
  ['wanting', 'Berg wants to close the port.', 'Berg | wants to | to close the port'],
  ['support', 'The union supports the plan.', 'The union | supports | the plan'],
  ['state of mind', 'Berg is confident that it will work.', 'Berg | is confident | that it will work'],
  ['critical of', 'The union was critical of the plan.', 'The union | was critical of | the plan'],
  ['noun', 'It rests on his claim that the port was shut.', 'his | claim that | the port was shut'],
  [
    'noun with a name',
    'It came after Berg’s warning that the dam may break.',
    'Berg’s | warning that | the dam may break',
  ],
  ['document', 'The survey shows a fall in wages.', 'The survey | shows | a fall in wages'],
  [
    'past tense that looks like an adjective',
    'Prosecutor Ann Berg alleged that it failed.',
    'Prosecutor Ann Berg | alleged | that it failed',
  ],
  [
    'a plural before a preposition',
    'Engineers at the plant report that it failed.',
    'Engineers at the plant | report | that it failed',
  ],
  ['a bare clause', 'Berg reckons the plan failed.', 'Berg | reckons | the plan failed'],
  ['maintains', 'The union maintains that pay has fallen.', 'The union | maintains | that pay has fallen'],
  ['discovered', 'Divers discovered the hull was cracked.', 'Divers | discovered | the hull was cracked'],
  ['inserted', 'It would also, Berg said, cost jobs.', 'Berg | said | It would also … cost jobs'],
  [
    'occupation after a quotation',
    '“We do not know,” lead engineer Tom Vale said.',
    'lead engineer Tom Vale | said | “We do not know,”',
  ],
  ['heard on a day', 'It was planned, a jury heard on Monday.', 'a jury | heard | It was planned'],
  ['reported on a day', 'Prices fell, the office reported on Monday.', 'the office | reported | Prices fell'],
  ['verb outside the lexicons', 'The fans sang, “We are back.”', 'The fans | sang | “We are back.”'],
  ['surname that looks like an adverb', '“It failed,” Kelly said.', 'Kelly | said | “It failed,”'],
  ['label', 'Berg: “The port stays open for all ships.”', 'Berg | : | “The port stays open for all ships.”'],
  ['contrast', 'Berg said it sank, but no wreck was found.', 'Berg | said | it sank'],
  [
    'subject with phrases',
    'Berg says the decline in the use of salt appears to slow, where it rains.',
    'Berg | says | the decline in the use of salt appears to slow, where it rains',
  ],
  [
    'opening phrase',
    'With people leaving, Berg estimated they were few.',
    'Berg | estimated | they were few',
  ],
  ['felt', 'Berg felt the port was safe.', 'Berg | felt | the port was safe'],
  [
    'letter to somebody',
    'Ann Berg wrote a letter to Mara Lind saying that it failed.',
    'Ann Berg | wrote | a letter to Mara Lind saying that it failed',
    'Ann Berg | saying | that it failed',
  ],
  ['an ordinal', 'A second said they were late.', 'A second | said | they were late'],
  [
    'according to, after a semicolon',
    'The toll rose; according to Berg, 70 were hurt.',
    'Berg | according to | 70 were hurt',
  ],
  [
    'participle after a semicolon',
    'Berg denied the plan; saying that it failed.',
    'Berg | denied | the plan',
    'Berg | saying | that it failed',
  ],
  [
    'a comma too many',
    'Results published on Monday, revealed that it failed.',
    'Results | revealed | that it failed',
  ],
];

test.each(READ)('%s: %s', async (_rule, sentence, ...expected) => {
  const text = `The day in the harbor\n\n${sentence}`;
  expect(drawn(text, await voicesIn(text))).toEqual(expected);
});

/** Sentences in which nobody says, thinks or wants anything. */
const NOBODY: readonly (readonly [why: string, sentence: string])[] = [
  ['no speech', 'The ship left the port on Monday.'],
  ['adds to', 'The storm adds to the cost of the port.'],
  ['adds up', 'The cost adds up over the years.'],
  ['reports on', 'The paper reports on the port.'],
  ['reports to', 'The captain reports to the harbor office.'],
  ['noun', 'The claims were settled in court.'],
  ['found a job', 'The sailor found a job at the port.'],
  ['infinitive', 'It is hard to say.'],
  ['anybody', 'If you want rain, go north.'],
  ['a record', 'The port holds the record for exports.'],
  ['a topic before a colon', 'Trade: Tariffs fell in Norland.'],
  ['maintains a thing', 'The crew maintains the engines.'],
  ['discovers a thing', 'Divers discovered a wreck.'],
  ['establishes a thing', 'The port established a school.'],
  ['the report that', 'The report that it failed is wrong.'],
  ['a ship shows', 'The ship shows its age.'],
  ['a name', 'A system called Norline was tested.'],
  ['a quotation that goes on', 'Injuries ranged “from cuts to broken bones”.'],
];

test.each(NOBODY)('finds no speaker (%s): %s', async (_why, sentence) => {
  const text = `The day in the harbor\n\n${sentence}`;
  expect(drawn(text, await voicesIn(text))).toEqual([]);
});

test('in a headline, a name and a colon attribute its words to the name', async () => {
  const text = 'Berg: Port Will Stay Open\n\nThe ship left the port on Monday.';
  expect(drawn(text, await voicesIn(text))).toEqual(['Berg | : | Port Will Stay Open']);
});

test.each([
  ['Port Closes After the Storm: Officials', 'Officials | : | Port Closes After the Storm'],
  ['Port may close, say officials', 'officials | say | Port may close'],
  [
    'Norland woman claims Church of Tarsk imprisoned her',
    'Norland woman | claims | Church of Tarsk imprisoned her',
  ],
])('a headline names its speaker: %s', async (headline, expected) => {
  const text = `${headline}\n\nThe ship left the port on Monday.`;
  expect(drawn(text, await voicesIn(text))).toEqual([expected]);
});
