import regions from '../../../data/lexicon/regions.json' with { type: 'json' };

/** States, provinces, continents, seas and other parts of the world. */
export const REGIONS: ReadonlySet<string> = new Set(regions);
