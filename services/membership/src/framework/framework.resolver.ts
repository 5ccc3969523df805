import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { PlanTaskRecord } from '../plan-task/plan-task.model.js';
import type {
  DefineFrameworkInput,
  EndPartnerInput,
  FrameworkErrorCode,
  MutationFields,
  QueryFields,
  QueryPartnerArgs,
  QueryTasksByFrameworkArgs,
  RegisterPartnerInput,
  TagTaskInput,
  UntagTaskInput,
} from '../schema-types.js';
import { FrameworkLoader } from './framework.loader.js';
import type { FrameworkRecord } from './framework.model.js';
import { FrameworkService } from './framework.service.js';
import type { PartnerBodyRecord } from './partner.model.js';
import { PartnerService } from './partner.service.js';

type Tagged = Promise<PayloadOf<'planTask', PlanTaskRecord, FrameworkErrorCode>>;
type Partner = Promise<PayloadOf<'partner', PartnerBodyRecord, FrameworkErrorCode>>;
type Queries = Pick<QueryFields, 'partner' | 'tasksByFramework'>;
type Mutations = Pick<MutationFields, 'defineFramework' | 'tagTask' | 'untagTask' | 'registerPartner' | 'endPartner'>;

@Resolver('Framework')
export class FrameworkResolver implements Queries, Mutations {
  constructor(
    private readonly service: FrameworkService,
    private readonly partners: PartnerService,
    private readonly load: FrameworkLoader,
  ) {}

  @Query('partner')
  partner(@Args() { id }: QueryPartnerArgs, @Context() context: RequestContext) {
    return this.load.partner(context, id);
  }

  @Query('tasksByFramework')
  tasksByFramework(@Args() { frameworkId }: QueryTasksByFrameworkArgs, @Context() context: RequestContext) {
    return this.service.board(context, frameworkId);
  }

  @Mutation('defineFramework')
  defineFramework(@Args('input') input: DefineFrameworkInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'framework', FrameworkRecord, FrameworkErrorCode>> {
    return payload('framework', this.service.define(caller, input));
  }

  @Mutation('tagTask')
  tagTask(@Args('input') input: TagTaskInput, @Context() { caller }: RequestContext): Tagged {
    return payload('planTask', this.service.tag(caller, input));
  }

  @Mutation('untagTask')
  untagTask(@Args('input') input: UntagTaskInput, @Context() { caller }: RequestContext): Tagged {
    return payload('planTask', this.service.untag(caller, input));
  }

  @Mutation('registerPartner')
  registerPartner(@Args('input') input: RegisterPartnerInput, @Context() { caller }: RequestContext): Partner {
    return payload('partner', this.partners.register(caller, input));
  }

  @Mutation('endPartner')
  endPartner(@Args('input') input: EndPartnerInput, @Context() { caller }: RequestContext): Partner {
    return payload('partner', this.partners.end(caller, input));
  }
}
