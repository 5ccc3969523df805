import { Books } from './books.js';
import { GeneralLedgerResolver, LedgerEntryResolver, LedgerResolver, TrialBalanceResolver } from './ledger.resolver.js';
import { LedgerService } from './ledger.service.js';

export const ledgerSlice = [LedgerResolver, TrialBalanceResolver, GeneralLedgerResolver, LedgerEntryResolver, LedgerService, Books];
