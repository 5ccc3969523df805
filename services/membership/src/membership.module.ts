import { committeeSlice } from './committee/committee.module.js';
import { declarationSlice } from './declaration/declaration.module.js';
import { creationSlice } from './creation/creation-campaign.module.js';
import { buildTargetSlice } from './build-target/build-target.module.js';
import { deskSlice } from './desk/desk.module.js';
import { inspectionSlice } from './inspection/inspection.module.js';
import { networkSlice } from './network/network.module.js';
import { rectificationSlice } from './rectification/rectification.module.js';
import { dutySlice } from './duty/duty.module.js';
import { filingSlice } from './filing/filing.module.js';
import { fiveTypeSlice } from './five-type/five-type.module.js';
import { honourSlice } from './honour/honour.module.js';
import { groupSlice } from './group/group.module.js';
import { homeAssessmentSlice } from './home-assessment/home-assessment.module.js';
import { identitySlice } from './identity/identity.module.js';
import { jobSlice } from './job/job.module.js';
import { memberSlice } from './member/member.module.js';
import { ledgerSlice } from './ledger/ledger.module.js';
import { organizationSlice } from './organization/organization.module.js';
import { partyLinkSlice } from './party-link/party-link.module.js';
import { planTaskSlice } from './plan-task/plan-task.module.js';
import { progressSlice } from './progress/progress.module.js';
import { assignmentSlice } from './assignment/assignment.module.js';
import { meetingSlice } from './meeting/meeting.module.js';
import { regulationSlice } from './regulation/regulation.module.js';
import { spreadsheetImportSlice } from './spreadsheet-import/spreadsheet-import.module.js';
import { womenOrganizationSlice } from './women-organization/women-organization.module.js';
import { realNameSlice } from './real-name/real-name.module.js';
import { workPlanSlice } from './work-plan/work-plan.module.js';

/** What the subgraph is made of: one line a slice. */
export const membershipSlices = [
  // The union's own record.
  ...organizationSlice,
  ...memberSlice,
  ...declarationSlice,
  ...realNameSlice,
  ...buildTargetSlice,
  ...groupSlice,
  ...identitySlice,
  ...workPlanSlice,
  ...planTaskSlice,
  ...progressSlice,
  ...deskSlice,
  ...filingSlice,
  ...partyLinkSlice,
  ...honourSlice,
  ...committeeSlice,
  ...womenOrganizationSlice,
  ...dutySlice,
  ...networkSlice,
  ...inspectionSlice,
  ...rectificationSlice,
  ...regulationSlice,
  ...meetingSlice,
  ...assignmentSlice,
  ...jobSlice,
  ...spreadsheetImportSlice,
  ...homeAssessmentSlice,
  ...creationSlice,
  ...fiveTypeSlice,
  ...ledgerSlice,
];
