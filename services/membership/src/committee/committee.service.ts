import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { CommitteeErrorCode, CommitteeSubject, EstablishCommitteeInput, EstablishWorkingCommitteesInput } from '../schema-types.js';
import type { CommitteeRecord } from './committee.model.js';
import { CommitteeRepository } from './committee.repository.js';
import { checkParticulars, checkSuccession, checkTerm, levelOf, refuse, WORKING_COMMITTEES } from './committee.rules.js';
import { writeScope } from './committee.scope.js';
import { CommitteeSeatService } from './committee-seat.service.js';

export type NewCommittee = Pick<CommitteeRecord, 'kind' | 'subject' | 'name' | 'termFrom' | 'termTo' | 'predecessorId' | 'isPublished' | 'planTaskIds'>;

/** Establishes the organs of a union, and at the end of a term the next ones. */
@Injectable()
export class CommitteeService {
  constructor(
    private readonly committees: CommitteeRepository,
    private readonly seats: CommitteeSeatService,
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
  ) {}

  establish(caller: Caller, input: EstablishCommitteeInput): Promise<CommitteeRecord> {
    return this.work.run(caller, 'establishCommittee', input, async (act) => {
      const organization = await this.host(act, input.orgId);
      const { kind, name, termFrom } = input;
      return this.found(act, organization, {
        kind,
        name,
        termFrom,
        subject: input.subject ?? null,
        termTo: input.termTo ?? null,
        predecessorId: input.predecessorId ?? null,
        isPublished: input.isPublished ?? true,
        planTaskIds: input.planTaskIds ?? [],
      });
    });
  }

  /** MEM-10. @throws DomainError ALREADY_ESTABLISHED when none of the four is missing. */
  establishWorking(caller: Caller, input: EstablishWorkingCommitteesInput): Promise<CommitteeRecord[]> {
    return this.work.run(caller, 'establishWorkingCommittees', input, async (act) => {
      const organization = await this.host(act, input.orgId);
      const subjects = Object.keys(WORKING_COMMITTEES) as CommitteeSubject[];
      const organs = subjects.map((subject) => ({ orgId: organization._id, kind: 'WORKING' as const, subject }));
      const standing = await this.committees.standingOrgans(writeScope(caller), organs, act.session);
      const missing = subjects.filter((_, index) => standing[index] === null);
      if (missing.length === 0) throw alreadyEstablished();
      const common = {
        kind: 'WORKING',
        termFrom: input.termFrom,
        termTo: input.termTo ?? null,
        predecessorId: null,
        isPublished: true,
        planTaskIds: input.planTaskIds ?? [],
      } as const;
      const established: CommitteeRecord[] = [];
      for (const subject of missing) established.push(await this.found(act, organization, { ...common, subject, name: WORKING_COMMITTEES[subject] }));
      return established;
    });
  }

  /** As part of another act. @throws DomainError UNLAWFUL_TERM, INVALID, ALREADY_ESTABLISHED, WRONG_STATE. */
  async found(act: Act, organization: OrganizationRecord, { planTaskIds, ...committee }: NewCommittee): Promise<CommitteeRecord> {
    checkParticulars({ ...committee, planTaskIds }, organization.establishedOn, today(act.now));
    checkTerm(committee, levelOf(organization.kind), await this.organizations.regionAt(organization.orgScope, act.session));
    if (committee.predecessorId !== null) await this.follow(act, { ...committee, orgId: organization._id }, committee.predecessorId);
    const record: CommitteeRecord = { ...newRecord('cmt', act, organization, planTaskIds), ...committee, name: committee.name.trim(), endedOn: null };
    const saved = await act.insert(this.committees.model, record, alreadyEstablished());
    act.emit('CommitteeEstablished', saved, { committeeId: saved._id, kind: saved.kind, subject: saved.subject, predecessorId: saved.predecessorId, version: saved.version });
    return saved;
  }

  /** The committee before goes out of office, and all who sit on it. */
  private async follow(act: Act, next: Parameters<typeof checkSuccession>[0], predecessorId: string): Promise<void> {
    const predecessor = await this.committees.byId(writeScope(act.caller), predecessorId, act.session);
    checkSuccession(next, predecessor);
    const ended = await act.update(this.committees.model, predecessor!, { endedOn: next.termFrom });
    await this.seats.endAll(act, ended, next.termFrom);
  }

  /** @returns the organisation, held until the act ends. @throws DomainError NOT_FOUND, ORGANIZATION_DISSOLVED. */
  async host(act: Act, orgId: string): Promise<OrganizationRecord> {
    const organization = await this.organizations.byId(writeScope(act.caller), orgId, act.session);
    if (!organization) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
    if (organization.status === 'DISSOLVED')
      refuse('ORGANIZATION_DISSOLVED', '该组织已撤销，不能设立委员会 | The organisation is dissolved: it sets up no committee', ['input', 'orgId']);
    await act.hold(this.organizations.model, organization);
    return organization;
  }
}

function alreadyEstablished(): DomainError<CommitteeErrorCode> {
  return new DomainError(
    'ALREADY_ESTABLISHED',
    '该组织已设此委员会；换届请填上一届 predecessorId | It is established already: for a change of term name the one before in predecessorId',
    {
      field: ['input', 'kind'],
    },
  );
}
