import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { checkByRules, joined } from '../../../src/drafting/review/findings.js';
import { longerName, phrasesBeside } from '../../../src/drafting/review/names/beside-name.js';
import { nameDoubts } from '../../../src/drafting/review/names/doubts.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { exampleFile } from '../../support/example.js';

const TEXT = `Talks at Port Grey

Ada Venti, undersecretary to the prime minister, met the envoy of Sudland, Ole Ragnarsen. Ona Christmas drew them. Raknarsen left.
`;

const proposed = { by: 'rules' } as const;

async function begun() {
  const { reading } = await readWithTokens({ text: TEXT, details: {} });
  const text = new ReviewText(new Map([['report', reading]]));
  const people = [
    { id: 'venti', name: 'Ada Venti', proposed },
    { id: 'ragnarsen', name: 'Ole Ragnarsen', role: 'envoy', proposed },
    { id: 'ona', name: 'Ona', role: 'artist', proposed },
    { id: 'raknarsen', name: 'Raknarsen', role: 'envoy', proposed },
  ];
  const file: BriefingFile = { ...exampleFile(), people: [...exampleFile().people, ...people] };
  const check = (one: BriefingFile) => joined(checkByRules(one), nameDoubts(one, text));
  return { file, text, review: startReview(file, { only: ['names'] }, { check, text }) };
}

describe('the names of a draft', () => {
  test('are questioned if they are truncated or spelled in two ways, or if their entry lacks a role that the text states', async () => {
    const { file, text } = await begun();
    expect([...nameDoubts(file, text)].map(([address, [found]]) => [address, found?.message])).toEqual([
      ['people/venti', 'is called “undersecretary to the prime minister” in the text'],
      ['people/ona', 'may be Ona Christmas'],
      ['people/raknarsen', 'may be the same as Ole Ragnarsen'],
    ]);
  });

  test('are not questioned if the name of a person merely follows the name of an organization', async () => {
    const source = 'Talks\n\nThe port has a student at Norholm University Ada Venti. Talks went on.\n';
    const { reading } = await readWithTokens({ text: source, details: {} });
    const people = [{ id: 'venti', name: 'Ada Venti', role: 'student', proposed }];
    const body = { id: 'norholm', name: 'Norholm University', kind: 'school', proposed } as const;
    const file: BriefingFile = { ...exampleFile(), people, organizations: [body] };
    expect([...nameDoubts(file, new ReviewText(new Map([['report', reading]])))]).toEqual([]);
  });

  test('are each corrected as suggested with one key, but not yet accepted', async () => {
    let { review } = await begun();
    for (const id of ['venti', 'ona']) {
      const at = { kind: 'people', id } as const;
      review = perform({ ...review, at }, { do: 'accept so' }).review;
      expect(review.at).toEqual(at);
    }
    review = perform({ ...review, at: { kind: 'people', id: 'raknarsen' } }, { do: 'accept so' }).review;
    expect(review.at).toEqual({ kind: 'people', id: 'venti' });
    const people = review.file.people.map(({ id, name, role, proposed: open }) => [id, name, role, open]);
    expect(people.slice(-3)).toEqual([
      ['venti', 'Ada Venti', 'undersecretary to the prime minister', proposed],
      ['ragnarsen', 'Ole Ragnarsen', 'envoy', proposed],
      ['ona', 'Ona Christmas', 'artist', proposed],
    ]);
  });

  test('are accepted together with everything else that is not doubtful', async () => {
    const { file: draft, review } = await begun();
    const more = { id: 'lund', name: 'Mira Lund', role: 'mayor', proposed };
    const listed = startReview({ ...draft, people: [...draft.people, more] }, review.scope, review.tools);
    const { file, at, said } = perform(listed, { do: 'accept page' }).review;
    expect(at).toEqual({ kind: 'people', id: 'ona' });
    expect(file.people.filter((one) => one.proposed).map(({ id }) => id)).toEqual(['ona', 'raknarsen']);
    expect(file.people.find(({ id }) => id === 'venti')?.role).toBe('undersecretary to the prime minister');
    expect(said).toBe('Accepted 3 entries, 1 of them as suggested.');
  });
});

describe('descriptions next to a name', () => {
  test.each([
    ['Mira Lund, a lawyer for two of the men, said no.', ['lawyer for two of the men']],
    ['The president of the northern region, Mira Lund, said no.', ['president of the northern region']],
    ['A prize went to team member Mira Lund.', ['team member']],
    ['On Monday Mira Lund left.', []],
    ['“No,” said Mira Lund, the president of the region.', ['president of the region']],
    ['Mira Lund is the director of the port.', ['director of the port']],
    ['Mira Lund, the harbor, was closed.', ['harbor']],
    ['They met Mira Lund, the harbor.', []],
    ['Port Authority director General Mira Lund left.', ['Port Authority director General']],
    [
      'Executive director of the Council on Ports Mira Lund left.',
      ['Executive director of the Council on Ports'],
    ],
    ['Student Union president Mira Lund left.', ['Student Union president']],
    ['The Undersecretary for Ports Mr. Mira Lund left.', ['Undersecretary for Ports']],
    ['The secretary of PCN (the Port Council), Mira Lund, left.', ['secretary of PCN']],
    [
      'Biology major at the University of Norholm Mira Lund left.',
      ['Biology major at the University of Norholm'],
    ],
    ['Judge jails two men for life over Mira Lund.', []],
    ['The expedition consists of Mira Lund and two others.', []],
    ['“No,” said Mira Lund.', []],
  ])('are found in “%s”', (text, phrases) => {
    expect(phrasesBeside(text, 'Mira Lund')).toEqual(phrases);
  });

  test('extend a name only if it never occurs without them', () => {
    expect(longerName('The House of Lords met.', 'House of')).toBe('House of Lords');
    expect(longerName('Ona Lund left. Ona came back.', 'Ona')).toBeUndefined();
  });
});
