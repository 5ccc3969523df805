import { BankAccountFieldsResolver } from './bank-account-fields.resolver.js';
import { BankAccountRepository } from './bank-account.repository.js';
import { BankAccountResolver } from './bank-account.resolver.js';
import { BankAccountService } from './bank-account.service.js';

export const bankAccountSlice = [BankAccountResolver, BankAccountFieldsResolver, BankAccountService, BankAccountRepository];
