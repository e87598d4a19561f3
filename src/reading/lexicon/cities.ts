import cities from '../../../data/lexicon/cities.json' with { type: 'json' };

/** Cities, districts and other places that news names without saying where they are. */
export const CITIES: ReadonlySet<string> = new Set(cities);
