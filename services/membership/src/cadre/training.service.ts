import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { badUserInput } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { HostOrganization } from '../organization/host-organization.js';
import type { QueryCadreTrainingComplianceArgs, SetCadreTrainingRequirementInput } from '../schema-types.js';
import { CadreRepository } from './cadre.repository.js';
import { checkRequirement } from './cadre.rules.js';
import { cadreScope } from './cadre.scope.js';
import { TrainingAttendanceRepository } from './training-attendance.repository.js';
import type { TrainingRequirementRecord } from './training-requirement.model.js';
import { TrainingRequirementRepository } from './training-requirement.repository.js';
import { requirementFor, trainingOf, type TrainingView } from './training.rules.js';

const CADRES_MAX = 500;

export interface ComplianceView {
  year: number;
  on: string;
  trainings: TrainingView[];
  compliant: number;
}

/** What training cadres need, and have by what culture reported; what it did not report counts not. */
@Injectable()
export class TrainingService {
  constructor(
    private readonly cadres: CadreRepository,
    private readonly requirements: TrainingRequirementRepository,
    private readonly attendances: TrainingAttendanceRepository,
    private readonly hosts: HostOrganization,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** Of those in office today, or on the last day of a year that is over. Four queries, however many cadres. */
  async compliance(caller: Caller, { orgId, year, post }: QueryCadreTrainingComplianceArgs): Promise<ComplianceView> {
    if (!/^\d{4}$/.test(String(year))) throw badUserInput('年度须为四位数 | the year must have four digits');
    const [first, last, now] = [`${year}-01-01`, `${year}-12-31`, today(this.store.now())];
    const on = last < now ? last : now;
    const cadres = await this.cadres.inOfficeOn(cadreScope(caller, 'cadre.read'), orgId, on, post ?? null, CADRES_MAX);
    const latest = await this.requirements.latestOf([...new Set(cadres.flatMap(({ orgScope }) => orgScope))], year);
    const memberIds = [...new Set(cadres.map(({ memberId }) => memberId))];
    const attended = await this.attendances.ofMembers(memberIds, first, last);
    const trainings = cadres.map((cadre) => trainingOf(cadre, requirementFor(cadre, latest), attended[memberIds.indexOf(cadre.memberId)] ?? []));
    return { year, on, trainings, compliant: trainings.filter(({ compliant }) => compliant).length };
  }

  setRequirement(caller: Caller, input: SetCadreTrainingRequirementInput): Promise<TrainingRequirementRecord> {
    return this.work.run(caller, 'setCadreTrainingRequirement', input, async (act) => {
      const organization = await this.hosts.within(act, 'cadre.write', input.orgId);
      checkRequirement(input);
      const place = { orgId: input.orgId, year: input.year, post: input.post ?? null };
      const revision = (await this.requirements.lastRevision(place, act.session)) + 1;
      const { year, minSessions } = input;
      return act.insert(this.requirements.model, {
        ...newRecord('ctr', act, organization),
        year,
        post: place.post,
        revision,
        minSessions,
        topics: [...new Set(input.topics ?? [])],
      });
    });
  }
}
