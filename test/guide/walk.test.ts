import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cameFrom, type Move, move, samePlace, startWalk, type Walk } from '../../src/guide/walk.js';

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Move>({ kind: 'next' }) },
  { weight: 3, arbitrary: fc.constant<Move>({ kind: 'back' }) },
  fc.integer({ min: -2, max: 9 }).map((step): Move => ({ kind: 'jump', step })),
  fc.constantFrom('wang-yi', 'c1', 'constructor').map((id): Move => ({ kind: 'aside', id })),
);

const anyStart = fc
  .integer({ min: 1, max: 8 })
  .chain((count) =>
    fc.tuple(fc.constant(Array.from({ length: count }, (_, index) => `step-${index}`)), fc.nat(count - 1)),
  );

const walked = (steps: readonly string[], first: number, moves: readonly Move[]): Walk =>
  moves.reduce(move, startWalk(steps, first));

describe('for any sequence of moves,', () => {
  test('the walk stays within its steps', () =>
    fc.assert(
      fc.property(anyStart, fc.array(anyMove), ([steps, first], moves) => {
        const walk = walked(steps, first, moves);
        expect(steps[walk.place.step]).toBeDefined();
        for (const place of walk.history) expect(steps[place.step]).toBeDefined();
      }),
    ));

  test('finished steps stay finished', () =>
    fc.assert(
      fc.property(anyStart, fc.array(anyMove), anyMove, ([steps, first], moves, another) => {
        const before = walked(steps, first, moves);
        const after = move(before, another);
        expect([...before.read].filter((id) => !after.read.has(id))).toEqual([]);
      }),
    ));

  test('the walk never gets stuck: next ends it after at most twice as many moves as it has steps', () =>
    fc.assert(
      fc.property(anyStart, fc.array(anyMove), ([steps, first], moves) => {
        let walk = walked(steps, first, moves);
        for (let count = 0; count < steps.length * 2 && walk.state === 'walking'; count += 1) {
          walk = move(walk, { kind: 'next' });
        }
        expect(walk.state).toBe('finished');
      }),
    ));

  test('back undoes any effective move', () =>
    fc.assert(
      fc.property(anyStart, fc.array(anyMove), anyMove, ([steps, first], moves, another) => {
        const before = walked(steps, first, moves);
        const after = move(before, another);
        fc.pre(another.kind !== 'back' && after.state === 'walking' && !samePlace(before.place, after.place));
        const undone = move(after, { kind: 'back' });
        expect(undone.place).toEqual(before.place);
        expect(undone.history).toEqual(before.history);
      }),
    ));

  test('going back repeatedly ends at the start', () =>
    fc.assert(
      fc.property(anyStart, fc.array(anyMove), ([steps, first], moves) => {
        let walk = walked(steps, first, moves);
        fc.pre(walk.state === 'walking');
        while (cameFrom(walk)) walk = move(walk, { kind: 'back' });
        expect(walk.place).toEqual({ step: first });
      }),
    ));

  test('a walk that has ended does not move', () =>
    fc.assert(
      fc.property(anyStart, anyMove, ([steps], another) => {
        const left = move(startWalk(steps), { kind: 'leave' });
        expect(move(left, another)).toBe(left);
      }),
    ));
});

test('a step is finished by next, not by a jump or a detail', () => {
  const steps = ['a', 'b', 'c'];
  const jumped = move(startWalk(steps), { kind: 'jump', step: 2 });
  expect([...jumped.read]).toEqual([]);
  const beside = move(jumped, { kind: 'aside', id: 'x' });
  const onward = move(beside, { kind: 'next' });
  expect([onward.place, [...onward.read]]).toEqual([{ step: 2 }, []]);
  expect(move(onward, { kind: 'next' })).toMatchObject({ state: 'finished', read: new Set(['c']) });
});

test('a walk of ten thousand moves remembers the last thousand places', () => {
  const moves = Array.from({ length: 10_000 }, (_, index): Move => ({ kind: 'jump', step: index % 2 }));
  expect(moves.reduce(move, startWalk(['a', 'b'], 1)).history.length).toBe(1000);
});

test('a walk without steps is refused', () => {
  expect(() => startWalk([])).toThrow('no step 0 in a walk of 0');
});
