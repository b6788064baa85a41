/** Makes the text of data/countries.json. */
export function formatCountries(): string;
