import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import { defaultBriefing } from '../../src/briefing/built-in.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { jsonld } from '../../src/exports/jsonld.js';
import { exampleFile } from '../support/example.js';
import { run } from '../support/fake-io.js';

interface Node {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [field: string]: unknown;
}

function graphOf(briefing: Briefing): Node[] {
  const made = jsonld(briefing);
  return made.ok ? JSON.parse(made.text)['@graph'] : [];
}

const graph = (change?: (file: BriefingFile) => void) => graphOf(new Briefing(exampleFile(change)));
const node = (nodes: readonly Node[], id: string) => nodes.find((one) => one['@id'] === `#${id}`);
const term = (name: string, set: string) => ({
  '@type': 'DefinedTerm',
  name,
  inDefinedTermSet: { '@id': `#${set}` },
});

describe('the entries of a briefing in schema.org terms', () => {
  test('a claim has its standing, use, hedge, attribution and place', () => {
    expect(node(graph(), 'c3')).toEqual({
      '@type': 'Claim',
      '@id': '#c3',
      text: 'Norland is likely to ask for lower fees.',
      inLanguage: 'en',
      keywords: [
        term('likely', 'standings'),
        term('with attribution', 'uses'),
        term('likely', 'hedge-words'),
      ],
      creditText: 'the report',
      appearance: { '@id': '#report' },
      position: '0.P1.s2',
      about: [{ '@id': '#fees', name: 'Harbour fees' }],
    });
  });

  test('a planned event is scheduled, with its dates and voice', () => {
    expect(node(graph(), 'talks')).toEqual({
      '@type': 'Event',
      '@id': '#talks',
      name: 'Talks at Port Grey',
      additionalType: 'talks',
      eventStatus: 'https://schema.org/EventScheduled',
      startDate: '2031-05-20',
      endDate: '2031-05-21',
      description: 'When: 20 May 2031 to 21 May 2031',
      duration: 'P2D',
      location: [{ '@type': 'Place', '@id': '#port-grey', name: 'Port Grey' }],
      attendee: [
        { '@id': '#mara-voss', name: 'Mara Voss' },
        { '@id': '#adviser', name: 'an adviser to the minister' },
      ],
      keywords: [term('planned', 'standings'), term('as a plan', 'uses'), term('planned', 'statuses')],
      subjectOf: [{ '@type': 'Claim', '@id': '#c1', creditText: 'the report' }],
    });
  });

  test('an event that must not be stated as fact has no status, and uncertain dates are left out', () => {
    const event = node(
      graph((file) => {
        Object.assign(file.events[0] ?? {}, { when: '2031-05-20?' });
        Object.assign(file.claims[0] ?? {}, { standing: 'alleged' });
      }),
      'talks',
    );
    expect([event?.eventStatus, event?.startDate, event?.description]).toEqual([
      undefined,
      undefined,
      'When: perhaps 20 May 2031',
    ]);
  });

  test('an issue has its summary and positions, each with standing, voice and claims', () => {
    expect(node(graph(), 'fees')).toEqual({
      '@type': 'Thing',
      '@id': '#fees',
      name: 'Harbour fees',
      description: 'On the table',
      subjectOf: [
        {
          '@type': 'Claim',
          text: 'Norland is likely to ask for lower fees.',
          inLanguage: 'en',
          keywords: [term('likely', 'standings'), term('with attribution', 'uses')],
          creditText: 'the report',
          isBasedOn: [{ '@id': '#c3' }],
        },
        {
          '@type': 'Claim',
          '@id': '#p1',
          text: 'Norland · seeks · lower fees from Sudland · toward Sudland',
          inLanguage: 'en',
          keywords: [term('likely', 'standings'), term('with attribution', 'uses')],
          creditText: 'the report',
          isBasedOn: [{ '@id': '#c3' }],
        },
      ],
    });
  });

  test('an unnamed person has no name', () => {
    const nodes = graph();
    expect([node(nodes, 'mara-voss')?.name, node(nodes, 'mara-voss')?.jobTitle]).toEqual([
      'Mara Voss',
      'Harbour minister of Norland',
    ]);
    expect(node(nodes, 'adviser')).toEqual({
      '@type': 'Person',
      '@id': '#adviser',
      description: 'an adviser to the minister (unnamed in the source)',
    });
  });

  test('a place has its type, its names and the place that contains it', () => {
    expect(node(graph(), 'port-grey')).toEqual({
      '@type': 'City',
      '@id': '#port-grey',
      name: 'Port Grey',
      alternateName: ['灰港'],
      containedInPlace: { '@id': '#grey-coast', name: 'Grey Coast' },
    });
  });

  test('a gap is a question without an answer', () => {
    expect(node(graph(), 'g1')).toEqual({
      '@type': 'Question',
      '@id': '#g1',
      text: 'How low should the fees be?',
      inLanguage: 'en',
      about: [{ '@id': '#fees', name: 'Harbour fees' }],
      keywords: [term('not stated', 'reasons')],
      mentions: [{ '@id': '#norland', name: 'Norland' }],
    });
  });

  test('an uncertain date of a source is given only in words', () => {
    const source = node(
      graph((file) => void Object.assign(file.sources[0] ?? {}, { published: '2031-05~' })),
      'report',
    );
    expect([source?.datePublished, source?.description]).toEqual([undefined, 'Published: about May 2031']);
  });
});

test('drafts and disputes are marked as such', () => {
  const nodes = graph((file) => {
    Object.assign(file.claims[5] ?? {}, { disputes: ['c3'] });
    Object.assign(file.claims[1] ?? {}, { proposed: { by: 'rules' } });
  });
  const words = (id: string) =>
    ((node(nodes, id)?.keywords ?? []) as { name: string }[]).map(({ name }) => name);
  expect(words('c3')).toEqual(['likely', 'not as fact', 'disputed', 'likely']);
  expect(words('c2')).toContain('proposed');
});

test('every claim and every sentence that is based on claims has a standing and a voice', () => {
  const nodes = graphOf(defaultBriefing());
  const claims = nodes.flatMap(everyNode).filter((one) => one['@type'] === 'Claim' && 'text' in one);
  expect(claims.length).toBeGreaterThan(60);
  expect(claims.filter((one) => !('creditText' in one && 'keywords' in one))).toEqual([]);
});

test('every referenced address is in the file', () => {
  const nodes = graphOf(defaultBriefing()).flatMap(everyNode);
  const isTarget = (one: Node) => '@type' in one && Object.keys(one).length > 2;
  const there = new Set(nodes.filter(isTarget).map((one) => one['@id']));
  const sets = ['#hedge-words', '#reasons', '#statuses'];
  const referred = nodes.flatMap((one) => one['@id'] ?? []);
  expect(referred.filter((id) => !there.has(id) && !sets.includes(id))).toEqual([]);
});

test('notes are left out, since they do not come from a source, and are counted', async () => {
  expect(jsonld(new Briefing(exampleFile()))).toMatchObject({
    leftOut: ["1 note (the editor's own words)"],
  });
});

test('an answer that does not cover the whole briefing is refused, and nothing is written', async () => {
  const { exitCode, stdout, stderr } = await run(['claims', '--format', 'jsonld']);
  expect([exitCode, stdout, stderr]).toEqual([
    2,
    '',
    'briefing: cannot write this answer as jsonld: that format needs a whole briefing (use overview, timeline, itinerary or book)\n',
  ]);
});

function everyNode(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(everyNode);
  return Array.isArray(value) ? inner : [value as Node, ...inner];
}
