import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/briefing/file/schema.js';
import { standsIn } from '../../src/checking/verify/comparable.js';
import { verified } from './verified.js';

describe('words in different typography', () => {
  test.each([
    ['a soft hyphen', 'unconfirmed', 'An uncon\u00adfirmed report came.'],
    ['a word hyphenated at the end of a line', 'expected', 'It is ex-\npected to pay.'],
    ['a ligature', 'officials', 'The o\ufb03cials deny it.'],
    ['an ellipsis', 'may rise...', 'It may rise\u2026 soon.'],
    ['an invisible character', 'apparently', 'It ap\u200bparently rose.'],
    ['a superscript note number', 'likely', 'It is likely\u00b9 to rise.'],
    ['a note number in brackets', 'likely to', 'It is likely[1] to rise.'],
    ['a different apostrophe', "isn't likely", 'It isn\u2032t likely.'],
    ['different quotation marks', '"allegedly" rose', 'It \u00aballegedly\u00bb rose.'],
    ['a contraction without its verb', "n't rule out", 'He didn’t rule out a strike.'],
    ['a minus sign', 'high-risk', 'A high\u2212risk bet.'],
    ['decomposed letters', 'Jos\u00e9', 'Then Jose\u0301 spoke.'],
    ['capitals', 'Mara Voss', 'MARA VOSS SPEAKS.'],
  ])('are found: %s', (_, words, text) => {
    expect(standsIn(words, text)).toBe(true);
  });

  test('are not found within a word', () => {
    expect(standsIn('likely', 'It is unlikely.')).toBe(false);
    expect(standsIn('pay', 'Fees are payable.')).toBe(false);
  });
});

describe('the names of a briefing', () => {
  const TEXT =
    'Then Jose\u0301 Garci\u0301a spoke. MARA VOSS SPEAKS of the fees. The Germans met them. \u4f1a\u89c1\u4e60\u8fd1\u5e73\u4e3b\u5e2d\u3002 Kim Jong-un stayed away.\n';

  /** Replaces the people and places of the example, and returns the names that are not found in the text. */
  async function notFound(people: readonly string[], places: readonly string[] = []): Promise<string[]> {
    const { findings } = await verified(TEXT, (file) => {
      file.people = people.map((name, index) => ({ id: `p${index}`, name, claims: [] }));
      file.places = places.map((name, index) => ({ id: `l${index}`, name }));
    });
    return findings.flatMap(({ pointer, words }) =>
      /^\/(?:people|places)\//.test(pointer) ? (words?.claim ?? []) : [],
    );
  }

  test('are found with decomposed letters, in capitals, in other scripts and as demonyms', async () => {
    const people = ['Jos\u00e9 Garc\u00eda', 'Mara Voss', '\u4e60\u8fd1\u5e73', 'Kim Jong-un'];
    expect(await notFound(people, ['Germany'])).toEqual([]);
  });

  test('are not found if the text does not contain them', async () => {
    expect(await notFound(['Ada Lind', '\u91d1\u6b63\u6069'])).toEqual(['Ada Lind', '\u91d1\u6b63\u6069']);
  });
});

describe('bullets of any kind', () => {
  test.each(['-', '*', '•', '●', '·', '○', '■', '+', '(1)', '1.', 'a)'])(
    'are recognized: %s',
    async (bullet) => {
      const text = `An article\n\nThe first paragraph is here.\n\n${bullet} It is likely to rise.\n`;
      const change = { text: 'It is likely to rise.', standing: 'likely', cue: 'likely', at: '0.B1.s1' };
      const { claims } = await verified(text, (file) => Object.assign(file.claims[0] as Claim, change));
      expect(claims.find(({ claim }) => claim.id === 'c1')?.result).toBe('sound');
    },
  );
});
