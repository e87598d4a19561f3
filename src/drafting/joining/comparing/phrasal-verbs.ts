import type { Meaning, MeaningWord } from '../../../checking/meaning/meaning.js';
import { rootOf } from '../../../checking/meaning/root.js';
import { linesOf } from '../../../reading/lexicon-lines.js';

/** Phrasal verbs, each with a single verb of the same meaning. */
const PHRASES: ReadonlyMap<string, string> = new Map(
  linesOf(`
go under | collapse
go bankrupt | collapse
break down | fail
give way | collapse
set out | leave
set off | leave
run aground | strike
run into | strike
crash into | strike
turn away | refuse
send away | refuse
turn back | refuse
turn down | reject
throw out | reject
vote down | reject
take part | participate
turn out | participate
bring ashore | rescue
bring out | rescue
get out | escape
break out | begin
get underway | begin
set up | establish
call off | cancel
put off | postpone
push back | postpone
carry out | conduct
take place | happen
shut down | close
lay off | dismiss
hand over | deliver
hand down | announce
step down | resign
stand down | resign
pull out | withdraw
take back | withdraw
call back | withdraw
go up | rise
go down | fall
go on | continue
give up | abandon
give back | return
bring in | introduce
call for | demand
ask for | demand
speak of | report
point to | show
find out | discover
rule out | exclude
make up | invent
pay back | refund
money back | refund
lock up | jail
let go | release
set free | release
burn down | destroy
blow up | explode
pass away | die
walk out | strike
walk off | strike
stop work | strike
down tools | strike
go ahead | proceed
open fire | shoot
get in | enter
break in | enter
break into | enter
come back | return
go back | return
send back | return
look into | investigate
take over | acquire
buy out | acquire
put out | extinguish
hold up | delay
cut back | reduce
back out | withdraw
drop out | withdraw
move out | evacuate
clear out | evacuate
swear in | inaugurate
step in | intervene
strike down | reject
knock down | demolish
pull down | demolish
tear down | demolish
stay away | boycott
sell off | sell
use up | consume
come down | fall
turn up | appear
hand in | submit
agree on | agree
catch fire | burn
go missing | disappear
run out | lack
run short | lack
go off | sound
ring out | sound
fall ill | sicken
go free | release
`).map((line) => {
    const [phrase = '', word = ''] = line.split(' | ');
    const [verb = '', particle = ''] = phrase.split(' ');
    return [`${rootOf(verb)} ${particle}`, rootOf(word)] as const;
  }),
);

/** 'The talks went on', but not 'went on strike', in which the particle belongs to the noun. */
const GO = rootOf('go');
const isNounPhrase = (word: MeaningWord | undefined): boolean =>
  word !== undefined && /^(?:NOUN|PROPN|DET|ADJ)$/.test(word.pos);

/** A sentence whose phrasal verbs have the root of the equivalent verb: 'went under' has that of 'collapsed'. */
export function withPhrasalVerbs(meaning: Meaning): Meaning {
  const words = [...meaning.words];
  const roots = new Map<number, string>();
  for (const [at, word] of words.entries()) {
    const root = PHRASES.get(`${word.root} ${words[at + 1]?.lower ?? ''}`);
    if (root === undefined || (word.root === GO && isNounPhrase(words[at + 2]))) continue;
    roots.set(at, root);
    words[at] = { ...word, root, isContent: true };
    words[at + 1] = { ...(words[at + 1] as MeaningWord), isContent: false };
  }
  if (roots.size === 0) return meaning;
  const others = meaning.predicates.filter(({ at }) => !roots.has(at));
  const own = [...roots].map(([at, root]) => ({
    at,
    root,
    text: words[at]?.text ?? '',
    isNegated: isDenied(meaning, at),
  }));
  return { ...meaning, words, predicates: [...others, ...own].sort((a, b) => a.at - b.at) };
}

/** Whether a denial directly precedes a verb, or the sentence was read as a denial. */
const isDenied = ({ negations, predicates }: Meaning, at: number): boolean =>
  predicates.find((one) => one.at === at)?.isNegated ??
  negations.some((one) => one.at < at && at - one.at <= 2);
