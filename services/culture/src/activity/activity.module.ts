import { ActivityFieldsResolver, OrganizationActivitiesResolver } from './activity-fields.resolver.js';
import { ActivityLoader } from './activity.loader.js';
import { ActivityRepository } from './activity.repository.js';
import { ActivityResolver } from './activity.resolver.js';
import { ActivityService } from './activity.service.js';

export const activitySlice = [ActivityResolver, ActivityFieldsResolver, OrganizationActivitiesResolver, ActivityService, ActivityLoader, ActivityRepository];
