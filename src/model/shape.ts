import * as v from 'valibot';
import { nearest } from '../text/near.js';
import { LIMITS } from './limits.js';
import { type Finding, pointerTo } from './problem.js';
import { briefingSchema, COLLECTIONS, envelope } from './schema.js';
import { quickCheck } from './shape-quick.js';

/**
 * Holds a value against the schema.
 *
 * @param value what the JSON said
 * @returns what is wrong, at most LIMITS.problems and one that says so
 */
export const shapeFindings = (value: unknown): Finding[] =>
  quickCheck(briefingSchema)(value) ? [] : closerLook(value);

/** Entry by entry, so that a hostile file costs no more than the problems that are kept. */
function closerLook(value: unknown): Finding[] {
  const findings = issuesOf(envelope, value, []);
  if (typeof value !== 'object' || value === null) return findings;
  for (const [name, schema] of Object.entries(COLLECTIONS)) {
    const entries = (value as Record<string, unknown>)[name];
    if (!Array.isArray(entries)) continue;
    const isValid = quickCheck(schema);
    for (const [index, entry] of entries.entries()) {
      if (isValid(entry)) continue;
      findings.push(...issuesOf(schema, entry, [name, index]));
      if (findings.length > LIMITS.problems)
        return [...findings.slice(0, LIMITS.problems), tooMany([name, index])];
    }
  }
  return findings;
}

const tooMany = (keys: readonly (string | number)[]): Finding => ({
  severity: 'error',
  rule: 'too-many-problems',
  pointer: pointerTo(...keys),
  message: `more than ${LIMITS.problems} problems; the rest was not checked`,
  remedy: 'mend these first',
});

function issuesOf(schema: v.GenericSchema, value: unknown, at: readonly (string | number)[]): Finding[] {
  const result = v.safeParse(schema, value);
  return result.success ? [] : result.issues.slice(0, LIMITS.problems).map((issue) => findingOf(issue, at));
}

function findingOf(issue: v.BaseIssue<unknown>, at: readonly (string | number)[]): Finding {
  const path = (issue.path ?? []) as readonly { key: string | number; input: unknown }[];
  const keys = path.map((step) => step.key);
  const pointer = pointerTo(...at, ...keys);
  const finding = (rule: string, message: string, remedy: string, where = pointer): Finding => ({
    severity: 'error',
    rule,
    pointer: where,
    message,
    remedy,
  });
  if (issue.kind === 'validation') return fromMessage(issue.message, finding);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return unknownKey(String(keys.at(-1)), knownKeys(issue, at, keys), finding);
  }
  if (issue.received === 'undefined') {
    const owner = pointerTo(...at, ...keys.slice(0, -1));
    return finding('missing', `'${keys.at(-1)}' is missing`, `add "${keys.at(-1)}"`, owner);
  }
  if (issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant') {
    return notOneOf(issue, finding);
  }
  return finding(
    'type',
    `is ${kindOf(issue.input)}, not ${expectation(issue)}`,
    `write ${expectation(issue)}`,
  );
}

type Make = (rule: string, message: string, remedy: string, where?: string) => Finding;

/** Messages in the schema are 'what is wrong (what to do)'. */
function fromMessage(message: string, finding: Make): Finding {
  const [, what = message, remedy = 'correct it'] = /^(.*?) \((.*)\)$/s.exec(message) ?? [];
  return finding('value', what, remedy);
}

function unknownKey(key: string, known: readonly string[], finding: Make): Finding {
  const [near] = nearest(key, known, 1);
  return finding(
    'unknown-key',
    `'${key}' is not a field here`,
    near ? `did you mean '${near}'?` : 'take it out',
  );
}

/** The fields of the object that holds the unknown key, read from the schema that refused it. */
function knownKeys(
  issue: v.BaseIssue<unknown>,
  at: readonly (string | number)[],
  keys: readonly (string | number)[],
) {
  const owner = (issue.path?.at(-1) as { input?: object } | undefined)?.input ?? {};
  const root = at.length === 0 ? envelope : COLLECTIONS[at[0] as keyof typeof COLLECTIONS];
  let schema: unknown = root;
  for (const key of keys.slice(0, -1)) schema = stepInto(schema, key);
  const entries = (schema as { entries?: object } | undefined)?.entries;
  return entries ? Object.keys(entries).filter((key) => !(key in owner)) : [];
}

function stepInto(schema: unknown, key: string | number): unknown {
  const node = unwrapped(schema) as { entries?: Record<string, unknown>; item?: unknown };
  return unwrapped(typeof key === 'number' ? node?.item : node?.entries?.[key]);
}

function unwrapped(schema: unknown): unknown {
  const node = schema as { wrapped?: unknown } | undefined;
  return node?.wrapped ? unwrapped(node.wrapped) : node;
}

function notOneOf(issue: v.BaseIssue<unknown>, finding: Make): Finding {
  const allowed = [...(issue.expected ?? '').matchAll(/"([^"]*)"|(\d+)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const shown = typeof issue.input === 'string' ? `'${issue.input.slice(0, 60)}'` : kindOf(issue.input);
  const [near] = typeof issue.input === 'string' ? nearest(issue.input, allowed, 1) : [];
  const choice = `use ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}`;
  return finding(
    'value',
    `${shown} is not allowed here`,
    near ? `did you mean '${near}'? ${choice}` : choice,
  );
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return (
    { string: 'text', number: 'a number', boolean: `${value}`, object: 'an object' }[
      typeof value as string
    ] ?? 'nothing'
  );
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number',
  array: 'a list in square brackets',
  strict_object: 'an object in curly brackets',
  record: 'an object in curly brackets',
};

const expectation = (issue: v.BaseIssue<unknown>): string => EXPECTED[issue.type] ?? 'something else';
