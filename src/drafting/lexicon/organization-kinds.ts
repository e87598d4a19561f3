import type { Organization } from '../../briefing/file/schema.js';
import { linesOf } from '../../reading/lexicon-lines.js';

/** Words in the name of a body that say of which kind it is, a line: word | kind. */
const LINES = linesOf(`
  Government | government
  Ministry | ministry
  Department | ministry
  Administration | administration
  Agency | agency
  Authority | agency
  Police | agency
  Council | agency
  Commission | agency
  Court | court
  Tribunal | court
  Party | party
  Union | union
  Inc | company
  Corp | company
  Corporation | company
  Ltd | company
  Company | company
  Airlines | company
  Bank | company
  University | school
  College | school
  School | school
  Times | media
  News | media
  Post | media
  Gazette | media
  Television | media
  Army | army
  Navy | army
  Nations | international body
  NATO | international body
`);

const kinds = new Map(
  LINES.map((line) => line.split('|').map((part) => part.trim()) as [string, Organization['kind']]),
);

/** The kind of a body by the words of its name, the last that says one: 'other' where none does. */
export const organizationKind = (name: string): Organization['kind'] =>
  name
    .split(/[^\p{L}]+/u)
    .map((word) => kinds.get(word))
    .findLast((kind) => kind !== undefined) ?? 'other';
