import * as v from 'valibot';
import { atMost } from '../../json/limits.js';
import { type Finding, finding as findingAt, pointerTo } from '../../json/problem.js';
import { nearest } from '../../text/typing-errors.js';
import { COLLECTIONS, envelope } from './schema.js';

type Keys = readonly (string | number)[];

/**
 * Checks an object against the schema.
 *
 * @param value the parsed JSON
 * @returns at most LIMITS.problems problems, plus a finding that mentions the limit
 */
export const shapeFindings = (value: Readonly<Record<string, unknown>>): Finding[] =>
  atMost(allFindings(value));

/** Checks the entries one by one, so that checking a malicious file can stop at the maximum number of problems. */
function* allFindings(value: Readonly<Record<string, unknown>>): Generator<Finding> {
  yield* findingsOf(envelope, value, []);
  for (const [name, schema] of Object.entries(COLLECTIONS)) {
    const entries = value[name];
    if (!Array.isArray(entries)) continue;
    for (const [index, entry] of entries.entries()) yield* findingsOf(schema, entry, [name, index]);
  }
}

function* findingsOf(schema: v.GenericSchema, value: unknown, at: Keys): Generator<Finding> {
  let last: unknown;
  for (const issue of v.safeParse(schema, value).issues ?? []) {
    const list = listForObject(issue);
    // If a list is in place of an object, valibot reports every missing key of the object.
    if (list && list === last) continue;
    last = list;
    yield findingOf(issue, at);
  }
}

/** Returns the list if the file has a list in place of an object. Valibot reports such a list only as missing keys. */
function listForObject(issue: v.BaseIssue<unknown>): unknown {
  const step = issue.path?.at(-1);
  return step?.type === 'object' && Array.isArray(step.input) ? step.input : undefined;
}

function findingOf(issue: v.BaseIssue<unknown>, at: Keys): Finding {
  const path = (issue.path ?? []) as readonly { key: string | number; input: unknown }[];
  const keys = path.map((step) => step.key);
  const pointer = pointerTo(...at, ...keys);
  const owner = pointerTo(...at, ...keys.slice(0, -1));
  const finding: Make = (rule, message, remedy, where = pointer) => findingAt(rule, where, message, remedy);
  if (issue.kind === 'validation') return fromMessage(issue.message, finding);
  const list = listForObject(issue);
  if (list)
    return wrongKind(list, AN_OBJECT, (rule, message, remedy) => finding(rule, message, remedy, owner));
  if (issue.expected === 'never') return unknownKey(String(keys.at(-1)), knownKeys(issue, at, keys), finding);
  if (issue.received === 'undefined')
    return finding('missing', `'${keys.at(-1)}' is missing`, `add "${keys.at(-1)}"`, owner);
  const expected = EXPECTED[String(issue.expected)];
  return expected === undefined ? notOneOf(issue, finding) : wrongKind(issue.input, expected, finding);
}

const wrongKind = (input: unknown, expected: string, finding: Make): Finding =>
  finding('type', `is ${kindOf(input)}, not ${expected}`, `write ${expected}`);

const AN_OBJECT = 'an object in curly braces';

/** Descriptions of the types that valibot can expect. For a choice between values, valibot lists the values instead. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number',
  Array: 'a list in square brackets',
  Object: AN_OBJECT,
  // The custom schema in `record` reports this if it is given a list.
  unknown: AN_OBJECT,
};

type Make = (rule: string, message: string, remedy: string, where?: string) => Finding;

/** Splits a message from the schema. Such messages have the form 'problem (what to do)'. */
function fromMessage(message: string, finding: Make): Finding {
  const bracket = message.indexOf(' (');
  return finding('value', message.slice(0, bracket), message.slice(bracket + 2, -1));
}

function unknownKey(key: string, known: readonly string[], finding: Make): Finding {
  const [near] = nearest(key, known, 1);
  const remedy = near ? `did you mean '${near}'?` : 'remove it';
  return finding('unknown-key', `unknown field '${key}'`, remedy);
}

/**
 * Returns the fields that the schema allows in the object with the unknown key, except those that the object
 * already has.
 */
function knownKeys(issue: v.BaseIssue<unknown>, at: Keys, keys: Keys): string[] {
  const owner = issue.path?.at(-1)?.input as object;
  let schema: unknown = at.length === 0 ? envelope : COLLECTIONS[at[0] as keyof typeof COLLECTIONS];
  for (const key of keys.slice(0, -1)) schema = stepInto(schema, key);
  const { entries = {} } = schema as { entries?: object };
  return Object.keys(entries).filter((key) => !(key in owner));
}

function stepInto(schema: unknown, key: string | number): unknown {
  const { entries, item } = schema as { entries: Record<string, unknown>; item: unknown };
  const inner = typeof key === 'number' ? item : entries[key];
  return (inner as { wrapped?: unknown }).wrapped ?? inner;
}

/** Returns the allowed values of a choice, which valibot formats as `("a" | "b")`. */
export const allowedValues = ({ expected }: v.BaseIssue<unknown>): string[] =>
  String(expected).replace(/[()"]/g, '').split(' | ');

function notOneOf(issue: v.BaseIssue<unknown>, finding: Make): Finding {
  const { input } = issue;
  const allowed = allowedValues(issue);
  const shown = typeof input === 'string' ? `'${input.slice(0, 60)}'` : kindOf(input);
  const [near] = typeof input === 'string' ? nearest(input, allowed, 1) : [];
  const choice = `use ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}`;
  const remedy = near ? `did you mean '${near}'? ${choice}` : choice;
  return finding('value', `${shown} is not allowed here`, remedy);
}

function kindOf(value: unknown): string {
  if (value === null || typeof value === 'boolean') return `${value}`;
  if (Array.isArray(value)) return 'a list';
  return { string: 'text', number: 'a number', object: 'an object' }[typeof value as 'string'];
}
