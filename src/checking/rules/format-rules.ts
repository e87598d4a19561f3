import type { Rule } from './rule.js';

/** The rules that reading applies before any other: src/model/json, shape.ts, consistency.ts. */

type Page = Omit<Rule, 'severity' | 'example'>;

const rule = (wrong: string, right: string, page: Page): Rule => ({
  ...page,
  severity: 'error',
  example: { wrong, right },
});

const JSON_RULES: readonly Rule[] = [
  rule('{ "id": "fees", }', '{ "id": "fees" }', {
    name: 'syntax',
    summary: 'something that is not JSON',
    reason: 'A briefing is a JSON file (RFC 8259): no comments, no commas at an end, double quotes only.',
    remedy: 'Correct the place that is named; an editor with JSON support shows it.',
  }),
  rule('a file in UTF-16', 'the same file in UTF-8', {
    name: 'encoding',
    summary: 'bytes that are not UTF-8',
    reason: 'In another encoding names would come out as other names.',
    remedy: 'Save the file as UTF-8.',
  }),
  rule('{ "id": "a", "id": "b" }', '{ "id": "a" }', {
    name: 'duplicate-key',
    summary: 'a key that stands in one object twice',
    reason: 'Programs differ on which of the two counts.',
    remedy: 'Keep one of the two.',
  }),
  rule('"\\ud83d"', '"\\ud83d\\ude00"', {
    name: 'lone-surrogate',
    summary: 'half of a character',
    reason: 'An escape that gives half of a character cannot be written as UTF-8.',
    remedy: 'Write both halves, or the character itself.',
  }),
  rule('1e999', '3', {
    name: 'number',
    summary: 'a number that is too large',
    reason: 'What no program can hold cannot be counted with.',
    remedy: 'Write a smaller number.',
  }),
  rule('sixty-five lists inside each other', 'four', {
    name: 'too-deep',
    summary: 'too many objects and lists inside each other',
    reason: 'A briefing needs fewer than ten; a file with more than 64 was not meant to be one.',
    remedy: 'Make sure that this is the right file.',
  }),
  rule('an object with 1,001 keys', 'the fields that the format has', {
    name: 'too-many-keys',
    summary: 'an object with more than 1,000 keys',
    reason: 'No part of a briefing has as many fields.',
    remedy: 'Take out those that do not belong there.',
  }),
  rule('a text of 70,000 characters', 'a sentence', {
    name: 'too-long',
    summary: 'text of more than 65,536 characters',
    reason: 'A claim is a sentence; a whole article does not belong in a briefing.',
    remedy: 'Shorten the text or split it up.',
  }),
  rule('10,001 problems', 'fewer', {
    name: 'too-many-problems',
    summary: 'so many problems that the rest was not looked for',
    reason: 'Ten thousand are enough to begin with.',
    remedy: 'Mend those that are named first.',
  }),
];

const SHAPE_RULES: readonly Rule[] = [
  rule('"formatVersion": 2', '"formatVersion": 1', {
    name: 'version',
    summary: 'a version of the format that is not known',
    reason: 'What follows may mean something else than this program would read into it.',
    remedy: 'Update the program, or write the version that the file is in.',
  }),
  rule(
    '{ "name": "Norland" } in organizations',
    '{ "id": "norland", "name": "Norland", "kind": "government" }',
    {
      name: 'missing',
      summary: 'a field that has to be there',
      reason: 'Other parts refer to it, or a reader could not do without.',
      remedy: 'Add the field.',
    },
  ),
  rule('"sumary": ...', '"summary": ...', {
    name: 'unknown-key',
    summary: 'a field that the format does not have',
    reason: 'A mistyped field would otherwise be lost without a word.',
    remedy: 'Correct its name or take it out.',
  }),
  rule('"about": "fees"', '"about": ["fees"]', {
    name: 'type',
    summary: 'a value of another type than its field has',
    reason: 'Text, lists and objects are not interchangeable.',
    remedy: 'Write what is expected.',
  }),
  rule('"standing": "certain"', '"standing": "stated"', {
    name: 'value',
    summary: 'a value that its field does not allow',
    reason:
      'Standings, kinds and dates come from closed lists, so that they mean the same in every briefing.',
    remedy: 'Use one of those that are named.',
  }),
];

const REFERENCE_RULES: readonly Rule[] = [
  rule('an issue and a place with the id "taiwan"', '"taiwan" and "taiwan-area"', {
    name: 'duplicate-id',
    summary: 'an id that two parts have',
    reason: 'A reference to it would lead to two things.',
    remedy: 'Give one of them another id.',
  }),
  rule('"aliases": ["fees"] in an issue other than fees', 'each alias in one place', {
    name: 'duplicate-alias',
    summary: 'an alias that leads to two issues',
    reason: 'Whoever types it gets the wrong issue half of the time.',
    remedy: 'Keep it in one place.',
  }),
  rule('{ "id": "adviser" } in people', '{ "id": "adviser", "unnamed": true, "label": "an adviser" }', {
    name: 'nameless',
    summary: 'a person without a name, and not marked as unnamed',
    reason:
      'That the source does not name someone is worth knowing, and is not the same as forgetting the name.',
    remedy: 'Add "name", or "unnamed": true with a "label".',
  }),
  rule('"claims": ["c99"], and there is no c99', '"claims": ["c9"]', {
    name: 'dangling-reference',
    summary: 'a reference that leads nowhere, or to the wrong kind of thing',
    reason: 'A sentence whose claim is gone has nothing behind it.',
    remedy: 'Correct the id, add what it names, or take the reference out.',
  }),
  rule('"kind": "other"', '"kind": "other", "label": "parade"', {
    name: 'missing-label',
    summary: "something that is 'other', without the word for it",
    reason: 'What is in no list of the format is welcome; a reader has to learn what it is.',
    remedy: 'Add a "label" with the word for it, or its verb for the act of a position.',
  }),
  rule('a part of b, b part of a', 'a part of b', {
    name: 'cycle',
    summary: 'references that go round in a circle',
    reason: 'A trip that is part of one of its stops has no beginning.',
    remedy: 'Break the circle at one of them.',
  }),
];

export const FORMAT_RULES: readonly Rule[] = [...SHAPE_RULES, ...REFERENCE_RULES, ...JSON_RULES];
