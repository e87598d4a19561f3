import type { Event } from '../../briefing/file/schema.js';
import { linesOf } from '../../reading/lexicon-lines.js';

/** Words for events, one kind per line: kind | words. */
const LINES = linesOf(`
  election | election elections elected
  vote | vote votes voted referendum ballot
  ruling | ruling ruled verdict
  hearing | hearing
  trial | trial
  arrest | arrest arrested arrests
  strike | strike strikes
  protest | protest protests protested rally
  attack | attack attacks attacked shelling fired bombing
  accident | accident crash crashed collapse collapsed derailed sank
  disaster | earthquake flood storm eruption hurricane landslide wildfire burst broke
  agreement | agreement treaty accord signed
  launch | launch launched launches began started opened
  release | release released releases
  award | award awarded prize
  visit | visit visits visited
  trip | trip travel travels traveled
  talks | talks summit negotiations
  meeting | meet meets met meeting conference
  announcement | announced announcement published
  action | closed closes closing closure
`);

const kinds = new Map<string, Event['kind']>();
for (const line of LINES) {
  const [kind = '', words = ''] = line.split('|').map((part) => part.trim());
  for (const word of words.split(' ')) kinds.set(word, kind as Event['kind']);
}

/** The kind of event in a sentence, by its first word for an event; undefined if there is none. */
export const eventKind = (sentence: string): Event['kind'] | undefined =>
  sentence
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .map((word) => kinds.get(word))
    .find((kind) => kind !== undefined);
