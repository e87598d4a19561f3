import type { BriefingFile, Note } from './file/schema.js';

const note = (id: string, about: string, text: string): Note => ({
  id,
  about: [about],
  kind: 'background',
  text,
  by: 'the authors of this program',
});

/** A small invented briefing whose notes explain its parts. */
export const EXAMPLE: BriefingFile = {
  $schema: './briefing.schema.json',
  formatVersion: 1,
  id: 'example',
  title: 'Example: the harbor talks',
  language: 'en',
  summary: [{ text: 'Norland and Sudland plan talks on the harbor they share.', claims: ['c1'] }],
  groups: [{ id: 'table', title: 'On the table' }],
  sources: [
    {
      id: 'report',
      title: 'Two ministers, one harbor',
      kind: 'news article',
      publisher: 'An invented newspaper',
      published: '2031-05-02',
      sections: [{ number: 0, blocks: { P1: 3, P2: 1 } }],
    },
  ],
  people: [
    { id: 'mara-voss', name: 'Mara Voss', role: 'harbor minister', of: 'norland', claims: ['c2'] },
    { id: 'adviser', unnamed: true, label: 'an adviser to the minister' },
  ],
  organizations: [
    { id: 'norland', name: 'Norland', kind: 'government' },
    { id: 'sudland', name: 'Sudland', kind: 'government' },
  ],
  places: [{ id: 'port-grey', name: 'Port Grey', kind: 'city' }],
  issues: [
    {
      id: 'fees',
      title: 'Harbor fees',
      aliases: ['tolls'],
      group: 'table',
      summary: { text: 'Norland is likely to ask for lower fees.', claims: ['c3'] },
      parties: ['norland', 'sudland'],
      people: ['mara-voss'],
      places: ['port-grey'],
    },
  ],
  events: [
    {
      id: 'talks',
      title: 'Harbor talks',
      kind: 'talks',
      status: 'planned',
      when: '2031-05-20',
      where: ['port-grey'],
      who: ['mara-voss', 'adviser'],
      claims: ['c1'],
    },
  ],
  claims: [
    {
      id: 'c1',
      text: 'Norland and Sudland will hold talks in Port Grey.',
      about: ['talks'],
      standing: 'planned',
      cue: 'will',
      attribution: { by: 'source' },
      source: 'report',
      at: '0.P1.s1',
    },
    {
      id: 'c2',
      text: 'Mara Voss is the harbor minister of Norland.',
      about: ['mara-voss'],
      standing: 'stated',
      attribution: { by: 'source' },
      source: 'report',
      at: '0.P1.s2',
    },
    {
      id: 'c3',
      text: 'Norland is likely to ask Sudland for lower fees.',
      about: ['fees'],
      standing: 'likely',
      cue: 'likely',
      attribution: { by: 'party', party: 'adviser' },
      source: 'report',
      at: '0.P1.s3',
    },
    {
      id: 'c4',
      text: 'Sudland is alleged to have raised its fees in secret.',
      about: ['fees', 'sudland'],
      standing: 'alleged',
      cue: 'is said to have',
      attribution: { by: 'unnamed' },
      asFact: 'Sudland raised its fees in secret.',
      source: 'report',
      at: '0.P2.s1',
    },
  ],
  positions: [
    {
      id: 'p1',
      issue: 'fees',
      whose: 'norland',
      towards: 'sudland',
      act: 'seeks',
      text: 'lower fees',
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
    note(
      'n1',
      'fees',
      'An issue is a topic on the table; its summary is your own sentence and names the claims it is based on.',
    ),
    note(
      'n2',
      'c3',
      'A claim is one thing that the source says, in your words, with the hedge of the source as its cue.',
    ),
    note(
      'n3',
      'c4',
      'An allegation must never be stated as a fact; asFact is the sentence that nobody may say.',
    ),
    note('n4', 'p1', 'A position is who wants what from whom; it is never firmer than its claims.'),
    note('n5', 'g1', 'A gap is what the source leaves open, so that nobody fills it by guessing.'),
    note('n6', 'adviser', 'A person whom the source does not name has a label instead of a name.'),
    note(
      'n7',
      'report',
      'Places such as 0.P1.s3 give the section, paragraph (P) or bullet (B), and sentence of the source.',
    ),
  ],
};

/** A minimal valid briefing: a source, and one sentence with its claim. */
export const BEGINNING: BriefingFile = {
  formatVersion: 1,
  id: 'briefing',
  title: 'Title of the briefing',
  language: 'en',
  summary: [{ text: 'What it is about, in one sentence.', claims: ['c1'] }],
  sources: [{ id: 'source', title: 'Title of the source', kind: 'news article' }],
  people: [],
  organizations: [],
  places: [],
  issues: [],
  events: [],
  claims: [
    {
      id: 'c1',
      text: 'What the source says, in one sentence.',
      about: ['source'],
      standing: 'stated',
      attribution: { by: 'source' },
      source: 'source',
      at: '0.P1.s1',
    },
  ],
  positions: [],
  gaps: [],
};
