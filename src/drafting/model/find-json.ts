/** JSON that was found in a reply. */
interface FoundJson {
  readonly value: unknown;
  /** Whether the reply broke off, so that only its whole entries are in the value. */
  readonly isCut: boolean;
}

/** A form that nobody asked for. */
const DEEPEST = 16;

/** Braces before the answer that begin no JSON; more are not tried. */
const MOST_TRIES = 20;

/**
 * The object or list that a reply holds: without what the model thought aloud before it, without fences, and with the words
 * around it left out. One that breaks off is closed behind its last whole entry.
 *
 * @returns undefined where there is none
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

/** What stands before the last end of a thought is one, whether its beginning was sent or not. */
function withoutThinking(reply: string): string {
  const end = [...reply.matchAll(/<\/(?:think|thinking|reasoning)>/gi)].at(-1);
  return end === undefined ? reply : reply.slice(end.index + end[0].length);
}

function opening(text: string, from: number): number {
  const found = text.slice(from).search(/\{\s*(?:"|\})|\[\s*(?:\{|\])/);
  return found < 0 ? found : from + found;
}

interface Scan {
  /** Absent where the value breaks off. */
  readonly end?: number;
  /** What is whole of it. */
  readonly saved: string;
}

const PARTNERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** A string, closed or not, or a bracket. */
const TOKENS = /"(?:[^"\\]|\\[\s\S])*"?|[{}[\]]/g;

/** Looks for the end of a value, and remembers where its last whole entry ended. */
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

/** Whether what has just ended stands in a list of the answer, or in a list that is the answer. */
const isEntry = (open: readonly string[]): boolean => open.join('') === '}]' || open.join('') === ']';

function parsed(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
