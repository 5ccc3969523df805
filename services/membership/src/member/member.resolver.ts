import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  ApplyForMembershipInput,
  ApproveMembershipInput,
  ChangeMemberInput,
  CorrectStandingInput,
  DeclineMembershipInput,
  EndMembershipInput,
  ExpelMemberInput,
  ImportMembersInput,
  KeepMembershipInput,
  MemberErrorCode,
  MutationFields,
  QueryFields,
  QueryMemberArgs,
  QueryStandingArgs,
  ResumeMembershipInput,
  RetireMemberInput,
  RevealIdNumberInput,
  TreatAsLeftInput,
} from '../schema-types.js';
import { ApplicationService } from './application.service.js';
import { CorrectionService } from './correction.service.js';
import { EndingService } from './ending.service.js';
import { IdNumberService } from './id-number.service.js';
import { ImportService } from './import.service.js';
import { MemberLoader } from './member.loader.js';
import type { MemberRecord } from './member.model.js';
import { StandingService } from './standing.service.js';

type Payload = Promise<PayloadOf<'member', MemberRecord, MemberErrorCode>>;
type Queries = Pick<QueryFields, 'member' | 'myMembership' | 'standing' | 'myAccessLog'>;
type Mutations = Pick<
  MutationFields,
  | 'applyForMembership'
  | 'importMembers'
  | 'approveMembership'
  | 'declineMembership'
  | 'changeMember'
  | 'treatAsLeft'
  | 'expelMember'
  | 'retireMember'
  | 'endMembership'
  | 'keepMembership'
  | 'resumeMembership'
  | 'correctStanding'
  | 'revealIdNumber'
>;

@Resolver('Member')
export class MemberResolver implements Queries, Mutations {
  constructor(
    private readonly applications: ApplicationService,
    private readonly standings: StandingService,
    private readonly corrections: CorrectionService,
    private readonly endings: EndingService,
    private readonly imports: ImportService,
    private readonly idNumbers: IdNumberService,
    private readonly load: MemberLoader,
  ) {}

  @Query('member')
  member(@Args() args: QueryMemberArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('myMembership')
  myMembership(@Context() context: RequestContext) {
    return context.caller.memberId === null ? null : this.load.byId(context, context.caller.memberId);
  }

  @Query('standing')
  standing(@Args() args: QueryStandingArgs, @Context() context: RequestContext) {
    return this.standings.standing(context, args);
  }

  @Query('myAccessLog')
  myAccessLog(@Context() { caller }: RequestContext) {
    return this.idNumbers.accessLog(caller);
  }

  @Mutation('applyForMembership')
  applyForMembership(@Args('input') input: ApplyForMembershipInput, @Context() { caller }: RequestContext): Payload {
    return payload('member', this.applications.apply(caller, input));
  }

  @Mutation('importMembers')
  importMembers(@Args('input') input: ImportMembersInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'members', MemberRecord[], MemberErrorCode>> {
    return payload('members', this.imports.import(caller, input));
  }

  @Mutation('approveMembership')
  approveMembership(@Args('input') input: ApproveMembershipInput, @Context() { caller }: RequestContext): Payload {
    return payload('member', this.applications.approve(caller, input));
  }

  @Mutation('declineMembership')
  declineMembership(@Args('input') input: DeclineMembershipInput, @Context() { caller }: RequestContext): Payload {
    return payload('member', this.applications.decline(caller, input));
  }

  @Mutation('changeMember')
  changeMember(@Args('input') input: ChangeMemberInput, @Context() { caller }: RequestContext): Payload {
    return payload('member', this.applications.change(caller, input));
  }

  @Mutation('treatAsLeft')
  treatAsLeft(@Args('input') input: TreatAsLeftInput, @Context() { caller }: RequestContext): Payload {
    return payload('member', this.endings.treatAsLeft(caller, input));
  }

  @Mutation('expelMember')
  expelMember(@Args('input') input: ExpelMemberInput, @Context() { caller }: RequestContext): Payload {
    return payload('member', this.endings.expel(caller, input));
  }

  @Mutation('retireMember')
  retireMember(@Args('input') input: RetireMemberInput, @Context() { caller }: RequestContext): Payload {
    return payload('member', this.standings.retire(caller, input));
  }

  @Mutation('keepMembership')
  keepMembership(@Args('input') input: KeepMembershipInput, @Context() { caller }: RequestContext): Payload {
    return payload('member', this.standings.keep(caller, input));
  }

  @Mutation('resumeMembership')
  resumeMembership(@Args('input') input: ResumeMembershipInput, @Context() { caller }: RequestContext): Payload {
    return payload('member', this.standings.resume(caller, input));
  }

  @Mutation('correctStanding')
  correctStanding(@Args('input') input: CorrectStandingInput, @Context() { caller }: RequestContext): Payload {
    return payload('member', this.corrections.correct(caller, input));
  }

  @Mutation('endMembership')
  endMembership(@Args('input') input: EndMembershipInput, @Context() { caller }: RequestContext): Payload {
    return payload('member', this.endings.end(caller, input));
  }

  @Mutation('revealIdNumber')
  revealIdNumber(@Args('input') input: RevealIdNumberInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'idNumber', string, MemberErrorCode>> {
    return payload('idNumber', this.idNumbers.reveal(caller, input));
  }
}
