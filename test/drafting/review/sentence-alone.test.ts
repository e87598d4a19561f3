import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { faultOf } from '../../../src/drafting/review/change.js';
import { sentenceAlone } from '../../../src/drafting/review/wording/wordings.js';
import { exampleFile, withTrip } from '../../support/example.js';

test.each([
  ['an example', exampleFile()],
  ['a trip', exampleFile(withTrip)],
  ['the built-in briefing', JSON.parse(readFileSync('data/blinken-beijing.json', 'utf8')) as BriefingFile],
])('a file with only the claims from one sentence of %s is valid', (_, file) => {
  const faults = file.claims.map((claim) => faultOf(file, sentenceAlone(file, claim)));
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  const [claim] = file.claims;
  const alone = claim && sentenceAlone(file, claim);
  expect(alone?.claims.map(({ at, source }) => `${source} ${at}`)).toEqual(
    file.claims
      .filter(({ at, source }) => at === claim?.at && source === claim.source)
      .map(({ at, source }) => `${source} ${at}`),
  );
});
