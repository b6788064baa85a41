import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame, RoleName } from '../frame.js';
import { isTargetKind } from './target-kind.js';

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
      if (!this.has(mention) && this.canBe(role, mention) && !this.isOwn(role, mention))
        this.roles[role].push(mention);
    }
  }

  /** Fills a role that nothing fills yet. */
  addWhereEmpty(role: RoleName | undefined, mentions: () => readonly number[]): void {
    if (role !== undefined && this.roles[role].length === 0) this.add(role, mentions());
  }

  /** Empties a role. */
  drop(role: RoleName | undefined): void {
    if (role !== undefined) this.roles[role] = [];
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
    if (mention.kind === 'place' && role === 'recipients' && isActOf(this.frame.act, 'to-people'))
      return false;
    if (role === 'recipients' && this.frame.act === 'cyber-attack' && this.isPlatform(mention)) return false;
    // `dikirim dari Laut Baltik`: no sea gives anything.
    if (this.frame.act === 'arms-transfer' && this.isSea(mention)) return false;
    if (role === 'actors') return this.frame.kinds === undefined || isTargetKind(this.frame.kinds, mention);
    if (this.frame.targets !== undefined && !isTargetKind(this.frame.targets, mention)) return false;
    // What is fired into the sea is fired at nobody.
    return this.frame.object !== 'munition' || !this.isSea(mention);
  }

  /** `serangan AS di wilayah selatan negara itu`: a word for somebody named before does not mean who strikes. */
  private isOwn(role: RoleName, index: number): boolean {
    const mention = this.view.mentions[index];
    if (role !== 'recipients' || !isActOf(this.frame.act, 'harm') || mention?.antecedent === null)
      return false;
    const [id] = mention?.candidates ?? [];
    return this.roles.actors.some(
      (actor) =>
        actor === mention?.antecedent ||
        (id !== undefined && this.view.mentions[actor]?.candidates[0] === id),
    );
  }

  private isSea({ start, end }: Span): boolean {
    const [first = ''] = this.view.article.text.slice(start, end).split(/\s/u, 1);
    return isActWord(first.toLowerCase(), 'sea-name');
  }

  /** `akun Twitter Budi`: where the account is. */
  private isPlatform({ start, end }: Span): boolean {
    const name = this.view.article.text.slice(start, end).toLowerCase();
    const at = this.view.words.findIndex((word) => word.start === start);
    return isActWord(name, 'platform') && isActWord(this.view.words[at - 1]?.lower ?? '', 'account');
  }

  private has(mention: number): boolean {
    return this.roles.actors.includes(mention) || this.roles.recipients.includes(mention);
  }
}
