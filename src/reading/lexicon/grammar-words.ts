import { phraseSet } from './phrases.js';

/** Pronouns and similar words that can be the subject of a report. */
export const SUBJECT_PRONOUNS = phraseSet(`
he
she
they
it
i
we
you
who
that
which
this
many
some
most
others
both
one
few
none
all
neither
everyone
everybody
someone
somebody
anyone
nobody
another
several
half
each
those
two
three
`);

export const RELATIVE_PRONOUNS = phraseSet(`
who
which
that
whom
`);

export const POSSESSIVES = phraseSet(`
his
her
their
its
our
my
your
`);

/** Prepositions that join two parts of one noun phrase: 'the head of the union', 'a man from Leeds'. */
export const JOINING_PREPOSITIONS = phraseSet(`
of
for
from
in
at
on
with
to
by
behind
against
near
de
&
among
within
under
over
about
between
`);

/** Words between a subject and its verb: auxiliaries, negation, adverbs that the tagger misses. */
export const BEFORE_VERB = phraseSet(`
not
n't
also
has
have
had
is
was
were
are
am
been
be
being
will
would
did
does
do
could
can
may
might
should
must
never
even
later
then
further
repeatedly
recently
reportedly
once
again
first
flatly
specifically
already
just
still
soon
now
long
often
always
all
both
ever
only
largely
yet
so
'd
'll
've
're
'm
has
ca
wo
too
rather
quickly
openly
publicly
privately
since
previously
initially
`);

/** Days and other words of time between a verb and what was said. */
export const TIME_WORDS = phraseSet(`
monday
tuesday
wednesday
thursday
friday
saturday
sunday
today
yesterday
tonight
earlier
later
`);

/** Words that begin a phrase of time, place or manner between a verb and what was said. */
export const OPENS_CIRCUMSTANCE = phraseSet(`
last
this
in
on
at
during
via
through
before
after
of
when
while
from
by
outside
inside
as
with
under
following
over
just
early
late
shortly
`);
