import { listed } from './listed';

/** Rows of `knowledge/findings`. */
export const FINDINGS = listed(`
  offline captive_portal dns_broken vpn_active udp_blocked udp_restricted webrtc_disabled
  webrtc_restricted cgnat double_nat another_nat ds_lite nat64 mapping_varies pooling_arbitrary
  port_changed no_nat vpn_server_not_found
`);

/** Codes of `probe/judged`. */
export const EVIDENCE = listed(`
  stun_answer stun_address stun_silent stun_lookup_failed stun_ports_answered stun_ports_silent
  https_by_name https_by_name_failed https_by_address https_by_address_failed https_seen_address
  http_answered http_failed one_mapping mappings mapping_per_host mapping_per_port host_address
  host_address_public same_port other_port one_address several_addresses adapters_differ
  shared_address_only_base ipv4_from_ipv6_base transition_address ipv4_native wan_told wan_upnp
  wan_told_differs wan_equals_public wan_shared wan_private wan_private_ambiguous wan_transition
  wan_differs_from_public wan_is_local wan_maybe_local wan_says_nothing wan_is_ipv6 wan_not_usable
  gateway_bridges gateway_maybe_outer no_nat port_answered port_answered_elsewhere port_silent
  https_port_answered stranger_let_in other_port_let_in only_contacted_let_in hairpin_came_back
  hairpin_lost maybe_no_nat not_measured deadline cancelled offline captive_portal dns_broken
  webrtc_missing webrtc_restricted no_https_control too_few_servers server_silent no_such_family
  udp_gets_no_answer several_adapters address_masked answers_leave_no_trace absurd_address
  one_server_differs contradictory not_endpoint_independent too_few_sockets sockets_disagree
  adapter_unseen no_web_address address_changes needs_turn_server turn_unreachable
  turn_refused_credentials turn_refused turn_other_family control_failed needs_probe_host
  probe_host_silent probe_host_not_found browser_never_sends https_port_failed wan_not_given wan_unknown
  public_address_unknown vpn_active vpn_server_answered vpn_server_found vpn_server_not_found
  needs_vpn_server vpn_server_silent mapping_varies
`);

/** Reasons of `knowledge/outlook`. */
export const OUTLOOK_REASONS = listed(`
  offline captive_portal udp_blocked udp_restricted cgnat ds_lite nat64 udp_open udp_unknown port_blocked
  ports_untested https_works https_unknown relay_over_tcp switch_to_tcp_443 switch_port untestable
`);
