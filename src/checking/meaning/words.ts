import { phraseSet } from '../../reading/lexicon/phrases.js';
import type { Token } from '../../reading/reading.js';
import type { MeaningWord } from './meaning.js';
import { rootOf } from './root.js';

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM', 'ADV', 'X', 'INTJ']);

/** Words that say nothing by themselves although their part of speech does. */
const LIGHT = phraseSet(`
about
accord
according
actually
after
again
ago
ahead
all
already
also
am
among
amid
an
and
any
are
around
as
at
away
back
be
been
before
being
both
but
can
could
did
do
does
doing
done
down
due
during
each
either
else
even
ever
every
following
for
former
from
further
get
gets
given
got
had
has
have
having
here
how
however
in
including
instead
into
is
it
just
least
less
let
lot
made
make
makes
making
many
may
meanwhile
might
more
most
much
must
near
nearly
new
next
now
of
off
on
once
one
only
other
others
out
over
own
part
per
put
quite
rather
really
same
shall
should
since
so
some
soon
still
such
take
takes
taking
than
that
the
their
then
there
these
they
this
those
though
through
thus
to
together
too
toward
towards
under
until
up
upon
us
very
via
was
well
were
what
when
where
whether
which
while
who
whose
will
with
within
would
yet
able
amidst
particularly
especially
apart
`);

/** A token prepared for comparison. */
export function meaningWord({ text, pos }: Token): MeaningWord {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const isContent = CONTENT.has(pos) && !LIGHT.has(lower) && /[\p{L}\p{N}]/u.test(lower);
  return { text, lower, root: rootOf(lower), pos, isContent };
}

/** Whether a word is a punctuation mark or conjunction that ends a clause. */
export const endsClause = ({ lower }: MeaningWord): boolean =>
  /^(?:[,;:.!?—–()]|but|while|whereas|although|though|because|which|who)$/u.test(lower);
