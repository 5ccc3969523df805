import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { UnitOfWork } from '@uniongraph/mongo';
import { CommitteeRepository } from '../committee/committee.repository.js';
import { CommitteeService } from '../committee/committee.service.js';
import { ElectedSeats } from '../committee/elected-seats.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { CertifyElectionInput } from '../schema-types.js';
import type { ElectionRoundRecord } from './election-round.model.js';
import { ElectionRoundRepository } from './election-round.repository.js';
import { checkState, postsOf } from './election-round.rules.js';
import { electionScope } from './election-round.scope.js';

const OF_THE_ROUND = Scope.system('the organ before and the union of a round that the caller may certify');

/** The old organ stays until here: it goes, and the elected come, in one transaction, without rights until the result is filed. */
@Injectable()
export class CertificationService {
  constructor(
    private readonly rounds: ElectionRoundRepository,
    private readonly organizations: OrganizationRepository,
    private readonly committees: CommitteeRepository,
    private readonly founding: CommitteeService,
    private readonly seats: ElectedSeats,
    private readonly work: UnitOfWork,
  ) {}

  certify(caller: Caller, input: CertifyElectionInput): Promise<ElectionRoundRecord> {
    return this.work.run(caller, 'certifyElection', input, async (act) => {
      const current = await this.rounds.forChange(electionScope(caller, 'election.write'), input.id, input.version, act.session);
      checkState(current, 'COUNTED');
      const posts = postsOf(current, input.posts ?? []);
      const union = (await this.organizations.byId(OF_THE_ROUND, current.orgId, act.session))!;
      await act.hold(this.organizations.model, union);
      const [before] = await this.committees.standingOrgans(OF_THE_ROUND, [{ orgId: current.orgId, kind: current.organ, subject: null }], act.session);
      const on = today(act.now);
      const committee = await this.founding.found(act, union, {
        kind: current.organ,
        subject: null,
        name: input.name,
        termFrom: on,
        termTo: input.termTo,
        predecessorId: before?._id ?? null,
        isPublished: true,
        planTaskIds: [],
      });
      await this.seats.install(act, committee, posts);
      const saved = await act.update(this.rounds.model, current, { state: 'CERTIFIED', committeeId: committee._id, certifiedOn: on });
      act.emit('ElectionCertified', saved, { roundId: saved._id, organ: saved.organ, committeeId: committee._id, certifiedOn: on });
      return saved;
    });
  }
}
