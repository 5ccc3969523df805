import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { monthEnd } from '@uniongraph/calendar';
import { optionalStub, stub, type RequestContext } from '@uniongraph/subgraph';
import { postedAccount } from '../account/chart.js';
import type { FinanceNoticeFields, OverdueFinanceNoticeFields, UnionOrganizationFields, UnionOrganizationFinanceNoticesArgs } from '../schema-types.js';
import { dueOn, type OverdueMonth } from './due-notices.rules.js';
import { FinanceNoticeLoader } from './finance-notice.loader.js';
import type { FinanceNoticeRecord, NoticeLineRecord } from './finance-notice.model.js';

@Resolver('FinanceNotice')
export class FinanceNoticeFieldsResolver implements FinanceNoticeFields {
  constructor(private readonly load: FinanceNoticeLoader) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: FinanceNoticeRecord) {
    return stub('UnionOrganization', record.orgId);
  }

  @ResolveField('income')
  income(@Parent() { income, period }: FinanceNoticeRecord) {
    return named(income, period);
  }

  @ResolveField('expense')
  expense(@Parent() { expense, period }: FinanceNoticeRecord) {
    return named(expense, period);
  }

  @ResolveField('usagePlan')
  usagePlan(@Parent() { usagePlan, period }: FinanceNoticeRecord) {
    return named(usagePlan, period);
  }

  @ResolveField('preparedBy')
  preparedBy(@Parent() record: FinanceNoticeRecord) {
    return optionalStub('Member', record.preparer.memberId);
  }

  @ResolveField('approvedBy')
  approvedBy(@Parent() record: FinanceNoticeRecord) {
    return optionalStub('Member', record.approver?.memberId);
  }

  @ResolveField('dueOn')
  dueOn(@Parent() record: FinanceNoticeRecord) {
    return dueOn(record.period);
  }

  @ResolveField('supersedes')
  supersedes(@Parent() record: FinanceNoticeRecord, @Context() context: RequestContext) {
    return record.supersedesId === null ? null : this.load.byId(context, record.supersedesId);
  }

  @ResolveField('supersededBy')
  supersededBy(@Parent() record: FinanceNoticeRecord, @Context() context: RequestContext) {
    return record.supersededById === null ? null : this.load.byId(context, record.supersededById);
  }
}

@Resolver('OverdueFinanceNotice')
export class OverdueFinanceNoticeResolver implements Pick<OverdueFinanceNoticeFields, 'organization'> {
  @ResolveField('organization')
  organization(@Parent() month: OverdueMonth) {
    return stub('UnionOrganization', month.orgId);
  }
}

@Resolver('UnionOrganization')
export class OrganizationFinanceNoticesResolver implements Pick<UnionOrganizationFields, 'financeNotices'> {
  constructor(private readonly load: FinanceNoticeLoader) {}

  @ResolveField('financeNotices')
  financeNotices(@Parent() organization: { id: string }, @Args() args: UnionOrganizationFinanceNoticesArgs, @Context() context: RequestContext) {
    return this.load.ofYear(context, organization.id, args.year);
  }
}

function named(lines: readonly NoticeLineRecord[], period: string) {
  return lines.map(({ category, amountFen }) => ({ category: postedAccount(category, monthEnd(period)), amountFen }));
}
