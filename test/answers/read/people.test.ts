import { describe, expect, test } from 'vitest';
import { makeParties, parties } from '../../../src/answers/read/who/parties.js';
import { makePeople, people } from '../../../src/answers/read/who/people.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { drawn } from '../../support/drawn.js';
import { exampleBriefing, exampleFile } from '../../support/example.js';

/** The example with the adviser as the speaker of the claim about lower fees. */
const speaking = (change: (file: BriefingFile) => void = () => {}) =>
  new Briefing(
    exampleFile((file) => {
      Object.assign(file.claims[2] ?? {}, { attribution: { by: 'party', party: 'adviser' } });
      change(file);
    }),
  );

const listed = (briefing: Briefing) => drawn(people, makePeople(briefing));

describe('the list of people', () => {
  test('shows offices; people without an office are named on one line', () => {
    expect(listed(exampleBriefing())).toBe(`Harbour talks: people

Who: Mara Voss
Office: Harbour minister of Norland
Standing: + stated

Office not stated: an adviser to the minister.

Next: briefing who mara-voss
Next: briefing who
`);
  });

  test('shows who speaks', () => {
    const page = listed(speaking((file) => Object.assign(file.people[1] ?? {}, { role: 'adviser' })));
    expect(page).toContain(`Who: an adviser to the minister (unnamed)
Office: adviser
Standing: mentioned in passing

Speaking: an adviser to the minister (1 claim).
`);
  });

  test('says that an office is mentioned in passing if no claim is about it', () => {
    const page = listed(
      new Briefing(exampleFile((file) => Object.assign(file.people[1] ?? {}, { role: 'adviser' }))),
    );
    expect(page).toContain('Office: adviser\nStanding: mentioned in passing\n');
  });

  test('gives the standing of the offices once if it is the same for all', () => {
    const page = listed(
      new Briefing(
        exampleFile((file) => Object.assign(file.people[1] ?? {}, { role: 'adviser', claims: ['c2'] })),
      ),
    );
    expect(page).not.toContain('Standing');
    expect(page).toContain('All offices are + stated.\n');
  });
});

describe('the page of a person', () => {
  const page = (briefing: Briefing, ...ids: string[]) =>
    drawn(
      parties,
      makeParties(
        briefing,
        ids.map((id) => briefing.get('people', id)),
      ),
    );

  test('shows positions, claims by and about the person, and the issues and events that involve the person', () => {
    const briefing = speaking((file) => {
      Object.assign(file.people[0] ?? {}, { otherNames: [{ name: '沃斯', language: 'zh' }] });
      Object.assign(file.claims[5] ?? {}, { attribution: { by: 'party', party: 'mara-voss' } });
      file.positions.push({
        id: 'p2',
        issue: 'fees',
        whose: 'mara-voss',
        towards: 'sudland',
        act: 'opposes',
        text: 'higher fees',
        claims: ['c3'],
      });
    });
    expect(page(briefing, 'mara-voss')).toBe(`Mara Voss

Office: Harbour minister of Norland (+ stated)
Also known as: 沃斯
Issues: Harbour fees
Events: Talks at Port Grey (planned)

Positions

- Harbour fees: opposes · higher fees · toward Sudland (~ likely, an adviser to the minister)

Says

- Sudland refuses lower fees. ~ stated

Said about them

- Mara Voss is harbour minister of Norland. + stated

Next: briefing claims --about mara-voss
Next: briefing who
`);
  });

  test('has a note if the source does not name the person', () => {
    expect(page(speaking(), 'adviser')).toBe(`an adviser to the minister

Note: The source does not name this person.

Office: not stated
Events: Talks at Port Grey (planned)

Says

- Norland is likely to ask for lower fees. ~ likely

Next: briefing claims --about adviser
Next: briefing who
`);
  });
});

test('a spreadsheet of people has standing, use and voice', () => {
  const list = people.table?.(makePeople(exampleBriefing()));
  expect(list?.rows[0]?.join('|')).toBe(
    'mara-voss|Mara Voss|||Harbour minister of Norland|Norland|stated|as reported||0|',
  );
  const briefing = speaking();
  const sheet = parties.table?.(makeParties(briefing, [briefing.get('people', 'adviser')]));
  expect(sheet?.rows.map((row) => row.slice(0, 6).join('|'))).toEqual([
    'c3|Norland is likely to ask for lower fees.|likely||with attribution|an adviser to the minister',
  ]);
});
