import { expect, test } from 'vitest';
import { drawn, drawnIn, voicesIn } from './reader.js';

/** Sentences, with the attributions that are read from them. */
const READ: readonly (readonly [sentence: string, ...expected: string[]])[] = [
  ['Berg said that the port was shut.', 'Berg | said | that the port was shut'],
  ['Berg said the port was shut.', 'Berg | said | the port was shut'],
  ['“The port is shut,” Berg said.', 'Berg | said | “The port is shut,”'],
  ['Berg said, “The port is shut.”', 'Berg | said | “The port is shut.”'],
  ['"The port is shut," Berg said.', 'Berg | said | "The port is shut,"'],
  ["''The port is shut,'' Berg said.", "Berg | said | ''The port is shut,''"],
  ['‘The port is shut,’ Berg said.', 'Berg | said | ‘The port is shut,’'],
  ['“The port,” Berg said, “is shut.”', 'Berg | said | “The port,” … “is shut.”'],
  ['“The port is shut,” said Berg.', 'Berg | said | “The port is shut,”'],
  ['The port is shut, said several pilots.', 'several pilots | said | The port is shut'],
  ['Berg called the plan “a bad joke.”', 'Berg | called | the plan “a bad joke.”'],
  [
    'Berg, head of the union, said the way to it was shut.',
    'Berg, head of the union | said | the way to it was shut',
  ],
  [
    'A pilot of the union (PU) which represents the pilots said it failed.',
    'A pilot of the union (PU) which represents the pilots | said | it failed',
  ],
  ['It failed, said Berg, because it was old.', 'Berg | said | It failed … because it was old'],
  ['It failed, Berg said, because it was old.', 'Berg | said | It failed … because it was old'],
  ['“It failed,” said Berg, because it was old.', 'Berg | said | “It failed,”'],
  ['“It failed,” Berg said, because it was old.', 'Berg | said | “It failed,”'],
  ['“It failed because it was old,” said Berg.', 'Berg | said | “It failed because it was old,”'],
  ['Berg told Norvik Radio: “It failed.”', 'Berg | told | “It failed.”'],
  ['Berg pointed out that it had failed.', 'Berg | pointed out | that it had failed'],
  [
    'The group of pilots, Norvik Pilots, said the fee of the port would rise.',
    'The group of pilots, Norvik Pilots | said | the fee of the port would rise',
  ],
  ['The port was shut after a series of problems relating to its size.'],
  ['According to the union, wages fell.', 'the union | According to | wages fell'],
  ['Wages fell, according to the union.', 'the union | according to | Wages fell'],
  ['Berg, who runs the port, said it was shut.', 'Berg, who runs the port | said | it was shut'],
  ['Ann Berg, D-Ohio, told reporters that it failed.', 'Ann Berg, D-Ohio | told | that it failed'],
  ['“It failed,” said Berg, the mayor.', 'Berg, the mayor | said | “It failed,”'],
  ['Berg told the council the port was shut.', 'Berg | told | the port was shut'],
  [
    'Berg said the port, open only in May, “needs pilots”.',
    'Berg | said | the port, open only in May, “needs pilots”',
  ],
  [
    'Berg argued closer ties with Norland over fees and wages were needed.',
    'Berg | argued | closer ties with Norland over fees and wages were needed',
  ],
  [
    'Berg said it was “plain” Norland continued to grow.',
    'Berg | said | it was “plain” Norland continued to grow',
  ],
  ['Berg said on Monday that it failed.', 'Berg | said | that it failed'],
  ['Berg said, however, that it failed.', 'Berg | said | that it failed'],
  ['Berg on Monday said it failed.', 'Berg | said | it failed'],
  ['A pilot who works at the port said it failed.', 'A pilot who works at the port | said | it failed'],
  ['People briefed on the plan said it failed.', 'People briefed on the plan | said | it failed'],
  ['Berg went on to say it failed.', 'Berg | went on to say | it failed'],
  ['A Foreign Ministry spokesman said it failed.', 'A Foreign Ministry spokesman | said | it failed'],
  ['Berg said it failed and added that it hurt.', 'Berg | said | it failed', 'Berg | added | that it hurt'],
  ['Berg said it failed, and Lind said it worked.', 'Berg | said | it failed', 'Lind | said | it worked'],
  ['While Berg said it failed, Lind said it worked.', 'Berg | said | it failed', 'Lind | said | it worked'],
  [
    'Lind said Berg had warned that it would fail.',
    'Lind | said | Berg had warned that it would fail',
    'Berg | had warned | that it would fail',
  ],
  ['Lind said it failed but Berg says it works.', 'Lind | said | it failed', 'Berg | says | it works'],
  ['The harbor firm, has said that it failed.', 'The harbor firm | has said | that it failed'],
  ['The firm no longer wants to sell it.', 'The firm | no longer wants to | to sell it'],
  ['The port lost money, records show.', 'records | show | The port lost money'],
  ['Lind told Ostmar News: “Nobody saw it.”', 'Lind | told | “Nobody saw it.”'],
  ['It surprised the pilot Ann Berg: “Nobody saw it.”', 'the pilot Ann Berg | : | “Nobody saw it.”'],
  ['On Tuesday, Lind announced a plan.', 'Lind | announced | a plan'],
  ['Berg resigned, saying the plan failed.', 'Berg | saying | the plan failed'],
  ['Noting that it failed, Berg resigned.', 'Berg | Noting | that it failed'],
  ['He wrote a letter saying the plan failed.', 'a letter | saying | the plan failed'],
  ['Lind was told that the port was shut.', ' | was told | Lind was told that the port was shut'],
  ['The plan was criticized by Berg.', 'Berg | was criticized by | The plan'],
  ['The plan is expected to fail.', ' | is expected | The plan is expected to fail'],
  ['Asked about the port, Berg said it failed.', ' | Asked | about the port', 'Berg | said | it failed'],
  ['Berg believes the plan failed.', 'Berg | believes | the plan failed'],
  ['Residents fear the dam will break.', 'Residents | fear | the dam will break'],
  ['Berg wants to close the port.', 'Berg | wants to | to close the port'],
  ['The union supports the plan.', 'The union | supports | the plan'],
  ['Berg is confident that it will work.', 'Berg | is confident | that it will work'],
  ['The union was critical of the plan.', 'The union | was critical of | the plan'],
  ['It rests on his claim that the port was shut.', 'his | claim that | the port was shut'],
  ['It came after Berg’s warning that the dam may break.', 'Berg’s | warning that | the dam may break'],
  ['The survey shows a fall in wages.', 'The survey | shows | a fall in wages'],
  ['Prosecutor Ann Berg alleged that it failed.', 'Prosecutor Ann Berg | alleged | that it failed'],
  ['Engineers at the plant report that it failed.', 'Engineers at the plant | report | that it failed'],
  ['Berg reckons the plan failed.', 'Berg | reckons | the plan failed'],
  ['The union maintains that pay has fallen.', 'The union | maintains | that pay has fallen'],
  ['Divers discovered the hull was cracked.', 'Divers | discovered | the hull was cracked'],
  ['It would also, Berg said, cost jobs.', 'Berg | said | It would also … cost jobs'],
  ['“We do not know,” lead engineer Tom Vale said.', 'lead engineer Tom Vale | said | “We do not know,”'],
  ['It was planned, a jury heard on Monday.', 'a jury | heard | It was planned'],
  ['Prices fell, the office reported on Monday.', 'the office | reported | Prices fell'],
  ['The fans sang, “We are back.”', 'The fans | sang | “We are back.”'],
  ['“It failed,” Kelly said.', 'Kelly | said | “It failed,”'],
  ['Berg: “The port stays open for all ships.”', 'Berg | : | “The port stays open for all ships.”'],
  ['Berg said it sank, but no wreck was found.', 'Berg | said | it sank'],
  [
    'Berg says the decline in the use of salt appears to slow, where it rains.',
    'Berg | says | the decline in the use of salt appears to slow, where it rains',
  ],
  ['With people leaving, Berg estimated they were few.', 'Berg | estimated | they were few'],
  ['Berg felt the port was safe.', 'Berg | felt | the port was safe'],
  [
    'Ann Berg wrote a letter to Mara Lind saying that it failed.',
    'Ann Berg | wrote | a letter to Mara Lind saying that it failed',
    'Ann Berg | saying | that it failed',
  ],
  ['A second said they were late.', 'A second | said | they were late'],
  ['The toll rose; according to Berg, 70 were hurt.', 'Berg | according to | 70 were hurt'],
  [
    'Berg denied the plan; saying that it failed.',
    'Berg | denied | the plan',
    'Berg | saying | that it failed',
  ],
  ['Results published on Monday, revealed that it failed.', 'Results | revealed | that it failed'],
];

test.each(READ)('source, cue and content are found in: %s', async (sentence, ...expected) => {
  expect(await drawnIn(sentence)).toEqual(expected);
});

/** Sentences in which nobody says, thinks or wants anything. */
const NOBODY = [
  'The ship left the port on Monday.',
  'The storm adds to the cost of the port.',
  'The cost adds up over the years.',
  'The paper reports on the port.',
  'The captain reports to the harbor office.',
  'The claims were settled in court.',
  'The sailor found a job at the port.',
  'It is hard to say.',
  'If you want rain, go north.',
  'The port holds the record for exports.',
  'Trade: Tariffs fell in Norland.',
  'The crew maintains the engines.',
  'Divers discovered a wreck.',
  'The port established a school.',
  'The report that it failed is wrong.',
  'The ship shows its age.',
  'A system called Norline was tested.',
  'Injuries ranged “from cuts to broken bones”.',
];

test.each(NOBODY)('no speaker is found in: %s', async (sentence) => {
  expect(await drawnIn(sentence)).toEqual([]);
});

test.each([
  ['Berg: Port Will Stay Open', 'Berg | : | Port Will Stay Open'],
  ['Port Closes After the Storm: Officials', 'Officials | : | Port Closes After the Storm'],
  ['Port may close, say officials', 'officials | say | Port may close'],
  [
    'Norland woman claims Church of Tarsk imprisoned her',
    'Norland woman | claims | Church of Tarsk imprisoned her',
  ],
])('the speaker in a headline is found: %s', async (headline, expected) => {
  const text = `${headline}\n\nThe ship left the port on Monday.`;
  expect(drawn(text, await voicesIn(text))).toEqual([expected]);
});

test.each([
  'Norland citizens suspected of theft could face a fine.',
  'The new rules mean anyone suspected of theft could lose the permit.',
  'Pilots accused of theft lost the permit.',
  'There have been calls for the port to be closed.',
])('words that only describe somebody, or that nobody says, have no speaker: %s', async (sentence) => {
  expect((await drawnIn(sentence)).filter((one) => !one.startsWith(' |'))).toEqual([]);
});
