import { describe, expect, test } from 'vitest';
import { inlines, strong } from '../../src/document/build.js';
import type { Block } from '../../src/document/document.js';
import type { MapPicture, TimelinePicture } from '../../src/document/pictures.js';
import { type DrawnFormat, rendererOf } from '../../src/render/index.js';
import { drawn } from './drawn.js';

const linesOf = async (block: Block, format: DrawnFormat, unicode = true): Promise<string> => {
  const [, , ...lines] = drawn(await rendererOf(format), [block], { unicode }).split('\n');
  return ['', ...lines].join('\n');
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
      name: 'Past events',
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
  test('has one mark per claim after the place of its sentence', async () => {
    expect(await linesOf(map, 'terminal')).toMatchInlineSnapshot(`
      "
      Where it stands
      Opening
      ¶1 s1  ●○
      ¶1 s2
      "
    `);
  });
  test('shows counts in words in plain text, for screen readers', async () => {
    expect(await linesOf(map, 'plain')).toMatchInlineSnapshot(`
      "
      Where it stands

      Section: Opening
      Place: ¶1 s1
      Claims: 1 as reported, 1 not as fact

      Section: Opening
      Place: ¶1 s2
      Claims: none
      "
    `);
  });
  test('is a table in Markdown', async () => {
    expect(await linesOf(map, 'markdown')).toMatchInlineSnapshot(`
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
    'shows each sentence itself if the text of the source is stored: %s',
    async (format) => {
      expect(await linesOf(kept, format)).toContain('rise.');
    },
  );
});

describe('the timeline', () => {
  test('marks past and unconfirmed events by shape', async () => {
    expect(await linesOf(timeline, 'terminal')).toMatchInlineSnapshot(`
      "
      Past events
      ■ 2031-04-02  Storm ● stated, 0.P1.s1

      Not confirmed
      □ not stated  Second talks ○ pending
      "
    `);
  });
  test('marks past and unconfirmed events by shape in ASCII', async () => {
    expect(await linesOf(timeline, 'terminal', false)).toMatchInlineSnapshot(`
      "
      Past events
      * 2031-04-02  Storm + stated, 0.P1.s1

      Not confirmed
      . not stated  Second talks ! pending
      "
    `);
  });
  test('names the phase of every event in Markdown', async () => {
    expect(await linesOf(timeline, 'markdown')).toMatchInlineSnapshot(`
      "
      | Phase | When | What | Standing | In the source |
      | --- | --- | --- | --- | --- |
      | Past events | 2031-04-02 | Storm | ● **stated** | \`0.P1.s1\` |
      | Not confirmed | not stated | Second talks | ○ **pending** |  |
      "
    `);
  });
});
