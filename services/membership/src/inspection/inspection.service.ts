import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { MemberRepository } from '../member/member.repository.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { CloseFindingInput, RecordBranchInspectionInput } from '../schema-types.js';
import type { InspectionFindingRecord } from './inspection-finding.model.js';
import { InspectionFindingRepository } from './inspection-finding.repository.js';
import type { InspectionVisitRecord } from './inspection-visit.model.js';
import { InspectionVisitRepository } from './inspection-visit.repository.js';
import { checkClosing, checkInspectors, checkVisit, refuse } from './inspection.rules.js';

const WHOEVER = Scope.system('an inspector may be of a superior whose register the recorder does not read');

/** Inspections of branches (指导督查), from the visit to the last finding closed. */
@Injectable()
export class InspectionService {
  constructor(
    private readonly visits: InspectionVisitRepository,
    private readonly findings: InspectionFindingRepository,
    private readonly members: MemberRepository,
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
  ) {}

  record(caller: Caller, input: RecordBranchInspectionInput): Promise<InspectionVisitRecord> {
    return this.work.run(caller, 'recordBranchInspection', input, async (act) => {
      const branch = await this.branch(act, input.branchId);
      const { inspectorIds } = input;
      const visit = { on: input.on ?? today(act.now), inspectorIds, procedureDocs: input.procedureDocs ?? [] };
      const findings = input.findings ?? [];
      const planTaskIds = input.planTaskIds ?? [];
      checkVisit({ ...visit, findings, planTaskIds }, branch.establishedOn, today(act.now));
      checkInspectors(await this.members.byIds(WHOEVER, inspectorIds, act.session), branch);
      const saved = await act.insert(this.visits.model, { ...newRecord('isv', act, branch, planTaskIds), ...visit });
      const open = { visitId: saved._id, closedOn: null, closingNote: null, evidence: [] };
      for (const { text, severity, dueOn } of findings)
        await act.insert(this.findings.model, { ...newRecord('isf', act, branch), ...open, text: text.trim(), severity: severity ?? 'ORDINARY', dueOn });
      act.emit('BranchInspected', saved, { visitId: saved._id, on: saved.on, findings: findings.length });
      return saved;
    });
  }

  close(caller: Caller, input: CloseFindingInput): Promise<InspectionFindingRecord> {
    return this.work.run(caller, 'closeFinding', input, async (act) => {
      const scope = writeScope(caller);
      const current = await this.findings.forChange(scope, input.id, input.version, act.session);
      const visit = await this.visits.byId(scope, current.visitId, act.session);
      const on = input.on ?? today(act.now);
      checkClosing(current, visit?.on ?? current.dueOn, { evidence: input.evidence, note: input.note, on }, today(act.now));
      const saved = await act.update(this.findings.model, current, { closedOn: on, closingNote: input.note.trim(), evidence: input.evidence });
      act.emit('FindingClosed', saved, { findingId: saved._id, visitId: saved.visitId, closedOn: on });
      return saved;
    });
  }

  private async branch(act: Act, branchId: string): Promise<OrganizationRecord> {
    const branch = await this.organizations.byId(writeScope(act.caller), branchId, act.session);
    if (!branch) refuse('NOT_FOUND', '找不到该分会 | There is no such branch', ['input', 'branchId']);
    if (branch.status === 'DISSOLVED') refuse('ORGANIZATION_DISSOLVED', '该组织已撤销 | The organisation is dissolved', ['input', 'branchId']);
    return branch;
  }
}

function writeScope(caller: Caller): Scope {
  return Scope.of(caller, 'inspection.write', '_id');
}
