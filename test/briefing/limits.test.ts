import { expect, test } from 'vitest';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

const validated = (change: Parameters<typeof exampleJson>[0]) =>
  run(['validate', 'trip.json'], { files: { 'trip.json': exampleJson(change) } });

test('sentences over 4,096 characters and names over 512 are reported with their locations', async () => {
  const { exitCode, stdout } = await validated((file) => {
    Object.assign(file.claims[0] ?? {}, { text: 'x'.repeat(4097) });
    Object.assign(file.places[0] ?? {}, { name: 'x'.repeat(513) });
  });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(
    /^trip\.json:\d+:\d+: \/places\/0\/name: is longer than 512 characters \(shorten it\) \[error: value\]$/m,
  );
  expect(stdout).toMatch(
    /^trip\.json:\d+:\d+: \/claims\/0\/text: is longer than 4,096 characters \(shorten it\) \[error: value\]$/m,
  );
});

test('the maximum lengths are accepted', async () => {
  const { stdout } = await validated((file) => {
    Object.assign(file.claims[0] ?? {}, { text: 'x'.repeat(4096) });
    Object.assign(file.places[0] ?? {}, { name: 'x'.repeat(512) });
  });
  expect(stdout).not.toContain('is longer than');
});
