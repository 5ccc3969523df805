import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { FigureSourceFields, BranchLedgerEntryFields, StatPointFields, UnionFigureFields, UnionFigureSourcesArgs, YearlyReportFields } from '../schema-types.js';
import { FIGURES, type FigureView } from './figure.rules.js';
import { UnionFigures, type FigureSourceView, type YearlyReportView } from './figure.service.js';
import type { LedgerEntryRecord } from './ledger-entry.model.js';
import { LedgerLoader } from './ledger.loader.js';
import type { StatPointView } from './statistics.service.js';

@Resolver('BranchLedgerEntry')
export class LedgerEntryFieldsResolver implements BranchLedgerEntryFields {
  constructor(
    private readonly load: LedgerLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('branch')
  branch(@Parent() record: LedgerEntryRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('recordRef')
  recordRef(@Parent() { service, recordType, recordId }: LedgerEntryRecord) {
    return service && recordType && recordId ? { service, recordType, recordId } : null;
  }

  @ResolveField('earlier')
  earlier(@Parent() record: LedgerEntryRecord, @Context() context: RequestContext) {
    return record.revision === 1 ? [] : this.load.earlierOf(context, record._id);
  }
}

@Resolver('UnionFigure')
export class UnionFigureResolver implements UnionFigureFields {
  constructor(private readonly figures: UnionFigures) {}

  @ResolveField('name')
  name(@Parent() { figure }: FigureView) {
    return FIGURES[figure].name;
  }

  @ResolveField('unit')
  unit(@Parent() { figure }: FigureView) {
    return FIGURES[figure].unit;
  }

  @ResolveField('sources')
  sources(@Parent() view: FigureView, @Args() { first, after }: UnionFigureSourcesArgs) {
    return this.figures.sources(view, first ?? 50, after ?? null);
  }
}

@Resolver('FigureSource')
export class FigureSourceResolver implements FigureSourceFields {
  constructor(private readonly load: LedgerLoader) {}

  @ResolveField('entry')
  entry(@Parent() { entryId }: FigureSourceView, @Context() context: RequestContext) {
    return entryId === null ? null : this.load.byId(context, entryId);
  }
}

@Resolver('YearlyReport')
export class YearlyReportResolver implements YearlyReportFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('organization')
  organization(@Parent() { orgId }: YearlyReportView, @Context() context: RequestContext) {
    return this.organizations.byId(context, orgId);
  }
}

@Resolver('StatPoint')
export class StatPointResolver implements StatPointFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('branch')
  branch(@Parent() { branchId }: StatPointView, @Context() context: RequestContext) {
    return branchId === null ? null : this.organizations.byId(context, branchId);
  }
}
