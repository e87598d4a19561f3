import { expect, test } from 'vitest';
import { makePlace, place } from '../../../src/answers/read/place.js';
import { makePlaces, places } from '../../../src/answers/read/places.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import { drawn } from '../../support/drawn.js';
import { exampleBriefing, exampleFile } from '../../support/example.js';

test('places are listed with the issues and events that mention them; other places are named on one line', () => {
  expect(drawn(places, makePlaces(exampleBriefing()))).toBe(`Harbour talks: places

Place: Port Grey (city, Grey Coast)
Mentioned in: Talks at Port Grey (planned)

Not mentioned in any issue or event: Grey Coast.

Next: briefing places grey-coast
Next: briefing timeline
`);
});

test('the page of a place shows its parts, its other names, and the claims about it', () => {
  const briefing = new Briefing(
    exampleFile((file) => Object.assign(file.claims[0] ?? {}, { about: ['talks', 'port-grey'] })),
  );
  const named = ['port-grey', 'grey-coast'].map((id) => briefing.get('places', id));
  expect(drawn(place, makePlace(briefing, named))).toBe(`Harbour talks: places

Port Grey

Kind: city
Part of: Grey Coast
Also known as: 灰港
Mentioned in: Harbour fees
Mentioned in: Talks at Port Grey (planned)

Said about it

- Norland and Sudland will hold talks at Port Grey. + planned

Grey Coast

Kind: region
Contains: Port Grey

Next: briefing claims --about port-grey
Next: briefing places
`);
});
