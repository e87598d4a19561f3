import { phraseSet } from '../../../reading/lexicon/phrases.js';

/** Small words that change what a sentence says: a claim that has none of them is not what is said with one. */
export const WEIGHTY: ReadonlySet<string> = phraseSet(`
all
almost
any
anymore
barely
beyond
double
entire
entirely
every
everybody
everyone
ever
exactly
except
few
fewer
former
formerly
fully
half
hardly
just
least
less
most
nearly
never
no
nobody
none
nor
not
nothing
nowhere
once
only
over
solely
twice
unless
until
up
without
`);

/** Of these the ones that a sentence may leave out only by becoming firmer: 'at least 12' is not 12. */
export const LIMITING: ReadonlySet<string> = phraseSet(`
about
almost
approximately
around
least
nearly
roughly
some
several
most
up
over
more
less
fewer
`);
