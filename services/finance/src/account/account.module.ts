import { AccountResolver } from './account.resolver.js';

export const accountSlice = [AccountResolver];
