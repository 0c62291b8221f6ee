import type { TextSignId } from '../../knowledge/text-signs';

/** Ways to say each sign, invented for these tests. */
export const PARAPHRASES: Readonly<Record<TextSignId, readonly string[]>> = {
  works_on_mobile_only: [
    "On my phone's hotspot it connects at once, at home it just times out.",
    'It works via LTE but not over our Wi-Fi.',
    'Over mobile data everything is fine, but on the home network nothing.',
    'Über das Handynetz geht es, zu Hause nicht.',
  ],
  works_elsewhere: [
    'From the office it works without any issues, only my flat is the problem.',
    "At a friend's house the same laptop connects immediately.",
    'The VPN works everywhere else, just not in this building.',
    'In einem anderen WLAN funktioniert es sofort.',
  ],
  fails_on_mobile_only: [
    'On Wi-Fi it works, but not on 5G.',
    'When the phone switches to cellular the VPN does not connect.',
    'Over mobile data it fails every time, over Wi-Fi it connects.',
  ],
  fails_everywhere: [
    'I tested from several networks with the same outcome.',
    'It fails on both home Wi-Fi and mobile data.',
    'No matter where I am, from any network it refuses.',
  ],
  all_devices_fail: [
    'None of my devices can use it any more.',
    'I tried with multiple clients and it is the same.',
    'Windows laptop, Android phone, iPad: same result.',
  ],
  other_devices_work: [
    'On my iPhone it works fine, but Windows gives up.',
    'The same login connects fine on another computer.',
    'Auf dem zweiten Laptop funktioniert es.',
    'My Android tablet connects to the same server without any trouble.',
    'The Mac gets in, however all the other machines in the house connect as well.',
    'The same profile works on my phone.',
    'A phone on the same Wi-Fi connects at once.',
  ],
  other_people_work: [
    'My colleagues work with it all day, just my notebook refuses.',
    'Everyone else can use it without trouble.',
    'It works for all the other users.',
  ],
  works_on_lan_only: [
    'Connecting from inside the LAN works fine, from outside it does not.',
    "I cannot reach my VPN when I'm away from home.",
    'From the internet it fails, locally everything is OK.',
    'Von außen bekomme ich keine Verbindung.',
  ],
  tested_from_inside: [
    'I am testing from the same network using the public IP.',
    'Could NAT loopback be the problem here?',
    'I tried to connect inside my own network to the ddns name.',
  ],
  censoring_country: [
    'I live in Iran and since Sunday nothing gets through.',
    'We are travelling through China at the moment.',
    'My relatives in Russia cannot use the tunnel any more.',
  ],
  vpn_blocked_said: [
    'I believe my ISP blocks WireGuard with deep packet inspection.',
    'VPN traffic is being throttled on this line.',
    'OpenVPN wird hier offenbar blockiert.',
  ],
  managed_network: [
    'On the hotel Wi-Fi it gets stuck.',
    'Our campus network seems to be the obstacle.',
    'I am sitting at the airport and it does not get through.',
  ],
  udp_blocked_said: [
    'It looks as though UDP is blocked here.',
    'With TCP it connects, with UDP it never does.',
    'The firewall filters all UDP.',
  ],
  tcp443_works: [
    'Over TCP port 443 it works, but on UDP 1194 nothing.',
    'Changing to TCP fixed it.',
    'It connects via port 443 only.',
  ],
  other_port_works: [
    'When I use a different port it works.',
    'Switching the port to 53 solved it on this line.',
    'It works on another port, just not the usual one.',
  ],
  port_blocked_said: [
    'I think my provider blocks port 1194.',
    'Outgoing port 51820 is blocked on this line.',
    'Der Port ist beim Anbieter gesperrt.',
  ],
  provider_changed: [
    'Everything was fine until we switched to fibre.',
    'I changed my ISP last month.',
    'Seit dem Anbieterwechsel ist Schluss.',
  ],
  other_provider_works: [
    'With a different ISP it works straight away.',
    'Only customers of one provider are affected: it fails just on this ISP.',
    'Another provider in the same town works.',
  ],
  provider_trouble: [
    'My provider had an outage this morning.',
    'Many customers report the same in the forum.',
    'There is a routing problem at my ISP.',
  ],
  comes_and_goes: [
    'It only happens in the evening.',
    'Sometimes it works and sometimes it does not.',
    'It resolved itself after a day.',
  ],
  sign_in_page: [
    'There is a captive portal in this café.',
    'First a login page opens in the browser.',
    'You have to accept the terms on a page before you get online.',
  ],
  offline_without_vpn: [
    'Even without the VPN nothing opens.',
    'The internet itself is down right now.',
    'No connection when the VPN is off.',
  ],
  server_name_unknown: [
    'My computer could not resolve the server name.',
    'The hostname of our VPN can not be found.',
    'The dynamic domain does not resolve any more.',
  ],
  connects_by_address: [
    'When I enter the IP instead of the domain it connects.',
    'Dialling the server by its IP address works, the hostname does not.',
    'I replaced the DDNS name with the plain IP and was in.',
  ],
  behind_my_router: [
    'From behind my D-Link router the VPN fails.',
    'I sit behind a cable modem.',
    'Hinter meiner FritzBox geht nichts.',
  ],
  gre_named: [
    'Maybe GRE is not let through.',
    'Is protocol 47 handled by this box at all?',
    'I do not see any GRE packets coming back.',
  ],
  pptp_stops_at_password: [
    'It hangs at verifying username and password.',
    'The dialog is stuck on checking username and password.',
    'It stops while registering your computer, after verifying the password.',
  ],
  passthrough_is_off: [
    'IPsec passthrough was disabled in the router.',
    'My router has no option for PPTP passthrough.',
    'Turning on the VPN passthrough fixed it.',
  ],
  passthrough_is_on: [
    'VPN passthrough is enabled for all protocols.',
    'I have turned on IPsec passthrough.',
    'PPTP and L2TP passthrough are both on already.',
  ],
  alg_named: [
    'The modem has an IPsec ALG.',
    'SIP ALG is active on the router, could that hurt?',
    'Disabling the IPsec passthrough made it work.',
  ],
  hardware_offload: [
    'Flow offloading is switched on in OpenWrt.',
    'FastTrack seems to swallow the packets.',
    'It got better with hardware NAT acceleration off.',
  ],
  new_router: [
    'Since the new router arrived I cannot connect.',
    'The ISP replaced my modem last week.',
    'Wir haben eine neue FritzBox bekommen.',
  ],
  router_updated: [
    'After the last firmware upgrade the clients can no longer dial in.',
    'It worked until we updated pfSense.',
    'Since flashing OpenWrt 23 it fails.',
  ],
  older_firmware_works: [
    'I downgraded the router firmware and all is well.',
    'With the previous firmware it worked.',
    'Rolling back to pfSense 2.6 helped.',
  ],
  router_reboot_helps: [
    'After a reboot of the modem it works for a day or two.',
    'Restarting the router fixes it temporarily.',
    'It only comes back when I power cycle my router.',
  ],
  stale_state_named: [
    'Flushing conntrack brings it back.',
    'There was a stale NAT entry left.',
    'When I clear the firewall states it reconnects.',
  ],
  router_overloaded: [
    'The CPU of my router goes to 100 % as soon as I download.',
    'It is an underpowered router, single core.',
    'The box lacks AES-NI, the processor is maxed out.',
  ],
  router_firewall_strict_said: [
    'The firewall level of the modem is set to high.',
    'SPI and flood protection are active.',
    'Suricata was running on the gateway.',
  ],
  esp_named: [
    'ESP packets are dropped on the way.',
    'Only protocol 50 is missing in the capture.',
    'Forcing UDP encapsulation made it work.',
  ],
  one_way_traffic: [
    'The tunnel is up, but traffic goes one way only.',
    'IPsec is established yet no packets come back.',
    'We send data but nothing ever returns.',
  ],
  ike_ports_blocked: [
    'UDP 4500 is filtered somewhere.',
    'The router drops IKE packets on port 500.',
    'There is no response on UDP 500 at all.',
  ],
  second_device_kicks: [
    'As soon as my wife connects I get thrown out.',
    'Only one device can be connected at a time.',
    'Two laptops cannot be online simultaneously from our house.',
    'Es kann nur ein Gerät gleichzeitig verbunden sein.',
  ],
  clients_behind_one_nat: [
    'We have two PCs behind the same router.',
    'Multiple users sit behind one NAT.',
    'Several phones from one public IP dial the same server.',
  ],
  double_nat_named: [
    'Looks like I am double NATed.',
    'There is a double NAT in my setup.',
    'Ich habe doppeltes NAT.',
  ],
  two_routers: [
    "My own router sits behind the ISP's modem router.",
    'We have a second router for the Wi-Fi.',
    "An Eero mesh is connected to the provider's box.",
  ],
  bridge_mode: [
    'The modem is in bridge mode.',
    'I put the ISP box into bridge mode long ago.',
    'Bridge mode is enabled on the gateway.',
  ],
  router_conflict: [
    'My router already uses UDP 500 for its own VPN.',
    'Port 1194 is taken by the NAS.',
    'The built-in VPN server of the router was still enabled.',
  ],
  several_lines: [
    'We use dual WAN with two ISPs.',
    'After a WAN failover the peer stays silent.',
    'Load balancing is enabled on the gateway.',
  ],
  cgnat_named: [
    'My provider uses CGNAT.',
    'I am behind carrier-grade NAT.',
    'Could it be because of CG-NAT?',
  ],
  shared_wan_address: [
    'The WAN address of the router is 100.72.1.2.',
    'My router shows 100.101.x.x as external.',
    'The WAN IP starts with 100. and not with the address I see online.',
  ],
  private_wan_address: [
    'The WAN port of my router has 192.168.0.12.',
    'The provider assigns me a private address.',
    'Our WAN IP is 10.23.4.5.',
  ],
  wan_differs: [
    'The WAN IP differs from what whatismyip shows.',
    "My router's address does not match my public IP.",
    'Whatismyip shows another address than the router page.',
  ],
  shared_line_kind: [
    'We are on Starlink out here.',
    'The internet comes through an LTE router.',
    'Mein Anschluss ist DS-Lite.',
  ],
  no_public_address: [
    'I do not have a public IP at home.',
    'The ISP does not give out public IPv4.',
    'We only get IPv6 on this line, no IPv4.',
  ],
  has_public_address: [
    'I have a static public IP from my provider.',
    'We are definitely not behind CGNAT.',
    'The WAN address matches my public one.',
  ],
  port_is_forwarded: [
    'I have forwarded UDP 51820 to the server.',
    'Port forwarding is set up on the router.',
    'All needed ports are open.',
  ],
  port_not_forwarded_said: [
    'I never set up any port forwarding.',
    'The forward was pointing to the wrong host.',
    'I forwarded TCP instead of UDP.',
  ],
  port_seen_closed: [
    'A port checker tells me it is closed.',
    'Nmap reports the port as filtered.',
    'Canyouseeme says it can not see my service.',
  ],
  nothing_arrives: [
    'With tcpdump on the server I see no packets at all.',
    'Nothing reaches the server, the log stays empty.',
    'The server never even sees the request.',
  ],
  arrives_without_answer: [
    'Packets arrive on the interface but the server sends no reply.',
    'Tcpdump shows incoming requests and no answers.',
    'The handshake initiation reaches the box, yet nothing is sent back.',
  ],
  relayed: [
    'Tailscale always goes via DERP here.',
    'My peers show RELAY and never DIRECT.',
    'It never gets a direct connection.',
  ],
  upnp_off: [
    'UPnP is disabled on my gateway.',
    'I turned off UPnP for safety reasons.',
    'The router has no UPnP and no NAT-PMP.',
  ],
  address_changes_said: [
    'We have a dynamic IP that changes every night.',
    'The DDNS name still points to the old address.',
    'The WAN address changed yesterday.',
  ],
  restart_after_address_change: [
    'Whenever the IP changes I have to restart the tunnel.',
    'WireGuard does not re-resolve the endpoint.',
    'After the DDNS update it will not reconnect until I reload it.',
  ],
  server_behind_nat_said: [
    'Our L2TP server is behind a NAT router.',
    'The VPN server sits behind the office firewall.',
    'I had to set AssumeUDPEncapsulationContextOnSendRule.',
  ],
  cloud_server: [
    'The server is an EC2 instance.',
    'I rent a small machine at Oracle Cloud.',
    'It runs on Azure.',
  ],
  hosted_server: [
    'I run it on a VPS.',
    'The machine is a DigitalOcean droplet.',
    'Hetzner hosts the server.',
  ],
  cloud_rules: [
    'I am not sure about the security group.',
    'Which ingress rules does the VM need?',
    'The NSG probably lacks the port.',
  ],
  server_at_home: [
    'The server runs on a Raspberry Pi.',
    'I host WireGuard at home.',
    'It is a Synology in my homelab.',
  ],
  commercial_service: ['I subscribe to Mullvad.', 'My VPN provider says all is up.', 'Gluetun with AirVPN.'],
  company_service: [
    "I connect to my company's VPN.",
    'Our IT department has no idea.',
    'Im Homeoffice nutze ich das Firmen-VPN.',
  ],
  large_pages_hang: [
    'Small pages load, big ones hang forever.',
    'Large downloads stall after a few kilobytes.',
    'Transfers freeze with larger files.',
    'Große Dateien brechen immer ab.',
  ],
  some_sites_only: [
    'Some websites time out while the VPN is on.',
    'I can not open certain pages, Google loads.',
    'Many sites never finish loading.',
    'Manche Seiten laden einfach nicht.',
  ],
  pages_load_badly: [
    'Pages load only partially.',
    'The site keeps loading.',
    'Websites take forever, some images never appear: images never load.',
  ],
  transfers_stall: [
    'SSH logs in and then freezes at the first long output.',
    'Remote desktop stays at a black screen, it hangs.',
    'HTTPS connections stall in the TLS handshake.',
  ],
  ping_works_web_not: [
    'I can ping 8.8.8.8 but web pages do not open.',
    'Ping is fine, yet curl never returns any page and HTTP dies.',
    'Browsing is impossible, no page opens, although ping replies.',
  ],
  upload_fails: [
    'The speedtest shows an upload of zero.',
    'Download is fine, uploads hang.',
    'Speedtest never starts the upload part and gets stuck.',
  ],
  mtu_named: [
    'Could this be an MTU thing?',
    'Do I need MSS clamping?',
    'It smells like a path MTU black hole.',
  ],
  smaller_mtu_helps: [
    'After lowering the MTU to 1280 everything works fine.',
    'Setting mssfix 1360 solved it.',
    'With an MTU of 1380 pages load, it works now.',
  ],
  thin_line: ['We dial in with PPPoE.', 'IPv6 comes from tunnelbroker.', 'It is an LTE line.'],
  tunnel_in_tunnel: [
    'I run OpenVPN over WireGuard.',
    'It is a nested tunnel.',
    'My setup is a VPN inside another VPN.',
  ],
  fragments_named: [
    'The firewall drops fragmented packets.',
    'Our certificate is large, 4096 bit with a long chain: large certificate.',
    'IKE fragmentation is disabled.',
  ],
  stops_after_first_exchange: [
    'IKE_AUTH never arrives at the client.',
    'IKE_SA_INIT is answered, then silence on 4500.',
    'The client keeps retransmitting IKE_AUTH.',
  ],
  server_not_running: [
    'The server was offline for hours.',
    'The strongswan service is not running.',
    'The openvpn container keeps crashing: the container has crashed.',
  ],
  connection_refused_said: [
    'I get connection refused at once.',
    'The box refuses all connections.',
    'ICMP port unreachable comes back.',
  ],
  server_moved: [
    'We migrated the VPN to a new VPS.',
    'I rebuilt the server from a backup.',
    'The server got a new IP address.',
  ],
  after_server_reboot: [
    'After rebooting the VPS clients have no internet.',
    'The iptables rules are gone after a reboot of the machine.',
    'When the server was restarted, it no longer let anyone through.',
  ],
  server_firewall_said: [
    'Ufw blocks it on the VPS.',
    'Stopping firewalld helped.',
    'There was no firewall rule for it on WAN.',
  ],
  server_firewall_mentioned: [
    'My VPS has ufw installed.',
    'I manage nftables by hand.',
    'The distribution comes with firewalld.',
  ],
  connected_without_internet: [
    'It says connected but there is no internet.',
    'The handshake succeeds, yet no traffic gets through.',
    'I lose internet access as soon as the tunnel is active.',
    'Verbunden, aber kein Internet.',
  ],
  forwarding_named: [
    'Did I forget IP forwarding?',
    'Perhaps the masquerade rule is missing.',
    'The FORWARD chain has policy drop.',
  ],
  docker_rules: [
    'It stopped after I installed Docker on that machine.',
    'Docker sets the FORWARD policy to drop.',
    'There is a mix of iptables-legacy and iptables-nft rules.',
  ],
  docker_server: [
    'My server runs in Docker.',
    'I started it with docker compose.',
    'It lives inside an LXC on Proxmox.',
  ],
  firewall_zone: [
    'Which firewall zone does wg0 belong to?',
    'I allowed LAN to VPN in the zone settings.',
    'There are no firewall rules on the WireGuard interface.',
  ],
  wrong_interface_name: [
    'The interface is called ens3 on this machine.',
    'It used the wrong interface in PostUp.',
    'The rule says eth0 but the card is enp1s0.',
  ],
  lan_behind_unreachable: [
    "I can ping the server's tunnel address but nothing behind it.",
    'The clients cannot reach any device on the office LAN: can not access the remote network.',
    'I am unable to reach my NAS through the tunnel.',
    'Das Heimnetz und die Geräte kann ich nicht erreichen.',
  ],
  no_proposal: [
    'The ciphers on both ends do not match.',
    'Unchecking PFS on the firewall made a difference.',
    'The other end wants DH group 14, modp2048.',
  ],
  settings_differ: [
    'Compression is set on one side only, the options differ.',
    'Phase 1 comes up, phase 2 fails.',
    'The peer identifier was wrong.',
  ],
  far_or_slow_server: [
    'The server is on another continent.',
    'Our VPS is overloaded every evening.',
    'With a closer location it is much faster.',
  ],
  other_servers_work: [
    'Other servers of that company work.',
    'It connects to another location without trouble.',
    'Only certain servers are affected.',
  ],
  restart_tunnel_helps: [
    'I have to restart the tunnel every morning.',
    'Reconnecting the VPN brings traffic back, it works again.',
    'Toggling WireGuard fixes it for some hours.',
  ],
  stale_session: [
    'Both ends show the tunnel as up but nothing passes.',
    'There are stale SAs after an interruption.',
    'The status says connected although no traffic flows, DPD never fires.',
  ],
  server_updated: [
    'After upgrading libreswan to 4.7 clients fail.',
    'Since the kernel update of the VPS no one gets in.',
    'The docker image was updated last night.',
  ],
  regression_named: [
    'Downgrading to version 2.5 helps.',
    'With the previous release it worked.',
    'This is a regression in the last release.',
  ],
  rekey_time: [
    'The link dies after exactly one hour.',
    'It fails at every rekey.',
    'Renegotiation kills the session each 60 minutes.',
  ],
  lacks_kernel_support: [
    'The WireGuard kernel module is not loaded.',
    '/dev/net/tun does not exist on this OpenVZ box.',
    'Modprobe fails for l2tp_ppp.',
  ],
  password_wrong: [
    'My password is rejected.',
    'It keeps asking for username and password.',
    'I changed my password yesterday.',
    'Die Anmeldung wurde abgelehnt.',
  ],
  other_account_works: [
    "It works with my colleague's account.",
    'Another user connects fine from the same PC.',
    'Mit einem anderen Konto geht es.',
  ],
  user_with_domain: [
    'The username must include the domain.',
    'We log in as user@domain.',
    'Authentication goes through RADIUS and Active Directory.',
  ],
  psk_wrong: [
    'The pre-shared key did not match.',
    'I had a typo in the PSK.',
    'Special characters in the shared secret: we changed the shared secret.',
  ],
  keys_mixed_up: [
    'I had mixed up the keys: public key swapped with the private one.',
    "The server's public key was wrong in the client.",
    'We regenerated the keys last week.',
  ],
  handshake_never: [
    'The handshake never completes.',
    'WireGuard keeps trying, but never gets a handshake.',
    'There is no handshake at all in the app.',
  ],
  nothing_received: [
    'Received stays at 0 B while sent grows.',
    'The app only sends data and never gets an answer.',
    'It transmits a few kilobytes and receives nothing.',
    '0 bytes received after ten minutes.',
  ],
  certificate_not_trusted_said: [
    'The server uses a self-signed certificate.',
    'The client could not verify the certificate.',
    'I never imported the root CA, the root certificate is missing.',
    'Das Zertifikat ist nicht vertrauenswürdig.',
  ],
  certificate_named: [
    'We use certificates for everyone.',
    'The p12 was mailed to me.',
    'I built the PKI with easy-rsa.',
  ],
  certificate_other_name: [
    'The certificate was issued for the domain, but we dial the IP.',
    'The common name does not match.',
    'The remote ID must equal the SAN.',
  ],
  certificate_expired_said: [
    'The CRL has expired on the server.',
    'It stopped the day the certificate ran out.',
    "Since Let's Encrypt renewed, nobody gets in.",
  ],
  clock_off: [
    "The router's clock was set to 1970.",
    'The Raspberry has no RTC and boots with an old date.',
    'My system time was off by two hours.',
  ],
  account_blocked: [
    'My account was locked.',
    'The node is not authorized in the controller.',
    'I am not a member of the VPN group.',
  ],
  too_many_sessions: [
    'The maximum number of devices is reached.',
    'It says the user is already logged in.',
    'We hit the limit of concurrent sessions.',
  ],
  identity_shared: [
    'I copied the same config to my phone and laptop: same config on both devices.',
    'Both clients use the same private key.',
    'We run without duplicate-cn and one certificate.',
  ],
  antivirus_named: [
    'I have Kaspersky installed.',
    'Maybe the antivirus interferes.',
    'Bitdefender is active on that laptop.',
  ],
  device_firewall: [
    'The Windows firewall may stop it.',
    'The network shows as a public profile.',
    'There is a firewall on my laptop.',
  ],
  device_firewall_off_helps: [
    'Turning off the Windows firewall fixed it.',
    'Kaspersky was the culprit.',
    'After uninstalling the antivirus it works again: uninstalling the antivirus helped.',
  ],
  managed_device: [
    'It is a company laptop.',
    'The settings are managed by our IT.',
    'Ich nutze einen Dienstlaptop.',
  ],
  other_vpn_named: [
    'Another VPN client is installed on this PC.',
    'NordVPN was running at the same time.',
    'The kill switch of the app is on.',
  ],
  virtual_adapters: [
    'Hyper-V is enabled on that PC.',
    'I use WSL2 there.',
    'VirtualBox added its own adapters: a virtual adapter.',
  ],
  adapter_trouble: [
    'All TAP adapters are in use.',
    'The WAN Miniport has a yellow mark in device manager.',
    'The Wintun driver could not be found: wintun driver missing.',
  ],
  reinstall_helps: [
    'Reinstalling the client fixed it.',
    'It works again after I uninstall and install the driver: works again after reinstalling.',
    'A fresh install of the app solved it.',
  ],
  system_updated: [
    'After the latest Windows update the VPN is dead.',
    'Since I upgraded to macOS Sonoma it will not start.',
    'KB5009543 update broke L2TP.',
    'Nach dem Windows-Update geht nichts mehr.',
  ],
  after_an_update: [
    'Since the last update nothing works.',
    'I went from 2.4.1 to 2.5.0 and now it fails.',
    'Yesterday I got the new version.',
    'Seit dem Update geht nichts mehr.',
  ],
  app_updated: [
    'Since the last app update it crashes on connecting.',
    'The client was upgraded over night.',
    'I updated Tailscale and now it is broken.',
  ],
  newer_client_helps: [
    'Updating the client to the latest version fixed it.',
    'Upgrading OpenVPN Connect helped.',
    'The newest app version solved it.',
  ],
  client_is_old: [
    'We still use an outdated client.',
    'My phone is on Android 6.',
    'The machine runs Windows 7.',
  ],
  service_stopped: [
    'The IKEEXT service was disabled.',
    'xl2tpd is not installed on this laptop.',
    'The IPsec Policy Agent would not start.',
  ],
  protocol_removed: [
    'L2TP is no longer available on my new phone.',
    'Apple removed PPTP.',
    'Android 13 does not list L2TP/IPSec.',
  ],
  ppp_options: [
    'The server refuses CHAP.',
    'I had to tick point-to-point encryption (MPPE).',
    'MS-CHAP v2 was not allowed in the profile.',
  ],
  profile_mistaken: [
    'Recreating the profile fixed it.',
    'There was a typo in the server address.',
    'The endpoint port was wrong.',
  ],
  sleeps: [
    'It disconnects when the phone screen locks.',
    'After waking from sleep the tunnel is dead.',
    'Battery optimisation might stop the app.',
  ],
  network_change: [
    'When I switch from Wi-Fi to LTE the tunnel stays dead.',
    'Roaming between access points kills it.',
    'It stops on every network change.',
  ],
  wireless_bad: [
    'By cable it is fine, only Wi-Fi drags.',
    'The Wi-Fi signal is weak in that room.',
    'I see packet loss of 5 %.',
  ],
  tcp_in_tcp_said: [
    'It is TCP over TCP in our case.',
    'OpenVPN over TCP is terribly slow.',
    'With UDP the speed is far better than TCP.',
  ],
  slow_through_vpn: [
    'The line has 500 Mbit, over the VPN I get 20.',
    'Throughput through the tunnel is awful.',
    'Der Tunnel ist sehr langsam.',
  ],
  same_subnet: [
    'Both sides use 192.168.1.x.',
    'Our subnets overlap.',
    'The hotel has the same subnet as my home.',
    'Beide Seiten haben das gleiche Subnetz.',
  ],
  common_home_range: [
    'The NAS is at 192.168.1.20.',
    'At home we use 192.168.0.x addresses.',
    'My printer has 192.168.178.30.',
  ],
  allowed_ips_named: [
    'AllowedIPs only has a /32.',
    'Should I add the LAN to AllowedIPs?',
    'I changed the AllowedIPs and lost everything.',
  ],
  route_missing_said: [
    'There is no route to the remote network.',
    'I need to add a static route, I think.',
    'Traffic still leaves through the normal line, not through the tunnel.',
  ],
  default_gateway_wrong: [
    'The default gateway is not changed by the client.',
    'I want split tunneling, but all traffic is broken with it: split tunneling does not work.',
    'My public IP does not change when connected.',
  ],
  hosts_use_other_gateway: [
    "Some hosts answer and others don't respond.",
    'There is no return route on the machines.',
    'The VPN box is not the default gateway of the LAN.',
  ],
  addresses_work_names_not: [
    'I can ping 1.1.1.1, but no name is resolved.',
    'Opening a site by its IP works, while host names fail.',
    'The NAS is reachable only by its IP.',
    'Domain names do not resolve, although pinging 9.9.9.9 succeeds.',
  ],
  names_fail_inside: [
    'By IP it works, by name it does not.',
    'DNS does not resolve while connected.',
    'I can not resolve internal hostnames.',
    'Die Namensauflösung geht im Tunnel nicht.',
  ],
  other_resolver_helps: [
    'Setting the DNS to 1.1.1.1 in the profile fixed it.',
    'I changed the nameserver and it works now.',
    'Using another resolver solved everything.',
  ],
  ipv6_astray: [
    'The server name resolves to IPv6 first.',
    'There is an AAAA record as well.',
    'IPv6 leaks past the tunnel.',
  ],
  ipv6_named: ['My provider gives me IPv6 as well.', 'We have native IPv6.', 'Could IPv6 matter?'],
  ipv6_off_helps: [
    'Disabling IPv6 fixed it.',
    'It works after I remove the AAAA record: removing the AAAA record helped.',
    'When I force IPv4 it works: forcing IPv4 solved it.',
  ],
  idle_drop: [
    'After two minutes of inactivity the session is gone: idle and it drops.',
    'The tunnel dies when idle.',
    'I have to ping from the client first, only then it works: unless I ping first it stays dead.',
  ],
  drops_after_minutes: [
    'The session drops after about five minutes.',
    'It keeps disconnecting.',
    'Every 90 seconds it reconnects.',
  ],
  drops_after_hours: [
    'The tunnel stays up for several hours and then stops working.',
    'After a few days it dies.',
    'Every couple of hours traffic drops.',
  ],
  fails_after_boot: [
    'After every reboot of the camera the tunnel never comes up.',
    'Following a power cut, the VPN stays down.',
    'The VPN does not come up on boot.',
  ],
  works_when_started_later: [
    'If I start it by hand a few minutes after boot it works.',
    'Toggling the interface some minutes later makes it work.',
    'It connects if restarted a while later.',
  ],
  tunnel_stays_down: [
    'The tunnel does not come up any more.',
    'Our VPN no longer connects.',
    'The link stays down whatever I do.',
  ],
  worked_before: [
    'It worked for months until last Monday.',
    'All of a sudden nothing gets through.',
    'Bis gestern ging alles.',
  ],
  never_worked: [
    'I just set up the server and followed the guide.',
    'I am new to networking, it never worked.',
    'This is a fresh VPS.',
  ],
  keepalive_helps: [
    'PersistentKeepalive 25 fixed it.',
    'A continuous ping keeps it alive.',
    'With keepalive set it works fine.',
  ],
  keepalive_missing: [
    'I have no keepalive in my config.',
    'The NAT mapping expires too early.',
    'The UDP timeout on that box is short.',
  ],
  tried_reboot: [
    'I rebooted everything, no change.',
    'Already tried restarting router and PC.',
    'Restarting did not help.',
  ],
  tried_mtu: [
    'I already tried lowering the MTU.',
    'MTU 1280 made no difference.',
    'Changing the MSS did not help either.',
  ],
  tried_reinstall: [
    'I reinstalled the client with no success.',
    'Already tried to uninstall and reinstall.',
    'A fresh install did not help.',
  ],
  tried_other_protocol: [
    'I tried different protocols.',
    'L2TP and IKEv2 both fail: same result.',
    'Another protocol did not help.',
  ],
  tried_other_port: [
    'I have tried different ports.',
    'Changing the port did not help.',
    'Another port made no difference.',
  ],
  tried_firewall_off: [
    'The firewall is completely disabled.',
    'I tried turning off the Windows firewall.',
    'Disabling ufw made no difference.',
  ],
  tried_firmware: [
    'The router has the latest firmware.',
    'I already tried updating the firmware.',
    'Firmware is up to date.',
  ],
  tried_registry: [
    'I added the registry value and it still fails.',
    'All the registry fixes are in place.',
    'Already applied the registry tweaks.',
  ],
  tried_keepalive: [
    'PersistentKeepalive = 25',
    'I tried keepalive already.',
    'Keepalive is set on both peers.',
  ],
  tried_credentials: [
    'The password is definitely correct.',
    'I double-checked the credentials.',
    'I am sure that the PSK is right.',
  ],
  tried_keys: [
    'The public keys are correct on both ends.',
    'I compared the keys again and again.',
    'Keys match.',
  ],
  tried_clock: ['The time is correct on both.', 'Clocks are in sync.', 'Date on the server is right.'],
  tried_dns: [
    'DNS works fine over the tunnel.',
    'I tried different DNS servers.',
    'Changing DNS made no difference.',
  ],
  tried_other_router: [
    'I tried another router.',
    'A different router gives the same result.',
    'Directly connected to the modem it still fails.',
  ],
};
