import { identitySlice } from './identity/identity.module.js';
import { memberSlice } from './member/member.module.js';
import { organizationSlice } from './organization/organization.module.js';

/** What the subgraph is made of: one line a slice. */
export const membershipSlices = [...organizationSlice, ...memberSlice, ...identitySlice];
