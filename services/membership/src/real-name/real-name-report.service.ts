import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { badUserInput } from '@uniongraph/errors';
import type { RequestContext } from '@uniongraph/subgraph';
import type { MemberRecord } from '../member/member.model.js';
import { MemberRepository } from '../member/member.repository.js';
import type { SpellRecord } from '../member/spell.model.js';
import { SpellRepository } from '../member/spell.repository.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import { changesIn, isEstablished, type Change, type Tally } from './real-name.rules.js';

const CHANGES_MAX = 1_000;
const SHOWN_MAX = 100;

export interface EstablishmentView extends Tally {
  isEstablished: boolean;
  unverified: MemberRecord[];
}

export interface RealNameCoverageView {
  organizations: number;
  established: number;
  listed: number;
  verified: number;
  items: EstablishmentView[];
}

export interface DynamicsView {
  joined: number;
  movedIn: number;
  movedOut: number;
  left: number;
  retired: number;
  changes: Change[];
}

/** What the real-name establishment (建会实名制) and its dynamic management (动态管理) tell of a union. */
@Injectable()
export class RealNameReportService {
  constructor(
    private readonly members: MemberRepository,
    private readonly spells: SpellRepository,
    private readonly load: OrganizationLoader,
  ) {}

  /** @returns null for an organisation that the caller does not see into. */
  async coverage(context: RequestContext, orgId: string): Promise<RealNameCoverageView | null> {
    if (!(await this.isReadable(context, orgId))) return null;
    const [tallies, unverified] = await Promise.all([this.members.realNameTallies(orgId), this.members.withoutRealName(orgId, CHANGES_MAX)]);
    const items = tallies.map((tally) => ({
      ...tally,
      isEstablished: isEstablished(tally),
      unverified: unverified.filter((member) => member.orgId === tally.orgId).slice(0, SHOWN_MAX),
    }));
    const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
    return {
      organizations: tallies.length,
      established: items.filter((item) => item.isEstablished).length,
      listed: sum(({ listed }) => listed),
      verified: sum(({ verified }) => verified),
      items: items.sort((a, b) => Number(a.isEstablished) - Number(b.isEstablished) || a.orgId.localeCompare(b.orgId)),
    };
  }

  /** @returns null for an organisation that the caller does not see into. @throws GraphQLError BAD_USER_INPUT for days in the wrong order, or more than 1000 changes. */
  async dynamics(context: RequestContext, orgId: string, from: string, to: string): Promise<DynamicsView | null> {
    if (from > to) throw badUserInput('from 不能晚于 to | from must not be after to');
    if (!(await this.isReadable(context, orgId))) return null;
    const [begun, ended] = await Promise.all([this.spells.begunIn(orgId, from, to, CHANGES_MAX + 1), this.spells.endedIn(orgId, from, to, CHANGES_MAX + 1)]);
    const changes = changesIn(begun, ended);
    if (begun.length > CHANGES_MAX || ended.length > CHANGES_MAX || changes.length > CHANGES_MAX)
      throw badUserInput(`变动超过 ${CHANGES_MAX} 次，请缩短期间 | more than ${CHANGES_MAX} changes: ask for a shorter period`);
    const count = (spells: readonly SpellRecord[], is: (spell: SpellRecord) => boolean): number => spells.filter(is).length;
    return {
      joined: count(begun, ({ began }) => began === 'JOIN'),
      movedIn: count(begun, ({ began }) => began === 'MOVE'),
      movedOut: count(ended, (spell) => spell.ended === 'MOVE'),
      left: count(ended, (spell) => spell.ended === 'LEAVE'),
      retired: count(begun, ({ began }) => began === 'RETIRE'),
      changes,
    };
  }

  private async isReadable(context: RequestContext, orgId: string): Promise<boolean> {
    const organization = await this.load.byId(context, orgId);
    return organization !== null && Scope.covers(context.caller, 'realName.report', organization.orgScope);
  }
}
