import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  CloseFiveTypeAssessmentInput,
  FiveTypeErrorCode,
  MutationFields,
  OpenFiveTypeAssessmentInput,
  QueryFields,
  QueryFiveTypeRadarArgs,
  ScoreTypeInput,
} from '../schema-types.js';
import type { FiveTypeRecord } from './five-type.model.js';
import { FiveTypeService } from './five-type.service.js';

type Payload = Promise<PayloadOf<'assessment', FiveTypeRecord, FiveTypeErrorCode>>;
type Mutations = Pick<MutationFields, 'openFiveTypeAssessment' | 'scoreType' | 'closeFiveTypeAssessment'>;

@Resolver()
export class FiveTypeResolver implements Pick<QueryFields, 'fiveTypeRadar'>, Mutations {
  constructor(private readonly service: FiveTypeService) {}

  @Query('fiveTypeRadar')
  fiveTypeRadar(@Args() args: QueryFiveTypeRadarArgs, @Context() { caller }: RequestContext) {
    return this.service.radar(caller, args);
  }

  @Mutation('openFiveTypeAssessment')
  openFiveTypeAssessment(@Args('input') input: OpenFiveTypeAssessmentInput, @Context() { caller }: RequestContext): Payload {
    return payload('assessment', this.service.open(caller, input));
  }

  @Mutation('scoreType')
  scoreType(@Args('input') input: ScoreTypeInput, @Context() { caller }: RequestContext): Payload {
    return payload('assessment', this.service.score(caller, input));
  }

  @Mutation('closeFiveTypeAssessment')
  closeFiveTypeAssessment(@Args('input') input: CloseFiveTypeAssessmentInput, @Context() { caller }: RequestContext): Payload {
    return payload('assessment', this.service.close(caller, input));
  }
}
