import { afterString, CODE, isClosing, isOpening, isSpace, skipSpace } from './characters.js';
import { Places, type Position } from './places.js';

/** The offsets of the values inside an object or a list, by key or index. */
type Children = ReadonlyMap<string, number> | readonly number[];

/**
 * Finds the locations of values in JSON text. Lazy: each object and list on a path is scanned once, so ten
 * thousand pointers take little longer than one.
 *
 * @param text well-formed JSON
 * @returns a function from a JSON Pointer to the place of its value; if that is missing, of the innermost value
 *   around it
 */
export function locator(text: string): (pointer: string) => Position {
  const known = new Map<number, Children>();
  let places: Places | undefined;
  const childrenAt = (offset: number): Children => {
    const children = known.get(offset) ?? childrenOf(text, offset);
    known.set(offset, children);
    return children;
  };
  return (pointer) => {
    let offset = skipSpace(text, 0);
    for (const token of pointer.split('/').slice(1)) {
      const inside = child(childrenAt(offset), token.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (inside === undefined) break;
      offset = inside;
    }
    places ??= new Places(text);
    return places.at(offset);
  };
}

function child(children: Children, key: string): number | undefined {
  if (children instanceof Map) return children.get(key);
  const index = Number(key);
  return String(index) === key ? (children as readonly number[])[index] : undefined;
}

function childrenOf(text: string, offset: number): Children {
  const code = text.charCodeAt(offset);
  if (code === CODE.openBrace) return membersOf(text, offset);
  return code === CODE.openBracket ? elementsOf(text, offset) : [];
}

function membersOf(text: string, offset: number): ReadonlyMap<string, number> {
  const members = new Map<string, number>();
  let at = firstItem(text, offset);
  while (at !== undefined) {
    const end = afterString(text, at);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    members.set(JSON.parse(text.slice(at, end)) as string, value);
    at = nextItem(text, value);
  }
  return members;
}

function elementsOf(text: string, offset: number): readonly number[] {
  const elements: number[] = [];
  let at = firstItem(text, offset);
  while (at !== undefined) {
    elements.push(at);
    at = nextItem(text, at);
  }
  return elements;
}

/** The offset of the first key or value inside a bracket, if any. */
function firstItem(text: string, bracket: number): number | undefined {
  const at = skipSpace(text, bracket + 1);
  const code = text.charCodeAt(at);
  return isClosing(code) ? undefined : at;
}

/** The offset of the key or value after this value, if any. */
function nextItem(text: string, value: number): number | undefined {
  const separator = skipSpace(text, afterValue(text, value));
  return text.charCodeAt(separator) === CODE.comma ? skipSpace(text, separator + 1) : undefined;
}

function afterValue(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === CODE.quote) return afterString(text, at);
  if (isOpening(code)) return afterContainer(text, at);
  let end = at;
  while (end < text.length && !endsScalar(text.charCodeAt(end))) end++;
  return end;
}

const endsScalar = (code: number): boolean => code === CODE.comma || isClosing(code) || isSpace(code);

function afterContainer(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === CODE.quote) {
      at = afterString(text, at);
      continue;
    }
    at++;
    if (isOpening(code)) depth++;
    else if (isClosing(code)) depth--;
    if (depth === 0) break;
  }
  return at;
}
