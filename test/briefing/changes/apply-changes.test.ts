import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src/briefing/changes/apply-changes.js';
import type { Change } from '../../../src/briefing/changes/read-changes.js';
import { EXAMPLE } from '../../../src/briefing/example.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';

const changed = (changes: readonly Change[], file: BriefingFile = EXAMPLE): BriefingFile => {
  const applied = applyChanges(file, changes);
  if ('problems' in applied) throw new Error(JSON.stringify(applied.problems));
  return applied.briefing.file;
};

const problems = (changes: readonly Change[]) => {
  const applied = applyChanges(EXAMPLE, changes);
  return 'problems' in applied
    ? applied.problems.map(({ change, message, remedy }) => [change, message, remedy])
    : [];
};

const claim = {
  id: 'c5',
  text: 'Sudland may leave the talks.',
  about: ['talks'],
  standing: 'possible',
  cue: 'may',
  attribution: { by: 'source' },
  source: 'report',
  at: '0.P2.s1',
};

const ids = ({ claims }: BriefingFile) => claims.map(({ id }) => id);

describe('changes to a briefing file', () => {
  test('an added entry comes last in its collection', () => {
    expect(ids(changed([{ add: 'claims', entry: claim }]))).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
  });

  test('an entry can refer to an entry that a later change adds', () => {
    const { gaps } = changed([
      { change: 'gaps/g1', set: { claims: ['c5'] } },
      { add: 'claims', entry: claim },
    ]);
    expect(gaps[0]?.claims).toEqual(['c5']);
  });

  test('fields are set and removed, and the entry keeps its place', () => {
    const { claims } = changed([{ change: 'claims/c3', set: { standing: 'expected' }, unset: ['cue'] }]);
    expect(claims[2]).toEqual({
      id: 'c3',
      text: 'Norland is likely to ask Sudland for lower fees.',
      about: ['fees'],
      standing: 'expected',
      attribution: { by: 'party', party: 'adviser' },
      source: 'report',
      at: '0.P1.s3',
    });
  });

  test('a change to the address `briefing` sets the title and other top-level fields', () => {
    expect(changed([{ change: 'briefing', set: { title: 'Harbor talks' } }]).title).toBe('Harbor talks');
  });

  test('reviewing an entry removes its `proposed` mark; changing it does not', () => {
    const file = changed([{ add: 'claims', entry: { ...claim, proposed: { by: 'rules' } } }]);
    const corrected = changed([{ change: 'claims/c5', set: { cue: 'may' } }], file);
    expect(corrected.claims[4]?.proposed).toEqual({ by: 'rules' });
    expect(changed([{ review: 'claims/c5' }], corrected).claims[4]).toEqual(claim);
  });

  test('a missing collection is created when something is added to it', () => {
    const { notes: _, ...file } = EXAMPLE;
    const note = { id: 'n1', about: ['c1'], kind: 'background', text: 'Old.', by: 'me' };
    expect(changed([{ add: 'notes', entry: note }], file).notes).toEqual([note]);
  });

  test('a removed entry may be added again', () => {
    const file = changed([{ remove: 'gaps/g1' }, { add: 'gaps', entry: { ...EXAMPLE.gaps[0] } }]);
    expect(file.gaps).toEqual(EXAMPLE.gaps);
  });

  test('the original file is not modified', () => {
    const before = structuredClone(EXAMPLE);
    changed([{ change: 'claims/c3', set: { standing: 'expected' } }, { remove: 'notes/n1' }]);
    expect(EXAMPLE).toEqual(before);
  });

  test.each<[string, readonly Change[], readonly unknown[]]>([
    [
      'an entry that does not exist',
      [{ review: 'claims/c9' }],
      [0, 'there is no claims/c9', 'find it with briefing search'],
    ],
    [
      'an address with the wrong collection',
      [{ remove: 'people/fees' }],
      [0, 'there is no people/fees', "did you mean 'issues/fees'?"],
    ],
    [
      'an id that is already used',
      [{ add: 'places', entry: { id: 'norland', name: 'Norland' } }],
      [0, "the id 'norland' is already used in organizations", 'choose a different id'],
    ],
    [
      'changing an id',
      [{ change: 'claims/c1', set: { id: 'c9' } }],
      [0, 'the id of an entry cannot be changed', 'add the entry with the new id and remove this one'],
    ],
    [
      'a field that does not exist',
      [{ change: 'claims/c3', unset: ['cues'] }],
      [0, "claims/c3 has no 'cues'", "did you mean 'cue'?"],
    ],
    ['an empty change', [{ change: 'claims/c3' }], [0, 'the change is empty', 'add "set" or "unset"']],
    [
      'a whole collection',
      [{ change: 'briefing', set: { claims: [] } }],
      [0, "'claims' is a collection, not an entry", 'write one line for each entry'],
    ],
    [
      'an invalid value',
      [{ review: 'claims/c1' }, { change: 'claims/c3', set: { standing: 'likly' } }],
      [
        1,
        "'likly' is not allowed here",
        "did you mean 'likely'? use one of stated, planned, expected, likely, possible, aim, perceived, pending, alleged, assumed",
      ],
    ],
    [
      'an unknown field',
      [{ change: 'claims/c3', set: JSON.parse('{"__proto__": {"standing": "stated"}}') }],
      [0, "unknown field '__proto__'", 'remove it'],
    ],
    [
      'removing an entry that is referenced',
      [
        { change: 'issues/fees', set: { title: 'Fees' } },
        { remove: 'gaps/g1' },
        { remove: 'people/adviser' },
      ],
      [2, "'adviser' is still referenced by events/talks (who)", 'change or remove that reference too'],
    ],
    [
      'a dangling reference',
      [{ change: 'issues/fees', set: { parties: ['norlnd'] } }],
      [0, "there is no 'norlnd'", "did you mean 'norland'?"],
    ],
  ])('%s is rejected, with the index of the change that causes the problem', (_, changes, problem) => {
    expect(problems(changes)[0]).toEqual(problem);
  });

  test('each problem has the index of the change that causes it', () => {
    const found = problems([{ remove: 'claims/c8' }, { review: 'claims/c1' }, { remove: 'claims/c9' }]).map(
      ([change]) => change,
    );
    expect(found).toEqual([0, 2]);
  });

  test('if one change cannot be applied, the others are still validated', () => {
    const found = problems([{ remove: 'claims/c8' }, { change: 'claims/c1', set: { standing: 'likly' } }]);
    expect(found.map(([change, message]) => [change, message])).toEqual([
      [0, 'there is no claims/c8'],
      [1, "'likly' is not allowed here"],
    ]);
  });

  test('valid changes have the same result whether they are applied one by one or together', () => {
    const review = fc.constantFrom('c1', 'c2', 'c3', 'c4').map((id): Change => ({ review: `claims/${id}` }));
    const retitle = fc
      .constantFrom('A', 'B')
      .map((title): Change => ({ change: 'issues/fees', set: { title } }));
    fc.assert(
      fc.property(fc.array(fc.oneof(review, retitle)), (changes) => {
        const oneByOne = changes.reduce((file, change) => changed([change], file), EXAMPLE);
        expect(changed(changes)).toEqual(oneByOne);
      }),
    );
  });

  test('forty thousand changes that cancel each other out change nothing', () => {
    const entry = (number: number) => ({ ...claim, id: `d${number}` });
    const changes = Array.from(
      { length: 20_000 },
      (_, number): Change => ({ add: 'claims', entry: entry(number) }),
    );
    const removals = changes.map((_, number): Change => ({ remove: `claims/d${number}` }));
    expect(changed([...changes, ...removals])).toEqual(EXAMPLE);
  });
});
