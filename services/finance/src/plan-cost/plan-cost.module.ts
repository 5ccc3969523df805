import { PlanCostResolver } from './plan-cost.resolver.js';
import { PlanCostService } from './plan-cost.service.js';

export const planCostSlice = [PlanCostResolver, PlanCostService];
