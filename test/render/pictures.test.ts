import { describe, expect, test } from 'vitest';
import { inlines, strong } from '../../src/document/build.js';
import type { Block, Document } from '../../src/document/document.js';
import type { MapPicture, TimelinePicture } from '../../src/document/pictures.js';
import { type DrawnFormat, rendererOf } from '../../src/render/index.js';
import { whole } from '../../src/system/streams/pieces.js';

/**
 * Tests that pictures as text show everything in words, without color, in narrow and wide windows, with few and many
 * items.
 */

const drawn = async (block: Block, format: DrawnFormat, width = 80, unicode = true): Promise<string> => {
  const document: Document = {
    title: 'T',
    language: 'en',
    data: { kind: 'test', version: 1 },
    blocks: [block],
  };
  const render = await rendererOf(format);
  return `\n${whole(render(document, { width, color: false, unicode }))
    .split('\n')
    .slice(2)
    .join('\n')}`;
};

const map: MapPicture = {
  kind: 'map',
  label: 'Where it stands',
  sections: [
    {
      title: 'Opening',
      sentences: [
        {
          source: 'report',
          at: '0.P1.s1',
          place: '¶1 s1',
          marks: [{ tone: 'firm', claim: 'c1', standing: 'stated' }, { tone: 'doubtful' }],
        },
        { source: 'report', at: '0.P1.s2', place: '¶1 s2', marks: [] },
      ],
    },
  ],
};

const kept: MapPicture = {
  ...map,
  sections: [
    {
      title: 'Opening',
      sentences: [
        {
          source: 'report',
          at: '0.P1.s1',
          place: '¶1',
          marks: [{ tone: 'attributed' }],
          words: inlines(['The fees ', strong('may'), ' rise.']),
        },
      ],
    },
  ],
};

const timeline: TimelinePicture = {
  kind: 'timeline',
  label: '',
  phases: [
    {
      name: 'What came before',
      sign: 'past',
      moments: [
        {
          when: inlines('2031-04-02'),
          what: inlines('Storm'),
          standing: [{ kind: 'standing', standing: 'stated', tone: 'firm' }],
          at: [{ kind: 'locator', source: 'report', at: '0.P1.s1' }],
        },
      ],
    },
    {
      name: 'Not confirmed',
      sign: 'open',
      moments: [
        {
          when: [{ kind: 'absent', text: 'not stated' }],
          what: inlines('Second talks'),
          standing: [{ kind: 'standing', standing: 'pending', tone: 'doubtful' }],
          at: [],
        },
      ],
    },
  ],
};

describe('the map of a source', () => {
  test('has a mark for each claim after the place of its sentence', async () => {
    expect(await drawn(map, 'terminal')).toMatchInlineSnapshot(`
      "
      Where it stands
      Opening
      ¶1 s1  ●○
      ¶1 s2
      "
    `);
  });
  test('has the counts in words for a screen reader', async () => {
    expect(await drawn(map, 'plain')).toMatchInlineSnapshot(`
      "
      Where it stands

      Section: Opening
      Place: ¶1 s1
      Claims: claims: 1 as reported, 1 not as fact

      Section: Opening
      Place: ¶1 s2
      Claims: claims: no claims
      "
    `);
  });
  test('is a table in Markdown', async () => {
    expect(await drawn(map, 'markdown')).toMatchInlineSnapshot(`
      "
      **Where it stands**

      | Section | Place | Claims |
      | --- | --- | --- |
      | Opening | ¶1 s1 | ●○ |
      | Opening | ¶1 s2 |  |
      "
    `);
  });
  test.each(['terminal', 'plain', 'markdown'] as const)(
    'has the sentence itself if its text is stored: %s',
    async (format) => {
      expect(await drawn(kept, format)).toContain('rise.');
    },
  );
});

describe('the timeline', () => {
  test('marks past and unconfirmed events by shape', async () => {
    expect(await drawn(timeline, 'terminal')).toMatchInlineSnapshot(`
      "
      What came before
      ■ 2031-04-02  Storm ● stated, 0.P1.s1

      Not confirmed
      □ not stated  Second talks ○ pending
      "
    `);
  });
  test('also does so in ASCII', async () => {
    expect(await drawn(timeline, 'terminal', 80, false)).toMatchInlineSnapshot(`
      "
      What came before
      * 2031-04-02  Storm + stated, 0.P1.s1

      Not confirmed
      . not stated  Second talks ! pending
      "
    `);
  });
  test('names the phase of every event in Markdown', async () => {
    expect(await drawn(timeline, 'markdown')).toMatchInlineSnapshot(`
      "
      | Phase | When | What | Standing | In the source |
      | --- | --- | --- | --- | --- |
      | What came before | 2031-04-02 | Storm | ● **stated** | \`0.P1.s1\` |
      | Not confirmed | not stated | Second talks | ○ **pending** |  |
      "
    `);
  });
});
