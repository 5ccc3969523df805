import { Injectable } from '@nestjs/common';
import type { Act } from '@uniongraph/mongo';
import { Arrivals } from '../member/arrivals.js';
import { Departures } from '../member/departures.js';
import type { MemberRecord } from '../member/member.model.js';
import type { DeclarationRecord } from './declaration.model.js';
import { DeclarationRepository } from './declaration.repository.js';

/** A declaration follows the application of the person, in the same transaction. */
@Injectable()
export class DeclarationOutcome {
  constructor(
    arrivals: Arrivals,
    departures: Departures,
    private readonly declarations: DeclarationRepository,
  ) {
    arrivals.register((act, members) => this.follow(act, members));
    departures.register(async (act, member, _on, { ended }) => {
      if (ended === 'LEAVE') await this.close(act, member);
    });
  }

  private async follow(act: Act, members: readonly MemberRecord[]): Promise<void> {
    const byPerson = new Map(members.map((member) => [member.idIndex, member]));
    const open = await this.declarations.openOf([...byPerson.keys()], act.session);
    const due = open.filter((declaration) => declaration.outcome !== 'APPROVED' && isOfUnion(declaration, byPerson.get(declaration.idIndex)!));
    await act.updateMany(this.declarations.model, due, ({ idIndex }) => outcomeFor(byPerson.get(idIndex)!));
  }

  /** Who left may be hired and declared again. */
  private async close(act: Act, member: MemberRecord): Promise<void> {
    const approved = await this.declarations.approvedOf(member._id, act.session);
    await act.updateMany(this.declarations.model, approved, () => ({ outcome: 'CLOSED' as const, reason: '已离会 | left the union' }));
  }
}

function outcomeFor({ _id, status }: MemberRecord): Pick<DeclarationRecord, 'outcome' | 'memberId'> {
  if (status === 'DECLINED') return { outcome: 'DECLARED', memberId: null };
  return { outcome: status === 'APPLIED' ? 'APPLIED' : 'APPROVED', memberId: _id };
}

/** A membership at the employer itself, or at a branch below or the union above it. */
function isOfUnion(declaration: DeclarationRecord, member: MemberRecord): boolean {
  return member.orgScope.includes(declaration.orgId) || declaration.orgScope.includes(member.orgId);
}
