import { GroupReportRepository } from './group-report.repository.js';
import { RegularMeetingDesk } from './regular-meeting-desk.js';
import { GroupReportResolver, RegularMeetingFieldsResolver, RegularMeetingOfAssignmentResolver } from './regular-meeting-fields.resolver.js';
import { RegularMeetingLoader } from './regular-meeting.loader.js';
import { RegularMeetingRepository } from './regular-meeting.repository.js';
import { RegularMeetingResolver } from './regular-meeting.resolver.js';
import { RegularMeetingService } from './regular-meeting.service.js';

export const regularMeetingSlice = [
  RegularMeetingResolver,
  RegularMeetingFieldsResolver,
  GroupReportResolver,
  RegularMeetingOfAssignmentResolver,
  RegularMeetingService,
  RegularMeetingLoader,
  RegularMeetingRepository,
  GroupReportRepository,
  RegularMeetingDesk,
];
