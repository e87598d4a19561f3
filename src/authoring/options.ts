import { entityName, type Kind } from '../briefing/entity.js';
import type { BriefingFile } from '../briefing/file/schema.js';
import { STANDING_MEANINGS, STANDINGS, softest } from '../briefing/standing.js';
import { use } from '../briefing/use.js';
import type { Option } from './question.js';

/** What questions are chosen from. */

export const plain = (values: readonly string[]) => (): readonly Option[] =>
  values.map((value) => ({ value, label: value }));

/** Each standing with what it means and how it may be put. */
export const standings = (): readonly Option[] =>
  STANDINGS.map((value) => {
    const own = use(value, 'source', false);
    const saying =
      own === 'not as fact' ? 'Not to be said as fact.' : `In the source's own voice to be said ${own}.`;
    return { value, label: value, hint: `The source ${STANDING_MEANINGS[value]}. ${saying}` };
  });

/** The entries of some collections, by their names. */
export const entriesOf =
  (...kinds: readonly Kind[]) =>
  (file: BriefingFile): readonly Option[] =>
    kinds.flatMap((kind) =>
      (file[kind] ?? []).map((value) => ({
        value: value.id,
        label: `${entityName({ kind, value } as Parameters<typeof entityName>[0])} (${value.id})`,
      })),
    );

/** Claims, each with its standing in front, where a narrow window does not cut it; the softer one where it is said twice. */
export const claimsIn = ({ claims }: BriefingFile): readonly Option[] =>
  claims.map(({ id, text, at, standing, restates = [] }) => {
    const elsewhere = claims.filter((other) => restates.includes(other.id)).map((other) => other.standing);
    return { value: id, label: `${id} (${softest([standing, ...elsewhere])}, ${at}): ${text}` };
  });

export const parties = entriesOf('organizations', 'people');
export const subjects = entriesOf('issues', 'people', 'organizations', 'places', 'events', 'sources');

/** Whose voice a claim is in. */
export const voices = (file: BriefingFile): readonly Option[] => [
  { value: 'source', label: "the source's own", hint: 'Nobody else is named or hinted at.' },
  {
    value: 'unnamed',
    label: 'someone whom the source does not name',
    hint: "'sources say', 'a diplomat said'",
  },
  ...parties(file),
];
