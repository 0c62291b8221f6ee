import { listed } from './listed';

/** Rows of `knowledge/steps`. */
export const STEPS = listed(`
  sign_in_to_network check_server_name change_resolver update_dynamic_name refresh_peer_address
  use_tcp_443 use_other_port switch_protocol use_obfuscation prefer_udp nearer_server ask_provider_block
  ask_network_operator get_public_address reach_by_ipv6 use_mesh_or_relay turn_ipv6_off_for_vpn
  force_encapsulation reboot_router passthrough_pptp passthrough_ipsec passthrough_l2tp alg_off
  hardware_acceleration_off bridge_mode update_router firewall_level_default flood_protection_off
  spi_firewall_test dmz_test forward_ports forward_mesh_port remove_port_conflict vpn_on_router
  faster_router change_home_network use_cable restart_device restart_tunnel retype_credentials
  retype_shared_key compare_keys sign_in_again own_identity_per_device use_name_in_certificate
  trust_certificate renew_certificate set_clock other_vpn_off allow_in_client_firewall
  client_firewall_test network_private natt_registry start_services recreate_profile set_vpn_type
  reinstall_adapter update_client lower_mtu set_keepalive keep_device_awake fix_routes use_vpn_resolver
  route_single_hosts disconnect_other_client match_windows_ciphers ask_server_up check_server_firewall
  server_forwarding match_settings ask_account many_clients_at_server fragmentation_at_server clamp_mss
  lengthen_rekey update_server get_online
`);

/** Rows of `knowledge/causes`, and `something_else`. */
export const CAUSES = listed(`
  offline_or_portal name_not_found udp_blocked_here vpn_port_blocked vpn_filtered provider_disturbance
  gre_dropped_by_router gre_dropped_by_provider ike_dropped_by_router l2tp_dropped_by_router esp_dropped
  alg_interferes router_state_stale router_software_bug router_firewall_strict router_too_slow
  nat_forgets second_client_conflict mtu_too_large fragments_dropped cgnat_inbound double_nat
  port_not_forwarded port_taken_by_router address_changed server_behind_nat mesh_is_relayed server_down
  server_firewall server_does_not_forward settings_disagree account_not_allowed identity_used_twice
  server_too_slow_or_far peer_state_stale server_software_bug rekey_refused credentials_wrong
  shared_key_wrong keys_mismatch certificate_not_trusted certificate_name certificate_expired clock_wrong
  client_firewall other_vpn_running adapter_broken profile_wrong services_stopped client_software_old
  protocol_not_supported ppp_options_disagree subnet_overlap routes_missing names_inside_fail
  ipv6_goes_astray device_sleeps tcp_in_tcp wireless_is_poor something_else no_internet
`);
