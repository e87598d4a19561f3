import { isDeepStrictEqual } from 'node:util';
import { Briefing } from '../../briefing/briefing.js';
import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import type { Fix } from '../../checking/finding.js';
import { isAccepted } from '../../checking/verify/accepted-findings.js';
import { checkClaim } from '../../checking/verify/check-claim.js';
import { readClaims } from '../../checking/verify/claims/joined-claims.js';
import { readSource, type SourceText } from '../../checking/verify/read-source.js';
import { sentenceFindings } from '../../checking/verify/statements.js';
import type { InputText } from '../../reading/reading.js';
import { addTo } from '../../text/grouped-by.js';
import { type Findings, joined, placeOf, type ReviewFinding, suggestedBy } from './findings.js';
import { doubleOf } from './voices/doubles.js';
import { maySpeak } from './voices/label.js';
import { partiesOf } from './voices/parties.js';

/**
 * Checks the claims of a file against their sentences, as `verify` does. A claim is checked again only if it has
 * changed.
 */
export class TextFindings {
  readonly #inputs: ReadonlyMap<string, InputText>;
  readonly #known = new Map<string, { readonly claim: Claim; readonly found: readonly ReviewFinding[] }>();
  #names: unknown;
  #texts = new Map<string, SourceText>();

  /** @param inputs the stored texts, by source id */
  constructor(inputs: ReadonlyMap<string, InputText>) {
    this.#inputs = inputs;
  }

  async of(file: BriefingFile): Promise<Findings> {
    const briefing = new Briefing(file);
    await this.#read(briefing);
    const found = new Map<string, readonly ReviewFinding[]>();
    for (const [index, claim] of file.claims.entries()) {
      const known = this.#known.get(claim.id);
      const findings =
        known && isDeepStrictEqual(known.claim, claim)
          ? known.found
          : await this.#check(briefing, index, claim);
      this.#known.set(claim.id, { claim, found: findings });
      if (findings.length > 0) found.set(`claims/${claim.id}`, findings);
    }
    return joined(found, await this.#ofBrief(briefing));
  }

  /** Checks the sentences of the brief. */
  async #ofBrief(briefing: Briefing): Promise<Findings> {
    const found = new Map<string, ReviewFinding[]>();
    for (const [id, text] of this.#texts)
      for (const one of await sentenceFindings(briefing, { id }, text)) {
        const { kind: rule, severity, message, remedy, pointer } = one;
        if (isAccepted(briefing.file, one)) continue;
        const { address, ...place } = placeOf(briefing.file, pointer);
        const where = place.statement === undefined ? 'brief' : 'summary at the top';
        const said = `a sentence of the ${where} ${message}`;
        addTo(found, address, { rule, severity, message: said, remedy, ...place });
      }
    return found;
  }

  async #check(briefing: Briefing, index: number, claim: Claim): Promise<ReviewFinding[]> {
    const text = this.#texts.get(claim.source);
    if (text === undefined) return [];
    const [said] = await readClaims([claim.text], text.book, text.published);
    if (said === undefined) return [];
    const { findings } = checkClaim(briefing, index, claim, said, text);
    return findings
      .filter(({ fix }) => !isSettled(fix, claim, briefing.file))
      .map(({ kind, severity, message, remedy, words, fix }) => ({
        rule: kind,
        severity,
        message,
        remedy,
        ...(words.claim === undefined ? {} : { about: words.claim }),
        ...(fix && !isApplied(fix, claim) && suggestedBy(fix, claim, briefing)),
      }));
  }

  /** Reads the texts again if the names have changed, since names affect how claims are understood. */
  async #read(briefing: Briefing): Promise<void> {
    const { people, organizations, places } = briefing.file;
    const names = [people, organizations, places].map((list) => list.map(withoutReview));
    if (isDeepStrictEqual(names, this.#names)) return;
    this.#names = names;
    this.#known.clear();
    const sources = briefing.all('sources').flatMap((source) => {
      const input = this.#inputs.get(source.id);
      return input ? [{ source, input }] : [];
    });
    for (const { source, input } of sources)
      this.#texts.set(source.id, await readSource(briefing, source, input));
  }
}

/** Leaves out whether a name was reviewed, which does not affect how claims are understood. */
const withoutReview = ({ proposed: _, ...rest }: { readonly proposed?: unknown }) => rest;

/**
 * Returns whether the name that a check suggests as the voice is only another description of the claim's voice, or does
 * not refer to a possible speaker.
 */
function isSettled(fix: Fix | undefined, claim: Claim, file: BriefingFile): boolean {
  const { attribution } = claim;
  if (fix?.field !== 'voice' || fix.name === undefined) return false;
  if (attribution.by === 'source') return !maySpeak(fix.name);
  const party = attribution.by === 'party' ? attribution.party : undefined;
  return (
    doubleOf(
      fix.name,
      partiesOf(file).filter(({ id }) => id === party),
    ) !== undefined
  );
}

const isApplied = (fix: Fix, { standing, cue }: Claim): boolean =>
  fix.field === 'hedge' ? fix.hedge === cue : fix.field === 'standing' && fix.standing === standing;
