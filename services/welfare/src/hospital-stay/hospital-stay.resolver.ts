import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AssignHospitalStayInput,
  EndHospitalStayInput,
  MutationFields,
  QueryFields,
  QueryHospitalStayArgs,
  QueryHospitalVisitRateArgs,
  ReportHospitalStayInput,
  RevealDiagnosisInput,
} from '../schema-types.js';
import { DiagnosisService } from './diagnosis.service.js';
import { HospitalStayLoader } from './hospital-stay.loader.js';
import type { HospitalStayRecord } from './hospital-stay.model.js';
import { HospitalStayService } from './hospital-stay.service.js';
import { HospitalVisitRateService } from './hospital-visit-rate.service.js';

type Payload = Promise<PayloadOf<'hospitalStay', HospitalStayRecord>>;
type Queries = Pick<QueryFields, 'hospitalStay' | 'myHospitalStays' | 'hospitalVisitRate'>;
type Mutations = Pick<MutationFields, 'reportHospitalStay' | 'endHospitalStay' | 'assignHospitalStay' | 'revealDiagnosis'>;

@Resolver('HospitalStay')
export class HospitalStayResolver implements Queries, Mutations {
  constructor(
    private readonly service: HospitalStayService,
    private readonly diagnoses: DiagnosisService,
    private readonly rates: HospitalVisitRateService,
    private readonly load: HospitalStayLoader,
  ) {}

  @Query('hospitalStay')
  hospitalStay(@Args() args: QueryHospitalStayArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('myHospitalStays')
  myHospitalStays(@Context() { caller }: RequestContext) {
    return this.service.own(caller);
  }

  @Query('hospitalVisitRate')
  hospitalVisitRate(@Args() args: QueryHospitalVisitRateArgs, @Context() { caller }: RequestContext) {
    return this.rates.rate(caller, args);
  }

  @Mutation('reportHospitalStay')
  reportHospitalStay(@Args('input') input: ReportHospitalStayInput, @Context() { caller }: RequestContext): Payload {
    return payload('hospitalStay', this.service.report(caller, input));
  }

  @Mutation('endHospitalStay')
  endHospitalStay(@Args('input') input: EndHospitalStayInput, @Context() { caller }: RequestContext): Payload {
    return payload('hospitalStay', this.service.end(caller, input));
  }

  @Mutation('assignHospitalStay')
  assignHospitalStay(@Args('input') input: AssignHospitalStayInput, @Context() { caller }: RequestContext): Payload {
    return payload('hospitalStay', this.service.assign(caller, input));
  }

  @Mutation('revealDiagnosis')
  revealDiagnosis(@Args('input') input: RevealDiagnosisInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'diagnosis', string | null>> {
    return payload('diagnosis', this.diagnoses.reveal(caller, input));
  }
}
