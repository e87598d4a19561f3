import { Briefing } from '../../src/briefing/briefing.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';

/** Returns a small invented briefing without problems, with at least one entry of each kind. Tests may change it. */
export function exampleFile(change: (file: BriefingFile) => void = () => {}): BriefingFile {
  const file = example();
  change(file);
  return file;
}

function example(): BriefingFile {
  return {
    formatVersion: 1,
    id: 'harbour',
    title: 'Harbour talks',
    language: 'en',
    summary: [{ text: 'Norland and Sudland plan talks on the harbour.', claims: ['c1'] }],
    groups: [
      { id: 'agenda', title: 'On the table' },
      { id: 'progress', title: 'Reported progress' },
    ],
    sources: [
      {
        id: 'report',
        title: 'Talks at Port Grey',
        kind: 'report',
        publisher: 'Grey Observer',
        published: '2031-05-02',
        sections: [{ number: 0, blocks: { P1: 3, P2: 2 } }],
      },
    ],
    people: [
      {
        id: 'mara-voss',
        name: 'Mara Voss',
        role: 'Harbour minister of Norland',
        of: 'norland',
        claims: ['c2'],
      },
      { id: 'adviser', unnamed: true, label: 'an adviser to the minister' },
    ],
    organizations: [
      { id: 'norland', name: 'Norland', kind: 'government' },
      { id: 'sudland', name: 'Sudland', kind: 'government' },
    ],
    places: [
      { id: 'grey-coast', name: 'Grey Coast', kind: 'region' },
      {
        id: 'port-grey',
        name: 'Port Grey',
        kind: 'city',
        partOf: 'grey-coast',
        otherNames: [{ name: '灰港', language: 'zh' }],
      },
    ],
    issues: [
      {
        id: 'fees',
        title: 'Harbour fees',
        aliases: ['dues', 'tolls'],
        group: 'agenda',
        summary: { text: 'Norland is likely to ask for lower fees.', claims: ['c3'] },
        parties: ['norland', 'sudland'],
        people: ['mara-voss'],
        places: ['port-grey'],
        related: ['pilots'],
      },
      {
        id: 'pilots',
        title: 'Pilots and fog',
        group: 'progress',
        summary: { text: 'Shared pilots are seen as a help in fog.', claims: ['c4'] },
      },
    ],
    events: [
      {
        id: 'talks',
        title: 'Talks at Port Grey',
        kind: 'talks',
        status: 'planned',
        when: '2031-05-20/2031-05-21',
        duration: 'P2D',
        where: ['port-grey'],
        who: ['mara-voss', 'adviser'],
        claims: ['c1'],
      },
      {
        id: 'spill',
        title: 'Oil spill',
        kind: 'action',
        status: 'not stated',
        timing: 'last winter',
        claims: ['c5'],
      },
    ],
    claims: [
      claim(
        'c1',
        'Norland and Sudland will hold talks at Port Grey.',
        ['talks'],
        'planned',
        '0.P1.s1',
        'will',
      ),
      claim('c2', 'Mara Voss is harbour minister of Norland.', ['mara-voss'], 'stated', '0.P1.s1'),
      claim('c3', 'Norland is likely to ask for lower fees.', ['fees'], 'likely', '0.P1.s2', 'likely'),
      {
        ...claim(
          'c4',
          'Shared pilots are seen as a help in fog.',
          ['pilots'],
          'perceived',
          '0.P1.s3',
          'seen as',
        ),
        attribution: { by: 'unnamed' },
      },
      {
        ...claim(
          'c5',
          'Sudland is alleged to have hidden the spill.',
          ['spill', 'sudland'],
          'alleged',
          '0.P2.s1',
          'alleged',
        ),
        attribution: { by: 'unnamed' },
      },
      {
        ...claim('c6', 'Sudland refuses lower fees.', ['fees'], 'stated', '0.P2.s2'),
        attribution: { by: 'party', party: 'sudland' },
      },
    ],
    positions: [
      {
        id: 'p1',
        issue: 'fees',
        whose: 'norland',
        towards: 'sudland',
        act: 'seeks',
        text: 'lower fees from Sudland',
        claims: ['c3'],
      },
    ],
    gaps: [
      {
        id: 'g1',
        about: ['fees'],
        question: 'How low should the fees be?',
        reason: 'not stated',
        ask: ['norland'],
      },
    ],
    notes: [
      {
        id: 'n1',
        about: ['fees'],
        kind: 'point',
        text: 'Recall the fee of 2029.',
        by: 'M. Editor',
        on: '2031-05-03',
      },
    ],
  };
}

function claim(
  id: string,
  text: string,
  about: string[],
  standing: BriefingFile['claims'][number]['standing'],
  at: string,
  cue?: string,
): BriefingFile['claims'][number] {
  return {
    id,
    text,
    about,
    standing,
    ...(cue ? { cue } : {}),
    attribution: { by: 'source' },
    source: 'report',
    at,
  };
}

/** Makes the talks of the example a trip, for answers that show only trips. */
export const withTrip = ({ events }: BriefingFile): void =>
  void Object.assign(events[0] ?? {}, { kind: 'trip' });

export const exampleBriefing = (): Briefing => new Briefing(exampleFile());

export const exampleJson = (change?: (file: BriefingFile) => void): string =>
  JSON.stringify(exampleFile(change), null, 2);
