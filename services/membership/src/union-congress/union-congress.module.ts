import { PlanTaskResolutionsResolver, UnionCongressFieldsResolver, UnionResolutionResolver } from './union-congress-fields.resolver.js';
import { UnionCongressDesk } from './union-congress-desk.js';
import { UnionCongressLoader } from './union-congress.loader.js';
import { UnionCongressRepository } from './union-congress.repository.js';
import { UnionCongressResolver } from './union-congress.resolver.js';
import { UnionCongressService } from './union-congress.service.js';

export const unionCongressSlice = [
  UnionCongressResolver,
  UnionCongressFieldsResolver,
  UnionResolutionResolver,
  PlanTaskResolutionsResolver,
  UnionCongressService,
  UnionCongressLoader,
  UnionCongressRepository,
  UnionCongressDesk,
];
