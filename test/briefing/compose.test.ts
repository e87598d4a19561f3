import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import type { Attribution, Claim } from '../../src/briefing/file/schema.js';
import { STANDINGS, type Standing } from '../../src/briefing/standing.js';
import { reasonNotAsFact, sentenceFor } from '../../src/english/compose.js';
import { exampleFile } from '../support/example.js';

const SOURCE: Attribution = { by: 'source' };
const PARTY: Attribution = { by: 'party', party: 'sudland' };
const LABEL: Attribution = { by: 'unnamed', label: 'Harbour officials' };
const NOBODY: Attribution = { by: 'unnamed' };

function sentence(text: string, standing: Standing, attribution: Attribution, language = 'en'): string {
  const file = exampleFile();
  file.language = language;
  const claim: Claim = {
    id: 'new',
    text,
    about: ['fees'],
    standing,
    attribution,
    source: 'report',
    at: '0.P1.s1',
  };
  file.claims.push(claim);
  return sentenceFor(new Briefing(file), claim);
}

/** One sentence for each standing, with the hedge in it as authors write it. */
const HEDGED: Readonly<Record<Standing, string>> = {
  stated: 'The fees rose in spring.',
  planned: 'A dinner is planned for Friday.',
  expected: 'Mara Voss is expected to ask for lower fees.',
  likely: 'The fees are likely to fall.',
  aim: 'The talks have the aim of lower fees.',
  perceived: 'Shared pilots are seen as a help in fog.',
  pending: 'A meeting in Port Grey awaits confirmation.',
  alleged: 'Norland is alleged to have hidden the spill.',
  assumed: 'It is taken for granted that the spill was large.',
};

const EXPECTED: Readonly<
  Record<Standing, readonly [source: string, party: string, label: string, nobody: string]>
> = {
  stated: [
    'The fees rose in spring.',
    'According to Sudland, as the report has it, the fees rose in spring.',
    'According to harbour officials, whom the report does not name, the fees rose in spring.',
    'According to the report, which does not say who says so, the fees rose in spring.',
  ],
  planned: [
    'According to the report, a dinner is planned for Friday.',
    'According to Sudland, as the report has it, a dinner is planned for Friday.',
    'According to harbour officials, whom the report does not name, a dinner is planned for Friday.',
    'According to the report, a dinner is planned (by whom is not stated) for Friday.',
  ],
  expected: [
    'According to the report, Mara Voss is expected to ask for lower fees.',
    'According to the report, Mara Voss is expected (by Sudland) to ask for lower fees.',
    'According to the report, Mara Voss is expected (by harbour officials, whom the report does not name) to ask for lower fees.',
    'According to the report, Mara Voss is expected (by whom is not stated) to ask for lower fees.',
  ],
  likely: [
    'According to the report, the fees are likely to fall.',
    'According to Sudland, as the report has it, the fees are likely to fall.',
    'According to harbour officials, whom the report does not name, the fees are likely to fall.',
    'According to the report, which does not say who calls it likely, the fees are likely to fall.',
  ],
  aim: [
    'According to the report, the talks have the aim of lower fees.',
    'According to Sudland, as the report has it, the talks have the aim of lower fees.',
    'According to harbour officials, whom the report does not name, the talks have the aim of lower fees.',
    'According to the report, which does not say whose aim it is, the talks have the aim of lower fees.',
  ],
  perceived: [
    'According to the report, shared pilots are seen as a help in fog.',
    'According to the report, shared pilots are seen (by Sudland) as a help in fog.',
    'According to the report, shared pilots are seen (by harbour officials, whom the report does not name) as a help in fog.',
    'According to the report, shared pilots are seen (by whom is not stated) as a help in fog.',
  ],
  pending: [
    'According to the report, a meeting in Port Grey awaits confirmation.',
    'According to Sudland, as the report has it, a meeting in Port Grey awaits confirmation.',
    'According to harbour officials, whom the report does not name, a meeting in Port Grey awaits confirmation.',
    'According to the report, which does not say who says so, a meeting in Port Grey awaits confirmation.',
  ],
  alleged: [
    'According to the report, Norland is alleged to have hidden the spill.',
    'According to the report, Norland is alleged (by Sudland) to have hidden the spill.',
    'According to the report, Norland is alleged (by harbour officials, whom the report does not name) to have hidden the spill.',
    'According to the report, Norland is alleged (by whom is not stated) to have hidden the spill.',
  ],
  assumed: [
    'The report takes it for granted that the spill was large.',
    'According to the report, it is taken for granted (by Sudland) that the spill was large.',
    'According to the report, it is taken for granted (by harbour officials, whom the report does not name) that the spill was large.',
    'According to the report, it is taken for granted (by whom is not stated) that the spill was large.',
  ],
};

describe('every standing in every voice reads like English', () => {
  test.each(STANDINGS)('%s', (standing) => {
    const said = [SOURCE, PARTY, LABEL, NOBODY].map((voice) => sentence(HEDGED[standing], standing, voice));
    expect(said).toEqual(EXPECTED[standing]);
  });
});

/** The same where the author's words leave the hedge to the standing. */
const UNHEDGED: Readonly<Record<Standing, readonly [source: string, party: string, nobody: string]>> = {
  stated: [
    'Fees fall.',
    'According to Sudland, as the report has it, fees fall.',
    'According to the report, which does not say who says so, fees fall.',
  ],
  planned: [
    'According to the report, it is planned that fees fall.',
    'According to Sudland, as the report has it, it is planned that fees fall.',
    'According to the report, it is planned (by whom is not stated) that fees fall.',
  ],
  expected: [
    'According to the report, it is expected that fees fall.',
    'According to the report, it is expected (by Sudland) that fees fall.',
    'According to the report, it is expected (by whom is not stated) that fees fall.',
  ],
  likely: [
    'According to the report, it is likely that fees fall.',
    'According to Sudland, as the report has it, it is likely that fees fall.',
    'According to the report, which does not say who calls it likely, it is likely that fees fall.',
  ],
  aim: [
    'According to the report, the aim is that fees fall.',
    'According to Sudland, as the report has it, the aim is that fees fall.',
    'According to the report, which does not say whose aim it is, the aim is that fees fall.',
  ],
  perceived: [
    'According to the report, it is perceived that fees fall.',
    'According to the report, it is perceived (by Sudland) that fees fall.',
    'According to the report, it is perceived (by whom is not stated) that fees fall.',
  ],
  pending: [
    'According to the report, it awaits confirmation whether fees fall.',
    'According to Sudland, as the report has it, it awaits confirmation whether fees fall.',
    'According to the report, which does not say who says so, it awaits confirmation whether fees fall.',
  ],
  alleged: [
    'According to the report, it is alleged that fees fall.',
    'According to the report, it is alleged (by Sudland) that fees fall.',
    'According to the report, it is alleged (by whom is not stated) that fees fall.',
  ],
  assumed: [
    'The report takes it for granted that fees fall.',
    'According to the report, it is taken for granted (by Sudland) that fees fall.',
    'According to the report, it is taken for granted (by whom is not stated) that fees fall.',
  ],
};

describe('a hedge that the author left out is put in', () => {
  test.each(STANDINGS)('%s', (standing) => {
    expect([SOURCE, PARTY, NOBODY].map((voice) => sentence('Fees fall.', standing, voice))).toEqual(
      UNHEDGED[standing],
    );
  });
});

test('a word that only looks like a hedge does not pass for one', () => {
  const firm: readonly (readonly [Standing, string])[] = [
    ['likely', 'Talks collapse in May.'],
    ['likely', 'The might of Norland fades.'],
    ['perceived', 'Talks were held in Port Grey.'],
    ['perceived', 'The considerable damage grows.'],
    ['pending', 'The minister confirmed the deal.'],
    ['alleged', 'The suspect burned the pier.'],
    ['alleged', 'The accused fled.'],
    ['alleged', 'Claims were paid in cash.'],
    ['planned', 'The plan was dropped.'],
    ['planned', 'Political will is lacking.'],
  ];
  expect(firm.map(([standing, text]) => sentence(text, standing, SOURCE))).toEqual([
    'According to the report, it is likely that talks collapse in May.',
    'According to the report, it is likely that the might of Norland fades.',
    'According to the report, it is perceived that talks were held in Port Grey.',
    'According to the report, it is perceived that the considerable damage grows.',
    'According to the report, it awaits confirmation whether the minister confirmed the deal.',
    'According to the report, it is alleged that the suspect burned the pier.',
    'According to the report, it is alleged that the accused fled.',
    'According to the report, it is alleged that claims were paid in cash.',
    'According to the report, it is planned that the plan was dropped.',
    'According to the report, it is planned that political will is lacking.',
  ]);
});

test('what hedges by itself is not hedged twice', () => {
  const soft: readonly (readonly [Standing, string])[] = [
    ['likely', 'Talks may collapse in May.'],
    ['likely', 'There is a good chance of a deal.'],
    ['perceived', 'Norland sees the offer as an insult.'],
    ['perceived', 'The offer appears generous.'],
    ['pending', 'The deal has not been confirmed.'],
    ['alleged', 'Norland reportedly hid the spill.'],
    ['alleged', 'Norland denies that it hid the spill.'],
    ['aim', 'Norland wants lower fees.'],
    ['aim', 'The fund is designed to help crews.'],
    ['planned', 'Norland plans a dinner.'],
  ];
  expect(soft.map(([standing, text]) => sentence(text, standing, SOURCE))).toEqual(
    soft.map(([, text]) => `According to the report, ${text.replace(/^T/, 't')}`),
  );
});

test('what is assumed is what the author says is assumed, in whichever words', () => {
  const texts = [
    'It is assumed that the spill was large.',
    'The article takes it for granted that the spill was large.',
    'The size of the spill is taken for granted.',
  ];
  expect(texts.map((text) => sentence(text, 'assumed', SOURCE))).toEqual([
    'The report takes it for granted that the spill was large.',
    'The report takes it for granted that the spill was large.',
    'According to the report, the size of the spill is taken for granted.',
  ]);
});

describe('nobody gets a claim that is another’s', () => {
  test('who tells of a plan or an aim need not have it', () => {
    expect([
      sentence('Mara Voss is scheduled to speak.', 'planned', LABEL),
      sentence('The fund is meant to help crews.', 'aim', PARTY),
      sentence('The fund is meant to help crews.', 'aim', NOBODY),
    ]).toEqual([
      'According to harbour officials, whom the report does not name, Mara Voss is scheduled to speak.',
      'According to Sudland, as the report has it, the fund is meant to help crews.',
      'According to the report, the fund is meant (by whom is not stated) to help crews.',
    ]);
  });

  test('who calls something likely does not accuse whom the sentence tells of', () => {
    expect([
      sentence('The mayor, who was accused of theft, is likely to resign.', 'likely', PARTY),
      sentence('The mayor, who was accused of theft, is said to have fled.', 'alleged', PARTY),
    ]).toEqual([
      'According to Sudland, as the report has it, the mayor, who was accused of theft, is likely to resign.',
      'According to the report, the mayor, who was accused of theft, is said (by Sudland) to have fled.',
    ]);
  });

  test('who sees something so did not do what the sentence tells of besides', () => {
    expect(sentence('Talks that many see as vital were held.', 'perceived', PARTY)).toBe(
      'According to Sudland, as the report has it, talks that many see as vital were held.',
    );
  });

  test('whom the author names behind the verb is not followed by another', () => {
    expect(sentence('Mara Voss is expected by Norland to resign.', 'expected', PARTY)).toBe(
      'According to Sudland, as the report has it, Mara Voss is expected by Norland to resign.',
    );
  });

  test('what a party says of itself stays its own word', () => {
    expect([
      sentence('Sudland has the best pilots.', 'stated', PARTY),
      sentence("Sudland's fleet was in port.", 'stated', PARTY),
      sentence('Sudland hid nothing.', 'alleged', PARTY),
    ]).toEqual([
      'According to Sudland, as the report has it, Sudland has the best pilots.',
      "According to Sudland, as the report has it, Sudland's fleet was in port.",
      'According to the report, it is alleged (by Sudland) that Sudland hid nothing.',
    ]);
  });
});

test('a person speaks for themselves by a part of the name too, and an allegation is not that they spoke', () => {
  const voss: Attribution = { by: 'party', party: 'mara-voss' };
  const adviser: Attribution = { by: 'party', party: 'adviser' };
  expect([
    sentence('Voss said that the fees rose.', 'stated', voss),
    sentence('“The fees rose,” Voss said.', 'stated', voss),
    sentence('“The fees rose.”', 'stated', voss),
    sentence('Mara Voss said that Norland hid the spill.', 'alleged', voss),
    sentence('An adviser to the minister says that the fees rose.', 'stated', adviser),
  ]).toEqual([
    'According to the report, Voss said that the fees rose.',
    'According to the report, “The fees rose,” Voss said.',
    'According to Mara Voss, as the report has it, “The fees rose.”',
    'According to the report, Mara Voss said that Norland hid the spill.',
    'According to the report, an adviser to the minister says that the fees rose.',
  ]);
});

test('who speaks for themselves is not named twice', () => {
  expect(sentence('Sudland refuses lower fees.', 'stated', PARTY)).toBe(
    'According to the report, Sudland refuses lower fees.',
  );
  expect(sentence('Sudlanders refuse lower fees.', 'stated', PARTY)).toBe(
    'According to Sudland, as the report has it, Sudlanders refuse lower fees.',
  );
});

test('the article of who speaks for themselves does not matter', () => {
  const said = (name: string, text: string) => {
    const file = exampleFile((own) => Object.assign(own.organizations[1] ?? {}, { name }));
    const claim = { ...(file.claims[5] as Claim), text };
    return sentenceFor(new Briefing(file), claim);
  };
  expect([
    said('Coast League', 'The Coast League refuses.'),
    said('The Coast League', 'The Coast League refuses.'),
  ]).toEqual([
    'According to the report, the Coast League refuses.',
    'According to the report, The Coast League refuses.',
  ]);
});

test('what a party takes for granted is not its own word, even about itself', () => {
  expect(sentence('Sudland refuses lower fees.', 'assumed', PARTY)).toBe(
    'According to the report, it is taken for granted (by Sudland) that Sudland refuses lower fees.',
  );
});

test('in what is stated no one is put behind a verb: whose plan it was is another matter', () => {
  expect(sentence('A dinner was planned in May.', 'stated', PARTY)).toBe(
    'According to Sudland, as the report has it, a dinner was planned in May.',
  );
});

test('a label that says already that nobody is named is not told so twice', () => {
  const labels = [
    'an official who asked to stay unnamed',
    'An official who asked not to be named',
    'a pilot on condition of anonymity',
  ];
  expect(labels.map((label) => sentence('Fees fall.', 'stated', { by: 'unnamed', label }))).toEqual([
    'According to an official who asked to stay unnamed, as the report has it, fees fall.',
    'According to an official who asked not to be named, as the report has it, fees fall.',
    'According to a pilot on condition of anonymity, as the report has it, fees fall.',
  ]);
});

test('a sentence without a full stop gets one, and one that asks keeps its mark', () => {
  expect(sentence('Fees fall', 'stated', SOURCE)).toBe('Fees fall.');
  expect(sentence('Fees fall!', 'likely', SOURCE)).toBe(
    'According to the report, it is likely that fees fall!',
  );
  const texts = [
    'Fees fall. ',
    'Fees fall ',
    'They say “no.”',
    'Fees fall (by 1.5 crowns)',
    'Fees fall…',
    '灰港很冷。',
  ];
  expect(texts.map((text) => sentence(text, 'stated', SOURCE))).toEqual([
    'Fees fall.',
    'Fees fall.',
    'They say “no.”',
    'Fees fall (by 1.5 crowns).',
    'Fees fall…',
    '灰港很冷。',
  ]);
});

test('with several sources a sentence says which', () => {
  const file = exampleFile();
  file.sources.push({ id: 'speech-1', title: 'A speech', kind: 'speech' });
  const briefing = new Briefing(file);
  expect(file.claims.slice(2, 5).map((claim) => sentenceFor(briefing, claim))).toEqual([
    'According to the report (report), Norland is likely to ask for lower fees.',
    'According to the report (report), shared pilots are seen (by whom is not stated) as a help in fog.',
    'According to the report (report), Sudland is alleged (by whom is not stated) to have hidden the spill.',
  ]);
});

test('a sentence in another language is not spliced into an English one, and keeps its voice and its standing', () => {
  expect(sentence('Die Gebühren stiegen.', 'stated', SOURCE, 'de')).toBe('Die Gebühren stiegen.');
  expect(sentence('Die Gebühren dürften fallen', 'likely', SOURCE, 'de')).toBe(
    'The report (likely): Die Gebühren dürften fallen.',
  );
  expect(sentence('Norland soll den Unfall verschwiegen haben.', 'alleged', PARTY, 'de-CH')).toBe(
    'Sudland, in the report (alleged): Norland soll den Unfall verschwiegen haben.',
  );
  expect(sentence('The fees may fall.', 'likely', SOURCE, 'en-GB')).toBe(
    'According to the report, the fees may fall.',
  );
});

test('what may not be said as fact comes with the reason', () => {
  const briefing = new Briefing(exampleFile());
  const reasons = (['pending', 'assumed', 'stated'] as const).map((standing) =>
    reasonNotAsFact(briefing, { ...(exampleFile().claims[4] as Claim), standing }),
  );
  expect(reasons).toEqual(['awaits confirmation', 'taken for granted in passing', undefined]);
  const alleged = [SOURCE, PARTY, LABEL, NOBODY].map((attribution) =>
    reasonNotAsFact(briefing, { ...(exampleFile().claims[4] as Claim), attribution }),
  );
  expect(alleged).toEqual([
    'alleged by the report',
    'alleged by Sudland',
    'alleged by an unnamed party (Harbour officials)',
    'alleged by an unnamed party',
  ]);
});
