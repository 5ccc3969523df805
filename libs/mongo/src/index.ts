export { openStore, type Store, type StoreKeys } from './store.js';
export { FieldCipher } from './field-cipher.js';
export { recordFields, newId, type StoredRecord } from './record.js';
export { ScopedRepository, type Page, type PageRequest } from './scoped-repository.js';
export { UnitOfWork, type Act } from './unit-of-work.js';
export { verifyAudit, type AuditFault } from './audit.js';
export { type AccessLogEntry } from './read-log.js';
export { logRead, readsAbout } from './read-log.js';
