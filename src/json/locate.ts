import { Places, type Position } from '../text/lines-and-columns.js';
import { afterString, CODE, isClosing, isOpening, skipSpace } from './characters.js';

/** Maps the keys or indexes of an object or list to the offsets of the values. */
type Children = ReadonlyMap<string, number>;

/**
 * Finds the places of values in JSON text. Each object and list on a path is scanned only once, when it is first
 * needed, so that ten thousand pointers take little longer than one.
 *
 * @param text well-formed JSON
 * @returns a function from a JSON Pointer to the place of its value or, if there is no such value, to that of the
 * innermost enclosing value
 */
export function locator(text: string): (pointer: string) => Position {
  const known = new Map<number, Children>();
  const places = new Places(text);
  return (pointer) => {
    let offset = skipSpace(text, 0);
    for (const token of pointer.split('/').slice(1)) {
      const children = known.get(offset) ?? childrenOf(text, offset);
      known.set(offset, children);
      const inside = children.get(token.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (inside === undefined) break;
      offset = inside;
    }
    return places.at(offset);
  };
}

function childrenOf(text: string, offset: number): Children {
  if (!isOpening(text.charCodeAt(offset))) return new Map();
  const items = itemsOf(text, offset);
  if (text.charCodeAt(offset) === CODE.openBracket)
    return new Map(items.map((at, index) => [`${index}`, at]));
  return new Map(
    items.map((at) => {
      const end = afterString(text, at);
      return [JSON.parse(text.slice(at, end)) as string, skipSpace(text, skipSpace(text, end) + 1)];
    }),
  );
}

/** Returns the offsets of the keys or values that are directly inside a pair of brackets. */
function itemsOf(text: string, bracket: number): number[] {
  const items: number[] = [];
  let depth = 0;
  for (let at = bracket; ; at++) {
    const code = text.charCodeAt(at);
    if (code === CODE.quote) at = afterString(text, at) - 1;
    else if (isOpening(code)) depth++;
    else if (isClosing(code)) depth--;
    if (depth === 0) break;
    if (depth === 1 && (at === bracket || code === CODE.comma)) items.push(skipSpace(text, at + 1));
  }
  return items.filter((at) => !isClosing(text.charCodeAt(at)));
}
