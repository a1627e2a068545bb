import { BlockList, isIP } from 'node:net';

/** IPv4 networks that are nobody's in the open net (IANA, IPv4 Special-Purpose Address Registry), and multicast. */
const closedIpv4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

/** What is closed within 2000::/3 (IANA, IPv6 Special-Purpose Address Registry): protocols, tunnels and examples. */
const closedIpv6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const closed = new BlockList();
for (const [network, prefix] of closedIpv4) closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of closedIpv6) closed.addSubnet(network, prefix, 'ipv6');

/** The only part of IPv6 that is given out: loopback, unique local, link-local, multicast and written-in IPv4 lie outside. */
const open = new BlockList();
open.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether an IP address, as a resolver tells it, is anything but an address of the open net: private, loopback,
 * link-local, shared by a provider, multicast, reserved, IPv4 written as IPv6, or no IP address at all.
 */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return closed.check(address, 'ipv4');
  return family === 0 || !open.check(address, 'ipv6') || closed.check(address, 'ipv6');
}
