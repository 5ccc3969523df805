export { JobCancelled, JobInterrupted, type JobHandler, type JobRun } from './job-run.js';
export { type JobRecord, type JobState } from './job-record.js';
export { Jobs, type NewJob } from './jobs.js';
