#!/usr/bin/env python3
"""What the network does to UDP, from raw sockets and independent of any browser and of the product.

Reads one JSON object from standard input:
  servers         two addresses of an RFC 5780 server (coturn)
  port, alternatePort, reachPorts
  hosts           [[address, port], ...]: the STUN servers that the product asks
  tries, waitMs   a request is repeated this often, this far apart; it counts as unanswered only after that
Writes one JSON object; a mapped address is [address, port] or null where nothing came back."""
import ipaddress, json, os, select, socket, struct, sys, time

COOKIE = 0x2112A442
CHANGE_PORT, CHANGE_BOTH = 2, 6  # CHANGE-REQUEST flags, RFC 5780 section 7.2
SOCKETS = 12

ask = json.load(sys.stdin)
FIRST, SECOND = ask["servers"]
PORT, ALTERNATE = ask["port"], ask["alternatePort"]
FAMILY = socket.AF_INET6 if ":" in FIRST else socket.AF_INET


def new_socket():
    s = socket.socket(FAMILY, socket.SOCK_DGRAM)
    s.setblocking(False)
    s.bind(("", 0))
    return s


def parse(data):
    """Transaction id and XOR-MAPPED-ADDRESS of a binding response (RFC 5389 sections 6 and 15.2)."""
    if len(data) < 20 or struct.unpack("!H", data[:2])[0] != 0x0101:
        return None, None
    tid, end, p = data[8:20], 20 + struct.unpack("!H", data[2:4])[0], 20
    while p + 4 <= end:
        kind, length = struct.unpack("!HH", data[p : p + 4])
        value, p = data[p + 4 : p + 4 + length], p + 4 + length + (-length) % 4
        if kind == 0x0020:
            mask = struct.pack("!I", COOKIE) + tid
            raw = bytes(a ^ b for a, b in zip(value[4:], mask))
            port = struct.unpack("!H", value[2:4])[0] ^ (COOKIE >> 16)
            return tid, [str(ipaddress.ip_address(raw)), port]
    return tid, None


def exchange(requests):
    """Sends all requests (socket, address, port, change flags) at once; the mapped address of each, or None."""
    waiting, answers, packets = {}, [None] * len(requests), []
    for i, (_, _, _, change) in enumerate(requests):
        tid = os.urandom(12)
        attribute = struct.pack("!HHI", 3, 4, change) if change else b""
        packets.append(struct.pack("!HHI", 1, len(attribute), COOKIE) + tid + attribute)
        waiting[tid] = i
    for _ in range(ask["tries"]):
        for i in waiting.values():
            s, address, port, _ = requests[i]
            try:
                s.sendto(packets[i], (address, port))
            except OSError:
                pass  # no route, or an ICMP error of the packet before
        until = time.monotonic() + ask["waitMs"] / 1000
        while waiting and (left := until - time.monotonic()) > 0:
            for s in select.select(list({requests[i][0] for i in waiting.values()}), [], [], left)[0]:
                try:
                    tid, mapped = parse(s.recv(2048))
                except OSError:
                    continue
                if tid in waiting:
                    answers[waiting.pop(tid)] = mapped
        if not waiting:
            break
    return answers


def filtering():
    """Each test from a socket of its own, which has talked to FIRST:PORT only."""
    both, port = new_socket(), new_socket()
    if None in exchange([(both, FIRST, PORT, 0), (port, FIRST, PORT, 0)]):
        return None
    from_both, from_port = exchange([(both, FIRST, PORT, CHANGE_BOTH), (port, FIRST, PORT, CHANGE_PORT)])
    return "endpoint-independent" if from_both else "address-dependent" if from_port else "address-and-port-dependent"


def hairpinning():
    """Two sockets send to each other's public address: a filter lets in only whom was sent to (RFC 4787 section 6)."""
    pair = [new_socket(), new_socket()]
    mapped = exchange([(s, FIRST, PORT, 0) for s in pair])
    if None in mapped or any((":" in m[0]) != (FAMILY == socket.AF_INET6) for m in mapped):
        return None
    for _ in range(ask["tries"]):
        for s, other in zip(pair, reversed(mapped)):
            try:
                s.sendto(b"hairpin", tuple(other))
            except OSError:
                pass
        for s in select.select(pair, [], [], ask["waitMs"] / 1000)[0]:
            try:
                return s.recv(2048) == b"hairpin"
            except OSError:
                pass
    return False


def local_address():
    s = new_socket()
    try:
        s.connect((FIRST, PORT))
        return s.getsockname()[0]
    except OSError:
        return None


one = new_socket()
mapping = exchange([(one, FIRST, PORT, 0), (one, SECOND, PORT, 0), (one, SECOND, ALTERNATE, 0)])
reach = exchange([(new_socket(), FIRST, port, 0) for port in ask["reachPorts"]])
hosts = exchange([(new_socket(), address, port, 0) for address, port in ask["hosts"]])
several = [new_socket() for _ in range(SOCKETS)]
reachable = [(FIRST, PORT), (SECOND, PORT)] + [tuple(h) for h, mapped in zip(ask["hosts"], hosts) if mapped]
seen = exchange([(s, address, port, 0) for s in several for address, port in reachable]) if mapping[0] else []
local_ports = [s.getsockname()[1] for s in several for _ in reachable]
same = [mapped[1] == local for mapped, local in zip(seen, local_ports) if mapped]
print(
    json.dumps(
        {
            "localAddress": local_address(),
            "mapping": mapping,
            "reach": [mapped is not None for mapped in reach],
            "hosts": hosts,
            "addresses": sorted({m[0] for m in [*seen, *mapping, *reach, *hosts] if m}),
            "portsKept": [sum(same), len(same)],
            "filtering": filtering() if mapping[0] else None,
            "hairpinning": hairpinning() if mapping[0] else None,
        }
    )
)
