import type { Briefing } from '../briefing/briefing.js';
import type { Claim } from '../briefing/file/schema.js';
import { absent, heading, paragraph } from '../document/build.js';
import type { Block, HeadingLevel } from '../document/document.js';
import { claimRecord } from './records.js';
import { claimLine } from './words.js';

/** What is said of a person, body or place, and what they say themselves. */

/** The claims about something, or that there is none. */
export function aboutClaims(briefing: Briefing, id: string): Block {
  const claims = briefing.claimsAbout(id);
  if (claims.length > 0) return claimsBlock(briefing, claims);
  const beyond = briefing.claimsBy(id).length > 0 ? 'the words below' : 'the mention';
  return paragraph(absent(`nothing beyond ${beyond}`));
}

/** What a person or body says of others, unless nothing is in its voice. */
export function voiceBlocks(briefing: Briefing, id: string, level: HeadingLevel): Block[] {
  const claims = saidOfOthers(briefing, id);
  return claims.length === 0 ? [] : [heading(level, 'In this voice'), claimsBlock(briefing, claims)];
}

/** The same as a part of the JSON contract; absent where nothing is in their voice. */
export function saidRecord(briefing: Briefing, id: string) {
  const said = saidOfOthers(briefing, id).map((claim) => claimRecord(briefing, claim));
  return said.length === 0 ? {} : { said };
}

const saidOfOthers = (briefing: Briefing, id: string): Claim[] =>
  briefing.claimsBy(id).filter(({ about }) => !about.includes(id));

const claimsBlock = (briefing: Briefing, claims: readonly Claim[]): Block => ({
  kind: 'claims',
  claims: claims.map((claim) => claimLine(briefing, claim)),
});
