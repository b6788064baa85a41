import { actorById, counterpartOf, findNames, findPlaces, placeById } from '@warta/gazetteer';
import type { Article } from '@warta/parsing';
import { flatMap } from '../../flat-map.js';
import { mapList } from '../../map-list.js';
import { contextWords } from '../context-words.js';
import { changeDraft, type Draft } from '../draft.js';

const HOME = 'IDN';

const sharedBodies: ReadonlySet<string> = new Set(contextWords('shared-body'));

/** What an article tells of whose the bodies are that it names without a country. */
interface Evidence {
  /** Countries that are named, by themselves, by their bodies, persons or places. */
  readonly named: ReadonlySet<string>;
  /** Everything that is named beyond doubt. */
  readonly ids: ReadonlySet<string>;
  /** Where the article was written, unless at home, where news of all countries is written. */
  readonly written: string | null;
}

/** `Kementerian Luar Negeri`: each country may have one. */
function isVague(draft: Draft): boolean {
  const [id, other] = draft.candidates;
  return draft.weak && id !== undefined && other === undefined && counterpartOf(id, HOME) === id;
}

const countryOf = (id: string): string | null => actorById(id)?.country ?? placeById(id)?.country ?? null;

/** The country of all that a name may stand for, or null where they differ. */
function soleCountry({ candidates }: Draft): string | null {
  const [first, ...others] = candidates.map(countryOf);
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

function placeWritten({ dateline }: Article): string | null {
  const place = dateline === null ? undefined : findPlaces(dateline.value)[0]?.places[0];
  const country = place === undefined ? null : countryOf(place);
  return country === HOME ? null : country;
}

function collect(article: Article, drafts: readonly Draft[]): Evidence {
  const sure = drafts.filter((draft) => !draft.weak && !isShared(article.text, draft));
  return {
    named: new Set(flatMap(sure, (draft) => soleCountry(draft) ?? [])),
    ids: new Set(flatMap(sure, ({ candidates }) => candidates)),
    written: placeWritten(article),
  };
}

/** `juru bicara [Kementerian Luar Negeri], Maria Zakharova`: the country of a known person right behind. */
function countryOfHolder(text: string, draft: Draft, next: Draft | undefined): string | null {
  if (next?.kind !== 'person' || next.weak) return null;
  return /^,? $/.test(text.slice(draft.end, Math.min(next.start, draft.end + 3))) ? soleCountry(next) : null;
}

function bodiesOf(home: string, countries: readonly string[]): string[] {
  return [...new Set(flatMap(countries, (country) => counterpartOf(home, country) ?? []))];
}

/** `Partai Buruh`, `Mahkamah Agung`: known at home by the kind alone, which others have too. */
function isShared(text: string, { start, end, weak, candidates: [id, other] }: Draft): boolean {
  return (
    !weak &&
    other === undefined &&
    countryOf(id ?? '') === HOME &&
    sharedBodies.has(text.slice(start, end).toLowerCase())
  );
}

/** The bodies by the same words of the countries that an article names; that at home where no other is told. */
function sharedBearers(name: string, home: string, { named, ids }: Evidence): readonly string[] {
  const others = [...named].filter((country) => country !== HOME);
  if (named.has(HOME) || others.length === 0) return [home];
  const bodies = flatMap(others, (country) => {
    const whole = `${name} ${actorById(`country/${country}`)?.name ?? ''}`;
    const [found] = findNames(whole);
    return found?.start === 0 && found.end === whole.length ? found.actors : [];
  });
  const inFull = bodies.filter((id) => ids.has(id));
  return inFull.length > 0 ? inFull : bodies;
}

/** The bodies that one without a country may be. */
function bearers(home: string, holder: string | null, { named, ids, written }: Evidence): readonly string[] {
  if (holder !== null) return bodiesOf(home, [holder]);
  const abroad = bodiesOf(
    home,
    [...named].filter((country) => country !== HOME),
  );
  const inFull = abroad.filter((id) => ids.has(id));
  if (abroad.length === 0) return [home];
  if (named.has(HOME)) return [home, ...inFull];
  if (inFull.length === 1) return inFull;
  const there = written === null ? [] : bodiesOf(home, [written]);
  if (there.length > 0) return there;
  return inFull.length > 0 ? inFull : [home, ...abroad];
}

/**
 * Settles by the whole article which country's body is meant by one that is named without a country.
 *
 * @param article the article
 * @param drafts all known names in it, in text order
 * @returns the names; such a body with all that it may be, of which the first is no likelier than the others
 * @example
 * // Kementerian Luar Negeri Rusia menolak. … Kementerian Luar Negeri menyebut … → the Russian one
 * // Amerika Serikat mengecam Rusia. … Kementerian Luar Negeri menyebut … → the Indonesian, the American or the Russian
 * // Indonesia mengecam Israel. … Kementerian Luar Negeri menyebut … → the Indonesian one
 */
export function settleVagueBodies(article: Article, drafts: readonly Draft[]): readonly Draft[] {
  const { text } = article;
  if (!drafts.some((draft) => isVague(draft) || isShared(text, draft))) return drafts;
  const evidence = collect(article, drafts);
  return mapList(drafts, (draft, at) => {
    const [home = ''] = draft.candidates;
    if (isShared(text, draft))
      return changeDraft(draft, {
        candidates: sharedBearers(text.slice(draft.start, draft.end), home, evidence),
      });
    if (!isVague(draft)) return draft;
    const candidates = bearers(home, countryOfHolder(text, draft, drafts[at + 1]), evidence);
    return changeDraft(draft, { candidates });
  });
}
