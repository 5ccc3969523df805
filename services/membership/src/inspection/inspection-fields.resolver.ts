import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { BranchInspectionFields, InspectionFindingFields, InspectionVisitFields } from '../schema-types.js';
import type { InspectionFindingRecord } from './inspection-finding.model.js';
import { InspectionReading, type BranchInspectionView } from './inspection-reading.js';
import type { InspectionVisitRecord } from './inspection-visit.model.js';

@Resolver('InspectionVisit')
export class InspectionVisitFieldsResolver implements InspectionVisitFields {
  constructor(
    private readonly reading: InspectionReading,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.reading.visitById(context, reference.id);
  }

  @ResolveField('branch')
  branch(@Parent() record: InspectionVisitRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('inspectors')
  inspectors(@Parent() record: InspectionVisitRecord, @Context() context: RequestContext) {
    return this.reading.inspectorsOf(context, record);
  }

  @ResolveField('findings')
  findings(@Parent() record: InspectionVisitRecord, @Context() context: RequestContext) {
    return this.reading.findingsOf(context, record._id);
  }
}

@Resolver('InspectionFinding')
export class InspectionFindingFieldsResolver implements InspectionFindingFields {
  constructor(
    private readonly reading: InspectionReading,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.reading.findingById(context, reference.id);
  }

  @ResolveField('visit')
  visit(@Parent() record: InspectionFindingRecord, @Context() context: RequestContext) {
    return this.reading.visitById(context, record.visitId);
  }

  @ResolveField('branch')
  branch(@Parent() record: InspectionFindingRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('isOverdue')
  isOverdue(@Parent() record: InspectionFindingRecord) {
    return this.reading.isOverdue(record);
  }
}

@Resolver('BranchInspection')
export class BranchInspectionResolver implements BranchInspectionFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('branch')
  branch(@Parent() view: BranchInspectionView, @Context() context: RequestContext) {
    return this.organizations.byId(context, view.branchId);
  }
}
