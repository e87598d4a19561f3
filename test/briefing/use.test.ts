import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { STANDINGS } from '../../src/briefing/standing.js';
import { mark, strictest, USES, use, VOICE_KINDS } from '../../src/briefing/use.js';
import { exampleFile } from '../support/example.js';

const made = (change: (file: BriefingFile) => void) => new Briefing(exampleFile(change));
const useOf = (briefing: Briefing, id: string) => briefing.useOfClaim(briefing.get('claims', id));

describe('the use of a claim or sentence', () => {
  test('follows from its standing and its voice', () => {
    const rows = STANDINGS.map((standing) => [
      standing,
      ...VOICE_KINDS.map((voice) => use(standing, voice, false)),
    ]);
    expect(rows).toEqual([
      ['stated', 'as reported', 'with attribution', 'with attribution'],
      ['planned', 'as a plan', 'with attribution', 'with attribution'],
      ['expected', 'with attribution', 'with attribution', 'with attribution'],
      ['likely', 'with attribution', 'with attribution', 'with attribution'],
      ['possible', 'with attribution', 'with attribution', 'with attribution'],
      ['aim', 'with attribution', 'with attribution', 'with attribution'],
      ['perceived', 'with attribution', 'with attribution', 'with attribution'],
      ['pending', 'not as fact', 'not as fact', 'not as fact'],
      ['alleged', 'not as fact', 'not as fact', 'not as fact'],
      ['assumed', 'not as fact', 'not as fact', 'not as fact'],
    ]);
  });

  test('never allows a disputed claim to be stated as fact', () => {
    const all = STANDINGS.flatMap((standing) => VOICE_KINDS.map((voice) => use(standing, voice, true)));
    expect(new Set(all)).toEqual(new Set(['not as fact']));
  });

  test('has a mark, which plans and reports share', () => {
    expect(USES.map(mark)).toEqual(['●', '●', '◐', '○']);
  });

  test('is the strictest use of its claims if it has several', () => {
    expect(strictest(['as a plan', 'not as fact', 'as reported'])).toBe('not as fact');
    expect(strictest([])).toBe('as reported');
  });
});

describe('a dispute', () => {
  test('is stored once in the file and applies in both directions', () => {
    const briefing = made((file) => Object.assign(file.claims[5] ?? {}, { disputes: ['c2'] }));
    expect([useOf(briefing, 'c2'), useOf(briefing, 'c6')]).toEqual(['not as fact', 'not as fact']);
    expect(briefing.disputesOf('c2').map(({ claim }) => claim.id)).toEqual(['c6']);
    expect(briefing.disputesOf('c6').map(({ claim }) => claim.id)).toEqual(['c2']);
  });

  test('does not affect the use of a claim while it is only proposed', () => {
    const briefing = made((file) =>
      Object.assign(file.claims[5] ?? {}, { disputes: ['c2'], proposed: { by: 'rules' } }),
    );
    expect(useOf(briefing, 'c2')).toBe('as reported');
    expect(briefing.disputesOf('c2')).toMatchObject([{ isProposed: true }]);
  });

  test('that both claims record counts once, and counts as reviewed as soon as one of the claims is reviewed', () => {
    const briefing = made((file) => {
      Object.assign(file.claims[5] ?? {}, { disputes: ['c2'], proposed: { by: 'rules' } });
      Object.assign(file.claims[1] ?? {}, { disputes: ['c6'] });
    });
    expect(briefing.disputesOf('c2')).toMatchObject([{ isProposed: false }]);
    expect(useOf(briefing, 'c6')).toBe('not as fact');
  });

  test('also affects the restatements of a claim', () => {
    const briefing = made((file) => {
      Object.assign(file.claims[5] ?? {}, { disputes: ['c2'] });
      Object.assign(file.claims[1] ?? {}, { restates: ['c1'] });
      Object.assign(file.claims[0] ?? {}, { restates: ['c2'] });
    });
    expect(useOf(briefing, 'c1')).toBe('not as fact');
  });

  test('does not affect a position, since nobody disputes that the party took it', () => {
    const briefing = made((file) => Object.assign(file.claims[5] ?? {}, { disputes: ['c5'] }));
    expect(briefing.useOfAct(['c6'])).toBe('with attribution');
    expect(briefing.useOf(['c6'])).toBe('not as fact');
  });
});

describe('a claim that the source makes several times', () => {
  /** Makes c2 and c5 restatements of each other, and applies the given changes to them. */
  const said = (c5: Partial<BriefingFile['claims'][number]>, c2: typeof c5 = {}) =>
    made((file) => {
      Object.assign(file.claims[1] ?? {}, { restates: ['c5'], ...c2 });
      Object.assign(file.claims[4] ?? {}, { restates: ['c2'], ...c5 });
    });
  const theirs = { by: 'party', party: 'sudland' } as const;

  test('is stated if the source states it in its own voice, even if others say the same thing', () => {
    const briefing = said({ standing: 'stated', attribution: theirs });
    expect([useOf(briefing, 'c2'), useOf(briefing, 'c5')]).toEqual(['as reported', 'with attribution']);
  });

  test('is as soft as the softest sentence in the source’s own voice', () => {
    const briefing = said({ standing: 'likely', attribution: { by: 'source' } });
    expect(briefing.standingOf(['c2'])).toBe('likely');
  });

  test('must not be stated as fact if any restatement is only alleged', () => {
    expect(useOf(said({ standing: 'alleged', attribution: theirs }), 'c2')).toBe('not as fact');
  });

  test('is no firmer than the text, whatever the headline says', () => {
    const briefing = said({ standing: 'expected', attribution: theirs }, { at: 'title' });
    expect([briefing.standingOf(['c2']), useOf(briefing, 'c2')]).toEqual(['expected', 'with attribution']);
  });
});
