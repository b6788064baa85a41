import type { SentenceView } from '../clause/clause-view.js';
import type { Frame, RoleName } from './frame.js';

/** What is fired into the sea is fired at nobody. */
const SEA = /^(?:Laut|Samudr?e?ra|Selat|Teluk|Perairan)\b/;

/** The roles of an event while they are filled: each mention has one role, and only one that the frame allows. */
export class Filling {
  readonly roles: Record<RoleName, number[]> = { actors: [], recipients: [] };

  constructor(
    private readonly view: SentenceView,
    private readonly frame: Frame,
  ) {}

  /** Adds to a role who may have it and has none yet. */
  add(role: RoleName | undefined, mentions: readonly number[]): void {
    if (role === undefined) return;
    for (const mention of mentions) {
      if (!this.has(mention) && this.canBe(role, mention)) this.roles[role].push(mention);
    }
  }

  /** Fills a role that nothing fills yet. */
  addWhereEmpty(role: RoleName | undefined, mentions: () => readonly number[]): void {
    if (role !== undefined && this.roles[role].length === 0) this.add(role, mentions());
  }

  /** Empties a role that only places fill. */
  dropPlaces(role: RoleName | undefined): void {
    if (role === undefined) return;
    if (this.roles[role].every((one) => this.view.mentions[one]?.kind === 'place')) this.roles[role] = [];
  }

  private canBe(role: RoleName, index: number): boolean {
    const mention = this.view.mentions[index];
    if (mention === undefined) return false;
    if (role === this.frame.persons && mention.kind !== 'person') return false;
    if (role === 'actors') return this.frame.kinds?.includes(mention.kind) ?? true;
    if (this.frame.targets?.includes(mention.kind) === false) return false;
    const text = this.view.article.text.slice(mention.start, mention.end);
    return this.frame.object !== 'munition' || !SEA.test(text);
  }

  private has(mention: number): boolean {
    return this.roles.actors.includes(mention) || this.roles.recipients.includes(mention);
  }
}
