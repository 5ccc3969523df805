import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { badUserInput, DomainError } from '@uniongraph/errors';
import { newId, newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type { RequestContext } from '@uniongraph/subgraph';
import type { AddSupervisorInput, ChangeOrganizationInput, DissolveOrganizationInput, RegisterOrganizationInput } from '../schema-types.js';
import { FilingRepository } from '../filing/filing.repository.js';
import { MemberRepository } from '../member/member.repository.js';
import { Foundings } from './foundings.js';
import { employeesOn, withFigure } from './head-count.rules.js';
import { organizationFacts } from './organization.events.js';
import type { OrganizationRecord, SupervisorRecord } from './organization.model.js';
import { OrganizationLoader } from './organization.loader.js';
import { OrganizationRepository } from './organization.repository.js';
import { checkActive, checkEmpty, checkHeadCountDay, checkParticulars, checkRegion, checkRegistration, checkSupervisor, isUnionRelation, refuse } from './organization.rules.js';
import { readScope, writeScope } from './organization.scope.js';

const TREE_MAX = 1_000;

@Injectable()
export class OrganizationService {
  constructor(
    private readonly organizations: OrganizationRepository,
    private readonly load: OrganizationLoader,
    private readonly members: MemberRepository,
    private readonly foundings: Foundings,
    private readonly filings: FilingRepository,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws GraphQLError BAD_USER_INPUT unless asked by id or by code, not both. */
  one(context: RequestContext, by: { id?: string | null; code?: string | null }): Promise<OrganizationRecord | null> {
    if (by.id && !by.code) return this.load.byId(context, by.id);
    if (by.code && !by.id) return this.load.byCode(context, by.code);
    throw badUserInput('请填写 id 或 code 其中一项 | Give either id or code');
  }

  /** @throws GraphQLError BAD_USER_INPUT when the tree has more than 1000 organisations. */
  async tree(caller: Caller, rootId: string, includeDissolved: boolean): Promise<OrganizationRecord[]> {
    const tree = await this.organizations.tree(readScope(caller), rootId, includeDissolved, TREE_MAX + 1);
    if (tree.length > TREE_MAX) throw badUserInput(`该组织树超过 ${TREE_MAX} 个组织，请从较低一级查起 | The tree has more than ${TREE_MAX} organisations: ask for a lower root`);
    return tree;
  }

  register(caller: Caller, input: RegisterOrganizationInput): Promise<OrganizationRecord> {
    return this.work.run(caller, 'registerOrganization', input, async (act) => {
      const particulars = { name: input.name.trim(), employeeCount: input.employeeCount ?? 0 };
      checkRegistration(input, today(act.now));
      checkParticulars(particulars);
      const parent = await this.parentOrRoot(act, input.parentId);
      const id = newId('org');
      const record: OrganizationRecord = {
        ...newRecord('org', act, { orgId: id, orgScope: [...(parent?.orgScope ?? []), id] }),
        _id: id,
        ...particulars,
        code: input.code,
        kind: input.kind,
        parentId: parent?._id ?? null,
        region: checkRegion(input.region),
        establishedOn: input.establishedOn,
        status: 'ACTIVE',
        headCounts: withFigure([], particulars.employeeCount, input.establishedOn, act.now),
        supervisors: [],
      };
      const saved = await act.insert(this.organizations.model, record, duplicateCode(input.code));
      act.emit('OrganizationRegistered', saved, organizationFacts(saved));
      await this.foundings.together(act, saved, input);
      return saved;
    });
  }

  change(caller: Caller, input: ChangeOrganizationInput): Promise<OrganizationRecord> {
    return this.work.run(caller, 'changeOrganization', input, async (act) => {
      const current = await this.forChange(act, input);
      const change = { name: input.name?.trim() ?? current.name, ...headCountAfter(act, current, input), region: checkRegion(input.region) ?? current.region };
      checkParticulars({ name: change.name, employeeCount: input.employeeCount ?? 0 });
      const saved = await act.update(this.organizations.model, current, change);
      act.emit('OrganizationChanged', saved, organizationFacts(saved));
      return saved;
    });
  }

  addSupervisor(caller: Caller, input: AddSupervisorInput): Promise<OrganizationRecord> {
    return this.work.run(caller, 'addSupervisor', input, async (act) => {
      const current = await this.forChange(act, input);
      const superior = isUnionRelation(input) && input.superiorId ? await this.superiorFor(act, input.superiorId) : null;
      const name = superior?.name ?? input.superiorName?.trim() ?? '';
      const supervisor: SupervisorRecord = { relation: input.relation, name, superiorId: superior?._id ?? null, since: input.since ?? today(act.now) };
      checkSupervisor(current, supervisor, superior);
      const saved = await act.update(this.organizations.model, current, { supervisors: [...current.supervisors, supervisor] });
      if (superior) await this.filings.shareAll(saved._id, superior._id, act.session);
      act.emit('OrganizationChanged', saved, organizationFacts(saved));
      return saved;
    });
  }

  dissolve(caller: Caller, input: DissolveOrganizationInput): Promise<OrganizationRecord> {
    return this.work.run(caller, 'dissolveOrganization', input, async (act) => {
      const current = await this.forChange(act, input);
      checkEmpty({
        members: await this.members.countLiveAt(current._id, act.session),
        subordinates: await this.organizations.countBelow(current._id, act.session),
      });
      const saved = await act.update(this.organizations.model, current, { status: 'DISSOLVED', ...declared(act, current, 0, today(act.now)) });
      act.emit('OrganizationDissolved', saved, organizationFacts(saved));
      return saved;
    });
  }

  private async forChange(act: Act, input: { id: string; version: number }): Promise<OrganizationRecord> {
    const current = await this.organizations.forChange(writeScope(act.caller), input.id, input.version, act.session);
    checkActive(current, ['input', 'id']);
    return current;
  }

  /** OR-02: who registers holds an office at the level above, which thereby approves (工会法 art. 12). The root is the product's own. */
  private async parentOrRoot(act: Act, parentId: string | null | undefined): Promise<OrganizationRecord | null> {
    if (parentId) return this.parentFor(act, parentId);
    if (act.caller.kind !== 'SERVICE') refuse('INVALID', '请填写上级组织 | parentId is missing', ['input', 'parentId']);
    return null;
  }

  private async parentFor(act: Act, parentId: string): Promise<OrganizationRecord> {
    const parent = await this.organizations.byId(writeScope(act.caller), parentId, act.session);
    if (!parent) refuse('NOT_FOUND', '找不到该上级组织 | There is no such parent organisation', ['input', 'parentId']);
    checkActive(parent, ['input', 'parentId']);
    await act.hold(this.organizations.model, parent);
    return parent;
  }

  private async superiorFor(act: Act, superiorId: string): Promise<OrganizationRecord> {
    const superior = await this.organizations.byId(readScope(act.caller), superiorId, act.session);
    if (!superior) refuse('NOT_FOUND', '找不到该上级工会 | There is no such superior union', ['input', 'superiorId']);
    checkActive(superior, ['input', 'superiorId']);
    return superior;
  }
}

function duplicateCode(code: string): DomainError {
  return new DomainError('DUPLICATE_CODE', `组织代码 ${code} 已被使用，请换一个 | Code ${code} is in use: take another`, { field: ['input', 'code'] });
}

type HeadCount = Pick<OrganizationRecord, 'employeeCount' | 'headCounts'>;

function headCountAfter(act: Act, current: OrganizationRecord, { employeeCount, employeeCountFrom }: ChangeOrganizationInput): HeadCount {
  const now = today(act.now);
  if (employeeCountFrom) checkHeadCountDay(employeeCountFrom, employeeCount, current, now);
  return employeeCount == null ? { employeeCount: current.employeeCount, headCounts: current.headCounts } : declared(act, current, employeeCount, employeeCountFrom ?? now);
}

function declared(act: Act, current: OrganizationRecord, employees: number, from: string): HeadCount {
  const headCounts = withFigure(current.headCounts, employees, from, act.now);
  return { headCounts, employeeCount: employeesOn(headCounts, today(act.now)) };
}
