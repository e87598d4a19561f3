import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { verified } from './verified.js';

/** A text on which the example briefing could be based. */
const TEXT = `Talks at Port Grey

Mara Voss, the harbour minister of Norland, will hold talks with Sudland at Port Grey. Norland is likely to press for lower fees. A pool of shared pilots is seen as useful in fog.

Sudland is alleged to have hidden an oil spill of last winter. Sudland said that it would refuse lower fees.
`;

type Claim = BriefingFile['claims'][number];

/** Changes a claim of the example, and returns the kinds of findings on it. */
async function kindsOf(id: string, change: Partial<Claim>): Promise<string[]> {
  const { findings } = await verified(TEXT, (file) =>
    Object.assign(file.claims.find((claim) => claim.id === id) as Claim, change),
  );
  return [...new Set(findings.filter(({ claim }) => claim === id).map(({ kind }) => kind))];
}

describe('an accurate briefing', () => {
  test('has no findings, regardless of line endings, line breaks and soft hyphens in its text', async () => {
    for (const text of [
      TEXT,
      TEXT.replaceAll('\n', '\r\n'),
      TEXT.replace('likely', 'like\u00adly'),
      TEXT.replace(/(.{40,60}) /g, '$1\n'),
    ])
      expect((await verified(text)).findings).toEqual([]);
  });

  test('has a result for every claim, with its sentence', async () => {
    const { claims } = await verified(TEXT);
    expect(claims.map(({ claim, result }) => `${claim.id} ${result}`).join(', ')).toBe(
      'c1 sound, c2 sound, c3 sound, c4 sound, c5 sound, c6 sound',
    );
    expect(claims[3]?.sentence).toBe('A pool of shared pilots is seen as useful in fog.');
  });
});

describe('a claim that differs from its sentence', () => {
  test('is reported if its standing, wording, hedge or place is wrong', async () => {
    expect(await kindsOf('c3', { standing: 'stated' })).toContain('firmer-standing');
    expect(await kindsOf('c3', { text: 'Norland will press for lower fees.' })).toContain('firmer-wording');
    expect(await kindsOf('c3', { cue: 'perhaps' })).toContain('no-such-hedge');
    expect(await kindsOf('c3', { at: '0.P7.s1' })).toEqual(['no-such-place']);
  });

  test('is reported if its name, number, negation or voice is wrong', async () => {
    expect(await kindsOf('c3', { text: 'Ada Lind is likely to ask for lower fees.' })).toContain('swapped');
    expect(await kindsOf('c1', { text: 'Norland and Sudland will hold nine talks at Port Grey.' })).toContain(
      'not-in-sentence',
    );
    expect(await kindsOf('c1', { text: 'Norland and Sudland will not hold talks at Port Grey.' })).toContain(
      'negated',
    );
    expect(await kindsOf('c1', { attribution: { by: 'unnamed', label: 'diplomats' } })).toContain(
      'other-voice',
    );
  });

  test('is reported if its quotation is inexact or its span is in a different sentence', async () => {
    expect(await kindsOf('c4', { quote: 'useful in heavy fog' })).toEqual(['quotation']);
    expect(await kindsOf('c4', { quote: 'useful in fog' })).toEqual([]);
    expect(await kindsOf('c4', { quote: 'useful [for ships] in fog' })).toEqual([]);
    expect(await kindsOf('c4', { span: { start: 0, end: 10 } })).toEqual(['no-such-place']);
    expect(await kindsOf('c4', { span: { start: 0, end: 90_000 } })).toEqual(['no-such-place']);
  });

  test('is reported if its text has words in quotation marks that the source does not contain', async () => {
    const kinds = (text: string) => kindsOf('c4', { text });
    expect(await kinds('A pool of pilots is seen as “very useful in fog”.')).toContain('quotation');
    expect(await kinds('“A pool [of Norland] of shared pilots is seen as very useful in fog.”')).toContain(
      'quotation',
    );
    expect(await kinds('“A pool [of ships] of shared pilots is seen as useful in fog.”')).not.toContain(
      'quotation',
    );
    expect(await kinds('“A pool ... is seen as useful in fog.”')).not.toContain('quotation');
  });

  test('is not reported if its author accepts the difference with a reason', async () => {
    const accept = [{ rule: 'quotation', reason: 'It is quoted from the printed edition.' }];
    expect(await kindsOf('c4', { quote: 'useful in heavy fog', accept })).toEqual([]);
  });

  test('is reported with the place of the missing words', async () => {
    const { findings } = await verified(TEXT, (file) =>
      Object.assign(file.claims[2] as Claim, { cue: 'alleged' }),
    );
    expect(
      findings.map(({ severity, at, message, pointer }) => [severity, at, message, pointer]),
    ).toContainEqual(['error', '0.P1.s2', "'alleged' is not in 0.P1.s2; it is in 0.P2.s1", '/claims/2']);
  });
});

describe('a claim that its sentence does not support', () => {
  test('is reported, even if a neighboring sentence supports it', async () => {
    expect(await kindsOf('c4', { text: 'Sudland hides a spill.', standing: 'stated' })).not.toEqual([]);
    expect(await kindsOf('c4', { text: 'The minister resigned.', standing: 'stated' })).not.toEqual([]);
  });
});

describe('the voice of a claim', () => {
  test('is wrong if the claim names a speaker whom its sentence does not name', async () => {
    const text = 'According to the bishops, Norland is likely to press for lower fees.';
    expect(await kindsOf('c3', { text })).toContain('other-voice');
  });

  test('is wrong if the text of the claim and its attribution name different speakers', async () => {
    const text = 'Eva Lind says that a pool of shared pilots is seen as useful in fog.';
    const attribution = { by: 'party' as const, party: 'mara-voss' };
    const { findings } = await verified(
      TEXT.replace('Talks at', 'Eva Lind on the talks at').replace('A pool', 'Mara Voss said that a pool'),
      (file) => Object.assign(file.claims[3] as Claim, { text, attribution }),
    );
    expect(findings.filter(({ claim }) => claim === 'c4').map(({ message }) => message)).toContain(
      'names Eva Lind as the speaker, but the sentence does not',
    );
  });

  test('can be a party described by its kind', async () => {
    const { findings } = await verified(
      TEXT.replace('A pool', 'The administration said that a pool'),
      (file) => Object.assign(file.claims[3] as Claim, { attribution: { by: 'party', party: 'norland' } }),
    );
    expect(findings.filter(({ kind }) => kind === 'other-voice')).toEqual([]);
  });

  test('is an error if the sentence names a different speaker, but not if a pronoun can mean the speaker', async () => {
    const severities = async (party: string, from: string) => {
      const text = TEXT.replace('A pool', from);
      const { findings } = await verified(text, (file) =>
        Object.assign(file.claims[3] as Claim, { attribution: { by: 'party', party } }),
      );
      return findings.filter(({ kind }) => kind === 'other-voice').map(({ severity }) => severity);
    };
    expect(await severities('sudland', 'Mara Voss said that a pool')).toEqual(['error']);
    expect(await severities('mara-voss', 'She said that a pool')).toEqual([]);
  });

  test('is wrong if the sentence does not contain the noun of its label', async () => {
    const attribution = (label: string) => ({ attribution: { by: 'unnamed' as const, label } });
    expect(await kindsOf('c4', attribution('fog analysts'))).toContain('other-voice');
  });
});

describe('a name in place of a pronoun', () => {
  const textWith = (pronoun: string) =>
    TEXT.replace('Talks at', 'Eva Lind and Peter Holm on the talks at').replace(
      'Norland is likely',
      `${pronoun} is likely`,
    );
  const messages = async (name: string, pronoun: string) => {
    const { findings } = await verified(textWith(pronoun), (file) =>
      Object.assign(file.claims[2] as Claim, { text: `${name} is likely to press for lower fees.` }),
    );
    return findings.filter(({ claim }) => claim === 'c3').map(({ message }) => message);
  };

  test('must be that of a person in the nearest earlier sentence that mentions one', async () => {
    expect(await messages('Mara Voss', 'She')).toEqual([]);
    expect(await messages('Eva Lind', 'She')).toEqual([
      "says 'Eva Lind', but the source says 'she', after a sentence about Mara Voss",
    ]);
  });

  test('must match the gender of the pronoun', async () => {
    expect(await messages('Peter Holm', 'She')).toEqual([
      "says 'Peter Holm', but the source says 'she', after a sentence about Mara Voss",
    ]);
  });

  test('can be any name if the pronoun can refer to somebody unnamed', async () => {
    expect(await messages('Eva Lind', 'The captain who met her')).toEqual([]);
  });
});

describe('copied words', () => {
  test('are found only on request, and not in quotations', async () => {
    const COPIED = 'Sudland is alleged to have hidden an oil spill of last winter.';
    const kinds = async (text: string, ownWords: boolean) => {
      const change = (file: BriefingFile) => Object.assign(file.claims[0] as Claim, { text });
      const { findings } = await verified(TEXT, change, ownWords);
      return findings.map(({ kind }) => kind).filter((kind) => kind === 'copied');
    };
    expect(await kinds(COPIED, false)).toEqual([]);
    expect(await kinds(COPIED, true)).toEqual(['copied']);
    expect(await kinds(`“${COPIED}”`, true)).toEqual([]);
  });
});

describe('a caution of the brief', () => {
  /** Returns the kinds of findings on a caution about Norland's demand. */
  const findingsOn = async (text: string): Promise<string[]> => {
    const { findings } = await verified(TEXT, (file) => {
      file.open = [{ text, claims: ['c2'] }];
    });
    return findings.filter(({ pointer }) => pointer?.startsWith('/open')).map(({ kind }) => kind);
  };

  test('is not a denial if it begins with "Do not say"', async () => {
    expect(await findingsOn('Do not say that Norland will press for lower fees: it is only likely.')).toEqual(
      [],
    );
  });

  test('may contain only what the sentences of its claims contain', async () => {
    expect(await findingsOn('Do not say that Norland will press for 12 fees.')).toEqual(['not-in-sentence']);
  });

  test('is compared with them if it denies something itself', async () => {
    expect(await findingsOn('Norland is not likely to press for lower fees.')).toEqual(['negated']);
  });
});
