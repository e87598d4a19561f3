import example from '../../data/example.json' with { type: 'json' };
import type { BriefingFile } from './file/schema.js';

/** A small fictitious briefing whose notes explain its parts. */
export const EXAMPLE = example as unknown as BriefingFile;

/** A minimal valid briefing with one source, one sentence and one claim. */
export const MINIMAL: BriefingFile = {
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
