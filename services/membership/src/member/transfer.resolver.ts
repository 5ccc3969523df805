import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type {
  AcceptTransferInput,
  DeclineTransferInput,
  MemberFields,
  MemberTransferErrorCode,
  MemberTransferFields,
  MemberTransferPayloadFields,
  MutationFields,
  TransferMemberInput,
  WithdrawTransferInput,
} from '../schema-types.js';
import { MemberLoader } from './member.loader.js';
import type { MemberRecord } from './member.model.js';
import type { TransferRecord } from './transfer.model.js';
import { TransferService } from './transfer.service.js';

type Payload = PayloadOf<'transfer', TransferRecord, MemberTransferErrorCode>;

@Resolver('MemberTransferPayload')
export class TransferPayloadResolver
  implements Pick<MutationFields, 'transferMember' | 'acceptTransfer' | 'declineTransfer' | 'withdrawTransfer'>, Pick<MemberTransferPayloadFields, 'member'>
{
  constructor(
    private readonly service: TransferService,
    private readonly load: MemberLoader,
  ) {}

  @Mutation('transferMember')
  transferMember(@Args('input') input: TransferMemberInput, @Context() { caller }: RequestContext): Promise<Payload> {
    return payload('transfer', this.service.transfer(caller, input));
  }

  @Mutation('acceptTransfer')
  acceptTransfer(@Args('input') input: AcceptTransferInput, @Context() { caller }: RequestContext): Promise<Payload> {
    return payload('transfer', this.service.accept(caller, input));
  }

  @Mutation('declineTransfer')
  declineTransfer(@Args('input') input: DeclineTransferInput, @Context() { caller }: RequestContext): Promise<Payload> {
    return payload('transfer', this.service.decline(caller, input));
  }

  @Mutation('withdrawTransfer')
  withdrawTransfer(@Args('input') input: WithdrawTransferInput, @Context() { caller }: RequestContext): Promise<Payload> {
    return payload('transfer', this.service.withdraw(caller, input));
  }

  @ResolveField('member')
  member(@Parent() { transfer }: Payload, @Context() context: RequestContext) {
    return transfer && this.load.byId(context, transfer.memberId);
  }
}

@Resolver('MemberTransfer')
export class MemberTransferResolver implements MemberTransferFields {
  constructor(
    private readonly load: MemberLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveField('member')
  member(@Parent() record: TransferRecord, @Context() context: RequestContext) {
    return this.load.byId(context, record.memberId);
  }

  @ResolveField('memberName')
  memberName(@Parent() record: TransferRecord, @Context() context: RequestContext) {
    return this.load.nameOf(context, record.memberId);
  }

  @ResolveField('fromOrganization')
  fromOrganization(@Parent() record: TransferRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.fromOrgId);
  }

  @ResolveField('toOrganization')
  toOrganization(@Parent() record: TransferRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }
}

@Resolver('Member')
export class PendingTransferResolver implements Pick<MemberFields, 'pendingTransfer'> {
  constructor(private readonly load: MemberLoader) {}

  @ResolveField('pendingTransfer')
  pendingTransfer(@Parent() record: MemberRecord, @Context() context: RequestContext) {
    return this.load.pendingTransferOf(context, record._id);
  }
}
