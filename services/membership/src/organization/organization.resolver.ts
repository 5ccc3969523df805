import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { JobRecord } from '@uniongraph/jobs';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AddSupervisorInput,
  ChangeOrganizationInput,
  DissolveOrganizationInput,
  ImportOrganizationsInput,
  MoveOrganizationInput,
  MutationFields,
  OrganizationErrorCode,
  QueryFields,
  QueryOrganizationArgs,
  QueryOrganizationTreeArgs,
  RegisterOrganizationInput,
} from '../schema-types.js';
import type { OrganizationRecord } from './organization.model.js';
import { OrganizationImportService } from './organization-import.service.js';
import { OrganizationMoveService } from './organization-move.service.js';
import { OrganizationService } from './organization.service.js';

type Payload = Promise<PayloadOf<'organization', OrganizationRecord, OrganizationErrorCode>>;
type Queries = Pick<QueryFields, 'organization' | 'organizationTree'>;
type Mutations = Pick<
  MutationFields,
  'registerOrganization' | 'importOrganizations' | 'changeOrganization' | 'moveOrganization' | 'startOrganizationMove' | 'addSupervisor' | 'dissolveOrganization'
>;

@Resolver('UnionOrganization')
export class OrganizationResolver implements Queries, Mutations {
  constructor(
    private readonly service: OrganizationService,
    private readonly imports: OrganizationImportService,
    private readonly moves: OrganizationMoveService,
  ) {}

  @Query('organization')
  organization(@Args() args: QueryOrganizationArgs, @Context() context: RequestContext) {
    return this.service.one(context, args);
  }

  @Query('organizationTree')
  organizationTree(@Args() args: QueryOrganizationTreeArgs, @Context() context: RequestContext) {
    return this.service.tree(context.caller, args.rootId, args.includeDissolved ?? false);
  }

  @Mutation('registerOrganization')
  registerOrganization(@Args('input') input: RegisterOrganizationInput, @Context() { caller }: RequestContext): Payload {
    return payload('organization', this.service.register(caller, input));
  }

  @Mutation('importOrganizations')
  importOrganizations(
    @Args('input') input: ImportOrganizationsInput,
    @Context() { caller }: RequestContext,
  ): Promise<PayloadOf<'organizations', OrganizationRecord[], OrganizationErrorCode>> {
    return payload('organizations', this.imports.import(caller, input));
  }

  @Mutation('changeOrganization')
  changeOrganization(@Args('input') input: ChangeOrganizationInput, @Context() { caller }: RequestContext): Payload {
    return payload('organization', this.service.change(caller, input));
  }

  @Mutation('moveOrganization')
  moveOrganization(@Args('input') input: MoveOrganizationInput, @Context() { caller }: RequestContext): Payload {
    return payload('organization', this.moves.move(caller, input));
  }

  @Mutation('startOrganizationMove')
  startOrganizationMove(@Args('input') input: MoveOrganizationInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'job', JobRecord, OrganizationErrorCode>> {
    return payload('job', this.moves.startMove(caller, input));
  }

  @Mutation('addSupervisor')
  addSupervisor(@Args('input') input: AddSupervisorInput, @Context() { caller }: RequestContext): Payload {
    return payload('organization', this.service.addSupervisor(caller, input));
  }

  @Mutation('dissolveOrganization')
  dissolveOrganization(@Args('input') input: DissolveOrganizationInput, @Context() { caller }: RequestContext): Payload {
    return payload('organization', this.service.dissolve(caller, input));
  }
}
