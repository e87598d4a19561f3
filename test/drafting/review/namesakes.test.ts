import { describe, expect, it } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { joinSource } from '../../../src/drafting/joining/join.js';
import { namesakes } from '../../../src/drafting/review/names/namesakes.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { drafted } from '../drafted.js';

const FIRST =
  'Dam at Orsa leaks\n\nMayor Lina Berg closed the valley on Monday. Lina Berg thanked the rescuers.\n';

const withSecond = async (text: string): Promise<BriefingFile> => {
  const read = await readWithTokens({ text, details: {} });
  const joined = await joinSource(await drafted(FIRST), read, {
    kept: () => ({ digest: '1'.repeat(64) }),
    others: new Map(),
  });
  return joined.file;
};

const KARL = 'Berg resigns\n\nMayor Karl Berg said on Friday that he would resign. Karl Berg has been ill.\n';

describe('the review of several sources', () => {
  it('asks whether people with the same last name in two sources are the same, until the question is answered', async () => {
    const file = await withSecond(KARL);
    const [found] = namesakes(file).get('people/karl-berg') ?? [];
    expect(found).toEqual({
      severity: 'question',
      rule: 'namesake',
      message: 'may be Lina Berg (lina-berg), named in a different source',
      remedy: 'press r to merge them if they are the same',
      suggestion: { into: { kind: 'people', id: 'lina-berg' } },
    });
    const people = file.people.map(({ proposed: _, ...rest }) => rest);
    expect(namesakes({ ...file, people }).size).toBe(0);
  });

  it('asks nothing when one source names both', async () => {
    const file = await withSecond(`${KARL}Lina Berg praised Karl Berg.\n`);
    expect(namesakes(file).get('people/karl-berg')).toBeUndefined();
  });

  it('asks nothing if there is only one source', async () => {
    expect(namesakes(await drafted(KARL)).size).toBe(0);
  });
});
