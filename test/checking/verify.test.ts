import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { readSourceText } from '../../src/checking/verify/source-text.js';
import { verify } from '../../src/checking/verify/verify.js';
import { exampleFile } from '../support/example.js';

/** What the example briefing could have been made from. */
const TEXT = `Talks at Port Grey

Two days of talks will bring the neighbours together at Port Grey. Harbour minister Mara Voss of Norland will likely press for cheaper berths. A pool of pilots is seen as useful in fog.

An oil spill of last winter, which Sudland is alleged to have kept quiet, clouds the mood. Sudland says no.
`;

function verified(text: string, change: (file: BriefingFile) => void = () => {}) {
  const file = exampleFile();
  change(file);
  const briefing = new Briefing(file);
  return verify(briefing, briefing.get('sources', 'report'), text);
}

const faultsIn = (text: string, change?: (file: BriefingFile) => void) =>
  verified(text, change).faults.map(
    ({ check, address = '', line = 0, message }) => `${check} | ${address} | ${line} | ${message}`,
  );

describe('a briefing that was made with care', () => {
  test('holds against its text, each claim with its line', () => {
    const { claims, faults } = verified(TEXT);
    expect(faults).toEqual([]);
    expect(claims.map(({ claim, result, line, remark }) => [claim.id, result, line, remark])).toEqual([
      ['c1', 'found', 3, '“will”'],
      ['c2', 'not checked', 3, 'no hedge word to look for'],
      ['c3', 'found', 3, '“likely”'],
      ['c4', 'found', 3, '“seen as”'],
      ['c5', 'found', 5, '“alleged”'],
      ['c6', 'not checked', 5, 'no hedge word to look for'],
    ]);
  });

  test('holds whatever the line endings, quotes and dashes, and behind a byte-order mark', () => {
    const text = `\ufeff${TEXT.replaceAll('\n', '\r\n').replace('seen as', '‘seen—as’')}`;
    expect(faultsIn(text, (file) => Object.assign(file.claims[3] as object, { cue: "'seen-as'" }))).toEqual(
      [],
    );
  });

  test('holds for a text with lines broken at 60 columns', () => {
    const wrapped = TEXT.replace(/(.{40,60}) /g, '$1\n');
    expect(faultsIn(wrapped)).toEqual([]);
    expect(verified(wrapped).claims.map(({ line }) => line)).toEqual([3, 3, 4, 5, 8, 8]);
  });
});

describe('what does not hold is named', () => {
  test('a hedge word that stands nowhere, or elsewhere', () => {
    expect(faultsIn(TEXT.replace('likely', 'surely'))).toEqual([
      'hedge words | claims/c3 | 3 | 0.P1.s2: “likely” does not stand there',
    ]);
    expect(faultsIn(TEXT, (file) => Object.assign(file.claims[2] as object, { cue: 'alleged' }))).toEqual([
      'hedge words | claims/c3 | 3 | 0.P1.s2: “alleged” does not stand there; it does at 0.P2, line 5',
    ]);
  });

  test('a hedge word that is only a part of another word', () => {
    expect(faultsIn(TEXT.replace('likely', 'unlikely'))).toEqual([
      'hedge words | claims/c3 | 3 | 0.P1.s2: “likely” does not stand there',
    ]);
  });

  test('a place that is not in the text, or beyond the sentences of its block', () => {
    const move = (at: string) => (file: BriefingFile) => void Object.assign(file.claims[0] as object, { at });
    expect(faultsIn(TEXT, move('1.B3.s1'))).toEqual([
      'places | claims/c1 | 0 | 1.B3.s1: the text has no 1.B3.s1',
    ]);
    expect(faultsIn(TEXT, move('0.P1.s4'))).toEqual([
      'places | claims/c1 | 3 | 0.P1.s4: 0.P1 is recorded with fewer sentences',
    ]);
  });

  test('blocks that are recorded and missing, or there and not recorded, and blocks without a claim', () => {
    expect(faultsIn(`${TEXT}\nA last word.\n`)).toEqual([
      'places |  | 7 | 0.P3 is a block of the text that is not recorded',
      'coverage |  | 7 | no claim is made from 0.P3',
    ]);
    expect(faultsIn(TEXT.split('\n').slice(0, 3).join('\n'))).toEqual([
      'places |  | 0 | 0.P2 is recorded, and the text has no such block',
      'places | claims/c5 | 0 | 0.P2.s1: the text has no 0.P2.s1',
      'places | claims/c6 | 0 | 0.P2.s2: the text has no 0.P2.s2',
    ]);
    expect(
      faultsIn(TEXT, (file) => file.sources[0]?.sections?.push({ number: 1, title: 'Prices', blocks: {} })),
    ).toEqual(['places |  | 0 | section 1 (“Prices”) has no heading in the text']);
  });

  test('a name that is spelt otherwise, and a person whom the text does not name', () => {
    expect(faultsIn(TEXT.replace('Voss', 'Vos'))).toEqual([
      "names | people/mara-voss | 3 | 'Mara Voss' is spelt 'Mara Vos' in the text",
    ]);
    expect(faultsIn(TEXT.replace('Mara Voss of Norland', 'of Norland'))).toEqual([
      "names | people/mara-voss | 0 | 'Mara Voss' does not stand in the text",
    ]);
    expect(faultsIn(TEXT.replace('of Norland', 'of Norländ'))).toEqual([
      "names | organizations/norland | 3 | 'Norland' is spelt 'Norländ' in the text",
    ]);
  });

  test('a misspelt name is excused where it is recorded as a misprint, and only while it stands there', () => {
    const record = (file: BriefingFile) =>
      void Object.assign(file.sources[0] as object, {
        misprints: [{ at: '0.P1.s2', printed: 'Mara Vos ', meant: 'Mara Voss ' }],
      });
    expect(faultsIn(TEXT.replace('Mara Voss', 'Mara Vos'), record)).toEqual([]);
    expect(faultsIn(TEXT, record)).toEqual([
      "misprints |  | 0 | 'Mara Vos ' is recorded as a misprint at 0.P1.s2, and does not stand there",
    ]);
  });

  test('eight words in a row, in whatever part of the briefing they stand', () => {
    const copied = 'talks will bring the neighbours together at Port';
    const message = '| 3 | repeats the text: “talks will bring the neighbours together at port …”';
    expect(
      faultsIn(TEXT, (file) => Object.assign(file.claims[1] as object, { text: `Two ${copied} Blue.` })),
    ).toEqual([`own words | claims/c2 ${message}`]);
    expect(
      faultsIn(TEXT, (file) => Object.assign(file.summary[0] as object, { text: copied.toUpperCase() })),
    ).toEqual([`own words | summary ${message}`]);
    expect(
      faultsIn(TEXT, (file) => Object.assign(file.gaps[0] as object, { question: `Why ${copied}?` })),
    ).toEqual([`own words | gaps/g1 ${message}`]);
    expect(
      faultsIn(TEXT, (file) =>
        Object.assign(file.claims[1] as object, {
          text: 'Talks will bring the neighbours together at last.',
        }),
      ),
    ).toEqual([]);
  });
});

describe('a text is cut into blocks', () => {
  const sections = [
    { number: 0, blocks: {} },
    { number: 1, title: "The Harbour's Day", blocks: {} },
    { number: 2, title: 'Night', blocks: {} },
  ];
  const blocks = (text: string, recorded?: typeof sections) =>
    readSourceText(text, recorded).blocks.map(
      ({ at, lines }) => `${at}@${lines.map(({ number }) => number).join(',')}`,
    );

  test('by recorded headings, bullets and paragraphs; captions are no blocks', () => {
    const text = `Headline\nBy someone\n\n${'A lead. '.repeat(20)}\nThe Harbour’s Day: in three parts\nFirst.\nThese are:\n\n • one\n • two: 2.\n1. three\nA caption\n\nNight\nLast one.\nNightfall came.`;
    expect(blocks(text, sections)).toEqual([
      '0.P1@4',
      '1.P1@6',
      '1.P2@7',
      '1.B1@9',
      '1.B2@10',
      '1.B3@11',
      '2.P1@15',
      '2.P2@16',
    ]);
  });

  test('without recorded sections each line that ends no sentence opens one', () => {
    expect(blocks('Headline\n\nLead.\n\nPart one\n\n- a\n- b\n\nPart two\n\nEnd.')).toEqual([
      '0.P1@3',
      '1.B1@7',
      '1.B2@8',
      '2.P1@12',
    ]);
  });

  test('an empty text has neither headline nor block', () => {
    expect(readSourceText('\n \n')).toEqual({
      headline: undefined,
      blocks: [],
      sections: new Set([0]),
      lines: ['', ' '],
    });
  });
});
