import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { UnitOfWork, type Act } from '@uniongraph/mongo';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { CorrectStandingInput } from '../schema-types.js';
import { Departures, type DepartureKind } from './departures.js';
import { GroupAssignmentRepository } from './group-assignment.repository.js';
import { checkHistory, checkNoOverlap, outcomeOf, toldAs, type CorrectedStretch } from './history.rules.js';
import { announce } from './member.events.js';
import type { MemberRecord, MemberStatus } from './member.model.js';
import { MemberRepository } from './member.repository.js';
import { checkReason, checkStatus, duplicatePerson, refuse } from './member.rules.js';
import { writeScope } from './member.scope.js';
import type { SpellRecord } from './spell.model.js';
import { SpellRepository, type Stretch } from './spell.repository.js';

type Told = Stretch & { orgId: string };

/** A history that was recorded wrongly: it is told anew from now on, and what was known before stays as it was known. */
@Injectable()
export class CorrectionService {
  constructor(
    private readonly members: MemberRepository,
    private readonly spells: SpellRepository,
    private readonly organizations: OrganizationRepository,
    private readonly groupAssignment: GroupAssignmentRepository,
    private readonly departures: Departures,
    private readonly work: UnitOfWork,
  ) {}

  correct(caller: Caller, input: CorrectStandingInput): Promise<MemberRecord> {
    return this.work.run(caller, 'correctStanding', input, async (act) => {
      checkReason(input.reason);
      const current = await this.members.forChange(writeScope(caller), input.id, input.version, act.session);
      checkStatus(current, 'ACTIVE', 'RETIRED', 'KEPT', 'LEFT');
      const stretches = input.spells.map(({ orgId, standing, from, to }): CorrectedStretch => ({ orgId, standing, from, to: to ?? null }));
      checkHistory(stretches, today(act.now));
      const [known = []] = await this.spells.historyOf([current._id], null, act.session);
      const places = await this.places(act, current, stretches, known);
      await this.checkAlone(act, current, stretches);
      await this.tellAnew(act, current, known, toldAs(stretches), places, input.reason.trim());
      const outcome = outcomeOf(stretches);
      const departs = outcome.status !== current.status && outcome.status !== 'ACTIVE';
      if (departs) await this.departures.tell(act, current, today(act.now), { ended: departureTo(outcome.status), toScope: [] });
      const saved = await act.update(this.members.model, current, { ...outcome, ...(departs ? { groupId: null } : {}) }, duplicatePerson());
      if (departs) await this.groupAssignment.cancel(act, saved._id);
      if (current.status !== 'ACTIVE' && saved.status === 'ACTIVE') await this.groupAssignment.raise(act, saved);
      announce(act, 'MemberCorrected', saved);
      return saved;
    });
  }

  /** Only what reads otherwise is told anew. */
  private async tellAnew(act: Act, member: MemberRecord, known: readonly SpellRecord[], told: readonly Told[], places: ReadonlyMap<string, OrganizationRecord>, reason: string) {
    const kept = new Set(told.filter((stretch) => known.some((spell) => saysTheSame(spell, stretch))));
    const wrong = known.filter((spell) => !told.some((stretch) => saysTheSame(spell, stretch)));
    if (wrong.length === 0 && kept.size === told.length) refuse('INVALID', '与现有历史相同，无须更正 | the history reads so already', ['input', 'spells']);
    for (const spell of wrong) await this.spells.supersede(act, spell);
    for (const stretch of told) {
      if (!kept.has(stretch)) await this.spells.record(act, { ...places.get(stretch.orgId)!, memberId: member._id }, stretch, reason);
    }
  }

  /** Where a membership is today, a transfer decides; where it was, the office of that organisation, or what is known already. */
  private async places(act: Act, current: MemberRecord, stretches: readonly CorrectedStretch[], known: readonly SpellRecord[]): Promise<Map<string, OrganizationRecord>> {
    if (stretches.at(-1)!.orgId !== current.orgId)
      refuse('INVALID', '现所在组织不能以更正改变，请办理转接 | the organisation of today is changed by a transfer', ['input', 'spells', String(stretches.length - 1), 'orgId']);
    const ids = [...new Set(stretches.map(({ orgId }) => orgId))];
    const organizations = await this.organizations.byIds(Scope.system('the organisations of a history, each checked below'), ids, act.session);
    return new Map(
      ids.map((id, index) => {
        const organization = organizations[index];
        const isKnown = known.some(({ orgId }) => orgId === id);
        if (!organization || (!isKnown && !Scope.covers(act.caller, 'member.write', organization.orgScope)))
          refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'spells', String(stretches.findIndex(({ orgId }) => orgId === id)), 'orgId']);
        return [id, organization] as const;
      }),
    );
  }

  /** Holds the person's other memberships, so that none of them changes at the same moment. */
  private async checkAlone(act: Act, current: MemberRecord, stretches: readonly CorrectedStretch[]): Promise<void> {
    const others = await this.members.othersOf(current, act.session);
    for (const other of others) await act.hold(this.members.model, other);
    checkNoOverlap(outcomeOf(stretches), others);
  }
}

function saysTheSame(spell: SpellRecord, stretch: Told): boolean {
  return (['orgId', 'standing', 'from', 'to', 'began', 'ended'] as const).every((field) => spell[field] === stretch[field]);
}

function departureTo(status: MemberStatus): DepartureKind['ended'] {
  if (status === 'RETIRED') return 'RETIRE';
  return status === 'KEPT' ? 'KEEP' : 'LEAVE';
}
