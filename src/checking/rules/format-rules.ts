import type { Rule } from './rule.js';

/** The rules that are checked while a file is read, before all other rules. */

type Page = Omit<Rule, 'severity' | 'example'>;

const rule = (wrong: string, right: string, page: Page): Rule => ({
  ...page,
  severity: 'error',
  example: { wrong, right },
});

const JSON_RULES: readonly Rule[] = [
  rule('{ "id": "fees", }', '{ "id": "fees" }', {
    name: 'syntax',
    summary: 'text that is not valid JSON',
    reason:
      'A briefing is a JSON file (RFC 8259). It has no comments, no trailing commas and no single quotes.',
    remedy:
      'Correct the syntax at the reported line and column. An editor with JSON support marks the error.',
  }),
  rule('a file in UTF-16', 'the same file in UTF-8', {
    name: 'encoding',
    summary: 'bytes that are not UTF-8',
    reason: 'In any other encoding, names would be garbled.',
    remedy: 'Save the file as UTF-8.',
  }),
  rule('{ "id": "a", "id": "b" }', '{ "id": "a" }', {
    name: 'duplicate-key',
    summary: 'a key that appears twice in one object',
    reason: 'Some programs use the first value of the key, and others use the last.',
    remedy: 'Keep only one of the two.',
  }),
  rule('"\\ud83d"', '"\\ud83d\\ude00"', {
    name: 'lone-surrogate',
    summary: 'half of a surrogate pair',
    reason: 'Half of a surrogate pair is not a character, and cannot be written as UTF-8.',
    remedy: 'Write both halves, or the character itself.',
  }),
  rule('1e999', '3', {
    name: 'number',
    summary: 'a number that is too large',
    reason: 'Programs cannot represent a number this large.',
    remedy: 'Write a smaller number.',
  }),
  rule('65 nested lists', 'four nested lists', {
    name: 'too-deep',
    summary: 'objects and lists nested too deeply',
    reason: 'A briefing needs fewer than 10 levels. A file with more than 64 is probably not a briefing.',
    remedy: 'Make sure that this is the right file.',
  }),
  rule('an object with 1,001 keys', 'an object with only the fields of the format', {
    name: 'too-many-keys',
    summary: 'an object with more than 1,000 keys',
    reason: 'No part of a briefing has that many fields.',
    remedy: 'Remove the keys that the format does not define.',
  }),
  rule('a text of 70,000 characters', 'a sentence', {
    name: 'too-long',
    summary: 'text of more than 65,536 characters',
    reason: 'A claim is a sentence. A whole article does not belong in a briefing.',
    remedy: 'Shorten the text or split it up.',
  }),
  rule('a file with 10,001 problems', 'a file with fewer problems', {
    name: 'too-many-problems',
    summary: 'so many problems that checking stopped',
    reason: 'Checking stops after 10,000 problems, since these are enough to start with.',
    remedy: 'Correct the reported problems, and check the file again.',
  }),
];

const SHAPE_RULES: readonly Rule[] = [
  rule('"formatVersion": 2', '"formatVersion": 1', {
    name: 'version',
    summary: 'an unknown version of the format',
    reason: 'Fields may have different meanings in another version.',
    remedy: 'Update the program, or correct the version number.',
  }),
  rule(
    '{ "name": "Norland" } in organizations',
    '{ "id": "norland", "name": "Norland", "kind": "government" }',
    {
      name: 'missing',
      summary: 'a required field that is missing',
      reason: 'Other parts of the file refer to this field, or readers need it.',
      remedy: 'Add the field.',
    },
  ),
  rule('"sumary": ...', '"summary": ...', {
    name: 'unknown-key',
    summary: 'a field that the format does not define',
    reason: 'A mistyped field would otherwise be ignored without a warning.',
    remedy: 'Correct the name of the field, or remove the field.',
  }),
  rule('"about": "fees"', '"about": ["fees"]', {
    name: 'type',
    summary: 'a value of the wrong type for its field',
    reason: 'Text, lists and objects are not interchangeable.',
    remedy: 'Write a value of the expected type.',
  }),
  rule('"standing": "certain"', '"standing": "stated"', {
    name: 'value',
    summary: 'a value that its field does not allow',
    reason:
      'Standings and kinds come from closed lists, and dates have fixed forms, so that they mean the same in every briefing.',
    remedy: 'Use one of the values or forms in the message.',
  }),
];

const REFERENCE_RULES: readonly Rule[] = [
  rule('an issue and a place with the id "taiwan"', '"taiwan" and "taiwan-area"', {
    name: 'duplicate-id',
    summary: 'an id that is used twice',
    reason: 'A reference to the id would be ambiguous.',
    remedy: 'Give one of the entries a different id.',
  }),
  rule('"aliases": ["fees"] in an issue other than fees', 'each alias in only one issue', {
    name: 'duplicate-alias',
    summary: 'an alias that belongs to two issues',
    reason: 'A reader who types the alias may get the wrong issue.',
    remedy: 'Keep the alias in only one of the issues.',
  }),
  rule('{ "id": "adviser" } in people', '{ "id": "adviser", "unnamed": true, "label": "an adviser" }', {
    name: 'nameless',
    summary: 'a person without a name who is not marked as unnamed',
    reason: 'Readers cannot tell whether the source does not name the person or the name was forgotten.',
    remedy: 'Add "name", or "unnamed": true with a "label".',
  }),
  rule('"claims": ["c99"], and there is no c99', '"claims": ["c9"]', {
    name: 'dangling-reference',
    summary: 'a reference to nothing, or to the wrong kind of entry',
    reason: 'Readers must be able to look up what a sentence is based on.',
    remedy: 'Correct the id, add the entry, or remove the reference.',
  }),
  rule('"kind": "other"', '"kind": "other", "label": "parade"', {
    name: 'missing-label',
    summary: "the value 'other' without a label",
    reason: 'The value "other" says nothing by itself, so readers need a label.',
    remedy: 'Add a "label". It is a noun or, for the act of a position, a verb.',
  }),
  rule('a is part of b, and b is part of a', 'only a is part of b', {
    name: 'cycle',
    summary: 'a cycle of references',
    reason: 'No entry can be part of itself or depend on itself, even through other entries.',
    remedy: 'Remove one of these references.',
  }),
];

export const FORMAT_RULES: readonly Rule[] = [...SHAPE_RULES, ...REFERENCE_RULES, ...JSON_RULES];
