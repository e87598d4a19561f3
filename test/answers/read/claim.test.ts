import { expect, test } from 'vitest';
import { claim, makeClaim } from '../../../src/answers/read/claims/claim.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import { drawn } from '../../support/drawn.js';
import { exampleFile } from '../../support/example.js';

const briefing = new Briefing(
  exampleFile((file) => {
    const [first, , third, fourth, , sixth] = file.claims;
    Object.assign(first ?? {}, { dependsOn: ['c3'] });
    Object.assign(third ?? {}, {
      restates: ['c4'],
      dependsOn: ['c2'],
      asFact: 'Norland asks for lower fees.',
    });
    Object.assign(fourth ?? {}, { quote: 'a help in fog' });
    Object.assign(sixth ?? {}, { disputes: ['c3'] });
    Object.assign(file.gaps[0] ?? {}, { claims: ['c3'] });
  }),
);

const page = (...ids: string[]) => drawn(claim, makeClaim(briefing, briefing.claims(ids)));

test('the full page of a claim shows all its details and the entries that depend on it', () => {
  expect(page('c3')).toBe(`Claim c3

Claim: Norland is likely to ask for lower fees.
Standing: ! likely, disputed: the source calls it likely
Hedge: “likely”
Voice: the report
Use: not as fact
Do not say: Norland asks for lower fees.
Place: report 0.P1.s2, Talks at Port Grey
About: Harbour fees

Disputed

- Sudland refuses lower fees. (! stated, Sudland, c6)

Repeated elsewhere in the source

- Shared pilots are seen as a help in fog. (~ perceived, an unnamed voice, c4, report 0.P1.s3)

Assumes

- Mara Voss is harbour minister of Norland. (+ stated, c2, report 0.P1.s1)

What depends on this claim

- Issue Harbour fees: Norland is likely to ask for lower fees. (! likely, disputed)
- Position of Norland: seeks · lower fees from Sudland (~ likely)
- Claim c1: Norland and Sudland will hold talks at Port Grey. + planned
- Question: How low should the fees be? (not stated)

Next: briefing say fees
Next: briefing claims
`);
});

test('events are shown with their status, and a claim without dependents has a note that nothing depends on it', () => {
  const text = page('c6', 'c1');
  expect(text).toContain('Harbour talks: claims\n\nClaim c6\n');
  expect(text).toContain('What depends on this claim\n\n- Nothing depends on this claim.\n');
  expect(text).toContain('About: Talks at Port Grey (planned)\n');
  expect(text).toContain('- Event Talks at Port Grey: planned (+ planned)\n');
});

test('the exact words of a speaker are in quotation marks', () => {
  expect(page('c4')).toContain('Their words: “a help in fog”\n');
});

test('the list of dependents is shortened on a page, but complete in the record', () => {
  const large = new Briefing(
    exampleFile((file) => {
      const [, , third] = file.claims;
      for (let index = 0; index < 50; index += 1)
        if (third)
          file.claims.push({ ...third, id: `d${index}`, text: `Fee ${index} is likely.`, dependsOn: ['c1'] });
    }),
  );
  const record = makeClaim(large, large.claims(['c1']));
  expect(record.claims[0]?.dependents.claims).toHaveLength(50);
  const text = drawn(claim, record);
  expect(text).toContain('- Claim d11: Fee 11 is likely. ~ likely\n- and 38 more\n');
  expect(text).not.toContain('d12');
});
