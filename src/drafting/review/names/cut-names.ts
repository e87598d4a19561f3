import { countryOfDemonym } from '../../../reading/names/gazetteer.js';
import type { ReviewFinding } from '../findings.js';
import { hasRole, longerName } from './beside-name.js';
import { asked, type Named } from './named.js';

/**
 * Asks about a truncated name: 'Ona' if the text always says 'Ona Christmas', or 'United Nations' if the text always
 * says 'United Nations High Commissioner for Refugees'.
 */
export function cut({ kind, name }: Named, source: string, all: readonly Named[]): ReviewFinding[] {
  const isShort =
    /\b(?:of|for|and)$/u.test(name) || kind === 'organizations' || (kind === 'people' && !name.includes(' '));
  const longer = isShort ? (longerName(source, name) ?? ofCountry(source, name)) : undefined;
  const rest = longer === undefined ? '' : source.replaceAll(longer, '');
  if (longer !== undefined && isBesidePerson(name, longer, all)) return [];
  const isWithOther = all.some(
    (one) => one.name !== name && longer?.endsWith(` ${one.name}`) && rest.includes(one.name),
  );
  return longer === undefined || isWithOther
    ? []
    : [asked('cut-name', `may be ${longer}`, { set: { name: longer } })];
}

/**
 * Returns whether a longer name is a name or an office followed by a person's name: 'Norholm University Ada Lind',
 * 'Crime Commissioner Ada Lind'.
 */
export const isBesidePerson = (name: string, longer: string, all: readonly Named[]): boolean =>
  all.some((one) => {
    if (one.kind !== 'people' || !one.name.includes(' ') || !longer.endsWith(` ${one.name}`)) return false;
    const before = longer.slice(0, -one.name.length - 1);
    return before === name || hasRole(before.split(' ').at(-1) ?? '');
  });

/** Asks about a name that occurs only at the end of another name: 'Clean Water' in 'Council on Clean Water'. */
export function endOf(
  { name }: Named,
  source: string,
  longer: readonly { readonly one: Named; readonly name: string }[],
): ReviewFinding[] {
  const whole = longer.find((other) => other.one.name !== name && other.name.endsWith(` ${name}`));
  if (whole === undefined || source.replaceAll(whole.name, '').includes(name)) return [];
  const { kind, id } = whole.one;
  return [asked('end-of-name', `is the end of ${whole.name}`, { into: { kind, id } })];
}

/**
 * Adds the country that the text always puts before a noun: 'Norlandic army' for 'army'.
 *
 * @returns undefined if the text puts no country, or different countries, before the noun
 */
function ofCountry(source: string, name: string): string | undefined {
  if (!/^\p{Ll}+$/u.test(name)) return undefined;
  const found = [...source.matchAll(/(\p{Lu}[\p{L}-]+) (\p{Ll}+)/gu)].flatMap(
    ({ 1: country = '', 2: noun }) =>
      noun === name && countryOfDemonym(country) !== undefined ? `${country} ${name}` : [],
  );
  return new Set(found).size === 1 ? found[0] : undefined;
}
