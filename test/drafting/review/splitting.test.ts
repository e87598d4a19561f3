import { describe, expect, test } from 'vitest';
import type { BriefingFile, Claim } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { type Split, splitsOf } from '../../../src/drafting/review/splitting/joints.js';
import { partSentence, split } from '../../../src/drafting/review/splitting/split.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { exampleFile } from '../../support/example.js';

const partsOf = async (text: string) => (await splitsOf(text)).map(({ first, second }) => [first, second]);

describe('a claim can be split', () => {
  test('between two statements', async () => {
    expect(await partsOf('The talks began in May, and the pilots may strike.')).toEqual([
      ['The talks began in May', 'and the pilots may strike.'],
    ]);
  });

  test('but not within a verb, or if a part would have no verb', async () => {
    const words = 'The company said 800 cars may also be affected by the leak.';
    const parts = await partsOf(words);
    expect(parts.map(([first]) => first)).not.toContain('The company said 800 cars may also be');
    expect(await partsOf('The ship sank in the bay.')).toEqual([]);
    expect(await partsOf('The ship may also be affected by the leak.')).toEqual([]);
  });

  test('but not between adjectives of one noun', async () => {
    const parts = await partsOf(
      'He is the author of the current economic and political problems we are facing.',
    );
    expect(parts.map(([first]) => first)).not.toContain('He is the author of the current economic');
  });

  test('at every clause, between main clauses first', async () => {
    const text = 'The port opened when the ship came, and the council plans to close it.';
    expect(await partsOf(text)).toEqual([
      ['The port opened when the ship came', 'and the council plans to close it.'],
      ['The port opened', 'when the ship came, and the council plans to close it.'],
    ]);
  });

  test('before a participle, although the reviewer must complete the second part', async () => {
    expect(await partsOf('The crew found debris believed to be from the ship.')).toEqual([
      ['The crew found debris', 'believed to be from the ship.'],
    ]);
  });
});

test('a second part that begins with a verb gets the subject of the first part', async () => {
  const parts = await splitsOf('Judge Ek ruled for the port, and held that it may open.');
  const [split] = parts;
  expect(partSentence(split?.second ?? '', split?.subject)).toBe('Judge Ek held that it may open.');
});

test('a statement that cites a claim cites both parts after the claim is split', () => {
  const file = exampleFile();
  const id = file.summary[0]?.claims[0] ?? '';
  const parts = { first: 'Norland asks,', second: 'and pilots may strike.' };
  const after = split(file, id, parts, undefined) as BriefingFile;
  const [added] = after.claims.filter((one) => !file.claims.some((other) => other.id === one.id));
  expect(after.summary[0]?.claims.slice(0, 2)).toEqual([id, added?.id]);
});

test('positions, events and links refer to the part that they share words with, or to both', () => {
  const file = exampleFile();
  const [claim, another] = file.claims as [Claim, Claim];
  const text = 'Norland seeks higher fees for the canal, and the pilots may strike in Port Grey.';
  const position = file.positions[0] as BriefingFile['positions'][number];
  const event = file.events[0] as BriefingFile['events'][number];
  const begun: BriefingFile = {
    ...file,
    claims: [
      { ...claim, text, about: ['norland', 'port-grey'], disputes: [another.id] },
      { ...another, text: 'The pilots rule out a strike.', restates: [claim.id] },
    ],
    people: [],
    organizations: [{ id: 'norland', name: 'Norland', kind: 'government' }],
    places: [{ id: 'port-grey', name: 'Port Grey' }],
    positions: [{ ...position, text: 'a strike by pilots', claims: [claim.id] }],
    events: [{ ...event, title: 'Vote on fees', claims: [claim.id] }],
  };
  const parts = {
    first: 'Norland seeks higher fees for the canal',
    second: text.slice(text.indexOf('and the')),
  };
  const after = split(begun, claim.id, parts, undefined) as BriefingFile;
  const [first, second, other] = after.claims as [Claim, Claim, Claim];
  expect([first.about, second.about]).toEqual([['norland'], ['port-grey']]);
  expect([first.disputes, second.disputes]).toEqual([undefined, [other.id]]);
  expect(other.restates).toEqual([second.id]);
  expect(after.positions.map(({ claims }) => claims)).toEqual([[second.id]]);
  expect(after.events.map(({ claims }) => claims)).toEqual([[first.id]]);
  const both = { ...begun, events: [{ ...event, title: 'Grain', claims: [claim.id] }] };
  expect((split(both, claim.id, parts, undefined) as BriefingFile).events[0]?.claims).toEqual([
    first.id,
    second.id,
  ]);
});

test('each part gets the voice that speaks in it', async () => {
  const text =
    'Officials named no reason, but Ada Lind, the mayor, said the port would close. Ada Lind left in May.';
  const read = await readWithTokens({ text: `Port\n\n${text}\n`, details: {} });
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const source = draft.sources[0]?.id ?? '';
  const [first] = draft.claims.filter(({ at }) => at === '0.P1.s1');
  const party = draft.people.find(({ name }) => name === 'Ada Lind')?.id ?? '';
  const whole = text.slice(0, text.indexOf('. ') + 1);
  const start = read.reading.text.indexOf(whole);
  const claim = {
    ...first,
    id: 'c1',
    text: whole,
    span: { start, end: start + whole.length },
    attribution: { by: 'party', party },
  } as Claim;
  const parts = { first: 'Officials named no reason', second: whole.slice(whole.indexOf('but')) };
  const known = new ReviewText(new Map([[source, read.reading]]));
  const after = split({ ...draft, claims: [claim] }, 'c1', parts, known) as BriefingFile;
  expect(after.claims.map((one) => [one.text, one.attribution])).toEqual([
    ['Officials named no reason.', { by: 'source' }],
    ['Ada Lind, the mayor, said the port would close.', { by: 'party', party }],
  ]);
});

test('each part gets the standing and the voice of its own clause', async () => {
  const text =
    'Last year 4 million people came to the port and this year the council expects 6 million according to the port website. Ada Lind left in May.';
  const read = await readWithTokens({ text: `Port\n\n${text}\n`, details: {} });
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const claim = draft.claims.find((one) => one.text.startsWith('Last year')) as Claim;
  const known = new ReviewText(new Map([[claim.source, read.reading]]));
  const [parts] = await splitsOf(claim.text);
  const after = split({ ...draft, claims: [claim] }, claim.id, parts as Split, known) as BriefingFile;
  expect(after.claims.map((one) => [one.text, one.standing, one.attribution])).toEqual([
    ['Last year 4 million people came to the port.', 'stated', { by: 'source' }],
    [
      'This year the council expects 6 million according to the port website.',
      'expected',
      { by: 'unnamed', label: 'the port website' },
    ],
  ]);
});
