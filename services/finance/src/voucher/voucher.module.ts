import { VoucherFieldsResolver } from './voucher-fields.resolver.js';
import { VoucherLoader } from './voucher.loader.js';
import { VoucherRepository } from './voucher.repository.js';
import { VoucherResolver } from './voucher.resolver.js';
import { VoucherService } from './voucher.service.js';

export const voucherSlice = [VoucherResolver, VoucherFieldsResolver, VoucherService, VoucherLoader, VoucherRepository];
