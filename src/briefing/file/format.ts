import * as v from 'valibot';
import { escapedUnits } from '../../render/json.js';
import { replaceUnsafeInLines } from '../../text/clean.js';
import { type BriefingFile, briefingSchema } from './schema.js';

const WIDTH = 110;

/**
 * Writes a briefing in its canonical layout: keys in schema order, entries in file order, two-space indentation, and
 * each value on one line if it fits. Hidden and control characters are escaped.
 *
 * @param file a validated file (see `parseBriefing`)
 * @returns the text of the file, ending in a line break
 */
export function formatBriefing(file: BriefingFile): string {
  const ordered = { $schema: file.$schema, ...(inOrder(file, briefingSchema) as object) };
  return `${replaceUnsafeInLines(layOut(ordered, 0, 0), escapedUnits)}\n`;
}

/** The properties of a valibot schema that determine the order of keys. */
interface Node {
  readonly type?: string;
  readonly wrapped?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly options?: readonly Node[];
}

function inOrder(value: unknown, schema: unknown): unknown {
  const node = unwrapped(schema as Node, value);
  if (Array.isArray(value)) return value.map((item) => inOrder(item, node.item ?? {}));
  if (typeof value !== 'object' || value === null || !node.entries) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const known = Object.entries(node.entries).filter(([key]) => fields[key] !== undefined);
  return Object.fromEntries(known.map(([key, child]) => [key, inOrder(fields[key], child)]));
}

/** Unwraps a schema. If it has alternatives, returns the alternative that the value matches. */
function unwrapped(node: Node, value: unknown): Node {
  if (node.wrapped) return unwrapped(node.wrapped, value);
  if (node.type === 'variant') {
    const option = node.options?.find((one) => v.is(one as v.GenericSchema, value));
    return option ? unwrapped(option, value) : {};
  }
  return node;
}

function layOut(value: unknown, indent: number, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  // The comma after the value takes one column.
  const line = onOneLine(value, WIDTH - indent - taken - 1);
  if (line !== undefined) return line;
  const inner = indent + 2;
  const isList = Array.isArray(value);
  const entries = isList
    ? value.map((item) => layOut(item, inner, 0))
    : members(value).map(([key, member]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + layOut(member, inner, name.length);
      });
  if (entries.length === 0) return JSON.stringify(value);
  const space = ' '.repeat(inner);
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${space}${entries.join(`,\n${space}`)}\n${' '.repeat(indent)}${close}`;
}

/**
 * Returns the value on one line; undefined if the line would be too long, or if there is a list of several
 * objects. Stops as soon as the limit is reached.
 */
function onOneLine(value: unknown, available: number): string | undefined {
  if (typeof value !== 'object' || value === null) return fitting(JSON.stringify(value), available);
  const isList = Array.isArray(value);
  if (isList && value.length > 1 && value.every((item) => typeof item === 'object')) return undefined;
  const parts: string[] = [];
  let left = available;
  for (const [key, member] of isList ? value.entries() : members(value)) {
    const name = isList ? '' : `${JSON.stringify(key)}: `;
    const line = onOneLine(member, left - name.length);
    if (line === undefined) return undefined;
    parts.push(name + line);
    left -= name.length + line.length;
  }
  if (isList) return fitting(`[${parts.join(', ')}]`, available);
  return fitting(parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`, available);
}

const fitting = (line: string, available: number): string | undefined =>
  line.length <= available ? line : undefined;

const members = (value: object) => Object.entries(value).filter(([, member]) => member !== undefined);
