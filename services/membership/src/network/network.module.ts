import { NetworkReading } from './network-reading.js';
import { NetworkResolver, OrganizationNetworkResolver } from './network.resolver.js';

export const networkSlice = [NetworkResolver, OrganizationNetworkResolver, NetworkReading];
