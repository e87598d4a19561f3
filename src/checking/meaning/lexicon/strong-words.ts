import { linesOf } from '../../../reading/lexicon-lines.js';
import { rootOf } from '../root.js';

/**
 * Words too strong for a paraphrase to add: that something is done or decided, forced, ruined, complete, or done in
 * a certain manner. A sentence with one of them needs an equivalent in its source.
 */
export const STRONG: ReadonlySet<string> = new Set(
  linesOf(`
agreement arrange assure
collect conclude conquer convict crush
catastrophe chaos clash collapse contradict corrupt crime criminal cripple crisis
damage deadly death defend deliberate demolish deport destroy devastate devastation disaster dominate driven
enact enforce everything exact execute expel explode
fake falsify fight final flee fled force fraud fulfill
guilt guilty
humiliate humiliation
illegal immediate impose invade
kill
landslide lawsuit lie lift
massacre massive murder
official oppress order overhaul overturn overwhelm
panic perfect permanent poison prescribe
ratify reckless record resign revenge ruin riot
sabotage scandal severe sign slaughter smash spare storm sue surrender swear sworn sweep swept
terror thief threat torture total treason triumph
ultimatum unanimous underground utter
vanish victory violence violent vow
war war-torn whole win withdraw world worst wreck
true truth false
complete harmless
choose chose chosen voluntary willing
afloat alive safe
`)
    .flatMap((line) => line.split(' '))
    .map(rootOf),
);
