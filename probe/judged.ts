/**
 * Why a value stands, or why it can't be told: a code and, where one helps, a detail (an address, a count).
 * Codes have their words in `words/`; a code never carries prose.
 */
export interface Evidence {
  code: EvidenceCode;
  detail?: string;
}

/** A value concluded from observations. `unknown` always says why in `because`. */
export interface Judged<T> {
  value: T | 'unknown';
  because: Evidence[];
}

export type EvidenceCode =
  // what was seen
  | 'stun_answer' // detail: how many servers answered
  | 'stun_address' // detail: the address STUN servers saw
  | 'stun_silent' // detail: how many operators stayed silent
  | 'stun_lookup_failed' // detail: how many server names were not found
  | 'stun_ports_answered' // detail: the ports that answered
  | 'stun_ports_silent' // detail: the ports that stayed silent
  | 'https_by_name' // HTTPS by name was answered
  | 'https_by_name_failed'
  | 'https_by_address' // HTTPS by literal address was answered
  | 'https_by_address_failed'
  | 'https_seen_address' // detail: the address a web server saw
  | 'http_answered' // plain HTTP was answered
  | 'http_failed'
  | 'one_mapping' // detail: how many servers saw one and the same address and port
  | 'mappings' // detail: how many different ones servers saw from one socket
  | 'mapping_per_host' // one mapping a host, the same for its ports
  | 'mapping_per_port' // another mapping for each port of a host
  | 'host_address' // detail: an address of this computer
  | 'host_address_public' // detail: a public address of this computer
  | 'same_port' // detail: how many sockets kept their port
  | 'other_port' // detail: how many sockets got another port
  | 'one_address' // detail: how many sockets had one and the same public address
  | 'several_addresses' // detail: the public addresses
  | 'adapters_differ' // detail: the public addresses of two adapters
  | 'shared_address_only_base' // detail: 100.64/10 address of the only adapter that gets out
  | 'ipv4_from_ipv6_base' // detail: the IPv6 base whose public address is IPv4
  | 'transition_address' // detail: 192.0.0.0/29 address of an adapter
  | 'ipv4_native' // IPv4 gets out from an IPv4 adapter
  | 'wan_told' // detail: the router's WAN address as the user read it
  | 'wan_upnp' // detail: the address that the router gives over UPnP
  | 'wan_told_differs' // detail: the address that the user read, where the router gives another
  | 'wan_equals_public'
  | 'wan_shared' // 100.64/10
  | 'wan_private'
  | 'wan_transition' // 192.0.0.0/29: the router tunnels IPv4 over IPv6
  | 'wan_differs_from_public' // detail: the public address
  | 'wan_is_local' // the user read the router's home side
  | 'wan_maybe_local' // it may be the router's home side, which can't be seen here
  | 'wan_says_nothing' // the WAN address has no bearing on the question
  | 'wan_is_ipv6' // says nothing about IPv4's NAT
  | 'wan_not_usable'
  | 'gateway_bridges' // the router's outside is our own network, so it isn't one
  | 'gateway_maybe_outer' // the own network is masked, so another router may stand before the one asked
  | 'no_nat'
  | 'maybe_no_nat' // the computer's own address is masked, so the mapping may be none at all
  | 'port_answered' // the probe host answered on this port
  | 'port_answered_elsewhere' // another test server answered on this port
  | 'port_silent' // detail: the ports of the probe host that did answer, before and after
  | 'https_port_answered' // HTTPS was answered on this port
  | 'stranger_let_in' // detail: how many times a packet from an address never contacted came in
  | 'other_port_let_in' // one from another port of a contacted address came in
  | 'only_contacted_let_in' // neither came in, and the control did
  | 'hairpin_came_back' // a packet to our own public address came back to us
  | 'hairpin_lost'
  | 'vpn_server_answered' // HTTPS on its TCP port 443 was answered
  | 'vpn_server_found' // its name has an address
  | 'vpn_server_not_found' // its name has none
  // why it can't be told
  | 'not_measured'
  | 'deadline'
  | 'cancelled'
  | 'offline'
  | 'captive_portal'
  | 'dns_broken'
  | 'webrtc_missing'
  | 'webrtc_restricted'
  | 'no_https_control'
  | 'too_few_servers'
  | 'server_silent'
  | 'no_such_family'
  | 'udp_gets_no_answer'
  | 'several_adapters'
  | 'address_masked'
  | 'answers_leave_no_trace'
  | 'absurd_address' // detail: what a server claimed
  | 'one_server_differs'
  | 'contradictory'
  | 'not_endpoint_independent' // which of the two others it is can't be told
  | 'too_few_sockets'
  | 'sockets_disagree'
  | 'adapter_unseen'
  | 'no_web_address'
  | 'address_changes'
  | 'needs_turn_server'
  | 'turn_unreachable'
  | 'turn_refused_credentials' // detail: the server's error code
  | 'turn_refused' // detail: the server's error code
  | 'turn_other_family'
  | 'control_failed'
  | 'mapping_varies' // each destination sees another port of ours
  | 'needs_probe_host'
  | 'probe_host_silent'
  | 'probe_host_not_found'
  | 'browser_never_sends'
  | 'https_port_failed'
  | 'needs_vpn_server'
  | 'vpn_server_silent'
  | 'wan_unknown'
  | 'wan_not_given' // detail: a `GatewayReason`
  | 'wan_private_ambiguous'
  | 'public_address_unknown'
  | 'vpn_active';

export const evidence = (code: EvidenceCode, detail?: string | number): Evidence =>
  detail === undefined ? { code } : { code, detail: String(detail) };

export const known = <T>(value: T, ...because: Evidence[]): Judged<T> => ({ value, because });

export const unknown = (...because: Evidence[]): Judged<never> => ({ value: 'unknown', because });
