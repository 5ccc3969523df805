import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AttachCreationEvidenceInput,
  CreationErrorCode,
  MutationFields,
  QueryCreationBoardArgs,
  QueryCreationCampaignArgs,
  QueryFields,
  RecordCreationResultInput,
  RecordExpertGuidanceInput,
  StartCreationCampaignInput,
  SubmitCreationInput,
  WaiveCreationItemInput,
} from '../schema-types.js';
import { CreationCampaignLoader } from './creation-campaign.loader.js';
import type { CreationCampaignRecord } from './creation-campaign.model.js';
import { CreationCampaignService } from './creation-campaign.service.js';
import { CreationResultService } from './creation-result.service.js';

type Payload = Promise<PayloadOf<'creationCampaign', CreationCampaignRecord, CreationErrorCode>>;
type Queries = Pick<QueryFields, 'creationCampaign' | 'creationBoard'>;
type Acts = 'startCreationCampaign' | 'attachCreationEvidence' | 'waiveCreationItem' | 'recordExpertGuidance' | 'submitCreation' | 'recordCreationResult';

@Resolver('CreationCampaign')
export class CreationCampaignResolver implements Queries, Pick<MutationFields, Acts> {
  constructor(
    private readonly service: CreationCampaignService,
    private readonly results: CreationResultService,
    private readonly load: CreationCampaignLoader,
  ) {}

  @Query('creationCampaign')
  creationCampaign(@Args() args: QueryCreationCampaignArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('creationBoard')
  creationBoard(@Args() args: QueryCreationBoardArgs, @Context() { caller }: RequestContext) {
    return this.service.board(caller, args.orgId);
  }

  @Mutation('startCreationCampaign')
  startCreationCampaign(@Args('input') input: StartCreationCampaignInput, @Context() { caller }: RequestContext): Payload {
    return payload('creationCampaign', this.service.start(caller, input));
  }

  @Mutation('attachCreationEvidence')
  attachCreationEvidence(@Args('input') input: AttachCreationEvidenceInput, @Context() { caller }: RequestContext): Payload {
    return payload('creationCampaign', this.service.attachEvidence(caller, input));
  }

  @Mutation('waiveCreationItem')
  waiveCreationItem(@Args('input') input: WaiveCreationItemInput, @Context() { caller }: RequestContext): Payload {
    return payload('creationCampaign', this.service.waiveItem(caller, input));
  }

  @Mutation('recordExpertGuidance')
  recordExpertGuidance(@Args('input') input: RecordExpertGuidanceInput, @Context() { caller }: RequestContext): Payload {
    return payload('creationCampaign', this.service.recordGuidance(caller, input));
  }

  @Mutation('submitCreation')
  submitCreation(@Args('input') input: SubmitCreationInput, @Context() { caller }: RequestContext): Payload {
    return payload('creationCampaign', this.service.submit(caller, input));
  }

  @Mutation('recordCreationResult')
  recordCreationResult(@Args('input') input: RecordCreationResultInput, @Context() { caller }: RequestContext): Payload {
    return payload('creationCampaign', this.results.record(caller, input));
  }
}
