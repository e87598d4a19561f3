import { describe, expect, test } from 'vitest';
import { claims, makeClaims } from '../../../src/answers/read/claims/claims.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import { defaultBriefing } from '../../../src/briefing/built-in.js';
import { drawn } from '../../support/drawn.js';
import { exampleBriefing, exampleFile } from '../../support/example.js';

const ledger = (briefing: Briefing) => makeClaims(briefing, briefing.all('claims'));

/** The example with a disputed claim, a softer restatement, a quotation and a proposed claim. */
const disputed = () =>
  new Briefing(
    exampleFile((file) => {
      const [first, , , fourth, , sixth] = file.claims;
      Object.assign(first ?? {}, { restates: ['c3'] });
      Object.assign(fourth ?? {}, { quote: 'a help in fog', proposed: { by: 'rules' } });
      Object.assign(sixth ?? {}, { disputes: ['c3'] });
    }),
  );

test('claims are grouped by standing, each with its voice, id and place', () => {
  expect(drawn(claims, ledger(exampleBriefing()))).toBe(`Harbour talks: claims

Stated: 2

Standing: + stated
Claim: Mara Voss is harbour minister of Norland.
Id: c2
Place: report 0.P1.s1

Standing: ~ stated
Claim: Sudland refuses lower fees. (Sudland)
Id: c6
Place: report 0.P2.s2

Planned: 1

Standing: + planned
Claim: Norland and Sudland will hold talks at Port Grey.
Id: c1
Place: report 0.P1.s1

Likely: 1

Standing: ~ likely
Claim: Norland is likely to ask for lower fees.
Id: c3
Place: report 0.P1.s2

Perceived: 1

Standing: ~ perceived
Claim: An unnamed voice: Shared pilots are seen as a help in fog.
Id: c4
Place: report 0.P1.s3

Alleged: 1

Standing: ! alleged
Claim: An unnamed voice: Sudland is alleged to have hidden the spill.
Id: c5
Place: report 0.P2.s1

6 claims. How they may be said: + as reported, ~ with attribution, ! not as fact.

Next: briefing claims c2
Next: briefing say
`);
});

test('each claim shows the mark for its use and the name of its standing', () => {
  const screen = drawn(claims, ledger(exampleBriefing()), 'terminal');
  expect(screen.match(/[●◐○] (stated|planned|likely|perceived|alleged)/g)).toEqual([
    '● stated',
    '◐ stated',
    '● planned',
    '◐ likely',
    '◐ perceived',
    '○ alleged',
  ]);
});

describe('a claim', () => {
  test('is shown with the claims that contradict it, and their standings and voices', () => {
    const briefing = disputed();
    const of = (id: string) => makeClaims(briefing, [briefing.get('claims', id)]).claims[0];
    expect(of('c3')).toMatchObject({
      use: 'not as fact',
      disputed: true,
      disputes: [
        {
          id: 'c6',
          text: 'Sudland refuses lower fees.',
          standing: 'stated',
          use: 'not as fact',
          voice: { kind: 'named', id: 'sudland', name: 'Sudland' },
          attributedTo: 'Sudland',
        },
      ],
    });
    expect(of('c6')?.disputes).toMatchObject([{ id: 'c3', standing: 'likely', attributedTo: 'the report' }]);
    const page = drawn(claims, ledger(briefing));
    expect(page).toContain(
      'Claim: Norland is likely to ask for lower fees. Disputed: Sudland refuses lower fees. (! stated, Sudland, c6)',
    );
  });

  test('is as soft as its softest restatement, whose standing is also shown', () => {
    const briefing = disputed();
    const record = ledger(briefing);
    expect(record.claims.find(({ id }) => id === 'c1')).toMatchObject({
      standing: 'planned',
      softerElsewhere: 'likely',
      disputed: true,
      restates: [{ id: 'c3', standing: 'likely', at: '0.P1.s2' }],
    });
    expect(drawn(claims, record)).toContain('Standing: ! planned, disputed; elsewhere likely\n');
  });

  test('is shown with its quotation, and marked with an asterisk until it is reviewed', () => {
    const page = drawn(claims, ledger(disputed()));
    expect(page).toContain(
      'Standing: ~ perceived*\nClaim: An unnamed voice: Shared pilots are seen as a help in fog. “a help in fog”\n',
    );
  });

  test('names its source if there are several sources', () => {
    const briefing = new Briefing(
      exampleFile((file) => {
        file.sources.push({ id: 'post', title: 'A post', kind: 'post' });
      }),
    );
    expect(
      ledger(briefing)
        .claims.map(({ attributedTo }) => attributedTo)
        .slice(0, 2),
    ).toEqual(['Grey Observer', 'Sudland, in Grey Observer']);
  });
});

test('a spreadsheet has one claim per row, with standing, use and voice', () => {
  const { columns, rows } = claims.table?.(ledger(exampleBriefing())) ?? { columns: [], rows: [] };
  expect(columns.slice(0, 6)).toEqual(['Id', 'Claim', 'Standing', 'Softer elsewhere', 'Use', 'Voice']);
  expect(rows.map((row) => [row[0], row[2], row[4], row[5]].join(', '))).toEqual([
    'c2, stated, as reported, the report',
    'c6, stated, with attribution, Sudland',
    'c1, planned, as a plan, the report',
    'c3, likely, with attribution, the report',
    'c4, perceived, with attribution, an unnamed voice',
    'c5, alleged, not as fact, an unnamed voice',
  ]);
});

test('the list contains every claim', () => {
  const briefing = defaultBriefing();
  expect(
    ledger(briefing)
      .claims.map(({ id }) => id)
      .sort(),
  ).toEqual(
    briefing
      .all('claims')
      .map(({ id }) => id)
      .sort(),
  );
});
