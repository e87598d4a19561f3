import { expect, test } from 'vitest';
import { hedgesIn, hedgesOf } from './reader.js';

const HEDGED: readonly (readonly [sentence: string, ...hedges: string[]])[] = [
  ['The port will close on Monday.', 'planned: will'],
  ['They’ll close the port.', 'planned: ’ll'],
  ['The port won’t open.', 'planned: won’t'],
  ['The port is set to close.', 'planned: set to'],
  ['The talks are scheduled for Monday.', 'planned: scheduled for'],
  ['The ministers are to meet on Monday.', 'planned: are to'],
  ['The train is due to leave at noon.', 'planned: due to'],
  ['The talks are due on Friday.', 'planned: due on'],
  ['She plans to run again.', 'planned: plans to'],
  ['The company vowed to appeal.', 'planned: vowed to'],
  ['She said she would resign.', 'planned: would'],
  ['He said the ministers would meet on Monday.', 'planned: would'],
  ['The tax would cost thousands of jobs.', 'expected: would'],
  ['Rain is expected on Monday.', 'expected: expected'],
  ['Analysts predict a fall in wages.', 'expected: predict'],
  ['The price looks set to rise.', 'expected: looks set to'],
  ['The ship should arrive at noon.', 'expected: should arrive'],
  ['A strike is likely.', 'likely: likely'],
  ['The comet will pass the Earth in May.', 'expected: will'],
  ['Nobody will go without bread.', 'expected: will'],
  ['The town will go on.', 'planned: will'],
  ['The repair will take time.', 'expected: will'],
  ['The vote will take place on Monday.', 'planned: will'],
  ['The state will have to find a new port.', 'expected: will'],
  ['They estimated that prices would rise by 2050.', 'expected: estimated', 'expected: would'],
  ['The Church estimates that number is closer to 40.', 'perceived: estimates that'],
  ['The hoard is estimated to be worth 3 million crowns.', 'perceived: estimated to'],
  ['There were concerns they would stay.', 'perceived: concerns', 'expected: would'],
  ['It looks as if they knew the way.', 'perceived: looks as if'],
  ['Nobody has told us whether she is alive.', 'pending: Nobody has told us whether'],
  ['The firm is in advanced talks to buy its rival.', 'aim: in advanced talks to'],
  ['We need to “act now”.', 'aim: need to'],
  ['The plan is aimed at ending the war.', 'aim: aimed at'],
  ['He knew of the leak, a claim the firm denies.', 'alleged: a claim'],
  ['It is the flood that critics blame for the deaths.', 'alleged: blame for'],
  ['He will probably resign.', 'planned: will', 'likely: probably'],
  ['The port may close.', 'possible: may'],
  ['The dam might break.', 'possible: might'],
  ['The storm could sink the ship.', 'possible: could'],
  ['Perhaps it rains.', 'possible: Perhaps'],
  ['The union threatened to strike.', 'possible: threatened to'],
  ['He left in order to save the ship.', 'aim: in order to'],
  ['The law aims to cut costs.', 'aim: aims to'],
  ['The plan is designed to cut costs.', 'aim: designed to'],
  ['The firm seeks a partner.', 'aim: seeks'],
  ['They tried to save the ship.', 'aim: tried to'],
  ['The union wants more pay.', 'aim: wants'],
  ['The union calls for a strike.', 'aim: calls for'],
  ['The plan is seen as a failure.', 'perceived: seen as'],
  ['The ship is believed to have sunk.', 'perceived: believed'],
  ['Residents believe the dam is safe.', 'perceived: believe'],
  ['The ship seems lost.', 'perceived: seems'],
  ['The ship apparently sank.', 'perceived: apparently'],
  ['A meeting awaits confirmation.', 'pending: awaits confirmation'],
  ['It is unclear who fired.', 'pending: unclear'],
  ['The report is unconfirmed.', 'pending: unconfirmed'],
  ['The deal is subject to approval.', 'pending: subject to approval'],
  ['The council has yet to vote.', 'pending: yet to'],
  ['The number has not been confirmed.', 'pending: not been confirmed'],
  ['The mayor allegedly took money.', 'alleged: allegedly'],
  ['The mayor is accused of fraud.', 'alleged: accused of'],
  ['The union accused the mayor of fraud.', 'alleged: accused the mayor of'],
  ['The ship reportedly sank.', 'alleged: reportedly'],
  ['The group claimed that it fired first.', 'alleged: claimed'],
  ['Police held two suspected smugglers.', 'alleged: suspected'],
];

test.each(HEDGED)('%s', async (sentence, ...hedges) => {
  expect(await hedgesOf(sentence)).toEqual(hedges);
});

const LOOK_ALIKES = [
  'The ship sank in May.',
  'The talks were held in Bergen.',
  'The suspect burned the car.',
  'Due to rain, the talks opened on Friday.',
  'The talks ended on Friday due to rain.',
  'Norland scored two goals at the port.',
  'The minister’s will was read.',
  'They lost their will.',
  'Will Smythe opened the port.',
  'Judge May Thornbury left.',
  'Plans for the port were sold.',
  'Norland could not sign in 2029.',
  'They could hear the ship.',
  'The cause of the fire was found.',
  'The accused left the court.',
  'He held the record for years.',
  'The works at the port cost millions.',
  'The might of the fleet was great.',
  'It did not mean to harm anyone.',
  'The ship was seen in the bay.',
  'Couples may now marry in the temple.',
  'The firm may no longer sell the tower.',
  'The group does not claim to belong to either camp.',
  'The rounds were aimed at a tower.',
  'These are the steps that need to be taken.',
  'The mayor took the blame for it.',
  'His concerns about the fee were heard.',
];

test.each(LOOK_ALIKES)('finds no hedge: %s', async (sentence) => {
  expect(await hedgesOf(sentence)).toEqual([]);
});

const SCOPES: readonly (readonly [sentence: string, ...scopes: string[]])[] = [
  ['It looks as if they knew the way.', 'It looks as if they knew the way.'],
  ['The port may close.', 'The port may close.'],
  ['The bill may pass, but the mayor vetoed it.', 'The bill may pass,'],
  ['The mayor, who may resign, opened the port.', 'who may resign,'],
  ['The mayor, who resigned, may leave.', 'The mayor, who resigned, may leave.'],
  ['The port closed because a storm was likely.', 'because a storm was likely.'],
  ['The port closed; it may open on Monday.', '; it may open on Monday.'],
];

test.each(SCOPES)('finds the scope: %s', async (sentence, ...scopes) => {
  const text = `The day in the harbor\n\n${sentence}`;
  expect((await hedgesIn(text)).map(({ scope }) => text.slice(scope.start, scope.end))).toEqual(scopes);
});
