import { expect, test } from 'vitest';
import { exampleJson } from '../../support/example.js';
import { run } from '../../support/fake-io.js';

const OWN = '/home/reader/.local/share/briefing';
const world = (files: Record<string, string> = {}) => ({
  environment: { HOME: '/home/reader' },
  files: { [`${OWN}/harbour.json`]: exampleJson(), 'trip.json': exampleJson(), ...files },
});
const plain = async (args: string[], files?: Record<string, string>) =>
  (await run([...args, '--format', 'plain'], world(files))).stdout;

test('each briefing is listed with its location, and an unreadable file with the reason', async () => {
  expect(await plain(['list'], { [`${OWN}/bad.json`]: '{' })).toBe(`Your briefings

4 briefings

Id: blinken-beijing (default)
Title: Blinken's planned trip to China
Where: built in
Issues: 8

Id: korea
Title: North Korea and South Korea exchange fire
Where: built in
Issues: 3

Id: unknown
Title: not stated
Where: ~/.local/share/briefing/bad.json
Issues: unknown

Id: harbour
Title: Harbour talks
Where: your own
Issues: 2

Your own briefings are stored in ~/.local/share/briefing.

Note: ~/.local/share/briefing/bad.json cannot be read: it has 1 problem (for details: briefing validate ~/.local/share/briefing/bad.json)

Next: briefing use korea
Next: briefing add --help
`);
});

test('add, use and remove report what they did', async () => {
  expect(await plain(['add', 'trip.json', '--force'])).toBe(`Added to your briefings

Harbour talks: 2 issues, id harbour.

The copy is at ~/.local/share/briefing/harbour.json; the original was not changed.

Next: briefing overview -b harbour
Next: briefing use harbour
`);
  expect(await plain(['use', 'harbour'])).toBe(`Your default briefing

Harbour talks (harbour) is now read when no briefing is named.

Next: briefing overview
Next: briefing list
`);
  expect(await plain(['remove', 'harbour', '--yes'])).toBe(`Removed from your briefings

harbour was deleted: ~/.local/share/briefing/harbour.json.

Next: briefing list
`);
});
