import { describe, expect, test } from 'vitest';
import { run } from '../../support/fake-io.js';

const ARTICLE = `Port closed

The port of Norholm was closed on Monday after 40 pilots went on strike over their pay. Mayor Tom Lind said that the strike would cost the town 3 million crowns a day, and asked for talks.

The port handles 60 percent of the country's grain. Eva Berg, who leads the union, said that the pilots had waited 11 years. The owners have offered 5 percent.

Berg is accused of breaking a contract. "We will not give up," Berg said. The strike is expected to last until June.
`;

/** Returns the output of `overview` for a draft made by rules, after a change to the draft. */
async function overviewAfter(change: (file: string) => string, ...options: string[]): Promise<string> {
  const drafted = await run(['draft', 'port.txt', 'port.json'], { files: { 'port.txt': ARTICLE } });
  const file = change(drafted.io.written.get('port.json') ?? '');
  const { stdout } = await run(['overview', 'port.json', ...options], { files: { 'port.json': file } });
  return stdout;
}

/** Marks the first claim as reviewed. */
function firstReviewed(file: string): string {
  const briefing = JSON.parse(file);
  delete briefing.claims[0].proposed;
  return JSON.stringify(briefing);
}

describe('the overview of a draft made by rules', () => {
  test('shows passages of the article without marks or warnings, in the order of the text', async () => {
    expect(await overviewAfter((file) => file, '--width', '100')).toContain(`IN SHORT
The port of Norholm was closed on Monday after 40 pilots went on strike over their pay.
Mayor Tom Lind said that the strike would cost the town 3 million crowns a day, and
asked for talks.

ALSO REPORTED
– The port handles 60 percent of the country's grain.
– Eva Berg, who leads the union, said that the pilots had waited 11 years.
– The owners have offered 5 percent.
– Berg is accused of breaking a contract.
– "We will not give up," Berg said.
– The strike is expected to last until June.
`);
  });

  test('ends by saying that it has not been reviewed and that parts of the article are left out', async () => {
    expect(await overviewAfter((file) => file, '--width', '100')).toContain(
      'Draft by rules, not yet reviewed: each paragraph is an unbroken passage of the article,\nword for word; the text between the passages is left out.\n',
    );
  });

  test('says that each paragraph is a passage of the article only if this is true of all paragraphs', async () => {
    const worded = (file: string) => file.replace('"verbatim": true', '"accept": []');
    const text = await overviewAfter(worded, '--width', '100');
    expect(text).not.toContain('word for word');
    expect(text).toContain('Draft by rules: 0 of 8 claims reviewed. Expect to correct about 3 in 10.');
  });

  test('begins a new paragraph where sentences of the lead are left out', async () => {
    const broken = (file: string) => file.replace('"continues": true', '"accept": []');
    expect(await overviewAfter(broken, '--width', '100')).toContain(
      'strike over their pay.\n\nMayor Tom Lind said',
    );
  });

  test('marks a sentence if a reviewer has decided that it must not be stated as fact', async () => {
    const alleged = (file: string): string => {
      const briefing = JSON.parse(file);
      for (const claim of briefing.claims) delete claim.proposed;
      const claim = briefing.claims.find(({ text }: { text: string }) => text.includes('5 percent'));
      claim.standing = 'alleged';
      return JSON.stringify(briefing);
    };
    const text = await overviewAfter(alleged, '--width', '100');
    expect(text).toContain('– The owners have offered 5 percent. ○ alleged\n');
    expect(text).toContain('– Berg is accused of breaking a contract.\n');
  });

  test('marks unreviewed sentences with an asterisk as soon as a claim has been reviewed', async () => {
    const text = await overviewAfter(firstReviewed, '--width', '100');
    expect(text).toContain(
      'Draft by rules: 1 of 8 claims reviewed. Expect to correct about 3 in 10 of the others. *\nnot reviewed',
    );
    expect(text).toContain('– Berg is accused of breaking a contract. ○ alleged*');
  });
});
