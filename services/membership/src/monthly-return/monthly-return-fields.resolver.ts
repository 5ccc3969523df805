import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { FIGURES } from '../ledger/figure.rules.js';
import { LedgerLoader } from '../ledger/ledger.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { FigureChangeFields, MonthlyReturnFields, MonthlyReturnFormFields, MonthlyReturnRuleFields, SignedFigureFields } from '../schema-types.js';
import { MonthlyReturnLoader, type MonthlyReturnFormView } from './monthly-return.loader.js';
import type { MonthlyReturnRecord, SignedFigureRecord } from './monthly-return.model.js';
import { changesBetween, type SourceChange } from './monthly-return.rules.js';
import type { ReturnRuleRecord } from './return-rule.model.js';

/** A signed figure with the return that it stands in. */
export interface SignedFigureView extends SignedFigureRecord {
  of: MonthlyReturnRecord;
}

@Resolver('MonthlyReturn')
export class MonthlyReturnFieldsResolver implements MonthlyReturnFields {
  constructor(
    private readonly load: MonthlyReturnLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('branch')
  branch(@Parent() record: MonthlyReturnRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('figures')
  figures(@Parent() record: MonthlyReturnRecord): SignedFigureView[] {
    return record.figures.map((figure) => ({ ...figure, of: record }));
  }
}

@Resolver('SignedFigure')
export class SignedFigureResolver implements SignedFigureFields {
  constructor(private readonly load: MonthlyReturnLoader) {}

  @ResolveField('name')
  name(@Parent() { figure }: SignedFigureView) {
    return FIGURES[figure].name;
  }

  @ResolveField('unit')
  unit(@Parent() { figure }: SignedFigureView) {
    return FIGURES[figure].unit;
  }

  @ResolveField('changedSinceSigning')
  async changedSinceSigning(@Parent() view: SignedFigureView, @Context() context: RequestContext) {
    return (await this.changes(view, context)).length > 0;
  }

  @ResolveField('changes')
  async changes(@Parent() { figure, of }: SignedFigureView, @Context() context: RequestContext): Promise<SourceChange[]> {
    const [submission, { lineages }] = await Promise.all([this.load.submissionOf(context, of._id, of.submission), this.load.figuresNow(context, of.orgId, of.month)]);
    const sourcesIn = (all: readonly { figure: string; sources: string[] }[]): string[] => all.find((lineage) => lineage.figure === figure)?.sources ?? [];
    return changesBetween(sourcesIn(submission?.lineages ?? []), sourcesIn(lineages));
  }

  @ResolveField('current')
  async current(@Parent() { figure, of }: SignedFigureView, @Context() context: RequestContext) {
    const { figures } = await this.load.figuresNow(context, of.orgId, of.month);
    return figures.find((view) => view.figure === figure) ?? null;
  }
}

@Resolver('FigureChange')
export class FigureChangeResolver implements FigureChangeFields {
  constructor(private readonly ledger: LedgerLoader) {}

  @ResolveField('entry')
  entry(@Parent() { entryId }: SourceChange, @Context() context: RequestContext) {
    return this.ledger.byId(context, entryId);
  }
}

@Resolver('MonthlyReturnForm')
export class MonthlyReturnFormResolver implements MonthlyReturnFormFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('branch')
  branch(@Parent() { branchId }: MonthlyReturnFormView, @Context() context: RequestContext) {
    return this.organizations.byId(context, branchId);
  }
}

@Resolver('MonthlyReturnRule')
export class MonthlyReturnRuleResolver implements MonthlyReturnRuleFields {
  constructor(
    private readonly load: MonthlyReturnLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.rule(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: ReturnRuleRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }
}
