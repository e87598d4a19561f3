import { linesOf } from '../../lexicon-lines.js';

/** Allegations, hearsay and suspicions. See patterns.ts for the format. */
export const ALLEGED = linesOf(`
allegedly
alleged
allege/alleges/alleging @verb
allegation/allegations
asserted @afterBe
i'm/we're told
i/we am/are told
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
suspect/suspects @suspecting
claim/claims/claimed/claiming @beforeClaim
claim/claims that
claim/claims/claimed/claiming last/this/on/in/earlier/yesterday … that @verb
said/reported to be/have @afterBe
reported injured/dead/killed/missing/wounded @afterBe
is/are/was/were/been charged @charged
charge/charges that
charge of @accusation
pretext that/of
on suspicion of
suspicion/suspicions of/that
speculation … that
speculation about/over
disputed
unsubstantiated
unproven
purport/purports/purporting to
charged over/in @afterBe
charges of @accusing
indicted
claims of
claim/claims by
implicated in
blame/blames/blamed/blaming … for/on @verb
a claim @afterComma
blame/blames for/on @blaming
facing accusations/allegations/claims/charges
investigated/probed/prosecuted over/for/about/in/on @afterBe
questioned over/for/about/in @afterBe
been linked to/with
wanted for/over/in/by @afterBe
charged with @charged
charge/charged … with @accusing
assertion/assertions that/of
supposed @attributive
accused @attributive
it is/was/'s said/reported/rumored/rumoured/suggested/alleged/claimed that
reports that @clauseAfter
word that
implicate/implicates/implicating
insinuate/insinuates/insinuated/insinuating
claim/claims/claimed/claiming responsibility
complaint/complaints that
complaint/complaints of
suit/lawsuit/indictment says/said/claims
it is/was now/also/widely reported/alleged/claimed
it is/was reported/alleged/rumored/rumoured/claimed
it has/had been said/reported/rumored/rumoured/suggested/alleged/claimed that
legend/tradition/rumor/rumour/folklore/gossip/myth has it
there is/are/was/were/has … talk/rumors/rumours/gossip/whispers/reports/claims of/that
an allegation/accusation @afterComma
`);
