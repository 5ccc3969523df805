import { RectificationDesk } from './rectification-desk.js';
import { RectificationRepository } from './rectification.repository.js';
import { RectificationCheckResolver, RectificationFieldsResolver, RectificationResolver } from './rectification.resolver.js';
import { RectificationService } from './rectification.service.js';

export const rectificationSlice = [
  RectificationResolver,
  RectificationFieldsResolver,
  RectificationCheckResolver,
  RectificationService,
  RectificationRepository,
  RectificationDesk,
];
