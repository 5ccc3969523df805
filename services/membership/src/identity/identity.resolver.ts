import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { GrantRoleInput, IdentityErrorCode, LinkIdentityInput, MutationFields, QueryFields, QueryIdentityArgs, RevokeRoleInput } from '../schema-types.js';
import type { GrantRecord } from './identity.model.js';
import { IdentityService, type CallerIdentityView } from './identity.service.js';

type GrantPayload = Promise<PayloadOf<'grant', GrantRecord, IdentityErrorCode>>;
type Queries = Pick<QueryFields, 'myIdentity' | 'identity'>;
type Mutations = Pick<MutationFields, 'linkIdentity' | 'grantRole' | 'revokeRole'>;

@Resolver('CallerIdentity')
export class IdentityResolver implements Queries, Mutations {
  constructor(private readonly service: IdentityService) {}

  @Query('myIdentity')
  myIdentity(@Context() { caller }: RequestContext) {
    return caller.kind === 'PERSON' ? this.service.of(caller.subject) : null;
  }

  @Query('identity')
  identity(@Args() args: QueryIdentityArgs) {
    return this.service.of(args.subject);
  }

  @Mutation('linkIdentity')
  linkIdentity(@Args('input') input: LinkIdentityInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'identity', CallerIdentityView, IdentityErrorCode>> {
    return payload('identity', this.service.linkMember(caller, input));
  }

  @Mutation('grantRole')
  grantRole(@Args('input') input: GrantRoleInput, @Context() { caller }: RequestContext): GrantPayload {
    return payload('grant', this.service.grant(caller, input));
  }

  @Mutation('revokeRole')
  revokeRole(@Args('input') input: RevokeRoleInput, @Context() { caller }: RequestContext): GrantPayload {
    return payload('grant', this.service.revoke(caller, input));
  }
}
