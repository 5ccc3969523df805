import { Books } from './books.js';
import { LedgerEntryResolver, LedgerResolver } from './ledger.resolver.js';
import { LedgerService } from './ledger.service.js';

export const ledgerSlice = [LedgerResolver, LedgerEntryResolver, LedgerService, Books];
