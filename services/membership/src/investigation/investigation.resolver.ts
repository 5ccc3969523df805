import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AdoptInvestigationInput,
  ConcludeInnovationProjectInput,
  InvestigationErrorCode,
  MutationFields,
  ProposeInvestigationInput,
  QueryFields,
  QueryInnovationProjectArgs,
  QueryInvestigationArgs,
  StartInnovationProjectInput,
  SubmitInvestigationReportInput,
} from '../schema-types.js';
import type { InnovationProjectRecord } from './innovation-project.model.js';
import { InnovationProjectService } from './innovation-project.service.js';
import { InvestigationLoader } from './investigation.loader.js';
import type { InvestigationRecord } from './investigation.model.js';
import { InvestigationService } from './investigation.service.js';

type Payload = Promise<PayloadOf<'investigation', InvestigationRecord, InvestigationErrorCode>>;
type ProjectPayload = Promise<PayloadOf<'innovationProject', InnovationProjectRecord, InvestigationErrorCode>>;
type Queries = Pick<QueryFields, 'investigation' | 'innovationProject'>;
type Mutations = Pick<MutationFields, 'proposeInvestigation' | 'submitInvestigationReport' | 'adoptInvestigation' | 'startInnovationProject' | 'concludeInnovationProject'>;

@Resolver('InvestigationTopic')
export class InvestigationResolver implements Queries, Mutations {
  constructor(
    private readonly service: InvestigationService,
    private readonly projects: InnovationProjectService,
    private readonly load: InvestigationLoader,
  ) {}

  @Query('investigation')
  investigation(@Args() args: QueryInvestigationArgs, @Context() context: RequestContext) {
    return this.load.topic(context, args.id);
  }

  @Query('innovationProject')
  innovationProject(@Args() args: QueryInnovationProjectArgs, @Context() context: RequestContext) {
    return this.load.project(context, args.id);
  }

  @Mutation('proposeInvestigation')
  proposeInvestigation(@Args('input') input: ProposeInvestigationInput, @Context() { caller }: RequestContext): Payload {
    return payload('investigation', this.service.propose(caller, input));
  }

  @Mutation('submitInvestigationReport')
  submitInvestigationReport(@Args('input') input: SubmitInvestigationReportInput, @Context() { caller }: RequestContext): Payload {
    return payload('investigation', this.service.submitReport(caller, input));
  }

  @Mutation('adoptInvestigation')
  adoptInvestigation(@Args('input') input: AdoptInvestigationInput, @Context() { caller }: RequestContext): Payload {
    return payload('investigation', this.service.adopt(caller, input));
  }

  @Mutation('startInnovationProject')
  startInnovationProject(@Args('input') input: StartInnovationProjectInput, @Context() { caller }: RequestContext): ProjectPayload {
    return payload('innovationProject', this.projects.start(caller, input));
  }

  @Mutation('concludeInnovationProject')
  concludeInnovationProject(@Args('input') input: ConcludeInnovationProjectInput, @Context() { caller }: RequestContext): ProjectPayload {
    return payload('innovationProject', this.projects.conclude(caller, input));
  }
}
