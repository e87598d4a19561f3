import { linesOf } from '../../lexicon-lines.js';

/** Base, third person, past, participle and -ing form; each line has a form only once. */
const IRREGULAR = linesOf(`
be is are was were been being
begin begins began begun beginning
bring brings brought bringing
cast casts casting
choose chooses chose chosen choosing
come comes came coming
cry cries cried crying
draw draws drew drawn drawing
feel feels felt feeling
find finds found finding
forget forgets forgot forgotten forgetting
foresee foresees foresaw foreseen foreseeing
get gets got gotten getting
give gives gave given giving
go goes went gone going
have has had having
hear hears heard hearing
hold holds held holding
keep keeps kept keeping
know knows knew known knowing
lay lays laid laying
lead leads led leading
leave leaves left leaving
make makes made making
mean means meant meaning
misspeak misspeaks misspoke misspoken misspeaking
put puts putting
read reads reading
say says said saying
see sees saw seen seeing
seek seeks sought seeking
send sends sent sending
show shows showed shown showing
speak speaks spoke spoken speaking
swear swears swore sworn swearing
take takes took taken taking
tell tells told telling
think thinks thought thinking
understand understands understood understanding
write writes wrote written writing
`);

const DOUBLING = new Set(
  linesOf(`
admit
beg
blog
brag
chat
commit
confer
dub
jab
rip
scrap
drop
shrug
sum
pan
defer
infer
nod
plan
prefer
quip
rebut
refer
regret
signal
slam
snap
spot
submit
transmit
tip
label
tag
pin
pen
vet
plot
opt
`),
);

const irregular = new Map(IRREGULAR.map((line) => [line.split(' ')[0] ?? '', line.split(' ')]));

/** Every form of a verb, its base first. */
export function verbForms(base: string): readonly string[] {
  const known = irregular.get(base);
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(base))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith('e')) return [base, third, `${base}d`, `${base.replace(/([^e])e$/, '$1')}ing`];
  const doubled = `${base}${base.at(-1)}`;
  if (DOUBLING.has(base)) return [base, third, `${doubled}ed`, `${doubled}ing`, `${base}ed`, `${base}ing`];
  return [base, third, `${base}ed`, `${base}ing`];
}
