import { SchemeNoticesResolver, SelectionNoticeFieldsResolver } from './selection-notice-fields.resolver.js';
import { SelectionNoticeLoader } from './selection-notice.loader.js';
import { SelectionNoticeRepository, SelectionObjectionRepository, SelectionRuleRepository } from './selection-notice.repository.js';
import { SelectionNoticeResolver } from './selection-notice.resolver.js';
import { SelectionNoticeService } from './selection-notice.service.js';
import { SelectionObjectionService } from './selection-objection.service.js';

export const selectionNoticeSlice = [
  SelectionNoticeResolver,
  SelectionNoticeFieldsResolver,
  SchemeNoticesResolver,
  SelectionNoticeService,
  SelectionObjectionService,
  SelectionNoticeLoader,
  SelectionNoticeRepository,
  SelectionObjectionRepository,
  SelectionRuleRepository,
];
