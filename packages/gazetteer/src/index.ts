export type {
  Actor,
  ActorKind,
  Agency,
  Alias,
  AliasKind,
  AliasMatch,
  CasePolicy,
  MediumMatch,
  Outlet,
  Place,
  PlaceKind,
  Tenure,
} from './actor.js';
export { actorById, actors } from './actors.js';
export { type AliasIndex, createAliasIndex } from './alias-index.js';
export { type AliasPattern, createPattern } from './alias-pattern.js';
export { isClub } from './clubs.js';
export { findMedia, findOutlets } from './find-media.js';
export { counterpartOf, isBareInstitution } from './institutions.js';
export { agencies, mediumById, outletById, outlets } from './media.js';
export { findAliases, findNames, findPlaces } from './names.js';
export { outletByDomain, outletByName } from './outlet-lookup.js';
export { isPeople } from './peoples.js';
export { placeById, places } from './places.js';
export { holdersOf, tenureAt } from './tenure.js';
export type { IndexMatch } from './walker.js';
