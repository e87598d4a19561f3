import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import data from '../../data/blinken-beijing.json' with { type: 'json' };
import { Briefing } from '../../src/briefing/briefing.js';
import { KINDS } from '../../src/briefing/entities/entity.js';
import { findIssue } from '../../src/briefing/entities/find.js';
import { consistencyFindings } from '../../src/briefing/file/consistency.js';
import { referencesIn } from '../../src/briefing/file/references.js';
import { briefingSchema } from '../../src/briefing/file/schema.js';
import { readingOrder } from '../../src/briefing/locator.js';
import { foldWords } from '../../src/text/fold.js';

const file = v.parse(briefingSchema, data);
const briefing = new Briefing(file);

/** The id of every sentence in the sections of the source: `1.B3.s1`. */
const sentences = (file.sources[0]?.sections ?? []).flatMap(({ number, blocks }) =>
  Object.entries(blocks).flatMap(([block, count]) =>
    Array.from({ length: count }, (_, index) => `${number}.${block}.s${index + 1}`),
  ),
);

describe('the file', () => {
  it('has unique ids', () => {
    const ids = KINDS.flatMap((kind) => briefing.all(kind).map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('refers only to existing entries, in the right collection', () => {
    expect(consistencyFindings(briefing)).toEqual([]);
  });

  it('uses every kind of reference, so that the check above covers each', () => {
    const fields = [...referencesIn(file)].map(({ keys }) =>
      keys.filter((key) => typeof key === 'string').join('.'),
    );
    expect([...new Set(fields)].sort()).toEqual([
      'claims.about',
      'claims.attribution.party',
      'claims.dependsOn',
      'claims.restates',
      'claims.source',
      'events.claims',
      'events.partOf',
      'events.where',
      'events.who',
      'gaps.about',
      'gaps.ask',
      'gaps.claims',
      'issues.organizations',
      'issues.parties',
      'issues.people',
      'issues.places',
      'issues.related',
      'issues.summary.claims',
      'notes.about',
      'organizations.partOf',
      'organizations.place',
      'people.claims',
      'people.of',
      'places.partOf',
      'positions.claims',
      'positions.issue',
      'positions.towards',
      'positions.whose',
      'summary.claims',
    ]);
  });
});

describe('the claims', () => {
  it('cover each of the 18 sentences of the article', () => {
    const cited = new Set(file.claims.map(({ at }) => at));
    expect(sentences).toHaveLength(18);
    expect(sentences.filter((sentence) => !cited.has(sentence))).toEqual([]);
  });

  it('cite only existing sentences', () => {
    const known = new Set(['title', ...sentences]);
    expect(file.claims.filter(({ at }) => !known.has(at))).toEqual([]);
  });

  it('are numbered in the order of the article', () => {
    const numbers = file.claims.map(({ id }) => Number(id.slice(1)));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    const places = file.claims.map(({ at }) => readingOrder(at));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('name the hedge of the source unless they are stated', () => {
    expect(file.claims.filter(({ standing, cue }) => standing !== 'stated' && cue === undefined)).toEqual([]);
  });

  it('are complete sentences even if the article only presupposes them', () => {
    const assumed = file.claims.filter(({ standing }) => standing === 'assumed');
    expect(assumed.map(({ id, text }) => [id, text])).toEqual([
      ['c23', 'China has influence with Iran.'],
      ['c29', "China supports Russia's military-industrial sector."],
      ['c35', 'China engages in military posturing around Taiwan.'],
      ['c36', 'China takes assertive actions in the South China Sea.'],
      ['c46', 'Collaboration against drug trafficking had stopped.'],
      ['c50', 'Channels for military-to-military communication had been lost.'],
    ]);
  });

  it('are sentences that can follow "According to the article,"', () => {
    const unfit = file.claims.filter(
      ({ text }) => !text.endsWith('.') || text.toLowerCase().includes('article'),
    );
    expect(unfit).toEqual([]);
  });

  it('are attributed to a named voice only if the State Department speaks', () => {
    const voices = file.claims.flatMap(({ at, standing, attribution }) =>
      attribution.by === 'party' ? [[at, attribution.party, standing]] : [],
    );
    expect(voices).toEqual([
      ['2.P1.s1', 'state-department', 'stated'],
      ['2.B1.s1', 'state-department', 'stated'],
      ['2.B2.s1', 'state-department', 'stated'],
      ['2.B3.s1', 'state-department', 'stated'],
      ['2.B4.s1', 'state-department', 'stated'],
    ]);
  });

  it('attribute an agentless passive to the article itself', () => {
    expect(file.claims.filter(({ attribution }) => attribution.by === 'unnamed')).toEqual([]);
    const soft = file.claims.filter(({ standing }) => ['perceived', 'pending', 'alleged'].includes(standing));
    expect(soft.map(({ at, attribution, standing, cue }) => [at, attribution.by, standing, cue])).toEqual([
      ['1.P1.s2', 'source', 'pending', 'remains pending'],
      ['1.B2.s1', 'source', 'perceived', 'perceived as'],
      ['2.B2.s1', 'source', 'perceived', 'is seen as'],
      ['3.P2.s1', 'source', 'alleged', 'alleged'],
    ]);
  });

  it('record in both directions that the presupposed help for Russia restates the alleged help', () => {
    const restates = file.claims.filter((claim) => claim.restates !== undefined);
    expect(restates.map(({ at, standing }) => [at, standing])).toEqual([
      ['1.B2.s1', 'assumed'],
      ['3.P2.s1', 'alleged'],
    ]);
    for (const claim of restates) {
      expect(briefing.claims(claim.restates).map((twin) => twin.restates)).toEqual([[claim.id]]);
    }
  });
});

it('each person, organization, place, issue and event has claims about it', () => {
  const subjects = (['people', 'organizations', 'places', 'issues', 'events'] as const).flatMap((kind) =>
    briefing.all(kind).map(({ id }) => id),
  );
  expect(subjects.filter((id) => briefing.claimsAbout(id).length === 0)).toEqual([]);
});

describe('the people', () => {
  it('have a stated claim for each role, and a plan for those who will attend the talks', () => {
    const unstated = file.people.filter(({ claims }) => briefing.standingOf(claims) !== 'stated');
    expect(unstated.map(({ id, claims }) => [id, briefing.standingOf(claims)])).toEqual([
      ['chinese-officials', 'planned'],
    ]);
  });

  it('have only names from the article: Biden has no first name', () => {
    expect(briefing.get('people', 'biden').name).toBe('Biden');
    const named = [...file.people, ...file.organizations, ...file.places];
    expect(named.filter(({ otherNames }) => otherNames !== undefined)).toEqual([]);
  });

  it('stay unnamed if the article does not name them', () => {
    const unnamed = file.people.filter((person) => person.unnamed);
    expect(unnamed.map(({ id }) => id)).toEqual(['austin-counterpart', 'chinese-officials']);
  });
});

describe('the issues', () => {
  it('are the four on the agenda and the four areas of progress, in the order of the article', () => {
    expect(file.issues.map(({ id, group }) => [id, group])).toEqual([
      ['middle-east', 'agenda'],
      ['ukraine', 'agenda'],
      ['taiwan', 'agenda'],
      ['trade', 'agenda'],
      ['counternarcotics', 'progress'],
      ['military', 'progress'],
      ['ai', 'progress'],
      ['exchanges', 'progress'],
    ]);
  });

  it('each have claims, and a summary that depends on claims about them', () => {
    for (const issue of file.issues) {
      const about = new Set(briefing.claimsAbout(issue.id).map(({ id }) => id));
      expect([issue.id, issue.summary.claims.filter((id) => !about.has(id))]).toEqual([issue.id, []]);
      expect(about.size).toBeGreaterThan(1);
    }
  });

  it('share no alias, however it is typed', () => {
    const words = file.issues.flatMap(({ id, aliases = [] }) => [id, ...aliases].map(foldWords));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it.each([
    ['taiwan', 'taiwan'],
    ['south-china-sea', 'taiwan'],
    ['ukraine', 'ukraine'],
    ['russia', 'ukraine'],
    ['iran', 'middle-east'],
    ['middle-east', 'middle-east'],
    ['trade', 'trade'],
    ['tariffs', 'trade'],
    ['steel', 'trade'],
    ['fentanyl', 'counternarcotics'],
    ['drugs', 'counternarcotics'],
    ['military', 'military'],
    ['mil-mil', 'military'],
    ['ai', 'ai'],
    ['exchanges', 'exchanges'],
  ])('are found as %s: %s', (typed, id) => {
    expect(findIssue(briefing, typed)).toEqual({ found: briefing.get('issues', id) });
  });

  it('have positions of the United States and its Secretary of State, but not of China', () => {
    const held = file.positions.map(({ issue, whose, act, label = act, claims }) => [
      issue,
      whose,
      label,
      briefing.standingOf(claims),
    ]);
    expect(held).toEqual([
      ['middle-east', 'blinken', 'urges', 'likely'],
      ['ukraine', 'us-government', 'seeks', 'stated'],
      ['taiwan', 'us-government', 'continues to express strong opposition to', 'stated'],
      ['trade', 'blinken', 'raises', 'expected'],
    ]);
  });

  it('ask for the position of each side', () => {
    for (const { id, parties } of file.issues) {
      expect([id, parties]).toEqual([id, ['us-government', 'chinese-government']]);
    }
  });
});

describe('the events', () => {
  it('have no dates, since the article gives none', () => {
    expect(file.events.filter(({ when }) => when !== undefined)).toEqual([]);
    expect(file.sources.map(({ published, publisher, author }) => [published, publisher, author])).toEqual([
      [undefined, undefined, undefined],
    ]);
    expect(file.asOf).toBeUndefined();
  });

  it('are no more certain than the article', () => {
    const events = file.events.map(({ id, status, claims }) => [id, status, briefing.standingOf(claims)]);
    expect(events).toEqual([
      ['trip', 'planned', 'planned'],
      ['stop-shanghai', 'planned', 'planned'],
      ['stop-beijing', 'planned', 'planned'],
      ['talks', 'planned', 'planned'],
      ['xi-meeting', 'unconfirmed', 'pending'],
      ['biden-xi-call', 'occurred', 'stated'],
      ['yellen-visit', 'occurred', 'stated'],
      ['austin-call', 'occurred', 'stated'],
      ['iran-israel-hostilities', 'occurred', 'stated'],
      ['ukraine-war', 'ongoing', 'stated'],
      ['steel-tariffs', 'not stated', 'stated'],
    ]);
  });

  it('give a duration of three days for the talks, which is not divided between the cities, and none for the trip', () => {
    const lengths = file.events.filter(({ duration }) => duration !== undefined);
    expect(lengths.map(({ id, duration, where }) => [id, duration, where])).toEqual([
      ['talks', 'P3D', undefined],
    ]);
  });
});

it('the file records the misprints of the article', () => {
  expect(file.sources[0]?.misprints).toEqual([
    { at: '0.P1.s1', printed: 'Washington D.C:', meant: 'Washington D.C.:' },
    { at: '2.B1.s1', printed: 'fentany', meant: 'fentanyl' },
  ]);
});

it('the gaps ask about the points that the article leaves open', () => {
  expect(file.gaps.filter(({ question }) => !question.includes('?'))).toEqual([]);
  expect(new Set(file.gaps.map(({ reason }) => reason))).toEqual(
    new Set(['not stated', 'unconfirmed', 'unnamed', 'ambiguous']),
  );
});
