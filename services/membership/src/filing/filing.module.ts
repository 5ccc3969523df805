import { FilingDesk } from './filing-desk.js';
import { FilingFieldsResolver } from './filing-fields.resolver.js';
import { FilingSubjects } from './filing-subjects.js';
import { FilingLoader } from './filing.loader.js';
import { FilingRepository } from './filing.repository.js';
import { FilingResolver } from './filing.resolver.js';
import { FilingService } from './filing.service.js';
import { FilingWriter } from './filing.writer.js';

export const filingSlice = [FilingResolver, FilingFieldsResolver, FilingService, FilingWriter, FilingSubjects, FilingDesk, FilingLoader, FilingRepository];
