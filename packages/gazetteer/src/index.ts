export type { Actor, ActorKind, Agency, Alias, AliasKind, AliasMatch, Outlet, Tenure } from './actor.js';
