import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { newRecord, UnitOfWork } from '@uniongraph/mongo';
import { MemberRepository } from '../member/member.repository.js';
import { readScope as memberScope } from '../member/member.scope.js';
import { HostOrganization } from '../organization/host-organization.js';
import type { AppointCadreInput, EvaluateCadreInput, ReleaseCadreInput } from '../schema-types.js';
import type { CadreRecord } from './cadre.model.js';
import { CadreRepository } from './cadre.repository.js';
import { alreadyAppointed, checkAppointment, checkEligible, checkEvaluation, checkRelease } from './cadre.rules.js';
import { cadreScope } from './cadre.scope.js';

/** The register of union cadres (工会干部), and their evaluation. */
@Injectable()
export class CadreService {
  constructor(
    private readonly cadres: CadreRepository,
    private readonly members: MemberRepository,
    private readonly hosts: HostOrganization,
    private readonly work: UnitOfWork,
  ) {}

  /** The member is held, so that nobody who leaves at the same moment is appointed. */
  appoint(caller: Caller, input: AppointCadreInput): Promise<CadreRecord> {
    return this.work.run(caller, 'appointCadre', input, async (act) => {
      const organization = await this.hosts.within(act, 'cadre.write', input.orgId);
      const from = input.from ?? today(act.now);
      checkAppointment(input, from, today(act.now), organization);
      const member = checkEligible(await this.members.byId(memberScope(caller), input.memberId, act.session), input.orgId);
      await act.hold(this.members.model, member);
      const record: CadreRecord = {
        ...newRecord('cad', act, organization, input.planTaskIds ?? []),
        memberId: member._id,
        knownToIds: [member._id],
        post: input.post,
        fullTime: input.fullTime,
        from,
        termTo: input.termTo ?? null,
        to: null,
        endReason: null,
        filedWithId: input.filedWithId ?? null,
        evaluations: [],
      };
      const saved = await act.insert(this.cadres.model, record, alreadyAppointed());
      act.emit('CadreAppointed', saved, { cadreId: saved._id, memberId: member._id, post: saved.post, fullTime: saved.fullTime, from });
      return saved;
    });
  }

  release(caller: Caller, input: ReleaseCadreInput): Promise<CadreRecord> {
    return this.work.run(caller, 'releaseCadre', input, async (act) => {
      const cadre = await this.cadres.forChange(cadreScope(caller, 'cadre.write'), input.id, input.version, act.session);
      const on = input.on ?? today(act.now);
      checkRelease(cadre, { on, reason: input.reason }, today(act.now));
      const saved = await act.update(this.cadres.model, cadre, { to: on, endReason: input.reason.trim() });
      act.emit('CadreReleased', saved, { cadreId: saved._id, memberId: saved.memberId, to: on, version: saved.version });
      return saved;
    });
  }

  evaluate(caller: Caller, input: EvaluateCadreInput): Promise<CadreRecord> {
    return this.work.run(caller, 'evaluateCadre', input, async (act) => {
      const cadre = await this.cadres.forChange(cadreScope(caller, 'cadre.evaluate'), input.id, input.version, act.session);
      checkEvaluation(cadre, input, today(act.now));
      const evaluation = { year: input.year, grade: input.grade, comment: input.comment?.trim() ?? null, on: today(act.now) };
      const saved = await act.update(this.cadres.model, cadre, { evaluations: [...cadre.evaluations, evaluation] });
      act.emit('CadreEvaluated', saved, { cadreId: saved._id, year: input.year, version: saved.version });
      return saved;
    });
  }
}
