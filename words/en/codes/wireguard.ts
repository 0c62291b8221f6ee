/** WireGuard, Tailscale and ZeroTier. */
export const wireguard = {
  wireguard_handshake: {
    title: 'WireGuard: the server does not answer',
    means:
      'UDP to the server is blocked, not forwarded there, or the keys differ: WireGuard is silent by design when a key is wrong. No passthrough switch concerns WireGuard.',
  },
  wireguard_gave_up: {
    title: 'WireGuard gave up calling the server',
    means:
      'For more than 90 seconds nothing came back. See on the server whether anything arrives: if not, look at the way there; if so, at the keys.',
  },
  wireguard_stopped_hearing: {
    title: 'WireGuard suddenly hears nothing back',
    means:
      'The tunnel worked and then answers stayed away: a router forgot it, or the server has a new address. "PersistentKeepalive = 25" helps against the first.',
  },
  wireguard_invalid_mac: {
    title: 'WireGuard: the sender uses a wrong key',
    means:
      "Packets arrive but are made for another public key. Copy the server's public key into the device anew.",
  },
  wireguard_disallowed_source: {
    title: 'WireGuard discards packets from that address',
    means: "The receiver's AllowedIPs do not include the sender's address. Add it there.",
  },
  wireguard_no_key: {
    title: 'WireGuard knows no peer for that destination',
    means: "No peer's AllowedIPs cover the address you want to reach. Add the network to AllowedIPs.",
  },
  wireguard_no_endpoint: {
    title: 'WireGuard does not know where the peer is',
    means:
      'The peer has no Endpoint, and has not called yet. Enter its address, or let the other side begin.',
  },
  wireguard_name: {
    title: "WireGuard did not find the server's name",
    means: 'The name after "Endpoint" led to no address. Check the spelling and whether web pages open.',
  },
  tailscale_derp: {
    title: 'Tailscale goes over a relay',
    means:
      'A direct way between the devices was not found, so everything takes a detour (DERP). It works, only more slowly; outgoing UDP or UPnP in the router helps.',
  },
  tailscale_udp_false: {
    title: 'Tailscale cannot send UDP',
    means:
      'The network lets no UDP out, so Tailscale uses its relays over TCP 443. Another network or a rule for UDP 3478 and 41641 makes it direct.',
  },
  tailscale_no_relay: {
    title: 'Tailscale reaches none of its relays',
    means: 'Not even TCP 443 to the relays works: no Internet, a sign-in page, or a filter against VPN.',
  },
  tailscale_no_listen: {
    title: 'Tailscale may not receive UDP on this device',
    means: 'A firewall on the computer or another program holds the port. Allow Tailscale in the firewall.',
  },
  tailscale_forwarding: {
    title: 'The subnet router does not forward',
    means:
      'The device that should lead into the other network has IP forwarding switched off. Switch it on there.',
  },
  zerotier_relay: {
    title: 'ZeroTier goes over a relay',
    means: 'The devices found no direct way. Allow outgoing UDP 9993, better all UDP.',
  },
  zerotier_offline: {
    title: 'ZeroTier is offline',
    means: 'It reaches none of its root servers: no Internet, or outgoing UDP 9993 is blocked.',
  },
  zerotier_requesting: {
    title: 'ZeroTier waits for its network settings',
    means: 'The network ID is wrong, its controller is not reached, or UDP is blocked.',
  },
  zerotier_access_denied: {
    title: 'ZeroTier: this device is not admitted yet',
    means: "Somebody has to authorise the device in the network's member list.",
  },
};
