import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from './organization.loader.js';
import type { OrganizationRecord, SupervisorRecord } from './organization.model.js';
import { isUnionRelation } from './organization.rules.js';

@Resolver('UnionOrganization')
export class OrganizationFieldsResolver {
  constructor(private readonly load: OrganizationLoader) {}

  @ResolveReference()
  reference(reference: { id?: string; code?: string }, context: RequestContext) {
    return reference.id === undefined ? this.load.byCode(context, reference.code ?? '') : this.load.byId(context, reference.id);
  }

  @ResolveField('level')
  level(@Parent() record: OrganizationRecord) {
    return record.orgScope.length - 1;
  }

  @ResolveField('employeeCountTotal')
  employeeCountTotal(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    return this.load.employeeTotal(context, record._id);
  }

  @ResolveField('parent')
  parent(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    return record.parentId && this.load.byId(context, record.parentId);
  }

  @ResolveField('children')
  children(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    return this.load.childrenOf(context, record._id);
  }

  @ResolveField('filingSuperiors')
  async filingSuperiors(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    const ids = [record.parentId, ...record.supervisors.filter(isUnionRelation).map((supervisor) => supervisor.superiorId)];
    const superiors = await Promise.all(ids.map((id) => id && this.load.byId(context, id)));
    return superiors.filter(Boolean);
  }
}

@Resolver('Supervisor')
export class SupervisorResolver {
  constructor(private readonly load: OrganizationLoader) {}

  @ResolveField('organization')
  organization(@Parent() record: SupervisorRecord, @Context() context: RequestContext) {
    return record.superiorId && this.load.byId(context, record.superiorId);
  }
}
