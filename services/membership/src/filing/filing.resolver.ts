import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AcknowledgeFilingInput,
  FilingErrorCode,
  MutationFields,
  QueryFields,
  QueryFilingArgs,
  ReplyFilingInput,
  ReturnFilingInput,
  SubmitFilingInput,
} from '../schema-types.js';
import { FilingLoader } from './filing.loader.js';
import type { FilingRecord } from './filing.model.js';
import { FilingService } from './filing.service.js';

type Payload = Promise<PayloadOf<'filing', FilingRecord, FilingErrorCode>>;
type Mutations = Pick<MutationFields, 'submitFiling' | 'acknowledgeFiling' | 'replyFiling' | 'returnFiling'>;

@Resolver('Filing')
export class FilingResolver implements Pick<QueryFields, 'filing'>, Mutations {
  constructor(
    private readonly service: FilingService,
    private readonly load: FilingLoader,
  ) {}

  @Query('filing')
  filing(@Args() args: QueryFilingArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Mutation('submitFiling')
  submitFiling(@Args('input') input: SubmitFilingInput, @Context() { caller }: RequestContext): Payload {
    return payload('filing', this.service.submit(caller, input));
  }

  @Mutation('acknowledgeFiling')
  acknowledgeFiling(@Args('input') input: AcknowledgeFilingInput, @Context() { caller }: RequestContext): Payload {
    return payload('filing', this.service.acknowledge(caller, input));
  }

  @Mutation('replyFiling')
  replyFiling(@Args('input') input: ReplyFilingInput, @Context() { caller }: RequestContext): Payload {
    return payload('filing', this.service.reply(caller, input));
  }

  @Mutation('returnFiling')
  returnFiling(@Args('input') input: ReturnFilingInput, @Context() { caller }: RequestContext): Payload {
    return payload('filing', this.service.return(caller, input));
  }
}
