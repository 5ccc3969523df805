import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import type { LocalDate } from '@uniongraph/calendar';
import { HonourRepository } from '../honour/honour.repository.js';
import type { MemberRecord } from '../member/member.model.js';
import { MemberRepository } from '../member/member.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { ModelWorkerFileRecord } from './model-worker.model.js';
import { ModelWorkerRepository, ModelWorkerRuleRepository } from './model-worker.repository.js';
import { DEFAULT_RULE } from './model-worker.rules.js';

const GAP_MAX = 500;
const WHOEVER_READS = Scope.system('who is served is decided by the standing of the membership, whoever asks');

/** Who is served: active and retired members. Nobody goes on calling on somebody who died or left. */
@Injectable()
export class LivingHolders {
  constructor(
    private readonly members: MemberRepository,
    private readonly honours: HonourRepository,
    private readonly files: ModelWorkerRepository,
    private readonly rules: ModelWorkerRuleRepository,
    private readonly organizations: OrganizationRepository,
  ) {}

  /** @returns the files of those who are still served. */
  async among(files: readonly ModelWorkerFileRecord[]): Promise<ModelWorkerFileRecord[]> {
    const members = await this.members.byIds(
      WHOEVER_READS,
      files.map(({ memberId }) => memberId),
    );
    return files.filter((_, index) => isServed(members[index]));
  }

  /** @returns the members within `scope` and the subtree who hold a model worker's title on `day` and have no file, 500 at most. */
  async withoutFile(scope: Scope, orgId: string, day: LocalDate): Promise<MemberRecord[]> {
    const organization = await this.organizations.byId(WHOEVER_READS, orgId);
    if (!organization) return [];
    const rule = (await this.rules.at(organization.orgScope, day)) ?? DEFAULT_RULE;
    const holderIds = [...new Set(await this.honours.holdersOf(scope, orgId, rule.titles, day))];
    const filed = await this.files.filedAmong(holderIds);
    const members = await this.members.byIds(
      WHOEVER_READS,
      holderIds.filter((id) => !filed.has(id)),
    );
    return members.filter(isServed).slice(0, GAP_MAX);
  }
}

function isServed(member: MemberRecord | null | undefined): member is MemberRecord {
  return member?.status === 'ACTIVE' || member?.status === 'RETIRED';
}
