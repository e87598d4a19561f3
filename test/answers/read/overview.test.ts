import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../src/answers/answer.js';
import { makeOverview, overview } from '../../../src/answers/read/overview/overview.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import { defaultBriefing } from '../../../src/briefing/built-in.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { paragraph, quiet, text } from '../../../src/document/build.js';
import { byId } from '../../support/by-id.js';
import { drawnLines } from '../../support/drawn.js';
import { exampleFile } from '../../support/example.js';
import { tellIssue } from '../../support/told-issue.js';

const BEFORE = '2031-05-10';
const AFTER = '2031-06-01';

const record = (change?: (file: BriefingFile) => void, today = BEFORE) =>
  makeOverview(new Briefing(exampleFile(change)), today);

const lines = (change?: (file: BriefingFile) => void, today = BEFORE) =>
  drawnLines(overview, record(change, today), 88);

const builtIn = makeOverview(defaultBriefing(), '2026-01-01');

describe('the brief of the built-in briefing', () => {
  test('starts by saying that its source is undated and the trip may be over', () => {
    expect(drawnLines(overview, builtIn, 120).slice(2, 4).join(' ')).toBe(
      'Undated news article, publisher not named. It quotes nobody. Check whether the trip is over.',
    );
  });

  test('warns about the softest claims first, and marks those that are already shown above', () => {
    expect(builtIn.doNotSay.slice(0, 5).map(({ asFact, above }) => [asFact, above])).toEqual([
      ["China facilitates Russia's military capabilities.", undefined],
      ['Blinken will meet Xi.', true],
      ["China's support prolongs the war.", true],
      ['Military channels have been restored.', true],
      ['Drug cooperation has resumed.', true],
    ]);
  });

  test('adds a correction to a warning only if the claim is not already shown above', () => {
    const warned = drawnLines(overview, builtIn, 120).filter((line) => line.includes('✗'));
    expect(warned.map((line) => line.replace(/^.*✗ /, ''))).toEqual([
      "China facilitates Russia's military capabilities. Only alleged.",
      'Blinken will meet Xi.',
      "China's support prolongs the war.",
      'Military channels have been restored.',
      'Drug cooperation has resumed.',
    ]);
  });

  test('does not repeat a past event that is already shown', () => {
    expect(builtIn.background.map(({ id }) => id)).toEqual([
      'biden-xi-call',
      'yellen-visit',
      'austin-call',
      'iran-israel-hostilities',
    ]);
  });

  test('shows no claim number, place or id', () => {
    expect(drawnLines(overview, builtIn).join('\n')).not.toMatch(/\bc\d+\b|\d\.[PB]\d|wang-yi/);
  });
});

describe('the brief of any other briefing', () => {
  test('has no empty parts', () => {
    expect(lines()).toEqual([
      'Harbour talks',
      '',
      'Report, Grey Observer, 2 May 2031.',
      '',
      'IN SHORT',
      '– Norland and Sudland plan talks on the harbour.',
      '',
      'ON THE TABLE',
      'Harbour fees  Norland is likely to ask for lower fees.',
      '',
      'REPORTED PROGRESS',
      'Pilots and fog  Shared pilots are seen as a help in fog. ◐ perceived, an unnamed voice',
      '',
      'ALSO REPORTED',
      '– Mara Voss is harbour minister of Norland.',
      '– An unnamed voice: Sudland is alleged to have hidden the spill. ○ alleged',
      '– Sudland refuses lower fees. ◐ stated, Sudland',
      '',
      'Not stated  What Sudland wants',
      'Ask         How low should the fees be?',
      '',
      'Not shown: 6 questions.',
      'Next: briefing say · briefing gaps',
    ]);
  });

  test('asks the reader to check an announced event if its date has passed', () => {
    expect(lines(undefined, AFTER)[2]).toBe(
      'Report, Grey Observer, 2 May 2031. Check whether the talks are over.',
    );
  });

  test('asks only about the date of an event in an unreviewed draft, since it is unclear which one is meant', () => {
    const draft = (file: BriefingFile) => {
      for (const claim of file.claims) claim.proposed = { by: 'rules' };
    };
    expect(lines(draft, AFTER).slice(2, 4).join(' ')).toMatch(
      /^Report, Grey Observer, 2 May 2031\. An event was announced for .+ This date has passed: check what happened\./u,
    );
  });

  test('asks whether announced results are still to come', () => {
    const results = (file: BriefingFile) => {
      for (const event of file.events) event.kind = 'results';
    };
    expect(lines(results, AFTER)[2]).toBe(
      'Report, Grey Observer, 2 May 2031. Check whether the results are still to come.',
    );
  });

  test('does not ask about attacks, which nobody announces', () => {
    const attack = (file: BriefingFile) => {
      for (const event of file.events) event.kind = 'attack';
    };
    expect(lines(attack, AFTER)[2]).toBe('Report, Grey Observer, 2 May 2031.');
  });

  test('names the dates of several announced events if they have passed', () => {
    const more = (file: BriefingFile) => {
      const [first] = file.events.filter(({ status }) => status === 'planned');
      if (first) file.events.push({ ...first, id: 'more', when: '2031-05-30' });
    };
    expect(lines(more, AFTER).slice(2, 4).join(' ')).toBe(
      'Report, Grey Observer, 2 May 2031. Events were announced for 20 May 2031 to 21 May 2031 and 30 May 2031. These dates have passed: check what happened.',
    );
  });

  test('has the heading ‘At issue’ if there are no positions or groups', () => {
    const ungrouped = record((file) => {
      file.positions = [];
      delete file.groups;
      for (const issue of file.issues) delete issue.group;
    });
    expect(ungrouped.groups.map(({ title }) => title)).toEqual(['At issue']);
  });

  test('marks unreviewed entries with an asterisk after the standing', () => {
    const draft = lines((file) => {
      for (const claim of file.claims.slice(1)) claim.proposed = { by: 'rules' };
      byId(file.claims, 'c1').proposed = { by: 'rules' };
      delete byId(file.claims, 'c2').proposed;
    });
    expect(draft).toContain('– Norland and Sudland plan talks on the harbour. ● planned*');
  });

  test('has no asterisks if nothing has been reviewed, since the first line says so', () => {
    const draft = record((file) => {
      for (const claim of file.claims) claim.proposed = { by: 'rules' };
    });
    expect(documentOf(overview, draft).blocks[0]).toEqual(
      paragraph([
        text('Report, Grey Observer, 2 May 2031.'),
        quiet(' Draft by rules: 0 of 6 claims reviewed. Expect to correct about 3 in 10.'),
      ]),
    );
    expect(drawnLines(overview, draft, 88).filter((line) => line.includes('*'))).toEqual([]);
  });

  test('has marks for sentences whose words do not show the standing or the voice', () => {
    const own = lines((file) => {
      byId(file.claims, 'c1').standing = 'pending';
      byId(file.claims, 'c3').attribution = { by: 'unnamed', label: 'an adviser' };
    });
    expect(own).toContain('– Norland and Sudland plan talks on the harbour. ○ pending');
    expect(own).toContain('Harbour fees  An adviser: Norland is likely to ask for lower fees. ◐ likely');
  });

  test('names a voice once if all issues of a group have the same voice', () => {
    const voiced = lines((file) => {
      byId(file.issues, 'pilots').group = 'agenda';
      byId(file.claims, 'c3').attribution = { by: 'unnamed' };
    });
    expect(voiced.slice(7, 11)).toEqual([
      'ON THE TABLE',
      'Voice: an unnamed voice',
      '',
      'Harbour fees    Norland is likely to ask for lower fees. ◐ likely',
    ]);
  });

  test('shows ten issues and five of each other kind of entry, and counts the rest', () => {
    const many = lines((file) => {
      const issue = byId(file.issues, 'fees');
      const gap = byId(file.gaps, 'g1');
      file.issues = Array.from({ length: 12 }, (_, index) => ({ ...issue, id: `i${index}` }));
      file.gaps = Array.from({ length: 9 }, (_, index) => ({ ...gap, id: `g${index}`, about: ['i0'] }));
      file.positions = [];
      file.notes = [];
    });
    expect(many).toContain('Not shown: 2 issues, 11 questions.');
  });
});

test('the first line names four publishers and counts the others', () => {
  const [first] = lines((file) => {
    const [report] = file.sources;
    for (const publisher of ['Post', 'Times', 'Globe', 'Star'])
      if (report) file.sources.push({ ...report, id: publisher.toLowerCase(), publisher });
  }).slice(2);
  expect(first).toBe('5 sources, Grey Observer, Post, Times, Globe, 1 more publisher.');
});

test('an issue with several sentences has a heading, and one line per sentence', () => {
  const drawn = lines(tellIssue);
  const at = drawn.indexOf('PILOTS AND FOG');
  expect(drawn.slice(at, at + 3)).toEqual([
    'PILOTS AND FOG',
    '– Shared pilots are seen as a help in fog. ◐ perceived, an unnamed voice',
    '– Sudland is alleged to have hidden the spill. ○ alleged, an unnamed voice',
  ]);
});

test('a sentence of an issue is shown even if the summary is based on the same claims', () => {
  const drawn = lines((file) => {
    tellIssue(file);
    file.summary.push({ text: 'A spill may have been hidden.', claims: ['c5'], continues: true });
  });
  const at = drawn.indexOf('PILOTS AND FOG');
  expect(drawn[at + 2]).toBe('– Sudland is alleged to have hidden the spill. ○ alleged, an unnamed voice');
});

test('an issue with several sentences has a heading even if the summary is not a paragraph', () => {
  const drawn = lines((file) => {
    tellIssue(file);
    file.summary.pop();
  });
  expect(drawn).toContain('PILOTS AND FOG');
  expect(drawn).not.toContain('ALSO REPORTED');
});

test('an open point that ends in a remark about the text is shown without a voice', () => {
  const drawn = lines((file) => {
    tellIssue(file);
    file.open = [{ text: 'The spill is only alleged: the text does not say by whom.', claims: ['c5'] }];
  });
  const at = drawn.indexOf('TAKE CARE');
  expect(drawn[at + 1]).toBe('– The spill is only alleged: the text does not say by whom.');
});

test('a brief in continuous prose ends with one list of cautions, sentences that must not be said, and questions', () => {
  const drawn = lines((file) => {
    tellIssue(file);
    file.open = [{ text: 'Do not say that the spill is proven.', claims: ['c5'] }];
    for (const claim of file.claims) {
      claim.asFact = undefined;
      claim.misreading = undefined;
    }
    const misreading = { wrong: 'The port is closed.', right: 'The port is open.' };
    Object.assign(file.claims[0] ?? {}, { misreading });
  });
  const at = drawn.indexOf('TAKE CARE');
  expect(drawn.slice(at, at + 4)).toEqual([
    'TAKE CARE',
    '– Do not say that the spill is proven.',
    '– Do not say “The port is closed.” The port is open.',
    '– Ask: How low should the fees be?',
  ]);
});

test('claims in the same source that contradict a sentence are shown below the sentence', () => {
  const disputed = lines((file) => {
    byId(file.claims, 'c5').disputes = ['c1'];
    byId(file.claims, 'c5').proposed = { by: 'rules' };
  });
  expect(disputed.slice(5, 9)).toEqual([
    '– Norland and Sudland plan talks on the harbour.',
    '  Perhaps disputed: Sudland is alleged to have hidden the spill. ○ alleged*, an unnamed',
    '  voice',
    '',
  ]);
});

test('if the summary covers the only issue, the other claims about that issue are shown instead of the issue', () => {
  const [told] = exampleFile().summary;
  const single = record((file) => {
    const fees = byId(file.issues, 'fees');
    file.issues = [{ ...fees, summary: { text: told?.text ?? '', claims: told?.claims ?? [] } }];
    for (const claim of file.claims) claim.about = ['fees'];
    file.positions = [];
    file.notes = [];
    file.gaps = [];
  });
  const page = drawnLines(overview, single, 88);
  expect(page).toContain('ALSO REPORTED');
  expect(page).toContain('– Norland is likely to ask for lower fees.');
  expect(page.filter((line) => line.includes(told?.text ?? '-'))).toHaveLength(1);
});

test('a claim worded as fact is shown after a cross, followed by the sentence that may be said', () => {
  const warned = drawnLines(
    overview,
    record((file) => {
      byId(file.claims, 'c5').asFact = 'Sudland hid the spill.';
    }),
    110,
  )
    .join(' ')
    .replace(/\s+/g, ' ');
  expect(warned).toContain(
    '✗ Sudland hid the spill. Say: Sudland is alleged to have hidden the spill. ○ alleged, an unnamed voice',
  );
});

describe('further claims in a brief', () => {
  const further = (change: (file: BriefingFile) => void) => record(change).further?.map(({ id }) => id);

  test('start with claims that contradict others, and end with claims that only introduce somebody', () => {
    expect(further(() => {})).toEqual(['c6', 'c5', 'c2']);
  });

  test('are followed by a claim in the next sentence if it qualifies them', () => {
    const change = (file: BriefingFile) => {
      byId(file.claims, 'c5').at = '1.P9.s1';
      Object.assign(byId(file.claims, 'c2'), { at: '1.P9.s2', text: 'That is, however, only a draft.' });
    };
    expect(further(change)?.slice(0, 2)).toEqual(['c5', 'c2']);
  });

  test('are left out if the summary and the issues fill the brief', () => {
    const ten = (file: BriefingFile) => {
      const [first] = file.summary;
      file.summary = Array.from(
        { length: 10 },
        () => structuredClone(first) as (typeof file.summary)[number],
      );
    };
    expect(further(ten)).toBeUndefined();
  });

  test('are not preceded by an issue with the title of the article', () => {
    const { groups } = record((file) => {
      byId(file.issues, 'fees').title = file.sources[0]?.title ?? '';
    });
    expect(groups.flatMap(({ issues }) => issues.map(({ id }) => id))).toEqual(['pilots']);
  });

  test('are not preceded by an issue that the summary already covers', () => {
    const { groups } = record((file) => {
      file.summary.push({ text: 'Norland is likely to ask for lower fees, it says.', claims: ['c3'] });
    });
    expect(groups.flatMap(({ issues }) => issues.map(({ id }) => id))).toEqual(['pilots']);
  });
});

test('a draft made by rules asks only about claims that its brief shows', () => {
  const asked = (claim: string) =>
    record((file) => {
      const [about, proposed] = [['norland'], { by: 'rules' } as const];
      file.gaps = [
        { id: 'g1', question: 'What does it say?', about, reason: 'not stated', claims: [claim], proposed },
      ];
    }).ask.length;
  expect([asked('c5'), asked('c99')]).toEqual([1, 0]);
});

test('generated questions about a single sentence are left out of the brief', () => {
  const { ask } = record((file) => {
    const [claims, proposed, reason] = [['c5'], { by: 'rules' } as const, 'not stated' as const];
    file.gaps = [
      { id: 'g1', question: 'When? “The fees are low.”', about: claims, reason, claims, proposed },
    ];
  });
  expect(ask).toEqual([]);
});
