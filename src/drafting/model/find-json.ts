/** JSON found in a reply. */
interface FoundJson {
  readonly value: unknown;
  /** Whether the reply was cut off. If so, the value contains only the complete entries. */
  readonly isCut: boolean;
}

/** The maximum nesting depth. A reply in the requested form is never nested so deeply. */
const DEEPEST = 16;

/** The maximum number of opening brackets that are tried as the beginning of the answer. */
const MOST_TRIES = 20;

/**
 * Finds the object or list in a reply, and ignores reasoning before it, code fences, and text around it. A value that
 * was cut off is closed after its last complete entry.
 *
 * @returns undefined if the reply contains no JSON
 */
export function findJson(reply: string): FoundJson | undefined {
  const text = withoutThinking(reply);
  let from = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const start = opening(text, from);
    if (start < 0) return undefined;
    const { end, saved } = scan(text, start);
    const found = end === undefined ? parsed(saved) : parsed(text.slice(start, end));
    if (found !== undefined) return { value: found, isCut: end === undefined };
    from = start + 1;
  }
  return undefined;
}

/** Removes the model's reasoning: all text before the last end tag of a reasoning block, even without a start tag. */
export function withoutThinking(reply: string): string {
  const end = [...reply.matchAll(/<\/(?:think|thinking|reasoning)>/gi)].at(-1);
  return end === undefined ? reply : reply.slice(end.index + end[0].length);
}

function opening(text: string, from: number): number {
  const found = text.slice(from).search(/\{\s*(?:"|\})|\[\s*(?:\{|\])/);
  return found < 0 ? found : from + found;
}

interface Scan {
  /** The end of the value; absent if the value was cut off. */
  readonly end?: number;
  /** The text of the value up to its last complete entry. */
  readonly saved: string;
}

const PARTNERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** A string, which may lack its closing quotation mark, or a bracket. */
const TOKENS = /"(?:[^"\\]|\\[\s\S])*"?|[{}[\]]/g;

function scan(text: string, start: number): Scan {
  const open: string[] = [];
  let saved = { end: start, closing: '' };
  for (const { 0: token, index } of text.slice(start).matchAll(TOKENS)) {
    const partner = PARTNERS[token];
    if (partner !== undefined) open.push(partner);
    if (open.length > DEEPEST) break;
    if (token !== '}' && token !== ']') continue;
    if (open.pop() !== token) break;
    const end = start + index + 1;
    if (open.length === 0) return { end, saved: '' };
    if (isEntry(open)) saved = { end, closing: open.toReversed().join('') };
  }
  return { saved: text.slice(start, saved.end) + saved.closing };
}

/**
 * Returns whether the value that just ended is an item of a list that is either the answer itself or a field of the
 * answer.
 */
const isEntry = (open: readonly string[]): boolean => open.join('') === '}]' || open.join('') === ']';

function parsed(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
