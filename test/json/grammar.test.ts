import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/json/diagnose.js';
import { readJson } from '../../src/json/read-json.js';
import { times } from './reading.js';

/** Cases for each part of RFC 8259. The tests use JSON.parse to confirm that the cases are valid. */
const VALID = [
  ...['null', 'true', 'false', ' \t\r\n0\n', '"x"', '{}', '[]', '[ ]', '{ }', '[\n]', '0', '-0', '1', '-1'],
  ...['10', '1.5', '0.0', '-0.0e0', '1e5', '1E5', '1e+5', '1e-5', '1e-999', '12345678901234567890', '""'],
  ...['"\\""', '"\\\\"', '"\\/"', '"\\b\\f\\n\\r\\t"', '"\\u0000"', '"\\uFFFF\\uabCD"', '"\x7f"'],
  ...['"\u2028"', '"\ufeff"', '"/"', '[1]', '[1,2]', '[[],[[]],{}]', '{"a":1}', '{"a":{"b":[]}}'],
  ...['{"":""}', '[ 1 , 2 ]', '{ "a" : 1 , "b" : 2 }', '[""]', '[null, 1, "1", {}]', '[\t1\r\n]', ' [1] '],
  ...['{"a":[{"b":[{}]}]}', '{"a":"b","c":{"d":null}}', '[1e1]', '[0e+1]', '[0e1]', '[123.456e78]', '[-0]'],
  ...['[-1]', '[1E-2]', '[-1e-999]', '[123123123123123123123]', '["\\ud83d\\ude39"]', '["\\uDBFF\\uDFFF"]'],
  ...['["\uffff"]', '["\u{1fffe}"]', '["\\u002f\\/"]', '["\x20"]', '["\\u0000"]', '["\\u2028\u2028"]'],
  ...['["\u2064"]', '["€𝄞"]', '"\\u005C\\u0022"', '{"\\u0000":1}', '"asd "', '42', '-0.1', '[true]'],
  ...['\n[]\n', ' true '],
];

const INVALID = [
  ...['', ' ', '\u00a0', '\u2028', '\f', '\v', 'nul', 'nulll', 'null x', 'nullnull', 'True', 'true-1'],
  ...['--1', '-', '+1', '-a', '00', '01', '-01', '1.', '.1', '1.e1', '1e', '1e+', '1ee1', '1.1.1', '0x0'],
  ...['1_0', '1a', '\u0661', '\uff11', '"', '"a', "'a'", '"\\', '"\\"', '"\\a"', '"\\u"', '"\\u00g0"'],
  ...['"\\u{41}"', '"\n"', '"\t"', '"\0"', '"\x1f"', '"a" "b"', '""x', '[', ']', '[,', '[1', '[1,', '[,]'],
  ...['[1,]', '[,1]', '[1,,2]', '[1 2]', '[1;2]', '[1:2]', '[}', '[1}', '[]]', '[][]', '[1]x', '{', '}'],
  ...['{,', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{,}', '{"a"}', '{"a",1}', '{"a":1,}', '{"a":1,,"b":2}'],
  ...['{"a":1 "b":2}', '{"a"::1}', '{"a":1:2}', '{a:1}', '{1:1}', '{null:1}', '{[]:1}', "{'a':1}", '{]'],
  ...['{"a":1]', '{}}', '{}{}', '{"a":}', '{:1}', '//', '/**/', '[1//\n]', '[1/*x*/]', '#', '[#]', '[1]//'],
  ...['\ufeff\ufeff1', '[\ufeff1]', '<a>', '[<]', '`a`', '[undefined]', '[NaN]', '@', '[1 true]'],
  ...['[a\xe5]', '["": 1]', '[""],', '["x"]]', '["x"', '[,1', '[3[4]]', '[1\n,1\n,1', '[ , ""]', '[-]'],
  ...['[*]', '["a",\n4\n,1,', '["\va"\\f]', '[""', '[{}', '[fals]', '[nul]', '[tru]', '[123\0]', '[++1]'],
  ...['[+Inf]', '[-1.0.]', '[.-1]', '[.2e-3]', '[0.3e+]', '[0.3e]', '[0E]', '[0E+]', '[1.0e-]'],
  ...['[1 000.0]', '[1eE2]', '[2.e+3]', '[2.e3]', '[9.e+]', '[Inf]', '[1+2]', '[0x42]', '[0e+-1]'],
  ...['[-123.123foo]', '[- 1]', '[-.123]', '[-1x]', '[1ea]', '[1.8011670033376514H-308]', '[-NaN]'],
  ...['[-foo]', '[1.2a-3]', '[012]', '["x", truth]', '{[: "x"}', '{"x", null}', '{"x"::"b"}', '{🇨🇭}'],
  ...['{"a":"a" 123}', '{"a" b}', '{:"b"}', '{"a" "b"}', '{"a":1#', '{9999E9999:1}'],
  ...['{null:null,null:null}', '{"id":0,,,,,}', '{"a":"b"}/**/', '{"a":"b"}#', '{"a":"b",,"c":"d"}'],
  ...['{"a":"a', '{"foo":"bar","a"}', '{"a":"b"}#{}', '{"a":true} "x"', '{"a": "b"} ]', '["\\ud800\\"]'],
  ...['["\\ud800\\u"]', '["\\ud800\\u1"]', '["\\ud800\\u1x"]', '[\xe9]', '["\\\0"]', '["\\x00"]'],
  ...['["\\\\\\"]', '["\\\t"]', '["\\🌀"]', '["\\u00A"]', '["\\ud834\\udd"]', '["\\ud800\\ud800\\x"]'],
  ...['["\\u\xe5"]', '[\\u0020"asd"]', '[\\n]', '["', "['single']", 'abc', '["a\0a"]', '["new\nline"]'],
  ...['["\\UA66D"]', '<.>', '[<null>]', '["asd]', 'a\xe5', '[True]', '1]', '{"x": true,', '[\u2060]'],
  ...['\ufeff', '2@', '{"":', '{"a":/*c*/"b"', '{"a":"b" #:"b"}', '["\\a', '[{"":[{"":', '\xe9', '*'],
  ...['[\\u000A""]', '[ false, nul', '[ true, fals', '{"asd":"asd"', '[\f]', '[\u2028]', '{"a', "{'a'"],
  ...['["\\{["\\{["\\{', '\0'],
];

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return undefined;
  }
}

describe('valid JSON is read as the same value that JSON.parse returns', () => {
  test.each(VALID)('%j', (text) => {
    const reading = readJson(Buffer.from(text));
    expect(reading.ok && isDeepStrictEqual(reading.value, JSON.parse(text))).toBe(true);
    expect(diagnose(text)).toEqual([]);
  });
});

describe('invalid JSON is refused with one syntax error', () => {
  test.each(INVALID)('%j', (text) => {
    expect(parsed(text)).toBe(undefined);
    const reading = readJson(Buffer.from(text));
    expect(!reading.ok && reading.problems.map((problem) => problem.rule)).toEqual(['syntax']);
  });
});

const piece = fc.constantFrom(
  ...['{', '}', '[', ']', ':', ',', '"', '\\', '\\"', '\\u003a', '\\u0061', '\\ud83d', '\\ude00', '"a"'],
  ...['"a":', '"a":1', '"b":2', '{"a":', '0', '1', '-', '.', 'e', '1e999', 'true', 'null', 'nul', ' '],
  ...['\n', '\t', '\0', '/', '//', '#', "'", 'x', 'é', '🙂', '\ufeff'],
);
const jumble = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** Generates JSON with a part replaced, since JSON written by people is often nearly valid. */
const damaged = fc
  .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat(4), jumble)
  .map(([json, from, length, inserted]) => {
    const at = from % (json.length + 1);
    return json.slice(0, at) + inserted + json.slice(at + length);
  });

/** The rules under which JSON can be refused. */
const REASONS = ['duplicate-key', 'lone-surrogate', 'number', 'too-deep', 'too-long', 'too-many-keys'];

/** Describes how the reader disagrees with JSON.parse. */
function disagreement(text: string): string | undefined {
  const reading = readJson(Buffer.from(text));
  const expected = parsed(text);
  if (reading.ok) {
    if (!expected) return 'read text that is not JSON';
    return isDeepStrictEqual(reading.value, expected.value) ? undefined : 'read a different value';
  }
  // Zero bytes between letters look like UTF-16 or UTF-32.
  const rules = text.includes('\0') ? ['syntax', 'encoding'] : ['syntax'];
  if (!expected)
    return rules.includes(reading.problems[0]?.rule ?? '') ? undefined : 'refused for a different reason';
  return reading.problems.every(({ rule }) => REASONS.includes(rule)) ? undefined : 'refused JSON';
}

describe('the reader agrees with JSON.parse', () => {
  test.each([
    ['on valid JSON', fc.json()],
    ['on random JSON characters', jumble],
    ['on damaged JSON', damaged],
  ])('%s', (_what, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        // A lone surrogate is lost when the text is encoded.
        expect(disagreement(text.toWellFormed())).toBe(undefined);
      }),
      { numRuns: times(2000) },
    );
  });
});

test('a repeated key is always found, even next to colons that belong to strings', () => {
  const keysOf = (text: string) =>
    [...text.matchAll(/(?:^\{|,)("[^"]*"):/g)].map((match) => JSON.parse(match[1] ?? ''));
  const flat = fc
    .array(
      fc.tuple(
        fc.constantFrom('"a"', '"\\u0061"', '"x:y"', '"\\u003a"', '":"', '"__proto__"'),
        fc.constantFrom('1', '":"', '"\\u003A"', '"::"', '[]', '{":":":"}'),
      ),
      { maxLength: 6 },
    )
    .map((pairs) => `{${pairs.map(([key, value]) => `${key}:${value}`)}}`);
  fc.assert(
    fc.property(flat, (text) => {
      const keys = keysOf(text);
      const isUnique = new Set(keys).size === keys.length;
      const reading = readJson(Buffer.from(text));
      expect(reading.ok).toBe(isUnique);
      if (reading.ok) expect(reading.value).toEqual(JSON.parse(text));
    }),
    { numRuns: times(2000) },
  );
});
