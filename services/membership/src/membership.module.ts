import { ballotSlice } from './ballot/ballot.module.js';
import { committeeSlice } from './committee/committee.module.js';
import { awardSlice } from './award/award.module.js';
import { declarationSlice } from './declaration/declaration.module.js';
import { creationSlice } from './creation/creation-campaign.module.js';
import { buildTargetSlice } from './build-target/build-target.module.js';
import { deskSlice } from './desk/desk.module.js';
import { inspectionSlice } from './inspection/inspection.module.js';
import { networkSlice } from './network/network.module.js';
import { rectificationSlice } from './rectification/rectification.module.js';
import { dutySlice } from './duty/duty.module.js';
import { electionSlice } from './election/election-round.module.js';
import { filingSlice } from './filing/filing.module.js';
import { fiveTypeSlice } from './five-type/five-type.module.js';
import { honourSlice } from './honour/honour.module.js';
import { frameworkSlice } from './framework/framework.module.js';
import { groupElectionSlice } from './group-election/group-election.module.js';
import { groupSlice } from './group/group.module.js';
import { homeAssessmentSlice } from './home-assessment/home-assessment.module.js';
import { identitySlice } from './identity/identity.module.js';
import { jobSlice } from './job/job.module.js';
import { memberSlice } from './member/member.module.js';
import { recommendationSlice } from './recommendation/recommendation.module.js';
import { modelWorkerSlice } from './model-worker/model-worker.module.js';
import { ledgerSlice } from './ledger/ledger.module.js';
import { monthlyReturnSlice } from './monthly-return/monthly-return.module.js';
import { organizationSlice } from './organization/organization.module.js';
import { partyLinkSlice } from './party-link/party-link.module.js';
import { planTaskSlice } from './plan-task/plan-task.module.js';
import { progressSlice } from './progress/progress.module.js';
import { assignmentSlice } from './assignment/assignment.module.js';
import { meetingSlice } from './meeting/meeting.module.js';
import { cadreSlice } from './cadre/cadre.module.js';
import { investigationSlice } from './investigation/investigation.module.js';
import { regularMeetingSlice } from './regular-meeting/regular-meeting.module.js';
import { unionCongressSlice } from './union-congress/union-congress.module.js';
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
  ...ballotSlice,
  ...groupElectionSlice,
  ...identitySlice,
  ...workPlanSlice,
  ...planTaskSlice,
  ...progressSlice,
  ...frameworkSlice,
  ...deskSlice,
  ...filingSlice,
  ...electionSlice,
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
  ...regularMeetingSlice,
  ...unionCongressSlice,
  ...investigationSlice,
  ...cadreSlice,
  ...jobSlice,
  ...spreadsheetImportSlice,
  ...homeAssessmentSlice,
  ...creationSlice,
  ...awardSlice,
  ...recommendationSlice,
  ...modelWorkerSlice,
  ...fiveTypeSlice,
  ...ledgerSlice,
  ...monthlyReturnSlice,
];
