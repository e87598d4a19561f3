import { expect, test } from 'vitest';
import { faultsOfTheList } from './support/invocations.js';

test('what holds over all commands is tried with every command of the program, and with none that is gone', () => {
  expect(faultsOfTheList()).toEqual([]);
});
