import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { JobService } from '../job/job.service.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { SpreadsheetImportFaultsArgs, SpreadsheetImportFields } from '../schema-types.js';
import type { SpreadsheetImportRecord } from './spreadsheet-import.model.js';
import { SpreadsheetImportService } from './spreadsheet-import.service.js';

@Resolver('SpreadsheetImport')
export class SpreadsheetImportFieldsResolver implements Pick<SpreadsheetImportFields, 'organization' | 'faults' | 'job'> {
  constructor(
    private readonly service: SpreadsheetImportService,
    private readonly jobs: JobService,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveField('organization')
  organization(@Parent() record: SpreadsheetImportRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('faults')
  faults(@Parent() record: SpreadsheetImportRecord, @Args() args: SpreadsheetImportFaultsArgs) {
    return this.service.faults(record, args);
  }

  @ResolveField('job')
  job(@Parent() record: SpreadsheetImportRecord, @Context() context: RequestContext) {
    return this.jobs.of(context, record.jobId);
  }
}
