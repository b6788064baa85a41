import data from '../../../data/person-titles.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';

const { set: setOf } = createClassWords(data.entries);

/** Titles named after the place they are held in (`Camat Cikalong`), in lower case. */
export const seatTitles = setOf('seat');

/** Titles of who heads a region that may be named alone behind them (`Gubernur Ryazan`), in lower case. */
export const regionTitles = setOf('region');

/** Titles behind which a body and then its holder are named (`CEO Solvanta Dian Wahyuni`), in lower case. */
export const headOfBody = setOf('head-of-body');

/** Titles of somebody posted somewhere (`Duta Besar Sudan untuk PBB`), in lower case. */
export const postTitles = setOf('post');

/** Words before the title of who holds it no more, in lower case. */
export const formerWords = setOf('former');

/** Words that begin a title before a person's name, in lower case. */
export const titleWords = setOf('title');

/** Titles behind which an employer is named as often as a person (`pelatih Everton`), in lower case. */
export const employedTitles = setOf('employed');

/** Words between a title and a name (`Dr.`, `Pak`), in lower case. */
export const honorifics = setOf('honorific');

/** Ranks, behind which stands who has them, and neither seat nor body, in lower case. */
export const ranks = setOf('rank');

/** Titles behind which a portfolio stands, in lower case. */
export const portfolioTitles = setOf('of-portfolio');

/** Small words inside names (`bin`, `van`), in lower case. */
export const nameConnectors = setOf('connector');

/** Titles before the number and name of the unit that is commanded or spoken for, in lower case. */
export const commanderTitles = setOf('commander');

/** Words inside the title of somebody posted somewhere (`Utusan Khusus PBB untuk`), in lower case. */
export const postKinds = setOf('kind-of-post');
