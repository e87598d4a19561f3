import { describe, expect, test } from 'vitest';
import { makeParties, parties } from '../../../src/answers/read/who/parties.js';
import { makeWho, who } from '../../../src/answers/read/who/who.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import { builtInBriefing, defaultBriefing } from '../../../src/briefing/built-in.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { byId } from '../../support/by-id.js';
import { drawn, drawnLines, expectSound } from '../../support/drawn.js';
import { exampleFile } from '../../support/example.js';

const example = (change?: (file: BriefingFile) => void) => new Briefing(exampleFile(change));

const page = (briefing: Briefing, ...ids: string[]) =>
  drawn(
    parties,
    makeParties(
      briefing,
      ids.map((id) => briefing.entity(id)?.value as never),
    ),
  );

describe('the list of people and organizations', () => {
  test('shows how many claims each of them has made', () => {
    const voiced = example((file) => {
      byId(file.claims, 'c3').attribution = { by: 'party', party: 'norland' };
      byId(file.organizations, 'sudland').kind = 'other';
      byId(file.organizations, 'sudland').label = 'league of ports';
    });
    expect(drawn(who, makeWho(voiced))).toContain(`Organization: Norland
What it is: government

Organization: Sudland
What it is: league of ports

Speaking: Norland (1 claim), Sudland (1 claim).`);
  });

  test('does not mention speakers if there are none', () => {
    const silent = example((file) => {
      for (const claim of file.claims) claim.attribution = { by: 'source' };
    });
    expect(drawn(who, makeWho(silent))).not.toContain('Speaking');
  });

  test('shows the parent of an organization, without repeating names', () => {
    const lines = drawnLines(who, makeWho(defaultBriefing()));
    const rows = lines.map((line) => line.trim().replace(/\s+/g, ' '));
    expect(rows).toContain('State Department ministry, part of United States');
    expect(rows).toContain('China government');
  });

  test.each(['blinken-beijing', 'korea'])('has a record that conforms to its schema: %s', async (id) => {
    const briefing = await builtInBriefing(id);
    expectSound(who, makeWho(briefing));
    expectSound(
      parties,
      makeParties(briefing, [...briefing.all('people'), ...briefing.all('organizations')]),
    );
  });
});

describe('the page of a person or organization', () => {
  test('shows the claims, the kind and the people of an organization', () => {
    const briefing = example((file) => {
      byId(file.claims, 'c3').attribution = { by: 'party', party: 'norland' };
    });
    const shown = page(briefing, 'norland');
    expect(shown).toContain('Says\n');
    expect(shown).toContain('Kind: government');
    expect(shown).toContain('People: Mara Voss');
  });

  test('shows the claims about an organization', () => {
    const briefing = defaultBriefing();
    for (const { id } of briefing.all('organizations')) {
      const shown = page(briefing, id);
      for (const claim of briefing.claimsAbout(id).slice(0, 20)) expect(shown).toContain(claim.text);
    }
  });

  test('shows a person and an organization one after the other, each under its name', () => {
    expect(page(example(), 'mara-voss', 'sudland')).toMatch(/who's who\n.*Mara Voss\n.*Sudland\n/s);
  });
});
