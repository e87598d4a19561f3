import { describe, expect, test } from 'vitest';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

/** The example asks both parties about the fees, and nobody about pilots. */
const answer = async (format: string, ...args: readonly string[]) =>
  (
    await run(['positions', '-b', 'own.json', '--format', format, ...args], {
      files: { 'own.json': exampleJson() },
    })
  ).stdout;

describe('a party that the briefing does not ask about an issue', () => {
  test('is no party whose position is not stated', async () => {
    expect(await answer('plain')).toBe(`Harbour talks · positions

Positions

Issue: Harbour fees
Norland: seeks · lower fees from Sudland · towards Sudland (likely, report 0.P1.s2)
Sudland: not stated

Issue: Pilots and fog
Norland: not asked for
Sudland: not asked for

2 issues, 2 parties; 1 of 2 positions not stated, 2 not asked for.

Next: briefing say fees -b own.json
Next: briefing gaps -b own.json
Next: briefing agenda -b own.json
`);
  });

  test('has no entry in JSON and no row in a spreadsheet', async () => {
    const { issues } = JSON.parse(await answer('json'));
    expect(
      issues.map(({ id, positions }: { id: string; positions: readonly { party: string }[] }) => [
        id,
        positions.map(({ party }) => party),
      ]),
    ).toEqual([
      ['fees', ['norland', 'sudland']],
      ['pilots', []],
    ]);
    expect((await answer('csv')).trim().split('\r\n').slice(1)).toEqual([
      'Harbour fees,Norland,Norland · seeks · lower fees from Sudland · towards Sudland,likely,with attribution,likely,the report,report 0.P1.s2',
      'Harbour fees,Sudland,not stated,,,,,',
    ]);
  });
});
