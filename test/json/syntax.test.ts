import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/json/read-json.js';
import { said } from './reading.js';

const LEAVE_OUT = '(leave the field out if nothing is known)';
const COMMENT = 'there is a comment, which JSON does not allow (remove the comment)';
const cutIn = (kind: string, start: string, closing: string) =>
  `the file ends inside the ${kind} that starts at ${start} (add the closing ${closing}, or restore the missing part)`;
const DAMAGED = '(remove it; the file may be damaged)';

/** Files, each with the expected problem. */
const FAULTS: readonly (readonly [string, string])[] = [
  ['', '1:1  syntax: the file is empty (add a briefing to it, or use a different file)'],
  ['\ufeff', '1:1  syntax: the file is empty (add a briefing to it, or use a different file)'],
  [' \n\t', '1:1  syntax: the file contains only whitespace (add a briefing to it, or use a different file)'],
  ['{"a": 1', `1:8  syntax: ${cutIn('object', '1:1', '}')}`],
  ['{ ', `1:3  syntax: ${cutIn('object', '1:1', '}')}`],
  ['{"a":\n [1,\n', `3:1 /a/1 syntax: ${cutIn('list', '2:2', ']')}`],
  ['{"a":', `1:6 /a syntax: ${cutIn('object', '1:1', '}')}`],
  ['{"a"', `1:5 /a syntax: ${cutIn('object', '1:1', '}')}`],
  ['["abc', `1:6 /0 syntax: ${cutIn('string', '1:2', 'quote')}`],
  ['"\\', `1:3  syntax: ${cutIn('string', '1:1', 'quote')}`],
  ['[1,\n]', '1:3  syntax: there is a comma before the closing bracket (remove the comma)'],
  ['{"a":{"b":1,}}', '1:12 /a syntax: there is a comma before the closing bracket (remove the comma)'],
  ['[1,,2]', '1:4 /1 syntax: a value is missing before the comma (insert the value)'],
  ['[,1]', '1:2 /0 syntax: a value is missing before the comma (insert the value)'],
  ['{"a":1,,}', '1:8  syntax: there is an extra comma (remove the comma)'],
  ['{"a":}', '1:6 /a syntax: a value is missing before the closing bracket (insert the value)'],
  ['}', '1:1  syntax: a value is missing before the closing bracket (insert the value)'],
  ['[;]', "1:2 /0 syntax: ';' does not belong here (remove it)"],
  ['// x\n{}', `1:1  syntax: ${COMMENT}`],
  ['{"a":/*x*/1}', `1:6 /a syntax: ${COMMENT}`],
  ['{} # x', `1:4  syntax: ${COMMENT}`],
  ["{'a':1}", '1:2  syntax: the string is in single quotes (use double quotes)'],
  ['{"a":\'x\'}', '1:6 /a syntax: the string is in single quotes (use double quotes)'],
  ['[`x`]', '1:2 /0 syntax: the string is in backquotes (use double quotes)'],
  ['[\u201cx\u201d]', '1:2 /0 syntax: the string is in curly quotes (use straight double quotes: ")'],
  ['{name: 1}', "1:2  syntax: the key 'name' is not in quotes (put it in double quotes)"],
  ['[hello]', "1:2 /0 syntax: 'hello' is not in quotes (put text in double quotes)"],
  ['{"a":NaN}', `1:6 /a syntax: 'NaN' is not a number in JSON ${LEAVE_OUT}`],
  ['[Infinity]', `1:2 /0 syntax: 'Infinity' is not a number in JSON ${LEAVE_OUT}`],
  ['[-Infinity]', `1:2 /0 syntax: '-Infinity' is not a number in JSON ${LEAVE_OUT}`],
  ['[undefined]', `1:2 /0 syntax: 'undefined' is not a value in JSON ${LEAVE_OUT}`],
  ['[None]', `1:2 /0 syntax: 'None' is not a value in JSON ${LEAVE_OUT}`],
  ['[True]', "1:2 /0 syntax: 'True' is not in lower case (write true)"],
  ['[FALSE]', "1:2 /0 syntax: 'FALSE' is not in lower case (write false)"],
  ['[007]', "1:2 /0 syntax: '007' starts with a zero (remove the leading zero)"],
  ['[+1]', "1:2 /0 syntax: '+1' starts with a plus sign (remove the plus sign)"],
  ['[.5]', "1:2 /0 syntax: '.5' starts with a decimal point (insert a zero before the point)"],
  ['[1.]', "1:2 /0 syntax: '1.' has a decimal point without digits after it (add digits after it)"],
  ['[1e+]', "1:2 /0 syntax: '1e+' has an exponent without digits (add digits after the e)"],
  ['[-]', "1:2 /0 syntax: '-' is a minus sign without a number (add digits after it)"],
  ['[0xff]', "1:2 /0 syntax: '0xff' is not in decimal digits (write the number in decimal digits)"],
  ['[1_000]', "1:2 /0 syntax: '1_000' has an underscore (write the digits without it)"],
  [
    '[2024-04-26]',
    "1:2 /0 syntax: '2024-04-26' is not a number (put text, such as a date, in double quotes)",
  ],
  ['[1e999]', "1:2 /0 number: the number '1e999' is too large (use a smaller number)"],
  ['[-1e999]', "1:2 /0 number: the number '-1e999' is too large (use a smaller number)"],
  ['{}\n{}', '2:1  syntax: there is more text after the end of the JSON (remove the text)'],
  ['[1]]', '1:4  syntax: there is an extra closing bracket (remove it, or add the opening bracket)'],
  ['{}\0', `1:3  syntax: there is a NUL character ${DAMAGED}`],
  ['["\0"]', `1:3 /0 syntax: there is a NUL character inside a string ${DAMAGED}`],
  [
    '["a\nb"]',
    '1:4 /0 syntax: there is a line break inside a string (add the closing quote before it, or write \\n)',
  ],
  [
    '["a\rb"]',
    '1:4 /0 syntax: there is a line break inside a string (add the closing quote before it, or write \\n)',
  ],
  ['["a\tb"]', '1:4 /0 syntax: there is a tab inside a string (write \\t)'],
  ['["a\x1b[2J"]', '1:4 /0 syntax: there is a control character inside a string: U+001B (remove it)'],
  ['[\x1b]', '1:2 /0 syntax: U+001B does not belong here (remove it)'],
  ['[\u00a01]', '1:2 /0 syntax: U+00A0 does not belong here (use an ordinary space)'],
  ['["C:\\Users"]', '1:5 /0 syntax: \\U is not an escape in JSON (write \\\\ for a backslash)'],
  [
    '["\\é"]',
    '1:3 /0 syntax: a backslash before U+00E9 is not an escape in JSON (write \\\\ for a backslash)',
  ],
  ['["\\u12"]', '1:3 /0 syntax: \\u is not followed by four hexadecimal digits (write all four)'],
  ['[1\n2]', '1:3  syntax: a comma is missing after this value (insert a comma)'],
  ['[1 2 ]', '1:3  syntax: a comma is missing after this value (insert a comma)'],
  ['[[]x]', '1:4  syntax: a comma is missing after this value (insert a comma)'],
  ['{"a": "x"\n "b": 1}', '1:10  syntax: a comma is missing after this value (insert a comma)'],
  [
    '{"a" 1}',
    '1:5 /a syntax: a colon is missing after the key (insert a colon between the key and its value)',
  ],
  [
    '{"a"=1}',
    '1:5 /a syntax: a colon is missing after the key (insert a colon between the key and its value)',
  ],
  ['{"a":1;"b":2}', '1:7  syntax: there is a semicolon instead of a comma (use a comma)'],
  [
    '["a":1]',
    '1:5  syntax: there is a colon instead of a comma (use a comma, or put the key and its value in curly braces)',
  ],
  ['{:1}', '1:2  syntax: a key is missing before the colon (insert a key in double quotes and a colon)'],
  [
    '{{}}',
    '1:2  syntax: a key is missing before the opening bracket (insert a key in double quotes and a colon)',
  ],
  [
    '{"a":1,]',
    '1:8  syntax: the object that starts at 1:1 is closed by ] (insert } before it, or replace it with })',
  ],
  [
    '["He said "no" twice"]',
    '1:11  syntax: the string ends at this quote, but more text follows (write \\" for a double quote inside a string)',
  ],
  [
    '{"a":[1}',
    '1:8 /a syntax: the list that starts at 1:6 is closed by } (insert ] before it, or replace it with ])',
  ],
];

describe('a syntax error is reported at its place, with an explanation and a remedy', () => {
  test.each(FAULTS)('%j', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

test('lines may end in CRLF, and a byte-order mark is not counted as a column', () => {
  expect(said('\ufeff[1,]')).toEqual(said('[1,]'));
  expect(said('[\r\n1,\r\n2,]')).toEqual([
    '3:2  syntax: there is a comma before the closing bracket (remove the comma)',
  ]);
});

test('columns count UTF-16 code units', () => {
  expect(said('["🙂", x]')).toEqual(["1:8 /1 syntax: 'x' is not in quotes (put text in double quotes)"]);
});

test('text from the file is shortened in messages and cannot control a terminal', () => {
  expect(said('[\u202eabc]')).toEqual([
    "1:2 /0 syntax: '<U+202E>abc' is not in quotes (put text in double quotes)",
  ]);
  expect(said(`[${'a'.repeat(60)}]`)).toEqual([
    `1:2 /0 syntax: '${'a'.repeat(60)}' is not in quotes (put text in double quotes)`,
  ]);
  expect(said(`[${'a'.repeat(61)}]`)).toEqual([
    `1:2 /0 syntax: '${'a'.repeat(60)}...' is not in quotes (put text in double quotes)`,
  ]);
});

test('every problem in JSON is an error, including a wrong encoding', () => {
  const severities = (file: string | Uint8Array) => {
    const reading = readJson(Buffer.from(file as string));
    return reading.ok ? [] : reading.problems.map(({ severity }) => severity);
  };
  const files = ['[1,]', '{"a":1,"a":1e999}', Buffer.from('{"a":1}', 'utf16le')];
  expect(files.map(severities)).toEqual([['error'], ['error', 'error'], ['error']]);
});
