import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/json/read-json.js';
import { said } from './reading.js';

const LEAVE_OUT = '(leave the field out if nothing is known)';
const COMMENT = 'there is a comment, which JSON does not allow (remove the comment)';
const DAMAGED = '(remove it; the file may be damaged)';

/** The name of a case, the file, and the expected problem. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['nothing', '', '1:1  syntax: the file is empty (add a briefing to it, or use a different file)'],
  [
    'only a byte-order mark',
    '\ufeff',
    '1:1  syntax: the file is empty (add a briefing to it, or use a different file)',
  ],
  [
    'only white space',
    ' \n\t',
    '1:1  syntax: the file contains only whitespace (add a briefing to it, or use a different file)',
  ],
  [
    'an object that is cut short',
    '{"a": 1',
    '1:8  syntax: the file ends inside the object that starts at 1:1 (add the closing }, or restore the missing part)',
  ],
  [
    'an object that is cut short before its first key',
    '{ ',
    '1:3  syntax: the file ends inside the object that starts at 1:1 (add the closing }, or restore the missing part)',
  ],
  [
    'a list that is cut short after a comma',
    '{"a":\n [1,\n',
    '3:1 /a/1 syntax: the file ends inside the list that starts at 2:2 (add the closing ], or restore the missing part)',
  ],
  [
    'a key without its value at the end',
    '{"a":',
    '1:6 /a syntax: the file ends inside the object that starts at 1:1 (add the closing }, or restore the missing part)',
  ],
  [
    'a key without its colon at the end',
    '{"a"',
    '1:5 /a syntax: the file ends inside the object that starts at 1:1 (add the closing }, or restore the missing part)',
  ],
  [
    'text that is cut short',
    '["abc',
    '1:6 /0 syntax: the file ends inside the string that starts at 1:2 (add the closing quote, or restore the missing part)',
  ],
  [
    'text that is cut short in an escape',
    '"\\',
    '1:3  syntax: the file ends inside the string that starts at 1:1 (add the closing quote, or restore the missing part)',
  ],
  [
    'a trailing comma in a list',
    '[1,\n]',
    '1:3  syntax: there is a comma before the closing bracket (remove the comma)',
  ],
  [
    'a trailing comma in an object',
    '{"a":{"b":1,}}',
    '1:12 /a syntax: there is a comma before the closing bracket (remove the comma)',
  ],
  ['two commas in a list', '[1,,2]', '1:4 /1 syntax: a value is missing before the comma (write the value)'],
  ['a comma first in a list', '[,1]', '1:2 /0 syntax: a value is missing before the comma (write the value)'],
  ['two commas in an object', '{"a":1,,}', '1:8  syntax: there is an extra comma (remove the comma)'],
  [
    'no value after a colon',
    '{"a":}',
    '1:6 /a syntax: a value is missing before the closing bracket (write the value)',
  ],
  [
    'a closing bracket alone',
    '}',
    '1:1  syntax: a value is missing before the closing bracket (write the value)',
  ],
  ['a semicolon for a value', '[;]', "1:2 /0 syntax: ';' does not belong here (remove it)"],
  ['a line comment', '// x\n{}', `1:1  syntax: ${COMMENT}`],
  ['a block comment', '{"a":/*x*/1}', `1:6 /a syntax: ${COMMENT}`],
  ['a hash comment', '{} # x', `1:4  syntax: ${COMMENT}`],
  ['a key in single quotes', "{'a':1}", '1:2  syntax: the string is in single quotes (write double quotes)'],
  [
    'text in single quotes',
    '{"a":\'x\'}',
    '1:6 /a syntax: the string is in single quotes (write double quotes)',
  ],
  ['text in backquotes', '[`x`]', '1:2 /0 syntax: the string is in backquotes (write double quotes)'],
  [
    'text in curly quotes',
    '[\u201cx\u201d]',
    '1:2 /0 syntax: the string is in curly quotes (write straight double quotes: ")',
  ],
  ['a bare key', '{name: 1}', "1:2  syntax: the key 'name' is not in quotes (put it in double quotes)"],
  ['a bare word', '[hello]', "1:2 /0 syntax: 'hello' is not in quotes (put text in double quotes)"],
  ['NaN', '{"a":NaN}', `1:6 /a syntax: 'NaN' is not a number in JSON ${LEAVE_OUT}`],
  ['Infinity', '[Infinity]', `1:2 /0 syntax: 'Infinity' is not a number in JSON ${LEAVE_OUT}`],
  ['-Infinity', '[-Infinity]', `1:2 /0 syntax: '-Infinity' is not a number in JSON ${LEAVE_OUT}`],
  ['undefined', '[undefined]', `1:2 /0 syntax: 'undefined' is not a value in JSON ${LEAVE_OUT}`],
  ['None', '[None]', `1:2 /0 syntax: 'None' is not a value in JSON ${LEAVE_OUT}`],
  ['True', '[True]', "1:2 /0 syntax: 'True' is not in lower case (write true)"],
  ['FALSE', '[FALSE]', "1:2 /0 syntax: 'FALSE' is not in lower case (write false)"],
  ['a leading zero', '[007]', "1:2 /0 syntax: '007' starts with a zero (remove the leading zero)"],
  ['a plus sign', '[+1]', "1:2 /0 syntax: '+1' starts with a plus sign (remove the plus sign)"],
  [
    'a leading point',
    '[.5]',
    "1:2 /0 syntax: '.5' starts with a decimal point (write a zero before the point)",
  ],
  [
    'a last point',
    '[1.]',
    "1:2 /0 syntax: '1.' has a decimal point without digits after it (write digits after it)",
  ],
  [
    'an empty exponent',
    '[1e+]',
    "1:2 /0 syntax: '1e+' has an exponent without digits (write digits after the e)",
  ],
  ['a lone minus', '[-]', "1:2 /0 syntax: '-' is a minus sign without a number (write digits after it)"],
  [
    'hexadecimal',
    '[0xff]',
    "1:2 /0 syntax: '0xff' is not in decimal digits (write the number in decimal digits)",
  ],
  [
    'digits with underscores',
    '[1_000]',
    "1:2 /0 syntax: '1_000' has an underscore (write the digits without it)",
  ],
  [
    'a bare date',
    '[2024-04-26]',
    "1:2 /0 syntax: '2024-04-26' is not a number (put text, such as a date, in double quotes)",
  ],
  [
    'a number too large',
    '[1e999]',
    "1:2 /0 number: the number '1e999' is too large (write a smaller number)",
  ],
  [
    'a number too far below zero',
    '[-1e999]',
    "1:2 /0 number: the number '-1e999' is too large (write a smaller number)",
  ],
  ['a second value', '{}\n{}', '2:1  syntax: there is more text after the end of the JSON (remove the text)'],
  [
    'a bracket too many',
    '[1]]',
    '1:4  syntax: there is an extra closing bracket (remove it, or add the opening bracket)',
  ],
  ['a NUL at the end', '{}\0', `1:3  syntax: there is a NUL character ${DAMAGED}`],
  ['a NUL inside text', '["\0"]', `1:3 /0 syntax: there is a NUL character inside a string ${DAMAGED}`],
  [
    'a line break inside text',
    '["a\nb"]',
    '1:4 /0 syntax: there is a line break inside a string (add the closing quote before it, or write \\n)',
  ],
  [
    'a carriage return inside text',
    '["a\rb"]',
    '1:4 /0 syntax: there is a line break inside a string (add the closing quote before it, or write \\n)',
  ],
  ['a tab inside text', '["a\tb"]', '1:4 /0 syntax: there is a tab inside a string (write \\t)'],
  [
    'an escape character inside text',
    '["a\x1b[2J"]',
    '1:4 /0 syntax: there is a control character inside a string: U+001B (remove it)',
  ],
  ['an escape character outside text', '[\x1b]', '1:2 /0 syntax: U+001B does not belong here (remove it)'],
  ['a no-break space', '[\u00a01]', '1:2 /0 syntax: U+00A0 does not belong here (write an ordinary space)'],
  [
    'a Windows path',
    '["C:\\Users"]',
    '1:5 /0 syntax: \\U is not an escape in JSON (write \\\\ for a backslash)',
  ],
  [
    'a backslash before a letter beyond ASCII',
    '["\\é"]',
    '1:3 /0 syntax: a backslash before U+00E9 is not an escape in JSON (write \\\\ for a backslash)',
  ],
  [
    'a short escape',
    '["\\u12"]',
    '1:3 /0 syntax: \\u is not followed by four hexadecimal digits (write all four)',
  ],
  ['a missing comma in a list', '[1\n2]', '1:3  syntax: a comma is missing after this value (write a comma)'],
  [
    'a missing comma, and a space after the next value',
    '[1 2 ]',
    '1:3  syntax: a comma is missing after this value (write a comma)',
  ],
  [
    'a missing comma right after a bracket',
    '[[]x]',
    '1:4  syntax: a comma is missing after this value (write a comma)',
  ],
  [
    'a missing comma in an object',
    '{"a": "x"\n "b": 1}',
    '1:10  syntax: a comma is missing after this value (write a comma)',
  ],
  [
    'a missing colon',
    '{"a" 1}',
    '1:5 /a syntax: a colon is missing after the key (write a colon between the key and its value)',
  ],
  [
    'an equals sign',
    '{"a"=1}',
    '1:5 /a syntax: a colon is missing after the key (write a colon between the key and its value)',
  ],
  ['a semicolon', '{"a":1;"b":2}', '1:7  syntax: there is a semicolon instead of a comma (write a comma)'],
  [
    'a key in a list',
    '["a":1]',
    '1:5  syntax: there is a colon instead of a comma (write a comma, or put the key and its value in curly braces)',
  ],
  [
    'no key before a colon',
    '{:1}',
    '1:2  syntax: a key is missing before the colon (write a key in double quotes and a colon)',
  ],
  [
    'no key before an object',
    '{{}}',
    '1:2  syntax: a key is missing before the opening bracket (write a key in double quotes and a colon)',
  ],
  [
    'the wrong closing bracket for a key',
    '{"a":1,]',
    '1:8  syntax: the object that starts at 1:1 is closed by ] (write } before it, or instead of it)',
  ],
  [
    'a bare quote inside text',
    '["He said "no" twice"]',
    '1:11  syntax: the string ends at this quote, but more text follows (write \\" for a double quote inside a string)',
  ],
  [
    'the wrong closing bracket',
    '{"a":[1}',
    '1:8 /a syntax: the list that starts at 1:6 is closed by } (write ] before it, or instead of it)',
  ],
];

describe('a syntax error is explained at its place, with what to do', () => {
  test.each(FAULTS)('%s', (_what, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

test('lines may end in CRLF, and a byte-order mark does not count as a column', () => {
  expect(said('\ufeff[1,]')).toEqual(said('[1,]'));
  expect(said('[\r\n1,\r\n2,]')).toEqual([
    '3:2  syntax: there is a comma before the closing bracket (remove the comma)',
  ]);
});

test('columns count UTF-16 code units', () => {
  expect(said('["🙂", x]')).toEqual(["1:8 /1 syntax: 'x' is not in quotes (put text in double quotes)"]);
});

test('quoted text from the file is short and cannot control a terminal', () => {
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

test('every problem of the JSON is an error', () => {
  const severities = (text: string) => {
    const reading = readJson(Buffer.from(text));
    return reading.ok ? [] : reading.problems.map(({ severity }) => severity);
  };
  expect([severities('[1,]'), severities('{"a":1,"a":1e999}')]).toEqual([['error'], ['error', 'error']]);
});
