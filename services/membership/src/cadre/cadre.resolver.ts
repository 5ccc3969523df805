import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AppointCadreInput,
  CadreErrorCode,
  EvaluateCadreInput,
  MutationFields,
  QueryCadreArgs,
  QueryCadreTrainingComplianceArgs,
  QueryFields,
  ReleaseCadreInput,
  SetCadreTrainingRequirementInput,
} from '../schema-types.js';
import { CadreLoader } from './cadre.loader.js';
import type { CadreRecord } from './cadre.model.js';
import { CadreService } from './cadre.service.js';
import type { TrainingRequirementRecord } from './training-requirement.model.js';
import { TrainingService } from './training.service.js';

type Payload = Promise<PayloadOf<'cadre', CadreRecord, CadreErrorCode>>;
type RequirementPayload = Promise<PayloadOf<'cadreTrainingRequirement', TrainingRequirementRecord, CadreErrorCode>>;
type Queries = Pick<QueryFields, 'cadre' | 'cadreTrainingCompliance'>;
type Mutations = Pick<MutationFields, 'appointCadre' | 'releaseCadre' | 'evaluateCadre' | 'setCadreTrainingRequirement'>;

@Resolver('Cadre')
export class CadreResolver implements Queries, Mutations {
  constructor(
    private readonly service: CadreService,
    private readonly training: TrainingService,
    private readonly load: CadreLoader,
  ) {}

  @Query('cadre')
  cadre(@Args() args: QueryCadreArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('cadreTrainingCompliance')
  cadreTrainingCompliance(@Args() args: QueryCadreTrainingComplianceArgs, @Context() { caller }: RequestContext) {
    return this.training.compliance(caller, args);
  }

  @Mutation('appointCadre')
  appointCadre(@Args('input') input: AppointCadreInput, @Context() { caller }: RequestContext): Payload {
    return payload('cadre', this.service.appoint(caller, input));
  }

  @Mutation('releaseCadre')
  releaseCadre(@Args('input') input: ReleaseCadreInput, @Context() { caller }: RequestContext): Payload {
    return payload('cadre', this.service.release(caller, input));
  }

  @Mutation('evaluateCadre')
  evaluateCadre(@Args('input') input: EvaluateCadreInput, @Context() { caller }: RequestContext): Payload {
    return payload('cadre', this.service.evaluate(caller, input));
  }

  @Mutation('setCadreTrainingRequirement')
  setCadreTrainingRequirement(@Args('input') input: SetCadreTrainingRequirementInput, @Context() { caller }: RequestContext): RequirementPayload {
    return payload('cadreTrainingRequirement', this.training.setRequirement(caller, input));
  }
}
