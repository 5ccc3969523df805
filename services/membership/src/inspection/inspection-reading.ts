import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import type { Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import { MemberLoader } from '../member/member.loader.js';
import type { MemberRecord } from '../member/member.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { QueryInspectionCoverageArgs, QueryOpenInspectionFindingsArgs } from '../schema-types.js';
import type { InspectionFindingRecord } from './inspection-finding.model.js';
import { InspectionFindingRepository } from './inspection-finding.repository.js';
import type { InspectionVisitRecord } from './inspection-visit.model.js';
import { InspectionVisitRepository, type VisitsOfYear } from './inspection-visit.repository.js';
import { isOverdue } from './inspection.rules.js';

export interface BranchInspectionView extends VisitsOfYear {
  branchId: string;
  overdueFindings: number;
}

export interface InspectionCoverageView {
  year: number;
  branches: number;
  inspected: number;
  rows: BranchInspectionView[];
}

const SHOWN = 500;
const BRANCHES_MAX = 5_000;
const FIGURES = Scope.system('coverage is a figure, the same for every viewer');

/** Batched reads of inspections and what they found. */
@Injectable()
export class InspectionReading {
  constructor(
    private readonly visits: InspectionVisitRepository,
    private readonly findings: InspectionFindingRepository,
    private readonly organizations: OrganizationRepository,
    private readonly members: MemberLoader,
    @Inject(STORE) private readonly store: Store,
  ) {}

  visitById(context: RequestContext, id: string): Promise<InspectionVisitRecord | null> {
    return loader(context, 'inspectionVisit.byId', (ids) => this.visits.byIds(readScope(context.caller), ids)).load(id);
  }

  findingById(context: RequestContext, id: string): Promise<InspectionFindingRecord | null> {
    return loader(context, 'inspectionFinding.byId', (ids) => this.findings.byIds(readScope(context.caller), ids)).load(id);
  }

  async findingsOf(context: RequestContext, visitId: string): Promise<InspectionFindingRecord[]> {
    return (await loader(context, 'inspectionFinding.ofVisits', (ids) => this.findings.ofVisits(readScope(context.caller), ids)).load(visitId)) ?? [];
  }

  inspectorsOf(context: RequestContext, { inspectorIds }: InspectionVisitRecord): Promise<MemberRecord[]> {
    return this.members.visible(context, inspectorIds);
  }

  isOverdue(finding: InspectionFindingRecord): boolean {
    return isOverdue(finding, this.today());
  }

  async open(caller: Caller, { orgId, overdueOnly }: QueryOpenInspectionFindingsArgs): Promise<InspectionFindingRecord[]> {
    const open = await this.findings.openBy(readScope(caller), orgId, overdueOnly ? this.today() : null, SHOWN);
    return overdueOnly ? open.filter((finding) => this.isOverdue(finding)) : open;
  }

  /** @returns null for an organisation whose coverage the caller may not see. */
  async coverage(caller: Caller, { orgId, year }: QueryInspectionCoverageArgs): Promise<InspectionCoverageView | null> {
    const organization = await this.organizations.byId(Scope.of(caller, 'inspection.count', '_id'), orgId);
    return organization && this.coverageOf(orgId, year);
  }

  /** Three queries, however many branches. */
  async coverageOf(orgId: string, year: number): Promise<InspectionCoverageView> {
    const tree = await this.organizations.tree(FIGURES, orgId, false, BRANCHES_MAX);
    const branches = tree.filter(({ kind, _id, establishedOn }) => kind === 'BRANCH' && _id !== orgId && establishedOn <= `${year}-12-31`);
    const ids = branches.map(({ _id }) => _id);
    const [visits, overdue] = await Promise.all([this.visits.inYear(FIGURES, ids, year), this.findings.overdueAt(ids, this.today())]);
    const rows = ids.map((branchId, index) => ({ branchId, ...visits[index]!, overdueFindings: overdue[index]! }));
    return { year, branches: rows.length, inspected: rows.filter((row) => row.visits > 0).length, rows };
  }

  private today(): string {
    return today(this.store.now());
  }
}

function readScope(caller: Caller): Scope {
  return Scope.of(caller, 'inspection.read', '_id');
}
