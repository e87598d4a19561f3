import lines from '../../../data/lexicon/drafting/organization-kinds.json' with { type: 'json' };
import type { Organization } from '../../briefing/file/schema.js';
import { COMPANY_WORDS } from '../../reading/lexicon/bodies.js';

/** The kind that a word in the name of an organization shows. The lexicon has lines of the form `word | kind`. */
const kinds = new Map(lines.map((line) => line.split(' | ') as [string, Organization['kind']]));

/** The kind of an organization, by the last word of its name that shows one; otherwise 'other'. */
export function organizationKind(name: string): Organization['kind'] {
  const words = name.split(/[^\p{L}]+/u);
  if (/^department of\b/i.test(name)) return 'ministry';
  if (words.some((word) => word.toLowerCase() === 'police')) return 'agency';
  const known = words.map((word) => kinds.get(word.toLowerCase())).findLast((kind) => kind !== undefined);
  return known ?? (words.length > 1 && COMPANY_WORDS.has(words.at(-1) ?? '') ? 'company' : 'other');
}
