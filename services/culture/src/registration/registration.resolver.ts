import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { MutationFields, QueryFields, SignUpForActivityInput, WithdrawSignUpInput } from '../schema-types.js';
import { MyActivitiesService } from './my-activities.service.js';
import type { RegistrationRecord } from './registration.model.js';
import { RegistrationService } from './registration.service.js';

type Payload = Promise<PayloadOf<'registration', RegistrationRecord>>;

@Resolver('Registration')
export class RegistrationResolver implements Pick<QueryFields, 'myActivities'>, Pick<MutationFields, 'signUpForActivity' | 'withdrawSignUp'> {
  constructor(
    private readonly service: RegistrationService,
    private readonly mine: MyActivitiesService,
  ) {}

  @Query('myActivities')
  myActivities(@Context() { caller }: RequestContext) {
    return this.mine.of(caller);
  }

  @Mutation('signUpForActivity')
  signUpForActivity(@Args('input') input: SignUpForActivityInput, @Context() { caller }: RequestContext): Payload {
    return payload('registration', this.service.signUp(caller, input));
  }

  @Mutation('withdrawSignUp')
  withdrawSignUp(@Args('input') input: WithdrawSignUpInput, @Context() { caller }: RequestContext): Payload {
    return payload('registration', this.service.withdraw(caller, input));
  }
}
