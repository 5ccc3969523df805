import { DueNotices } from './due-notices.js';
import { FinanceNoticeFieldsResolver, OrganizationFinanceNoticesResolver, OverdueFinanceNoticeResolver } from './finance-notice-fields.resolver.js';
import { FinanceNoticeLoader } from './finance-notice.loader.js';
import { FinanceNoticeRepository } from './finance-notice.repository.js';
import { FinanceNoticeResolver } from './finance-notice.resolver.js';
import { FinanceNoticeService } from './finance-notice.service.js';

export const financeNoticeSlice = [
  FinanceNoticeResolver,
  FinanceNoticeFieldsResolver,
  OverdueFinanceNoticeResolver,
  OrganizationFinanceNoticesResolver,
  FinanceNoticeService,
  FinanceNoticeLoader,
  FinanceNoticeRepository,
  DueNotices,
];
