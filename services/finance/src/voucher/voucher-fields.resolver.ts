import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { optionalStub, stub, type RequestContext } from '@uniongraph/subgraph';
import { postedAccount } from '../account/chart.js';
import type { VoucherFields } from '../schema-types.js';
import { VoucherLoader } from './voucher.loader.js';
import type { VoucherRecord } from './voucher.model.js';

@Resolver('Voucher')
export class VoucherFieldsResolver implements VoucherFields {
  constructor(private readonly load: VoucherLoader) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: VoucherRecord) {
    return stub('UnionOrganization', record.orgId);
  }

  @ResolveField('lines')
  lines(@Parent() record: VoucherRecord) {
    return record.lines.map((line) => ({ ...line, account: postedAccount(line.account, record.datedOn) }));
  }

  @ResolveField('preparedBy')
  preparedBy(@Parent() record: VoucherRecord) {
    return optionalStub('Member', record.preparer.memberId);
  }

  @ResolveField('approvedBy')
  approvedBy(@Parent() record: VoucherRecord) {
    return optionalStub('Member', record.approver?.memberId);
  }

  @ResolveField('handledBy')
  handledBy(@Parent() record: VoucherRecord) {
    return optionalStub('Member', record.handlerId);
  }

  @ResolveField('custodian')
  custodian(@Parent() record: VoucherRecord) {
    return optionalStub('Member', record.custodianId);
  }

  @ResolveField('reverses')
  reverses(@Parent() record: VoucherRecord, @Context() context: RequestContext) {
    return record.reversesId === null ? null : this.load.byId(context, record.reversesId);
  }

  @ResolveField('reversedBy')
  reversedBy(@Parent() record: VoucherRecord, @Context() context: RequestContext) {
    return record.reversedById === null ? null : this.load.byId(context, record.reversedById);
  }
}
