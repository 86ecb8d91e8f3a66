/** An address of the internet in a line of strace. */
const IPV4 = /sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)/u;
const IPV6 = /sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, "([^"]+)"/u;

const isLoopback = (address: string) => /^127\.|^::1$|^::ffff:127\.|^0\.0\.0\.0$|^::$/u.test(address);

/**
 * Chromium asks its system whether there is a way to the internet by IPv6: it connects a datagram socket to this address and
 * sends nothing. It cannot be switched off.
 */
const PROBE = '2001:4860:4860::8888:443';

export interface Tried {
  /** Addresses beyond this machine that something was to be sent to, each time. */
  readonly addresses: readonly string[];
  /** Names that were to be looked up at the system's server of names, each time one of its sockets was opened. */
  readonly lookups: number;
  readonly probes: number;
}

/** What the system calls of some processes were about, beyond this machine. */
export function reachedOut(calls: string): Tried {
  const all = calls.split('\n').flatMap((line) => {
    const [, port, address] = IPV4.exec(line) ?? IPV6.exec(line) ?? [];
    return address && !isLoopback(address) ? [`${address}:${port}`] : [];
  });
  const isLookup = (address: string) => /:(53|853)$/u.test(address);
  return {
    addresses: all.filter((address) => address !== PROBE && !isLookup(address)),
    lookups: all.filter(isLookup).length,
    probes: all.filter((address) => address === PROBE).length,
  };
}
