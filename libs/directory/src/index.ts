export { Directory } from './directory.js';
export { type DirectoryMember, type DirectoryOrganization } from './directory-records.js';
export { memberFacts, type MemberEventType, type MemberFacts, type OrganizationEventType, type OrganizationFacts } from './membership-events.js';
export { startDirectory, type DirectoryOptions, type RunningDirectory } from './start-directory.js';
