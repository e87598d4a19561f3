import { type Finding, finding, pointerTo } from '../../json/problem.js';
import type { BriefingFile } from './schema.js';

const CHAINS = [
  ['organizations', 'partOf'],
  ['places', 'partOf'],
  ['events', 'partOf'],
  ['claims', 'dependsOn'],
] as const;

/** Maps the id of each entry in a collection to the index of the entry and the ids that it refers to. */
type Links = ReadonlyMap<string, { readonly index: number; readonly next: readonly string[] }>;

/** Finds cycles of references, such as two places that are part of each other. */
export function cycles(file: BriefingFile): Finding[] {
  return CHAINS.flatMap(([kind, field]) => {
    const links = linksOf(file[kind], field);
    return cyclesAmong(links).map(({ index, path }) => {
      const message = `is a cycle of references: ${path.join(' -> ')}`;
      return finding('cycle', pointerTo(kind, index, field), message, 'remove one of these references');
    });
  });
}

function linksOf(items: readonly { readonly id: string }[], field: string): Links {
  const links = new Map<string, { index: number; next: string[] }>();
  for (const [index, item] of items.entries()) {
    const value = (item as Readonly<Record<string, string | string[] | undefined>>)[field];
    if (value !== undefined) links.set(item.id, { index, next: [value].flat() });
  }
  return links;
}

/** Searches depth first, with an explicit stack, since a long chain of references could overflow the call stack. */
function cyclesAmong(links: Links) {
  const done = new Set<string>();
  const found: { readonly index: number; readonly path: readonly string[] }[] = [];
  for (const start of links.keys()) {
    const path: { id: string; rest: string[] }[] = [];
    const onPath = new Map<string, number>();
    const enter = (id: string) => {
      const link = links.get(id);
      if (!link || done.has(id)) return;
      const at = onPath.get(id);
      if (at !== undefined) {
        found.push({ index: link.index, path: [...path.slice(at).map((step) => step.id), id] });
        return;
      }
      onPath.set(id, path.length);
      path.push({ id, rest: [...link.next] });
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
