import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { optionalStub, stub, type RequestContext } from '@uniongraph/subgraph';
import type { HospitalStayFields } from '../schema-types.js';
import { VisitLoader } from '../visit/visit.loader.js';
import { DiagnosisService } from './diagnosis.service.js';
import { HospitalStayLoader } from './hospital-stay.loader.js';
import type { HospitalStayRecord } from './hospital-stay.model.js';
import { HospitalStayService } from './hospital-stay.service.js';

@Resolver('HospitalStay')
export class HospitalStayFieldsResolver implements HospitalStayFields {
  constructor(
    private readonly load: HospitalStayLoader,
    private readonly visits: VisitLoader,
    private readonly diagnoses: DiagnosisService,
    private readonly service: HospitalStayService,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: HospitalStayRecord) {
    return stub('UnionOrganization', record.orgId);
  }

  @ResolveField('member')
  member(@Parent() record: HospitalStayRecord) {
    return stub('Member', record.memberId);
  }

  @ResolveField('hospital')
  hospital(@Parent() record: HospitalStayRecord) {
    return this.service.hospital(record);
  }

  @ResolveField('diagnosis')
  diagnosis(@Parent() record: HospitalStayRecord, @Context() { caller }: RequestContext) {
    return this.diagnoses.own(caller, record);
  }

  @ResolveField('handler')
  handler(@Parent() { handlerId }: HospitalStayRecord) {
    return optionalStub('Member', handlerId);
  }

  @ResolveField('visit')
  visit(@Parent() record: HospitalStayRecord, @Context() context: RequestContext) {
    return this.visits.byId(context, record.visitId);
  }
}
