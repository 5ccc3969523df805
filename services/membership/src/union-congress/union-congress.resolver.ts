import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AddCongressDocumentInput,
  AdoptUnionResolutionInput,
  CloseUnionCongressInput,
  CompletePrepTaskInput,
  MutationFields,
  OpenUnionCongressInput,
  PlanUnionCongressInput,
  QueryFields,
  QueryUnionCongressSessionArgs,
  UnionCongressErrorCode,
} from '../schema-types.js';
import { UnionCongressLoader } from './union-congress.loader.js';
import type { UnionCongressRecord } from './union-congress.model.js';
import { UnionCongressService } from './union-congress.service.js';

type Payload = Promise<PayloadOf<'unionCongressSession', UnionCongressRecord, UnionCongressErrorCode>>;
type Mutations = Pick<MutationFields, 'planUnionCongress' | 'completePrepTask' | 'addCongressDocument' | 'openUnionCongress' | 'adoptUnionResolution' | 'closeUnionCongress'>;

@Resolver('UnionCongressSession')
export class UnionCongressResolver implements Pick<QueryFields, 'unionCongressSession'>, Mutations {
  constructor(
    private readonly service: UnionCongressService,
    private readonly load: UnionCongressLoader,
  ) {}

  @Query('unionCongressSession')
  unionCongressSession(@Args() args: QueryUnionCongressSessionArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Mutation('planUnionCongress')
  planUnionCongress(@Args('input') input: PlanUnionCongressInput, @Context() { caller }: RequestContext): Payload {
    return payload('unionCongressSession', this.service.plan(caller, input));
  }

  @Mutation('completePrepTask')
  completePrepTask(@Args('input') input: CompletePrepTaskInput, @Context() { caller }: RequestContext): Payload {
    return payload('unionCongressSession', this.service.completePrepTask(caller, input));
  }

  @Mutation('addCongressDocument')
  addCongressDocument(@Args('input') input: AddCongressDocumentInput, @Context() { caller }: RequestContext): Payload {
    return payload('unionCongressSession', this.service.addDocument(caller, input));
  }

  @Mutation('openUnionCongress')
  openUnionCongress(@Args('input') input: OpenUnionCongressInput, @Context() { caller }: RequestContext): Payload {
    return payload('unionCongressSession', this.service.open(caller, input));
  }

  @Mutation('adoptUnionResolution')
  adoptUnionResolution(@Args('input') input: AdoptUnionResolutionInput, @Context() { caller }: RequestContext): Payload {
    return payload('unionCongressSession', this.service.adoptResolution(caller, input));
  }

  @Mutation('closeUnionCongress')
  closeUnionCongress(@Args('input') input: CloseUnionCongressInput, @Context() { caller }: RequestContext): Payload {
    return payload('unionCongressSession', this.service.close(caller, input));
  }
}
