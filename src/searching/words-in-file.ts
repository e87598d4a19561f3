import { foldWords } from '../text/fold.js';

/**
 * Every folded word of a briefing file that a search could find: those of all texts in it, whatever they are for.
 * The file need not be valid; where it is not even JSON, what looks like a word of it counts.
 */
export function wordsInFile(bytes: Uint8Array): Set<string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const texts = textsIn(valueIn(text.replace(/^\ufeff/, '')));
  // Folded at once, since a call for each of a thousand texts takes longer.
  const words = new Set(foldWords([...texts].join('\n')).split(' '));
  words.delete('');
  return words;
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.replace(/\\(?:u([0-9a-fA-F]{4})|.)/g, (_, code?: string) =>
      code === undefined ? ' ' : String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}

/** All strings in a value, each once; without calling itself, since a file may be nested as deep as it likes. */
function textsIn(value: unknown): Set<string> {
  const texts = new Set<string>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one === 'string') texts.add(one);
    else if (typeof one === 'object' && one !== null)
      for (const part of Array.isArray(one) ? one : Object.values(one)) open.push(part);
  }
  return texts;
}
