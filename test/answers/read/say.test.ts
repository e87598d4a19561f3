import { describe, expect, test } from 'vitest';
import { makeSay, say } from '../../../src/answers/read/say/layout.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import { defaultBriefing } from '../../../src/briefing/built-in.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { byId } from '../../support/by-id.js';
import { drawnLines } from '../../support/drawn.js';
import { exampleFile } from '../../support/example.js';

const sheet = (change: (file: BriefingFile) => void = () => {}, ...ids: string[]) => {
  const briefing = new Briefing(exampleFile(change));
  const issues = ids.length === 0 ? briefing.all('issues') : ids.map((id) => briefing.get('issues', id));
  return makeSay(briefing, issues);
};

test('the sheets of the built-in briefing do not repeat any sentence', () => {
  const briefing = defaultBriefing();
  const page = drawnLines(say, makeSay(briefing, briefing.all('issues')), 100)
    .join(' ')
    .replace(/\s+/g, ' ');
  const twice = briefing.all('claims').filter(({ text }) => page.split(text).length > 2);
  expect(twice.map(({ id }) => id)).toEqual([]);
});

describe('a sheet', () => {
  test('shows what can be said, slot by slot', () => {
    expect(drawnLines(say, sheet(undefined, 'fees'))).toEqual([
      'Harbour fees: what can be said',
      '',
      'Ask Sudland  Norland · lower fees from Sudland ◐ likely',
      'Attribute    Norland is likely to ask for lower fees. ◐ likely',
      '             Sudland refuses lower fees. ◐ stated, Sudland',
      'If asked     How low should the fees be?',
      '             Harbour fees · What is the position of Sudland?',
      '',
      'Next: briefing issue fees',
    ]);
  });

  test('lists what somebody wants apart from what needs attribution, if the source itself tells it', () => {
    const page = drawnLines(
      say,
      sheet((file) => {
        byId(file.claims, 'c3').standing = 'aim';
      }, 'fees'),
    );
    expect(page.slice(3, 5)).toEqual([
      'As an aim    Norland is likely to ask for lower fees. ◐ aim',
      'Attribute    Sudland refuses lower fees. ◐ stated, Sudland',
    ]);
  });

  test('leaves out a note of the newsroom in a draft, from which `gaps` makes a question', () => {
    const noted = (file: BriefingFile) =>
      void Object.assign(byId(file.claims, 'c3'), {
        text: 'The Herald has reached out to the port for comment.',
        standing: 'stated',
        attribution: { by: 'source' },
        about: ['fees'],
        proposed: { by: 'rules' },
      });
    expect(drawnLines(say, sheet(noted, 'fees'), 100).join(' ')).not.toContain('reached out');
  });

  test('joins a claim of rules to the one before it if it is unclear alone, and leaves it out elsewhere', () => {
    const by = (file: BriefingFile, id: string, text: string) =>
      void Object.assign(byId(file.claims, id), {
        text,
        standing: 'stated',
        attribution: { by: 'source' },
        about: ['fees'],
        proposed: { by: 'rules' },
      });
    const page = drawnLines(
      say,
      sheet((file) => {
        by(file, 'c3', 'The port was closed in May.');
        by(file, 'c4', 'It is still closed.');
        by(file, 'c6', 'They want it to open.');
      }, 'fees'),
      100,
    );
    expect(page.filter((line) => /May say|Left out/.test(line))).toEqual([
      'May say      The port was closed in May. ● stated* It is still closed. ● stated*',
      'Left out     1 claim that cannot be understood alone',
    ]);
    expect(page.at(-1)).toBe('Next: briefing issue fees · briefing claims');
  });

  test('names the voice of several sentences once, on a line above them', () => {
    const page = drawnLines(
      say,
      sheet((file) => {
        for (const id of ['c3', 'c6'])
          byId(file.claims, id).attribution = { by: 'unnamed', label: 'an adviser' };
      }, 'fees'),
    );
    expect(page.slice(3, 6)).toEqual([
      'Attribute    An adviser:',
      '             · Sudland refuses lower fees. ◐ stated',
      '             · Norland is likely to ask for lower fees. ◐ likely',
    ]);
  });

  test('shows each sentence that must not be said, followed by the sentence to say instead', () => {
    const page = drawnLines(
      say,
      sheet((file) => {
        byId(file.claims, 'c3').asFact = 'Norland will ask for lower fees.';
      }, 'fees'),
    );
    expect(page.slice(3, 6)).toEqual([
      'Attribute    Sudland refuses lower fees. ◐ stated, Sudland',
      'Do not say   ✗ Norland will ask for lower fees. Say: Norland is likely to ask',
      '             for lower fees. ◐ likely',
    ]);
  });

  test('shows assumptions below their claim, and nowhere else', () => {
    const page = drawnLines(
      say,
      sheet((file) => {
        byId(file.claims, 'c3').dependsOn = ['c5'];
        Object.assign(byId(file.claims, 'c5'), {
          standing: 'assumed',
          about: ['fees'],
          text: 'There are fees.',
        });
        byId(file.claims, 'c5').attribution = { by: 'source' };
      }, 'fees'),
    );
    expect(page.filter((line) => line.includes('There are fees.'))).toEqual([
      '             Assumes: There are fees. ○ assumed',
    ]);
  });

  test('shows both sides of a dispute together', () => {
    const page = drawnLines(
      say,
      sheet((file) => {
        byId(file.claims, 'c6').disputes = ['c3'];
      }, 'fees'),
    );
    expect(page.filter((line) => line.includes('lower fees. '))).toEqual([
      'Disputed     Sudland refuses lower fees. ○ stated, disputed, Sudland',
      '             Contradicted by: Norland is likely to ask for lower fees. ○ likely',
    ]);
  });

  test('refers to an earlier issue for claims about both issues', () => {
    const { issues } = sheet((file) => {
      byId(file.claims, 'c3').about.push('pilots');
    });
    expect(issues.map(({ above }) => above.map(({ name }) => name))).toEqual([[], ['Harbour fees']]);
  });
});
