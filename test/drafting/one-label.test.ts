import { expect, test } from 'vitest';
import { drafted } from './drafted.js';

test('a voice that the text describes with and without ‘the’ has one label', async () => {
  const { claims } = await drafted(
    'The port fee\n\nThe fee was wrong, harbor pilots said. The crane was old. The harbor pilots said the port was closed.\n',
  );
  expect(claims.map(({ attribution }) => attribution)).toEqual([
    { by: 'unnamed', label: 'harbor pilots' },
    { by: 'source' },
    { by: 'unnamed', label: 'harbor pilots' },
  ]);
});
