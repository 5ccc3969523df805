import { FrameworkFieldsResolver, PartnerFieldsResolver, TaskFrameworkResolver } from './framework-fields.resolver.js';
import { FrameworkLoader } from './framework.loader.js';
import { FrameworkRepository, PartnerRepository } from './framework.repository.js';
import { FrameworkResolver } from './framework.resolver.js';
import { FrameworkService } from './framework.service.js';
import { PartnerService } from './partner.service.js';
import { TaskTagRepository } from './task-tag.repository.js';

export const frameworkSlice = [
  FrameworkResolver,
  FrameworkFieldsResolver,
  PartnerFieldsResolver,
  TaskFrameworkResolver,
  FrameworkService,
  PartnerService,
  FrameworkLoader,
  FrameworkRepository,
  PartnerRepository,
  TaskTagRepository,
];
