import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AdoptRegulationInput,
  DraftRegulationInput,
  MutationFields,
  QueryFields,
  QueryRegulationAreasArgs,
  QueryRegulationArgs,
  QueryRegulationCoverageArgs,
  RegulationErrorCode,
  RepealRegulationInput,
  SetRegulationAreasInput,
} from '../schema-types.js';
import type { RegulationAreaListRecord } from './regulation-area.model.js';
import { RegulationLoader } from './regulation.loader.js';
import type { RegulationRecord } from './regulation.model.js';
import { RegulationService } from './regulation.service.js';

type Payload = Promise<PayloadOf<'regulation', RegulationRecord, RegulationErrorCode>>;
type AreaPayload = Promise<PayloadOf<'regulationAreaList', RegulationAreaListRecord, RegulationErrorCode>>;
type Queries = Pick<QueryFields, 'regulation' | 'regulationAreas' | 'regulationCoverage'>;
type Mutations = Pick<MutationFields, 'setRegulationAreas' | 'draftRegulation' | 'adoptRegulation' | 'repealRegulation'>;

@Resolver('Regulation')
export class RegulationResolver implements Queries, Mutations {
  constructor(
    private readonly service: RegulationService,
    private readonly load: RegulationLoader,
  ) {}

  @Query('regulation')
  regulation(@Args() args: QueryRegulationArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('regulationAreas')
  regulationAreas(@Args() args: QueryRegulationAreasArgs) {
    return this.service.areasOn(args);
  }

  @Query('regulationCoverage')
  regulationCoverage(@Args() args: QueryRegulationCoverageArgs) {
    return this.service.coverage(args);
  }

  @Mutation('setRegulationAreas')
  setRegulationAreas(@Args('input') input: SetRegulationAreasInput, @Context() { caller }: RequestContext): AreaPayload {
    return payload('regulationAreaList', this.service.setAreas(caller, input));
  }

  @Mutation('draftRegulation')
  draftRegulation(@Args('input') input: DraftRegulationInput, @Context() { caller }: RequestContext): Payload {
    return payload('regulation', this.service.draft(caller, input));
  }

  @Mutation('adoptRegulation')
  adoptRegulation(@Args('input') input: AdoptRegulationInput, @Context() { caller }: RequestContext): Payload {
    return payload('regulation', this.service.adopt(caller, input));
  }

  @Mutation('repealRegulation')
  repealRegulation(@Args('input') input: RepealRegulationInput, @Context() { caller }: RequestContext): Payload {
    return payload('regulation', this.service.repeal(caller, input));
  }
}
