import { linesOf } from '../../lexicon-lines.js';

/** Allegations, hearsay and suspicions. patterns.ts explains the format. */
export const ALLEGED = linesOf(`
allegedly
alleged
allege/alleges/alleging @verb
allegation/allegations
asserted @afterBe
i 'm/am told
we 're/are told
i'm/we're told
i/we hear @beforeClauseOnly
charge/charges @charging
purported
purportedly
supposedly
supposed to have @afterBe
reportedly
rumor/rumors/rumored
rumour/rumours/rumoured
accuse/accuses/accused/accusing … of @accusing
accused of/by @afterBe
accusation/accusations
suspected @suspected
suspect/suspects @verb
claim/claims/claimed/claiming @beforeClaim
claim/claims that
said/reported to be/have @afterBe
reported injured/dead/killed/missing/wounded @afterBe
is/are/was/were/been charged @charged
charge/charges that
charge of @accusation
so-called
pretext that/of
on suspicion of
suspicion/suspicions of/that
disputed
unsubstantiated
unproven
purport/purports/purporting to
charged over/in @chargedBehindBe
charges of @accusing
indicted
claims of
claim/claims by
implicated in
blame/blames/blamed/blaming … for/on @verb
rumor/rumour has
a claim @behindComma
blame/blames for/on @blaming
facing charges
face/faces/faced charges
`);
