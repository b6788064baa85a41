import type { FilledRoles } from './roles/fill-roles.js';
import type { Telling } from './telling.js';

/** An act of a clause with its roles filled. */
export interface ToldEvent {
  readonly telling: Telling;
  readonly roles: FilledRoles;
}
