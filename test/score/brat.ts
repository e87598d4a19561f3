import { readFileSync } from 'node:fs';

/** A range of offsets in the text, without the character at the end offset. */
export type Stretch = readonly [start: number, end: number];

/** An attribution that a person annotated or the program found. */
export interface Marked {
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
}

type Role = keyof Marked;

/**
 * Reads attributions in brat standoff format. `T1 <tab> Source 89 106;110 120 <tab> words` defines spans, and
 * `E1 <tab> Attribution:T4 Content:T3 Cue:T2 Source:T1` joins spans to an attribution. Attributions without a cue are
 * left out.
 */
export function readBrat(file: string): readonly Marked[] {
  const stretches = new Map<string, readonly Stretch[]>();
  const found: Marked[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T') && /^\S+ [\d ;]+$/.test(body)) stretches.set(id, stretchesOf(body));
    if (id.startsWith('E')) found.push(eventOf(body, stretches));
  }
  return found.filter(({ cue }) => cue.length > 0);
}

const stretchesOf = (body: string): readonly Stretch[] =>
  body
    .replace(/^\S+ /, '')
    .split(';')
    .map((part) => {
      const [start = 0, end = 0] = part.split(' ').map(Number);
      return [start, end] as const;
    });

function eventOf(body: string, stretches: ReadonlyMap<string, readonly Stretch[]>): Marked {
  const one: Record<Role, Stretch[]> = { source: [], cue: [], content: [] };
  for (const argument of body.split(' ')) {
    const [role = '', target = ''] = argument.split(':');
    const key = role.toLowerCase().replace(/\d+$/, '');
    if (key in one) one[key as Role].push(...(stretches.get(target) ?? []));
  }
  return one;
}
