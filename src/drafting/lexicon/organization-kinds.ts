import type { Organization } from '../../briefing/file/schema.js';
import { COMPANY_WORDS } from '../../reading/lexicon/bodies.js';
import { linesOf } from '../../reading/lexicon-lines.js';

/** Words in names of organizations that show their kind, one per line: word | kind. */
const LINES = linesOf(`
  government | government
  ministry | ministry
  administration | administration
  agency | agency
  authority | agency
  police | agency
  council | agency
  commission | agency
  bureau | agency
  office | agency
  service | agency
  services | agency
  department | agency
  nasa | agency
  court | court
  tribunal | court
  party | party
  democrats | party
  republicans | party
  union | union
  inc | company
  corp | company
  corporation | company
  ltd | company
  plc | company
  company | company
  airlines | company
  google | company
  facebook | company
  twitter | company
  microsoft | company
  apple | company
  amazon | company
  ubisoft | company
  university | school
  college | school
  school | school
  times | media
  news | media
  post | media
  gazette | media
  television | media
  reuters | media
  yonhap | media
  bbc | media
  cnn | media
  wikinews | media
  army | army
  navy | army
  nations | international body
  nato | international body
  charity | charity
  foundation | charity
  association | other
  society | other
  museum | other
  museums | other
  center | other
  centre | other
  institute | other
  bank | other
`);

const kinds = new Map(
  LINES.map((line) => line.split('|').map((part) => part.trim()) as [string, Organization['kind']]),
);

/** The kind of an organization by the last telling word of its name; otherwise 'other'. */
export function organizationKind(name: string): Organization['kind'] {
  const words = name.split(/[^\p{L}]+/u);
  if (/^department of\b/i.test(name)) return 'ministry';
  if (words.some((word) => word.toLowerCase() === 'police')) return 'agency';
  const known = words.map((word) => kinds.get(word.toLowerCase())).findLast((kind) => kind !== undefined);
  return known ?? (words.length > 1 && COMPANY_WORDS.has(words.at(-1) ?? '') ? 'company' : 'other');
}
