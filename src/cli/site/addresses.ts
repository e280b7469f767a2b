import ipaddr from 'ipaddr.js';

/** Translates IPv4 for networks that speak IPv6 only (RFC 6052); the last 32 bits are the address meant. */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96') as [ipaddr.IPv6, number];
/** Serves metadata and credentials to virtual machines of a cloud, on an address that looks public. */
const CLOUD_SERVICES: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Whether an IP address is one of the public internet: not loopback, private, link-local, shared, reserved, multicast,
 * nor one that tunnels or maps to such an address. False for what is no IP address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv6 && parsed.match(NAT64)) {
    return isPublicAddress(ipaddr.fromByteArray(parsed.toByteArray().slice(12)).toString());
  }
  return parsed.range() === 'unicast' && !CLOUD_SERVICES.has(parsed.toString());
}

/** The IP address that a URL's host is written as; null where it is a name. */
export function literalAddress({ hostname }: URL): string | null {
  const address = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return ipaddr.isValid(address) ? address : null;
}
