import { JobRepository } from './job.repository.js';
import { JobResolver } from './job.resolver.js';
import { JobService } from './job.service.js';

export const jobSlice = [JobResolver, JobService, JobRepository];
