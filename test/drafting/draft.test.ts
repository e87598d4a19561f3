import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBriefing } from '../../src/briefing/file/format.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { validateFile } from '../../src/checking/rules/validate.js';
import { Unreadable } from '../../src/errors.js';
import { drafted } from './drafted.js';

const ARTICLE = `Harbor fees of Norway and Sweden

Norway urged Sweden on Monday to lower the harbor fees. Tom Lind, the mayor of Oslo, denied that he had taken money from the builders.

Prosecutors accused Greenpeace of paying bribes. Two officials said the talks were likely to fail.

"The harbor fees are expected to rise," said a person familiar with the matter. The ministers will meet in Oslo to discuss the harbor fees. Lind is alleged to have met the builders in March. Could the port have been sold?
`;

const problemsOf = (file: BriefingFile) =>
  validateFile('a draft', new TextEncoder().encode(formatBriefing(file))).problems;

const errorsOf = (file: BriefingFile) => problemsOf(file).filter(({ severity }) => severity === 'error');

describe('the draft of an article', () => {
  it('begins with the lead of the article, and takes the titles of issues from the article', async () => {
    const { title, summary, issues, sources } = await drafted(ARTICLE);
    expect(title).toBe('Harbor fees of Norway and Sweden');
    expect(summary.map(({ text, claims }) => [text, claims])).toEqual([
      ['Norway urged Sweden on Monday to lower the harbor fees.', ['c1']],
      ['Tom Lind, the mayor of Oslo, denied that he had taken money from the builders.', ['c2']],
      ['Prosecutors accused Greenpeace of paying bribes.', ['c3']],
    ]);
    expect(issues.map((issue) => issue.title)).toEqual(['Harbor fees of Norway and Sweden', 'Harbor fees']);
    expect(sources[0]?.sections).toEqual([{ number: 0, blocks: { P1: 2, P2: 2, P3: 4 } }]);
  });

  it('assigns every claim to an issue, so that `say` omits none', async () => {
    const { claims, issues } = await drafted(ARTICLE);
    const ids = issues.map(({ id }) => id);
    expect(claims.filter(({ about }) => !about.some((id) => ids.includes(id)))).toEqual([]);
  });

  it('contains only positions and plans that are expressed clearly', async () => {
    const { positions, events } = await drafted(ARTICLE);
    expect(positions.map(({ whose, act, text }) => [whose, act, text])).toEqual([
      ['norway-government', 'urges', 'Sweden on Monday to lower the harbor fees'],
      ['tom-lind', 'denies', 'that he had taken money from the builders'],
    ]);
    expect(events.map(({ title, kind, status }) => [title, kind, status])).toEqual([
      ['Norway urged Sweden to lower the harbor fees', 'action', 'occurred'],
      ['The ministers will meet in Oslo to discuss the harbor fees', 'meeting', 'planned'],
    ]);
  });

  it('asks about people who are not quoted or not named, and about missing dates', async () => {
    const { gaps } = await drafted(ARTICLE);
    expect(gaps.map(({ question }) => question)).toEqual([
      'What does Greenpeace say about this?',
      'When? “The ministers will meet in Oslo to discuss the harbor fees.”',
      'Alleged by whom? “Lind is alleged to have met the builders in March.”',
      'Who are the two officials?',
    ]);
  });

  it('has an id made from its headline and date, and an issue whose id has no date', async () => {
    const dated = await drafted(
      'Talks end\n\nBy Ann Berg, 21 February 2025\n\nThe talks on the port are over.\n',
    );
    expect([dated.id, dated.issues[0]?.id]).toEqual(['talks-end-2025-02-21', 'talks-end']);
    const undated = await drafted('Talks end\n\nThe talks on the port are over.\n');
    expect([undated.id, undated.issues[0]?.id]).toEqual(['talks-end-briefing', 'talks-end']);
  });

  it('calls only the words between quotation marks a quotation', async () => {
    const { claims } = await drafted(
      'Fees rise\n\nEva Lind noted that the harbor fees are too high. "They must fall by May. The ships are leaving."\n',
    );
    expect(claims.map(({ text, quote }) => [text, quote])).toEqual([
      ['The harbor fees are too high.', undefined],
      ['They must fall by May.', 'They must fall by May.'],
      ['The ships are leaving.', 'The ships are leaving.'],
    ]);
  });

  it('quotes the headline if the headline states a fact that the lead leaves open', async () => {
    const { title } = await drafted(
      'Mayor sells the harbor\n\nThe mayor of the town may sell the harbor to the builders, according to two officials.\n',
    );
    expect(title).toBe('“Mayor sells the harbor”');
  });

  it('begins its main issue with the lead, even if a person is quoted next', async () => {
    const { issues, claims } = await drafted(
      'Judge delays trial\n\nA judge put off the trial of Tom Lind on Thursday.\n\n“My client took nothing,” his lawyer Mara Berg said.\n',
    );
    expect(issues.map(({ summary }) => summary.claims)).toEqual([[claims[0]?.id]]);
    expect(issues[0]?.summary.text).toBe('A judge put off the trial of Tom Lind on Thursday.');
  });

  it('uses headings as issues', async () => {
    const { issues, claims } = await drafted(
      'A town and its port\n\n## The fees\n\nThe fees rose in May by a third.\n\n## The pier\n\nThe pier was closed after the storm.\n',
    );
    expect(issues.map(({ title }) => title)).toEqual(['The fees', 'The pier']);
    expect(claims.map(({ about }) => about)).toEqual([['the-fees'], ['the-pier']]);
  });

  it('uses the labels of bullets as issues, with all sentences of each bullet', async () => {
    const { issues, claims } = await drafted(
      'The talks\n\nThe ministers met in the town on Monday.\n\n- Trade: the ministers agreed on lower fees. The fees fall in May.\n- Fishing: the ministers agreed on nothing.\n',
    );
    expect(issues.map(({ title }) => title)).toEqual(['The talks', 'Trade', 'Fishing']);
    expect(claims.map(({ about }) => about)).toEqual([['the-talks'], ['trade'], ['trade'], ['fishing']]);
  });

  it('marks every entry as proposed', async () => {
    const { people, organizations, places, issues, events, claims, positions, gaps } = await drafted(ARTICLE);
    const all = [people, organizations, places, issues, events, claims, positions, gaps].flat();
    expect(all.filter(({ proposed }) => proposed?.by !== 'rules')).toEqual([]);
  });

  it('is valid for any beginning of a text, and every claim is a span of that text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 120, max: ARTICLE.length }), async (length) => {
        const text = ARTICLE.slice(0, length);
        const file = await drafted(text);
        expect(errorsOf(file)).toEqual([]);
        for (const claim of file.claims)
          expect(claim.text).toSatisfy((words: string) => isStretch(words, text));
      }),
      { numRuns: 25 },
    );
  });
});

/** Returns whether a text contains a claim, except for a capital letter and a period that may have been added. */
function isStretch(claim: string, text: string): boolean {
  const words = claim.slice(1).replace(/\.$/, '');
  return text.includes(words);
}

describe('unusual texts', () => {
  const draftOf = async (text: string) => errorsOf(await drafted(text));

  it('are refused if no sentence makes a claim', async () => {
    await expect(
      drafted(
        'Questions at the port\n\nWho was it that did this to the town and its port? What is it that they wanted from us?',
      ),
    ).rejects.toThrow(
      new Unreadable(
        'cannot draft from the text: it has no statement of at least four words (give the whole article)',
      ),
    );
  });

  it.each([
    [
      'control and direction characters',
      'The mayor of the town said that the \u202eharbor\u202c was \u0007closed on Monday.',
    ],
    [
      'names that are property names of every object',
      'The constructor said that the __proto__ of the port was closed. The toString is in the town.',
    ],
    [
      'unpaired quotation marks',
      'The mayor said "the port is closed and "the pier is open”, he “added. "It was all that he said.',
    ],
    [
      'a headline that cannot be a name',
      `${'A very long headline of the town '.repeat(7)}\n\nThe port was closed on Monday.`,
    ],
  ])('result in a valid draft in spite of %s', async (_what, text) => {
    expect(await draftOf(text)).toEqual([]);
  });

  it('result in a draft without the sentence that never ends, but with the others', async () => {
    const endless = 'the port was closed and '.repeat(2_000);
    const { claims } = await drafted(`The pier of the town was open.\n\nThe mayor said that ${endless}`);
    expect(claims.map(({ text }) => text)).toEqual(['The pier of the town was open.']);
  });
});
