import { expect, test } from 'vitest';
import { withoutCapitals } from '../../../src/drafting/model/brief/headline.js';
import { draftedText, wordedWith } from './conversation.js';

const SENTENCES = [
  'Norland Air plans to cut jobs at its base in Port Grey.',
  'Mayor Eva Lind claimed that the airline had broken the law.',
  'Lind said that flights could end in May.',
];

const CLAIMS = [
  {
    ...{ n: 1, sentence: 1, text: SENTENCES[0], standing: 'planned', hedge: 'plans to' },
    voice: { kind: 'source', name: '' },
  },
  {
    ...{ n: 2, sentence: 2, text: 'Norland Air had broken the law.', standing: 'alleged', hedge: 'claimed' },
    voice: { kind: 'named', name: 'Eva Lind' },
  },
];

const SAID = {
  ...{ n: 3, sentence: 3, text: 'Flights could end in May.', standing: 'possible', hedge: 'could' },
  voice: { kind: 'named', name: 'Eva Lind' },
};

const LEAD = [
  { text: 'Norland Air plans to cut jobs at its base in Port Grey.', claims: [1] },
  { text: 'Mayor Eva Lind claimed that the airline had broken the law.', claims: [2] },
  { text: 'Lind said that flights could end in May.', claims: [3] },
];

/** Returns the headline that a draft shows, and the reasons for refusing the model's headline. */
async function headlineFrom(title: string) {
  const draft = await draftedText(`Row over flights\n\n${SENTENCES.join(' ')}`);
  const { file, parts } = await wordedWith(
    draft,
    JSON.stringify({ title, claims: [...CLAIMS, SAID], lead: LEAD }),
  );
  return { shown: file.title, reasons: parts[0]?.brief.title?.reasons ?? [] };
}

test.each([
  ['Norland Air plans to cut jobs', 'Norland Air plans to cut jobs'],
  ['Norland Air to cut jobs', 'Norland Air to cut jobs'],
  ['Norland Air to axe jobs', 'Norland Air to axe jobs'],
  ['Row over jobs at an airline', 'Row over jobs at an airline'],
  ['NORLAND AIR: PLAN TO CUT JOBS IN PORT GREY', 'Norland Air: plan to cut jobs in Port Grey'],
  ['Flights could end in May', 'Flights could end in May'],
  ['Mayor claims that airline broke the law', 'Mayor claims that airline broke the law'],
  ['Lind claims that airline broke the law', 'Lind claims that airline broke the law'],
])('a headline can omit details that the lead gives: %s', async (title, shown) => {
  expect(await headlineFrom(title)).toEqual({ shown, reasons: [] });
});

test.each([
  ['Norland Air cuts jobs', 'more firmly than planned'],
  ['Norland Air axes 200 jobs', "it says '200'"],
  ['Flights to dwindle in May', 'more firmly than possible'],
  ['Norland Air guilty over jobs', "it says 'guilty'"],
  ['No cut of jobs at Norland Air', 'negation'],
  ['Flights to end in May', 'more firmly than possible'],
  ['Raid on Norland Air', "it says 'Raid'"],
  ['Jobs cut at Port Grey', 'more firmly than planned'],
  ['Row over jobs in Sudland', "it names 'Sudland'"],
  ['Row over 200 jobs', "it says '200'"],
  ['Row over "theft" at an airline', "it quotes 'theft'"],
  ['Proof of crimes at an airline', 'more firmly than its claims'],
  ['Airline broke the law', 'does not say who says it (Eva Lind)'],
  ['Minister claims that airline broke the law', 'does not say who says it (Eva Lind)'],
])('a headline that the lead does not support is refused: %s', async (title, reason) => {
  const { shown, reasons } = await headlineFrom(title);
  expect(reasons.join('; ')).toContain(reason);
  expect(shown).toBe('Row over flights');
});

test.each([
  ['ROW AT THE EU OVER AIDS PLAN', 'Row at the EU over Aids plan'],
  ['HALF-LIFE 2 BANNED', 'Half-Life 2 banned'],
  ["NORLAND'S UN ENVOY QUITS", "Norland's UN envoy quits"],
  ['Plans at the EU', 'Plans at the EU'],
])('a headline in capitals is capitalized like the text: %s', (title, written) => {
  const text = 'The EU has a plan for Aids in Norland. A ban on Half-Life 2 is new.';
  expect(withoutCapitals(title, text)).toBe(written);
});
