import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AddSpreadsheetPartInput,
  BeginSpreadsheetImportInput,
  CheckSpreadsheetInput,
  CommitSpreadsheetImportInput,
  MutationFields,
  QueryFields,
  QuerySpreadsheetImportArgs,
  QuerySpreadsheetTemplateArgs,
  SpreadsheetImportErrorCode,
  UndoSpreadsheetImportInput,
} from '../schema-types.js';
import type { SpreadsheetImportRecord } from './spreadsheet-import.model.js';
import { SpreadsheetImportService } from './spreadsheet-import.service.js';

type Payload = Promise<PayloadOf<'import', SpreadsheetImportRecord, SpreadsheetImportErrorCode>>;
type Queries = Pick<QueryFields, 'spreadsheetImport' | 'spreadsheetTemplate'>;
type Mutations = Pick<MutationFields, 'beginSpreadsheetImport' | 'addSpreadsheetPart' | 'checkSpreadsheet' | 'commitSpreadsheetImport' | 'undoSpreadsheetImport'>;

@Resolver('SpreadsheetImport')
export class SpreadsheetImportResolver implements Queries, Mutations {
  constructor(private readonly service: SpreadsheetImportService) {}

  @Query('spreadsheetImport')
  spreadsheetImport(@Args() args: QuerySpreadsheetImportArgs, @Context() { caller }: RequestContext) {
    return this.service.one(caller, args.id);
  }

  @Query('spreadsheetTemplate')
  spreadsheetTemplate(@Args() args: QuerySpreadsheetTemplateArgs) {
    return this.service.template(args.kind);
  }

  @Mutation('beginSpreadsheetImport')
  beginSpreadsheetImport(@Args('input') input: BeginSpreadsheetImportInput, @Context() { caller }: RequestContext): Payload {
    return payload('import', this.service.begin(caller, input));
  }

  @Mutation('addSpreadsheetPart')
  addSpreadsheetPart(@Args('input') input: AddSpreadsheetPartInput, @Context() { caller }: RequestContext): Payload {
    return payload('import', this.service.addPart(caller, input));
  }

  @Mutation('checkSpreadsheet')
  checkSpreadsheet(@Args('input') input: CheckSpreadsheetInput, @Context() { caller }: RequestContext): Payload {
    return payload('import', this.service.check(caller, input));
  }

  @Mutation('commitSpreadsheetImport')
  commitSpreadsheetImport(@Args('input') input: CommitSpreadsheetImportInput, @Context() { caller }: RequestContext): Payload {
    return payload('import', this.service.commit(caller, input));
  }

  @Mutation('undoSpreadsheetImport')
  undoSpreadsheetImport(@Args('input') input: UndoSpreadsheetImportInput, @Context() { caller }: RequestContext): Payload {
    return payload('import', this.service.undo(caller, input));
  }
}
