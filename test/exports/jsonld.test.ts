import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

interface Node {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [field: string]: unknown;
}

async function graph(command: string, change?: (file: BriefingFile) => void): Promise<Node[]> {
  const world = { files: { 'own.json': exampleJson(change) }, environment: { BRIEFING: 'own.json' } };
  const { stdout } = await run([...command.split(' '), '--format', 'jsonld'], world);
  return JSON.parse(stdout)['@graph'];
}

const node = (nodes: readonly Node[], id: string) => nodes.find((one) => one['@id'] === `#${id}`);
const term = (name: string, set: string) => ({
  '@type': 'DefinedTerm',
  name,
  inDefinedTermSet: { '@id': `#${set}` },
});

describe('the things of a briefing as schema.org has them', () => {
  test('a claim keeps its standing, hedge word, attribution and place', async () => {
    expect(node(await graph('claims'), 'c3')).toEqual({
      '@type': 'Claim',
      '@id': '#c3',
      text: 'Norland is likely to ask for lower fees.',
      inLanguage: 'en',
      keywords: [term('likely', 'standings'), term('likely', 'hedge-words')],
      creditText: 'the report',
      appearance: { '@id': '#report' },
      position: '0.P1.s2',
      about: [{ '@id': '#fees', name: 'Harbour fees' }],
    });
  });

  test('an event is scheduled where it is planned, with its dates and its claims', async () => {
    const event = node(await graph('timeline'), 'talks');
    expect([event?.['@type'], event?.eventStatus, event?.startDate, event?.endDate, event?.duration]).toEqual(
      ['Event', 'https://schema.org/EventScheduled', '2031-05-20', '2031-05-21', 'P2D'],
    );
    expect(event?.keywords).toEqual([term('planned', 'standings'), term('planned', 'statuses')]);
    expect(((event?.subjectOf ?? []) as Node[]).map((claim) => [claim['@id'], claim.creditText])).toEqual([
      ['#c1', 'the report'],
    ]);
  });

  test('an event that may not be said as fact has no status of schema.org, and an uncertain date none of its dates', async () => {
    const event = node(
      await graph('timeline', (file) => {
        Object.assign(file.events[0] ?? {}, { when: '2031-05-20?' });
        Object.assign(file.claims[0] ?? {}, { standing: 'alleged' });
      }),
      'talks',
    );
    expect([event?.eventStatus, event?.startDate, event?.description]).toEqual([
      undefined,
      undefined,
      'When: perhaps 2031-05-20',
    ]);
  });

  test('a person who is not named has no name', async () => {
    const nodes = await graph('people');
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

  test('a place has its type, its names and what it is in', async () => {
    expect(node(await graph('places'), 'port-grey')).toEqual({
      '@type': 'City',
      '@id': '#port-grey',
      name: 'Port Grey',
      alternateName: ['灰港'],
      containedInPlace: { '@id': '#grey-coast', name: 'Grey Coast' },
    });
  });

  test('what a source leaves open is a question without an answer', async () => {
    const [question] = (await graph('gaps')).filter((one) => one['@type'] === 'Question');
    expect(question).toEqual({
      '@type': 'Question',
      text: 'How low should the fees be?',
      inLanguage: 'en',
      about: [{ '@id': '#fees', name: 'Harbour fees' }],
      keywords: [term('not stated', 'reasons')],
      mentions: [{ '@id': '#norland', name: 'Norland' }],
    });
  });
});

test('the file defines each standing that it uses, and holds the sources that it refers to', async () => {
  const nodes = await graph('overview');
  const sources = nodes.filter((one) => one['@type'] === 'Report').map((one) => one['@id']);
  expect(sources).toEqual(['#report']);
  expect(nodes.find((one) => one['@type'] === 'DefinedTermSet')?.hasDefinedTerm).toEqual(
    ['likely', 'perceived', 'planned', 'alleged'].sort().map((name) => ({ '@type': 'DefinedTerm', name })),
  );
});

test('a source of a date that is not certain has that in words, and no date that looks certain', async () => {
  const nodes = await graph('claims', (file) => {
    Object.assign(file.sources[0] ?? {}, { published: '2031-05~' });
  });
  const source = nodes.find((one) => one['@type'] === 'Report');
  expect([source?.datePublished, source?.description]).toEqual([undefined, 'Published: about 2031-05']);
});

test('an answer about nothing that schema.org knows is refused, and nothing is written', async () => {
  const { exitCode, stdout, stderr } = await run(['validate', 'own.json', '--format', 'jsonld'], {
    files: { 'own.json': exampleJson() },
  });
  expect([exitCode, stdout, stderr]).toEqual([
    2,
    '',
    'briefing: there is nothing in this answer that schema.org has a word for, or it is about several briefings (use --format json, or ask for claims, issue, people, places, timeline or gaps)\n',
  ]);
});
