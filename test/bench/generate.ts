import type { BriefingFile } from '../../src/briefing/file/schema.js';

/** Makes a briefing with the given number of issues, each with a claim and a position, always in the same way. */
export function generated(count: number): BriefingFile {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return {
    formatVersion: 1,
    id: `bench-${count}`,
    title: `A briefing with ${count} issues`,
    language: 'en',
    summary: [{ text: 'Two parties talk about many things.', claims: ['c1'] }],
    groups: [
      { id: 'agenda', title: 'On the agenda' },
      { id: 'progress', title: 'Reported progress' },
    ],
    sources: [{ id: 'minutes', title: 'Minutes of the talks', kind: 'document' }],
    people: [],
    organizations: [
      { id: 'north', name: 'Northland', kind: 'government' },
      { id: 'south', name: 'Southland', kind: 'government' },
    ],
    places: [],
    issues: numbers.map(issue),
    events: [],
    claims: numbers.map(claim),
    positions: numbers.map(position),
    gaps: [],
  };
}

const STANDINGS = ['stated', 'planned', 'expected', 'likely', 'alleged'] as const;
const GOODS = ['fish', 'timber', 'grain', 'copper', 'ferries', 'rail', 'tariffs'] as const;
const goodsOf = (number: number) => GOODS[number % GOODS.length];

const issue = (number: number): BriefingFile['issues'][number] => ({
  id: `issue-${number}`,
  title: `Question ${number} of ${goodsOf(number)}`,
  group: number % 2 === 0 ? 'progress' : 'agenda',
  summary: { text: `How ${goodsOf(number)} is to be shared.`, claims: [`c${number}`] },
  parties: ['north', 'south'],
});

const claim = (number: number): BriefingFile['claims'][number] => ({
  id: `c${number}`,
  text: `Northland asks Southland for an answer on ${goodsOf(number)} by the end of the talks.`,
  about: [`issue-${number}`],
  standing: STANDINGS[number % STANDINGS.length] ?? 'stated',
  attribution: { by: 'source' },
  source: 'minutes',
  at: `${Math.floor(number / 1000) + 1}.B${(number % 1000) + 1}.s1`,
});

const position = (number: number): BriefingFile['positions'][number] => ({
  id: `p${number}`,
  issue: `issue-${number}`,
  whose: 'north',
  towards: 'south',
  act: 'seeks',
  text: `an answer on ${goodsOf(number)} by the end of the talks`,
  claims: [`c${number}`],
});
