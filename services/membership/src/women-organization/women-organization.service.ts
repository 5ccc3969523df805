import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { badUserInput, refusingAt } from '@uniongraph/errors';
import { UnitOfWork, type Act } from '@uniongraph/mongo';
import type { CommitteeRecord } from '../committee/committee.model.js';
import { CommitteeService, type NewCommittee } from '../committee/committee.service.js';
import { CommitteeSeatService } from '../committee/committee-seat.service.js';
import { Foundings } from '../organization/foundings.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { EstablishWomenCommitteeInput, FoundingWomenCommitteeInput } from '../schema-types.js';
import { WomenOrganizationReading, type WomenOrganizationView } from './women-organization-reading.js';

const NAME = '女职工委员会';
const TREE_MAX = 1_000;

/** Founds the women workers' organisation together with the union (同步组建), or later. */
@Injectable()
export class WomenOrganizationService {
  constructor(
    private readonly committees: CommitteeService,
    private readonly seats: CommitteeSeatService,
    private readonly reading: WomenOrganizationReading,
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
    foundings: Foundings,
  ) {
    foundings.register((act, organization, { womenCommittee }) => this.together(act, organization, womenCommittee));
  }

  establish(caller: Caller, input: EstablishWomenCommitteeInput): Promise<CommitteeRecord> {
    return this.work.run(caller, 'establishWomenCommittee', input, async (act) => {
      const organization = await this.committees.host(act, input.orgId);
      const { termFrom, termTo } = input;
      const committee = await this.committees.found(act, organization, {
        ...aWomenCommittee(input.name, termFrom, termTo),
        predecessorId: input.predecessorId ?? null,
        planTaskIds: input.planTaskIds ?? [],
      });
      const { chairId } = input;
      if (chairId)
        await refusingAt(
          () => ['input', 'chairId'],
          () => this.seats.seatOn(act, committee, { memberId: chairId, duty: 'CHAIR', from: termFrom, closeRelativeOfPrincipal: false, planTaskIds: [] }),
        );
      return committee;
    });
  }

  /** @throws GraphQLError BAD_USER_INPUT when the tree has more than 1000 organisations. */
  async gaps(caller: Caller, orgId: string): Promise<WomenOrganizationView[]> {
    const scope = Scope.of(caller, 'womenOrganization.gaps', '_id');
    const tree = await this.organizations.tree(scope, orgId, false, TREE_MAX + 1);
    if (tree.length > TREE_MAX) throw badUserInput(`该组织树超过 ${TREE_MAX} 个组织，请从较低一级查起 | The tree has more than ${TREE_MAX} organisations: ask for a lower root`);
    return this.reading.incompleteOf(tree);
  }

  private async together(act: Act, organization: OrganizationRecord, committee: FoundingWomenCommitteeInput | null | undefined): Promise<void> {
    if (!committee) return;
    const founded = aWomenCommittee(committee.name, organization.establishedOn, committee.termTo);
    await refusingAt(
      ([, ...rest]) => ['input', 'womenCommittee', ...rest],
      () => this.committees.found(act, organization, founded),
    );
  }
}

function aWomenCommittee(name: string | null | undefined, termFrom: string, termTo: string): NewCommittee {
  return { kind: 'WOMEN_COMMITTEE', subject: null, name: name ?? NAME, termFrom, termTo, predecessorId: null, isPublished: true, planTaskIds: [] };
}
