import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { addDays } from '@uniongraph/calendar';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { SpellRepository } from '../member/spell.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { DeclarationDeadlineRepository, DeclarationRepository } from './declaration.repository.js';
import { undeclaredSince } from './declaration.rules.js';

const TREE = Scope.system('the tree is published');
const ORGANIZATIONS_MAX = 1_000;

/** Employees who are neither members nor declared in time, and declared ones who are no members yet. */
@Injectable()
export class DeclarationDesk {
  constructor(
    desk: DeskSources,
    private readonly declarations: DeclarationRepository,
    private readonly deadlines: DeclarationDeadlineRepository,
    private readonly spells: SpellRepository,
    private readonly organizations: OrganizationRepository,
  ) {
    desk.register((period) => this.undeclared(period));
    desk.register((period) => this.notApproved(period));
  }

  private async undeclared({ orgId, on, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const [root] = await this.organizations.byIds(TREE, [orgId]);
    if (!root) return [];
    const [tree, members, declared, days] = await Promise.all([
      this.organizations.tree(TREE, orgId, false, ORGANIZATIONS_MAX),
      this.spells.activeByOrganization(orgId, on),
      this.declarations.waitingByOrganization(orgId),
      this.deadlines.daysAt(root.orgScope),
    ]);
    return tree
      .flatMap(({ _id, headCounts }) => {
        const since = undeclaredSince(headCounts, (members.get(_id) ?? 0) + (declared.get(_id) ?? 0), on);
        const dueOn = since && addDays(since, days);
        return dueOn && dueOn <= until
          ? [
              {
                kind: 'UNDECLARED_EMPLOYEES' as const,
                orgId: _id,
                title: '有职工既未入会也未申报 | employees who are neither members nor declared',
                dueOn,
                recordType: 'UnionOrganization',
                recordId: _id,
              },
            ]
          : [];
      })
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
      .slice(0, limit);
  }

  private async notApproved({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const waiting = await this.declarations.waitingAt(orgId, limit);
    return waiting
      .filter(({ declaredOn }) => declaredOn <= until)
      .map(({ _id: recordId, orgId: at, name, declaredOn }) => ({
        kind: 'HIRE_NOT_APPROVED' as const,
        orgId: at,
        title: `${name} 已申报，尚未入会 | declared, and no member yet`,
        dueOn: declaredOn,
        recordType: 'EmployeeDeclaration',
        recordId,
      }));
  }
}
