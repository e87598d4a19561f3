import { describe, expect, test } from 'vitest';
import { hedgesOnlyPart } from '../../../src/reading/hedges/part-hedged.js';

/** Returns whether the hedge in brackets softens only a part of the statement. */
function isOfPart(statement: string): boolean {
  const [before = '', hedge = '', after = ''] = statement.split(/[[\]]/u);
  return hedgesOnlyPart({ before, hedge, after });
}

describe('a hedge softens only a part of a statement', () => {
  test.each([
    '[To] get a pass, crews will have to apply.',
    'After many [attempts to] leave, the crew was held.',
    'As the pilot moves aside [so she can] see, the ship has passed.',
    'Crews will meet in a port at which fees are [expected to] be cut.',
    'Fees fell in May, fueling [calls for] lower taxes.',
    'Anybody [wishing to] sail only had to ask.',
    'Crews [awaiting a decision] have no right to sail.',
    'The port, which [may] close, is old.',
    'The rules are aimed at old ships, of which there are [estimated to] be ten.',
    'Crews who [want to] sail must register.',
    'The crew was freed on the grounds that it [would] help.',
    'Lind sent a clear signal that she [expects] a strike.',
    'The plan has [potential] benefits for crews.',
    'Lind spoke about the [possibility of] a flood.',
    'The [danger of] a dam is that it breaks.',
    'Norland opposed routes that [could] bring ships closer.',
    'It was kept from crews “which [maybe] do not agree”.',
    'The ore was important for Norland’s [efforts to] rebuild its port.',
    'The move has a political and [possibly] military motive.',
    'Lind found a [potentially] deadly flaw.',
    'Norland sent a team [to] rebuild the port.',
    'Norland passed a law [aimed at] old ships.',
    'Norland stepped up its [efforts to] rebuild the port.',
    'Norland banned the firm amid fears that it [could] spy on ships.',
    'Lind said the port fell silent when crews [tried to] leave.',
    'Norland bought ships as crews [tried to] leave.',
    'Lind signed the deal, which still [awaits ratification].',
    'Wood washed ashore, some of which [could] be from a ship.',
    'Fees fell sharply, [potentially] helping crews.',
    'The petition grew quickly, [asking] the board to help.',
    'Ten were hurt, police said, in one of many raids that officials say [aim to] hurt trade.',
    'Its size shocked experts who asked how the port [could] hold it.',
    'The [move to] rebuild the port was good for trade.',
    'Norland announced a [program to] train crews.',
    'Norland fined crews that [seek to] break it.',
    'The rules detail what is [considered] a crime.',
    '“I [wish to] share with you that fees fell,” Lind said.',
    'Some of the new [efforts to] rebuild it would be good.',
    'Fees rose faster than [expected].',
    'There are no signs yet that crews have [decided to] leave.',
    'The port has cranes that officials fear [could] break.',
  ])('“%s”', (statement) => {
    expect(isOfPart(statement)).toBe(true);
  });
});

describe('a hedge softens the whole statement', () => {
  test.each([
    '[To] get a pass.',
    'After the vote, the crew [tried to] leave.',
    'After a vote on fees, crews [may] leave, and the port was shut.',
    'Fees fell in May, voicing [fears that] crews will leave.',
    'Crews are [awaiting a decision].',
    'Hundreds of crews [seeking] work',
    'Crews who stay at sea [could] lose it.',
    'Lind found coins which were [believed to] be old.',
    'A strike is [possible] now.',
    'There was a [danger of] a flood.',
    'Lind said that it [may] close.',
    'Lind said that [could] change.',
    'The port is [possibly] shut.',
    'They made an [effort to] rebuild the port.',
    'Lind is still [trying to] reach the port.',
    'Fees fell after the vote and [may] rise again.',
    'Lind said Friday that it [may] close.',
    'The [goal of] the board is to rebuild the port.',
    'The court ruled that crews who leave [may] be fined.',
    'They are in port and [efforts] are under way.',
  ])('“%s”', (statement) => {
    expect(isOfPart(statement)).toBe(false);
  });
});
