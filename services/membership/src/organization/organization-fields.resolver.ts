import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import type { SupervisorFields, UnionOrganizationEmployeeCountArgs, UnionOrganizationEmployeeCountTotalArgs, UnionOrganizationFields } from '../schema-types.js';
import { OrganizationLoader } from './organization.loader.js';
import type { OrganizationRecord, SupervisorRecord } from './organization.model.js';

type Fields = Pick<UnionOrganizationFields, 'level' | 'region' | 'employeeCount' | 'employeeCountTotal' | 'parent' | 'children' | 'filingSuperiors'>;

@Resolver('UnionOrganization')
export class OrganizationFieldsResolver implements Fields {
  constructor(private readonly load: OrganizationLoader) {}

  @ResolveReference()
  reference(reference: { id?: string; code?: string }, context: RequestContext) {
    return reference.id === undefined ? this.load.byCode(context, reference.code ?? '') : this.load.byId(context, reference.id);
  }

  @ResolveField('level')
  level(@Parent() record: OrganizationRecord) {
    return record.orgScope.length - 1;
  }

  @ResolveField('region')
  region(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    return this.load.regionOf(context, record);
  }

  @ResolveField('employeeCount')
  employeeCount(@Parent() record: OrganizationRecord, @Args() args: UnionOrganizationEmployeeCountArgs) {
    return this.load.employeesOf(record, args.on);
  }

  @ResolveField('employeeCountTotal')
  employeeCountTotal(@Parent() record: OrganizationRecord, @Args() args: UnionOrganizationEmployeeCountTotalArgs, @Context() context: RequestContext) {
    return this.load.employeeTotal(context, record._id, args.on);
  }

  @ResolveField('parent')
  parent(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    return record.parentId === null ? null : this.load.byId(context, record.parentId);
  }

  @ResolveField('children')
  children(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    return this.load.childrenOf(context, record._id);
  }

  @ResolveField('filingSuperiors')
  filingSuperiors(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    return this.load.filingSuperiorsOf(context, record);
  }
}

@Resolver('Supervisor')
export class SupervisorResolver implements SupervisorFields {
  constructor(private readonly load: OrganizationLoader) {}

  /** A union's name as it is today; of any other superior, as it was registered. */
  @ResolveField('name')
  async name(@Parent() record: SupervisorRecord, @Context() context: RequestContext) {
    return (await this.organization(record, context))?.name ?? record.name;
  }

  @ResolveField('organization')
  async organization(@Parent() record: SupervisorRecord, @Context() context: RequestContext) {
    return record.superiorId === null ? null : this.load.byId(context, record.superiorId);
  }
}
