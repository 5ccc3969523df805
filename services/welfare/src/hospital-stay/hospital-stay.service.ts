import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { refuse } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { AssignHospitalStayInput, EndHospitalStayInput, ReportHospitalStayInput } from '../schema-types.js';
import { UnionPeople } from '../union-people.js';
import { VisitRaising } from '../visit/visit-raising.js';
import { DiagnosisService } from './diagnosis.service.js';
import type { HospitalStayRecord } from './hospital-stay.model.js';
import { HospitalStayRepository } from './hospital-stay.repository.js';
import { checkDays, checkDetails, checkHandler, checkStillThere, reportedBefore } from './hospital-stay.rules.js';
import { scopeOf } from './hospital-stay.scope.js';

@Injectable()
export class HospitalStayService {
  constructor(
    private readonly stays: HospitalStayRepository,
    private readonly raising: VisitRaising,
    private readonly diagnoses: DiagnosisService,
    private readonly people: UnionPeople,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** The stay and the visit that it calls for, both or neither. */
  report(caller: Caller, input: ReportHospitalStayInput): Promise<HospitalStayRecord> {
    return this.work.run(caller, 'reportHospitalStay', input, async (act) => {
      const memberId = input.memberId ?? caller.memberId;
      if (memberId === null) refuse('INVALID', '请填写住院会员 | say which member is in hospital', ['input', 'memberId']);
      const found = await this.people.requireMember(act, 'hospital.report', memberId);
      const [diagnosis, to, planTaskIds] = [input.diagnosis?.trim() || null, input.to ?? null, input.planTaskIds ?? []];
      checkDetails(input.hospital, diagnosis);
      checkDays(input.from, to, today(act.now));
      const begun = newRecord('hos', act, { orgId: found.organization._id, orgScope: found.organization.orgScope }, planTaskIds);
      const diseaseKey = this.diagnoses.diseaseKey(memberId, diagnosis);
      const visit = await this.raising.raise(act, { ...found, trigger: 'HOSPITAL', occurredOn: input.from, planTaskIds, stayId: begun._id, diseaseKey });
      const record: HospitalStayRecord = {
        ...begun,
        memberId,
        handlerId: null,
        privyIds: [memberId],
        from: input.from,
        to,
        visitId: visit._id,
        hospitalSealed: this.store.cipher.encrypt(input.hospital.trim()),
        diagnosisSealed: diagnosis && this.store.cipher.encrypt(diagnosis),
      };
      return act.insert(this.stays.model, record, reportedBefore());
    });
  }

  end(caller: Caller, input: EndHospitalStayInput): Promise<HospitalStayRecord> {
    return this.work.run(caller, 'endHospitalStay', input, async (act) => {
      const current = await this.stays.forChange(scopeOf(caller, 'hospital.report'), input.id, input.version, act.session);
      checkStillThere(current);
      const to = input.to ?? today(act.now);
      checkDays(current.from, to, today(act.now));
      return act.update(this.stays.model, current, { to });
    });
  }

  assign(caller: Caller, input: AssignHospitalStayInput): Promise<HospitalStayRecord> {
    return this.work.run(caller, 'assignHospitalStay', input, async (act) => {
      const current = await this.stays.forChange(scopeOf(caller, 'hospital.assign'), input.id, input.version, act.session);
      checkHandler(current, input.handlerId);
      await this.people.requireActive(act, [input.handlerId], 'handlerId');
      return act.update(this.stays.model, current, { handlerId: input.handlerId, privyIds: [current.memberId, input.handlerId] });
    });
  }

  async own(caller: Caller): Promise<HospitalStayRecord[]> {
    return caller.memberId === null ? [] : this.stays.ofMember(scopeOf(caller, 'hospital.event'), caller.memberId);
  }

  hospital({ hospitalSealed }: HospitalStayRecord): string {
    return this.store.cipher.decrypt(hospitalSealed);
  }
}
