import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { next, paragraph } from '../../document/build.js';
import type { Answer, Layout } from '../answer.js';
import { given } from '../shared/given.js';
import { counted } from '../shared/inlines.js';
import { shortPath } from '../shared/paths.js';
import { headOf } from '../shared/records.js';
import { count, generalHead, recordHead, words } from '../shared/schema.js';

/** The results of `add`, `remove` and `use`. */

const addedSchema = () =>
  v.strictObject({ ...recordHead('added'), issues: count, path: words, home: v.optional(words) });

export type AddedRecord = v.InferOutput<ReturnType<typeof addedSchema>>;

/** @param home the home folder, shown as `~` */
export const makeAdded = (briefing: Briefing, path: string, home: string | undefined): AddedRecord => ({
  ...headOf(briefing, 'added'),
  issues: briefing.all('issues').length,
  path,
  ...given({ home }),
});

const addedLayout = ({ briefing: { id, title }, issues, path, home }: AddedRecord): Layout => ({
  title: 'Added to your briefings',
  blocks: [
    paragraph(`${title}: ${counted(issues, 'issue')}, id ${id}.`),
    paragraph(`The copy is at ${shortPath(path, home)}; the original was not changed.`),
    next(`briefing overview -b ${id}`, `briefing use ${id}`),
  ],
});

export const added: Answer<AddedRecord> = { kind: 'added', schema: addedSchema, layout: addedLayout };

const removedSchema = () =>
  v.strictObject({
    ...generalHead('removed'),
    id: words,
    path: words,
    home: v.optional(words),
    /** True if the removed briefing was the default briefing. The built-in briefing is now the default. */
    wasDefault: v.boolean(),
  });

export type RemovedRecord = v.InferOutput<ReturnType<typeof removedSchema>>;

export const makeRemoved = (fields: Omit<RemovedRecord, 'kind' | 'version'>): RemovedRecord => ({
  kind: 'removed',
  version: 1,
  ...fields,
});

const removedLayout = ({ id, path, wasDefault, home }: RemovedRecord): Layout => ({
  title: 'Removed from your briefings',
  blocks: [
    paragraph(`${id} was deleted: ${shortPath(path, home)}.`),
    ...(wasDefault
      ? [paragraph('It was your default briefing; the default is now the built-in briefing.')]
      : []),
    next('briefing list'),
  ],
});

export const removed: Answer<RemovedRecord> = {
  kind: 'removed',
  schema: removedSchema,
  layout: removedLayout,
};

const defaultSchema = () =>
  v.strictObject({
    ...generalHead('default'),
    id: words,
    title: v.optional(words),
    /** The environment variable that overrides the default; absent if no variable does. */
    overriddenBy: v.optional(words),
  });

export type DefaultRecord = v.InferOutput<ReturnType<typeof defaultSchema>>;

/** @param overriddenBy the environment variable that overrides the default, if any */
export const makeDefault = (
  id: string,
  title: string | undefined,
  overriddenBy: string | undefined,
): DefaultRecord => ({
  kind: 'default',
  version: 1,
  id,
  ...given({ title, overriddenBy }),
});

const defaultLayout = ({ id, title, overriddenBy }: DefaultRecord): Layout => ({
  title: 'Your default briefing',
  blocks: [
    paragraph(`${title === undefined ? id : `${title} (${id})`} is now read when no briefing is named.`),
    ...(overriddenBy === undefined ? [] : [paragraph(overriddenWords(overriddenBy))]),
    next('briefing overview', 'briefing list'),
  ],
});

const overriddenWords = (variable: string): string =>
  `The environment variable ${variable} overrides this default, since the variable names a different briefing.`;

export const defaultBriefing: Answer<DefaultRecord> = {
  kind: 'default',
  schema: defaultSchema,
  layout: defaultLayout,
};
