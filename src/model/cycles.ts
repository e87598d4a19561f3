import { type Finding, pointerTo } from './problem.js';
import type { BriefingFile } from './schema.js';

/** The fields that must not lead back to where they started. */
const CHAINS = [
  ['organizations', 'partOf'],
  ['places', 'partOf'],
  ['events', 'partOf'],
  ['claims', 'restsOn'],
] as const;

/** Circles of references (`a` part of `b` part of `a`), each once, with its path. */
export function cycles(file: BriefingFile): Finding[] {
  return CHAINS.flatMap(([kind, field]) => {
    const items = file[kind] as readonly ({ id: string } & Record<string, unknown>)[];
    if (items.every((item) => item[field] === undefined)) return [];
    const next = new Map(items.map((item) => [item.id, asList(item[field])]));
    const index = new Map(items.map((item, at) => [item.id, at]));
    return circles(next).map((path): Finding => {
      return {
        severity: 'error',
        rule: 'cycle',
        pointer: pointerTo(kind, index.get(path[0] ?? '') ?? 0, field),
        message: `goes round in a circle: ${path.join(' -> ')}`,
        remedy: 'break the circle at one of them',
      };
    });
  });
}

const asList = (value: unknown): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as string[]) : [value as string];

/** Depth-first search with a stack of its own: chains may be longer than the call stack. */
function circles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  for (const start of next.keys()) {
    const path: { id: string; rest: string[] }[] = [];
    const onPath = new Map<string, number>();
    const enter = (id: string) => {
      if (done.has(id) || !next.has(id)) return;
      const at = onPath.get(id);
      if (at !== undefined) {
        found.push([...path.slice(at).map((step) => step.id), id]);
        return;
      }
      onPath.set(id, path.length);
      path.push({ id, rest: [...(next.get(id) ?? [])] });
    };
    enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const child = step.rest.shift();
      if (child !== undefined) enter(child);
      else {
        path.pop();
        onPath.delete(step.id);
        done.add(step.id);
      }
    }
  }
  return found;
}
