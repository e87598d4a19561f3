import type { Briefing } from '../briefing/briefing.js';
import { next, paragraph } from '../document/build.js';
import type { Document } from '../document/document.js';
import { shortPath } from './library.js';
import { counted } from './words.js';

/** What the commands that look after the library have done. */

/** @param home for showing the path: `~` stands for it */
export function addedView(briefing: Briefing, path: string, home: string | undefined): Document {
  const { id, title, issues } = briefing.file;
  return {
    title: 'Added to your briefings',
    language: 'en',
    data: { kind: 'added', version: 1, briefing: { id, title }, path },
    blocks: [
      paragraph(
        `${title}, ${counted(issues.length, 'issue')}, can now be read from anywhere by its id, ${id}.`,
      ),
      paragraph(`The file is ${shortPath(path, home)}; the one it was made from is as it was.`),
      next(`briefing overview -b ${id}`, `briefing use ${id}`),
    ],
  };
}

/** @param wasDefault whether it was read where none is named; the built-in briefing is now */
export function removedView(
  id: string,
  path: string,
  wasDefault: boolean,
  home: string | undefined,
): Document {
  return {
    title: 'Removed from your briefings',
    language: 'en',
    data: { kind: 'removed', version: 1, id, path, wasDefault },
    blocks: [
      paragraph(`${id} is gone: ${shortPath(path, home)}.`),
      ...(wasDefault ? [paragraph('It was the default; the built-in briefing is again.')] : []),
      next('briefing list'),
    ],
  };
}

/** @param overruled the variable of the environment that still names another briefing, where one does */
export function defaultView(id: string, title: string | undefined, overruled: string | undefined): Document {
  return {
    title: 'Your default briefing',
    language: 'en',
    data: {
      kind: 'default',
      version: 1,
      id,
      ...(title === undefined ? {} : { title }),
      ...(overruled ? { overruled } : {}),
    },
    blocks: [
      paragraph(`${title ?? id} (${id}) is now read where no briefing is named.`),
      ...(overruled ? [paragraph(`Here the variable ${overruled} still names another one.`)] : []),
      next('briefing overview', 'briefing list'),
    ],
  };
}
