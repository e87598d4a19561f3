import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Move, move, startWalk, type Walk } from '../../src/guide/walk.js';

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Move>({ kind: 'next' }) },
  { weight: 3, arbitrary: fc.constant<Move>({ kind: 'back' }) },
  fc.integer({ min: -2, max: 9 }).map((step): Move => ({ kind: 'jump', step })),
  fc.constantFrom('wang-yi', 'c1', 'constructor').map((id): Move => ({ kind: 'detail', id })),
);

const anyStart = fc
  .integer({ min: 1, max: 8 })
  .chain((steps) => fc.tuple(fc.constant(steps), fc.nat(steps - 1)));

const walked = (steps: number, first: number, moves: readonly Move[]): Walk =>
  moves.reduce(move, startWalk(steps, first));

describe('for any sequence of moves,', () => {
  test('the walk stays within its steps', () =>
    fc.assert(
      fc.property(anyStart, fc.array(anyMove), ([steps, first], moves) => {
        const walk = walked(steps, first, moves);
        const visited = [walk.place, ...walk.history].map(({ step }) => step);
        expect(visited.filter((step) => step < 0 || step >= steps)).toEqual([]);
      }),
    ));

  test('repeated `next` ends the walk after at most twice as many moves as there are steps', () =>
    fc.assert(
      fc.property(anyStart, fc.array(anyMove), ([steps, first], moves) => {
        let walk = walked(steps, first, moves);
        for (let count = 0; count < steps * 2 && walk.state === 'walking'; count += 1) {
          walk = move(walk, { kind: 'next' });
        }
        expect(walk.state).toBe('finished');
      }),
    ));

  test('`back` undoes any effective move', () =>
    fc.assert(
      fc.property(anyStart, fc.array(anyMove), anyMove, ([steps, first], moves, another) => {
        const before = walked(steps, first, moves);
        const after = move(before, another);
        fc.pre(another.kind !== 'back' && after.state === 'walking' && after !== before);
        const undone = move(after, { kind: 'back' });
        expect(undone.place).toEqual(before.place);
        expect(undone.history).toEqual(before.history);
      }),
    ));

  test('repeated `back` returns to the start', () =>
    fc.assert(
      fc.property(anyStart, fc.array(anyMove), ([steps, first], moves) => {
        let walk = walked(steps, first, moves);
        fc.pre(walk.state === 'walking');
        while (walk.history.length > 0) walk = move(walk, { kind: 'back' });
        expect(walk.place).toEqual({ step: first });
      }),
    ));

  test('a walk that has ended does not change', () =>
    fc.assert(
      fc.property(anyStart, anyMove, ([steps], another) => {
        const left = move(startWalk(steps), { kind: 'leave' });
        expect(move(left, another)).toBe(left);
      }),
    ));
});

test('`next` returns from a detail to its step, and ends the walk on the last step', () => {
  const jumped = move(startWalk(3), { kind: 'jump', step: 2 });
  const onward = move(move(jumped, { kind: 'detail', id: 'x' }), { kind: 'next' });
  expect(onward).toMatchObject({ place: { step: 2 }, state: 'walking' });
  expect(move(onward, { kind: 'next' }).state).toBe('finished');
});

test('after ten thousand moves, `back` can return to the last thousand places', () => {
  const moves = Array.from({ length: 10_000 }, (_, index): Move => ({ kind: 'jump', step: index % 2 }));
  expect(moves.reduce(move, startWalk(2, 1)).history.length).toBe(1000);
});

test('a walk without steps is an error', () => {
  expect(() => startWalk(0)).toThrow('no step 0 in a walk of 0');
});
