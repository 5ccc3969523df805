import { FiveTypeFieldsResolver, FiveTypeScoreResolver } from './five-type-fields.resolver.js';
import { FiveTypeLoader } from './five-type.loader.js';
import { FiveTypeRepository } from './five-type.repository.js';
import { FiveTypeResolver } from './five-type.resolver.js';
import { FiveTypeService } from './five-type.service.js';

export const fiveTypeSlice = [FiveTypeResolver, FiveTypeFieldsResolver, FiveTypeScoreResolver, FiveTypeService, FiveTypeLoader, FiveTypeRepository];
