import type { Briefing } from '../briefing/briefing.js';
import type { Entity } from '../briefing/entity.js';
import type { Claim } from '../briefing/file/schema.js';
import type {
  ClaimChange,
  Difference,
  OtherKind,
  StandingChange,
  ThingChanges,
} from '../checking/diff/compare.js';
import type { Sheet } from '../document/document.js';
import type { Entry } from '../document/entries.js';
import { claimsBehind, remarksOn } from './difference.js';
import { fieldWords, wordsOf } from './difference-things.js';
import { claimEntry } from './entries.js';
import { SUPPORT_COLUMNS, supportCells } from './sheet-cells.js';

const [STANDING, ...VOICE] = SUPPORT_COLUMNS;

/** What changed, a change a row; what is gone has no standing any more, and what is new had none. */
export function differenceSheet(difference: Difference): Sheet {
  return {
    columns: ['Change', 'Kind', 'Id', 'What', `${STANDING} before`, `${STANDING} after`, ...VOICE, 'Details'],
    rows: [
      ...difference.standings.map((change) => standingRow(difference, change)),
      ...claimRows(difference),
      ...Object.entries(difference.things).flatMap(([kind, changes]) =>
        thingRows(difference, kind as OtherKind, changes as ThingChanges<OtherKind>),
      ),
      ...difference.head.map((change) => [
        'changed',
        'briefing',
        difference.after.file.id,
        difference.after.file.title,
        ...['', '', '', ''],
        fieldWords(change),
      ]),
    ],
  };
}

/** A thing on one side or on both. */
interface Sides {
  readonly before?: Entity | undefined;
  readonly after?: Entity | undefined;
}

function row({ before: old, after: now }: Difference, change: string, sides: Sides, more: readonly string[]) {
  const [briefing, entity] = sides.after ? [now, sides.after] : [old, sides.before];
  if (entity === undefined) return [];
  const { words, claims } = wordsOf(briefing, entity);
  const [, ...voice] = supportCells(briefing, claims);
  const standingIn = (version: Briefing, side: Entity | undefined) =>
    side === undefined ? '' : (supportCells(version, wordsOf(version, side).claims)[0] ?? '');
  return [
    change,
    entity.kind,
    entity.value.id,
    words,
    standingIn(old, sides.before),
    standingIn(now, sides.after),
    ...voice,
    more.join('; '),
  ];
}

function standingRow({ after }: Difference, change: StandingChange): string[] {
  const { kind, id } = change;
  const entity = after.entity(id);
  const [, ...voice] = supportCells(after, claimsBehind(after, kind, id));
  return [
    'standing moved',
    kind,
    id,
    entity ? wordsOf(after, entity).words : id,
    change.before,
    change.after,
    ...voice,
    '',
  ];
}

function claimRows(difference: Difference): string[][] {
  const { before, after, claims } = difference;
  const entity = (value: Claim): Entity => ({ kind: 'claims', value });
  const pairs = (change: string, changes: readonly ClaimChange[]) =>
    changes.map((pair) =>
      row(
        difference,
        change,
        { before: entity(pair.before), after: entity(pair.after) },
        remarksOn(before, after, pair),
      ),
    );
  return [
    ...pairs('standing moved', claims.moved),
    ...claims.added.map((claim) => row(difference, 'added', { after: entity(claim) }, [])),
    ...claims.withdrawn.map((claim) => row(difference, 'withdrawn', { before: entity(claim) }, [])),
    ...pairs('reworded', claims.reworded),
    ...pairs('changed', claims.otherwise),
  ];
}

function thingRows(
  difference: Difference,
  kind: OtherKind,
  { added, withdrawn, changed }: ThingChanges<OtherKind>,
): string[][] {
  const entity = (value: unknown) => ({ kind, value }) as Entity;
  const [opened, closed] = kind === 'gaps' ? ['opened', 'closed'] : ['added', 'withdrawn'];
  return [
    ...added.map((value) => row(difference, opened, { after: entity(value) }, [])),
    ...withdrawn.map((value) => row(difference, closed, { before: entity(value) }, [])),
    ...changed.map((pair) =>
      row(
        difference,
        'changed',
        { before: entity(pair.before), after: entity(pair.after) },
        pair.fields.map(fieldWords),
      ),
    ),
  ];
}

/** The claims of the later version that are new or different, as records; what it withdrew has no place in it. */
export function differenceEntries({ before, after, claims }: Difference): Entry[] {
  return [
    ...[...claims.moved, ...claims.reworded, ...claims.otherwise].map((pair) => ({
      ...claimEntry(after, pair.after),
      remarks: remarksOn(before, after, pair),
    })),
    ...claims.added.map((claim) => claimEntry(after, claim)),
  ];
}
