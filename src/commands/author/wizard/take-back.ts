import { type Addressed, addressOf, sameIn, withoutEntries } from '../../../authoring/addressed.js';
import { labelOf } from '../../../authoring/labels.js';
import { addedWith, type Referrer, referrersOf } from '../../../authoring/removal.js';
import { Briefing } from '../../../briefing/briefing.js';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import { BriefingError, EXIT, NotFound, WrongUse } from '../../../errors.js';
import type { Prompter } from '../../../system/prompts/prompter.js';
import type { Desk } from './desk.js';
import { rewrite, type Written } from './file.js';
import { EntryLeft } from './leaving.js';

/** Entries that were made by mistake. Nothing is taken out of a file that something in it names. */

/**
 * Takes entries out of the file, all or none.
 *
 * @param targets which may name each other
 * @throws BriefingError where something else names one of them, with what that is; as `rewrite` does
 */
export async function takeBack({ io, path }: Desk, targets: readonly Addressed[]): Promise<Written> {
  const head = targets.find(({ what }) => what === 'briefing');
  if (head) throw new WrongUse(`'${head.id}' is the briefing itself (name an entry of it)`);
  const ids = [...new Set(targets.map(({ id }) => id))];
  const rewritten = await rewrite(io, path, (before) => {
    const gone = targets.find((target) => !sameIn(before, target));
    if (gone) throw new NotFound(`'${gone.id}' is no longer in ${path} (another window took it back)`);
    checkUnnamed(before, ids, optionsFor(ids));
    return withoutEntries(before, ids);
  });
  const entries = ids.map((id) => ({ kind: targets.find((one) => one.id === id)?.what ?? '', id }));
  return { ...rewritten, work: { takenBack: entries } };
}

/** More of those that name an entry are counted. */
const MOST_NAMED = 8;

/**
 * @param remedyFor what to do about those that name one
 * @throws BriefingError
 */
function checkUnnamed(
  file: BriefingFile,
  ids: readonly string[],
  remedyFor: (referrers: readonly Referrer[]) => string,
): void {
  const referrers = referrersOf(file, ids);
  if (referrers.length === 0) return;
  const lists = ids.flatMap((id) => {
    const all = referrers.filter(({ names }) => names === id).map(referrerWords);
    const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : '';
    return all.length === 0 ? [] : [`'${id}' is named by ${all.slice(0, MOST_NAMED).join(', ')}${more}`];
  });
  throw new BriefingError(`nothing was removed: ${lists.join('; ')} (${remedyFor(referrers)})`, EXIT.no);
}

/** `issues/fees (claims)`, and whether the field has to be corrected in the file itself. */
const referrerWords = ({ what, id, field, flag }: Referrer): string =>
  `${what === 'briefing' ? 'the briefing itself' : addressOf(what, id)} (${flag ?? `${field}, by hand`})`;

/** In options, beginning with the first that has one. */
const optionsFor = (ids: readonly string[]) => (referrers: readonly Referrer[]) => {
  const first = referrers.find(({ flag }) => flag !== undefined);
  const change = first ? `: --change ${first.id} --${first.flag} ...` : '';
  return `correct these${change}; or remove them as well: --remove ${ids.join(' ')} ...`;
};

/**
 * Asks whether an entry is to go, with the claims that came with it.
 *
 * @throws EntryLeft where it stays; as `takeBack` does
 */
export async function takeBackAsked(
  desk: Desk,
  prompter: Prompter,
  file: BriefingFile,
  target: Addressed,
): Promise<Written> {
  const ids = addedWith(file, target);
  checkUnnamed(file, ids, () => 'correct these first, or remove them');
  const claims = file.claims.filter(({ id }) => id !== target.id && ids.includes(id));
  const targets = [
    target,
    ...claims.map((claim): Addressed => ({ what: 'claim', id: claim.id, entry: claim })),
  ];
  const briefing = new Briefing(file);
  const message = `Remove ${targets.map((one) => labelOf(briefing, one)).join(' and ')}`;
  const isMeant = await prompter.select({
    message,
    choices: [
      { label: 'leave it as it is', value: false },
      { label: 'remove it', value: true },
    ],
  });
  if (!isMeant) throw new EntryLeft();
  return takeBack(desk, targets);
}
