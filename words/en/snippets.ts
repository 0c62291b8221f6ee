/** Pieces of configuration to copy. */
export const snippets = {
  title: 'Configuration to copy',
  intro: 'Replace what stands in angle brackets with your own values. Keep a copy of the old file.',
  replace: 'Replace',
  when: 'When to use it',
  where: 'Where to put it',
  expect: 'What to expect',
  undo: 'How to undo it',
  /** Before a version number. */
  from: 'from version',
  to: 'up to version',
  /** Beside rows that were not checked at the source. */
  usually: 'usually',
  placeholder: {
    SERVER: 'name or address of the VPN server',
    TUNNEL: 'name of the WireGuard tunnel, such as wg0',
    CONNECTION: 'name of the connection in your configuration',
    CHILD: 'name of the part under “children” in your configuration',
    VPN_NAME: 'name of the VPN connection in Windows',
    VPN_NETWORK: 'addresses inside the VPN, such as 10.8.0.0/24',
    REMOTE_NETWORK: 'addresses of the network to reach, such as 192.168.50.0/24',
    REMOTE_ADDRESS: 'first address of the network to reach, such as 192.168.50.0',
    REMOTE_MASK: 'mask of that network, such as 255.255.255.0',
    DNS_SERVER: 'address of the name server inside the VPN',
    DOMAIN: 'name of the domain inside, such as office.example',
    LAN_INTERFACE: 'interface to your own network, such as eth1',
  },
  place: {
    'wireguard-config':
      'In the configuration of the tunnel, under the heading that is shown. If the line is there already, change it. Then switch the tunnel off and on.',
    'openvpn-client':
      'In the configuration file of the client (.ovpn or .conf), on lines of their own. Replace lines that begin with the same word. Then connect again.',
    'openvpn-server':
      'In the configuration file of the server, on lines of their own. Replace lines that begin with the same word. Then restart the server.',
    'openvpn-either':
      'In the configuration file of the client or the server, on a line of its own. Then connect again.',
    'openvpn-both':
      'In the configuration files of client and server, the same in both. Then restart the server and connect again.',
    swanctl:
      'In the file in /etc/swanctl that describes the connection, inside the section of the same name. Then run “swanctl --load-all”.',
    'strongswan-conf': 'In /etc/strongswan.conf, inside the section charon. Then restart strongSwan.',
    libreswan:
      'In the file in /etc/ipsec.d that describes the connection, inside its conn section. Then run “ipsec auto --replace” and the name of the connection.',
    'windows-terminal': 'In a command prompt or terminal, opened as administrator.',
    'windows-powershell': 'In PowerShell. The name is the one shown under Settings, VPN.',
    'linux-terminal': 'In a terminal, as root (“sudo -i”).',
    'ppp-options':
      'In the options file of the connection in /etc/ppp, each on a line of its own. Then connect again.',
    'cron-file': 'In a new file /etc/cron.d/wireguard-reresolve, as one line.',
    'compose-file': 'In compose.yaml, in the service of the VPN server. Then run “docker compose up -d”.',
    'tailscaled-defaults': 'In /etc/default/tailscaled. Then run “systemctl restart tailscaled”.',
    'zerotier-conf':
      'In local.conf in the folder of ZeroTier, on Linux /var/lib/zerotier-one. Then restart ZeroTier.',
  },
  takeBack: {
    'remove-lines': 'Remove the lines again and restart as before.',
    'old-value': 'Put the old lines back and restart as before.',
    'run-undo': 'Run the undo commands.',
    'run-undo-restart': 'Run the undo command and restart the computer.',
  },
  row: {
    'wireguard-keepalive': {
      title: 'Keep the connection open (WireGuard)',
      when: 'The VPN works, but after some quiet minutes nothing gets through until you reconnect. Use it on the side that is behind a router.',
      expect: 'The connection survives ten quiet minutes. On a phone it uses a little more battery.',
    },
    'wireguard-mtu': {
      title: 'Smaller packets (WireGuard)',
      when: 'The VPN connects, but pages stall or large files stop.',
      expect: 'Pages load. Then you can try larger numbers to find the largest that works.',
    },
    'wireguard-full-tunnel': {
      title: 'Send everything through the VPN (WireGuard)',
      when: 'Web pages still see your own address while the VPN is on.',
      expect: 'Web pages see the address of the VPN server. The server has to pass packets on.',
    },
    'wireguard-split-tunnel': {
      title: 'Send only some networks through the VPN (WireGuard)',
      when: 'The VPN connects, but the office network is not reached, or the Internet stops while it is on.',
      expect: 'The networks in the list go through the VPN. Everything else takes the usual way.',
    },
    'wireguard-dns': {
      title: 'Name server inside the VPN (WireGuard)',
      when: 'Devices inside are reached by their address but not by their name.',
      expect: 'Names inside are found while the VPN is on.',
    },
    'wireguard-reresolve': {
      title: 'Look up the server again when its address changes (WireGuard)',
      when: 'The server has a changing address, and the VPN stops after that address changed.',
      expect: 'At most a few minutes after a change of address the VPN works again.',
    },
    'wireguard-networkmanager-mtu': {
      title: 'Smaller packets (WireGuard in NetworkManager)',
      when: 'The VPN was set up in the network settings of a Linux desktop and pages stall.',
      expect: 'Pages load. 0 in the undo command means automatic.',
    },
    'openvpn-keepalive-client': {
      title: 'Keep the connection open (OpenVPN client)',
      when: 'The VPN stops after quiet minutes and the server can not be changed.',
      expect:
        'The client shows signs of life every 10 seconds and reconnects after 60 silent ones. A server that sets its own numbers wins.',
    },
    'openvpn-keepalive-server': {
      title: 'Keep the connections open (OpenVPN server)',
      when: 'VPNs of several clients stop after quiet minutes.',
      expect: 'All clients get these numbers when they connect the next time.',
    },
    'openvpn-mssfix': {
      title: 'Smaller packets for TCP (OpenVPN)',
      when: 'The VPN connects, but pages stall or large files stop.',
      expect: 'Web pages and other TCP connections work. Calls and games over UDP are not changed.',
    },
    'openvpn-mssfix-2.5': {
      title: 'Smaller packets for TCP (older OpenVPN)',
      when: 'The VPN connects, but pages stall or large files stop.',
      expect: 'Web pages and other TCP connections work. Calls and games over UDP are not changed.',
    },
    'openvpn-tun-mtu': {
      title: 'Smaller packets for everything (OpenVPN)',
      when: 'Smaller packets for TCP were not enough, for example because calls fail.',
      expect: 'TCP and UDP fit. A log line about a differing tun-mtu means that one end was missed.',
    },
    'openvpn-tcp443-client': {
      title: 'Use TCP port 443 (OpenVPN client)',
      when: 'The network you are in lets only web pages through. The server has to listen there.',
      expect:
        'The VPN connects, a little slower than over UDP. Remove explicit-exit-notify if it is in the file.',
    },
    'openvpn-tcp443-server': {
      title: 'Use TCP port 443 (OpenVPN server)',
      when: 'Clients are in networks that let only web pages through. Best as a second server beside the one on UDP.',
      expect: 'The server listens on TCP 443. No web server can use that port at the same address.',
    },
    'openvpn-udp443-client': {
      title: 'Use UDP port 443 (OpenVPN client)',
      when: 'The network blocks the usual port but lets UDP 443 through. The server has to listen there.',
      expect: 'The VPN connects as fast as before.',
    },
    'openvpn-fallback': {
      title: 'Try UDP, then TCP 443 (OpenVPN client)',
      when: 'You are in different networks and the server listens on both ports.',
      expect: 'The client tries UDP first and goes on to TCP 443 after 10 seconds.',
    },
    'openvpn-exit-notify': {
      title: 'Say goodbye to the server (OpenVPN)',
      when: 'Reconnecting fails for a minute because the server still counts the old connection. Only over UDP.',
      expect: 'The server frees the connection as soon as you disconnect.',
    },
    'openvpn-redirect-gateway': {
      title: 'Send everything through the VPN (OpenVPN server)',
      when: 'Web pages still see the own address of clients while the VPN is on.',
      expect: 'Web pages see the address of the server. The server has to pass packets on.',
    },
    'openvpn-push-route': {
      title: 'Tell clients the way to the office network (OpenVPN server)',
      when: 'The VPN connects, but the office network is not reached.',
      expect: 'After reconnecting, clients send packets for this network through the VPN.',
    },
    'openvpn-push-dns': {
      title: 'Name server inside the VPN (OpenVPN server)',
      when: 'Devices inside are reached by their address but not by their name.',
      expect: 'Names inside are found after reconnecting. Some Linux clients also need a script for it.',
    },
    'openvpn-data-ciphers': {
      title: 'Also accept an older cipher (OpenVPN)',
      when: 'The log says that client and server have no cipher in common, because one of them is old.',
      expect: 'The VPN connects. Update the old side when you can, then remove the line.',
    },
    'strongswan-encap': {
      title: 'Always wrap packets in UDP (strongSwan)',
      when: 'The VPN connects, but nothing gets through, because ESP packets are dropped on the way.',
      expect: 'All packets use UDP 4500. One side with this setting is enough.',
    },
    'strongswan-fragmentation': {
      title: 'Split large sign-in packets (strongSwan)',
      when: 'Connecting stops at the certificate (IKE_AUTH) because large packets get lost.',
      expect: 'Sign-in works over lines that drop split packets. Newer versions have this by default.',
    },
    'strongswan-dpd': {
      title: 'Notice a dead connection and rebuild it (strongSwan)',
      when: 'After an interruption the VPN looks connected, but nothing gets through.',
      expect: 'After about three minutes at most the connection is built again by itself.',
    },
    'strongswan-windows-proposals': {
      title: 'Ciphers that Windows offers (strongSwan)',
      when: 'Windows shows error 13868, or the server logs that no proposal was chosen.',
      expect: 'Windows connects. The Windows setting for stronger keys (2048 bits) has to be on as well.',
    },
    'strongswan-no-rekey': {
      title: 'Leave renewing the keys to Windows (strongSwan)',
      when: 'The VPN of Windows clients drops after the same time or amount of data again and again.',
      expect: 'The connection no longer drops then. Windows renews the keys by itself.',
    },
    'strongswan-keepalive': {
      title: 'Keep the connection open (strongSwan)',
      when: 'The VPN stops after quiet minutes behind a router. Use it on the side behind the router.',
      expect: 'A tiny packet every 20 seconds keeps the router from forgetting the connection.',
    },
    'libreswan-encapsulation': {
      title: 'Always wrap packets in UDP (Libreswan)',
      when: 'The VPN connects, but nothing gets through, because ESP packets are dropped on the way.',
      expect: 'All packets use UDP 4500. One side with this setting is enough.',
    },
    'libreswan-fragmentation': {
      title: 'Split large sign-in packets (Libreswan)',
      when: 'Connecting stops at the certificate (IKE_AUTH) because large packets get lost.',
      expect: 'Sign-in works over lines that drop split packets.',
    },
    'libreswan-dpd': {
      title: 'Notice a dead connection and rebuild it (Libreswan 4)',
      when: 'After an interruption the VPN looks connected, but nothing gets through.',
      expect: 'After about two minutes the connection is built again. Version 5 does this by itself.',
    },
    'windows-server-behind-nat': {
      title: 'Reach a server behind a router (Windows)',
      when: 'L2TP shows error 809 or 789 and the VPN server stands behind a router. Needed on each Windows computer; restart it afterwards.',
      expect:
        'After the restart Windows asks for name and password. A large Windows update can remove the value.',
    },
    'windows-allow-ipsec': {
      title: 'Allow IPsec for L2TP again (Windows)',
      when: 'L2TP fails at once, and another VPN program or a guide has set ProhibitIpSec to 1. Restart afterwards.',
      expect: 'L2TP is encrypted again and reaches the server.',
    },
    'windows-dh2048': {
      title: 'Offer stronger keys for IKEv2 (Windows)',
      when: 'IKEv2 shows error 13868 (policy match error).',
      expect: 'Windows also offers 2048-bit keys and AES-256, which most servers want today.',
    },
    'windows-services': {
      title: 'Start the services that a VPN needs (Windows)',
      when: 'Errors 789, 791 or 827, or a message that a service is not running.',
      expect: '“net start” says that each service runs. A message that it has already been started is fine.',
    },
    'windows-mtu': {
      title: 'Smaller packets (Windows)',
      when: 'The VPN connects, but pages stall. Run it while the VPN is connected.',
      expect: 'Pages load. “netsh interface ipv4 show subinterfaces” lists 1280.',
    },
    'windows-ipsec-configuration': {
      title: 'Set the ciphers of one IKEv2 connection (Windows)',
      when: 'IKEv2 shows error 13868 and the server wants exactly AES-256-GCM, SHA-256 and group 14.',
      expect: 'The connection offers just these. If the server wants others, it fails; then undo it.',
    },
    'windows-split-tunnel': {
      title: 'Send only one network through the VPN (Windows)',
      when: 'The Internet stops or becomes slow while the VPN is on, and only the office is needed through it.',
      expect:
        'After reconnecting, only that network goes through the VPN. Some employers do not allow this; ask first.',
    },
    'linux-ip-forward': {
      title: 'Let the server pass packets on (Linux)',
      when: 'Clients connect to your Linux server, but reach nothing behind it.',
      expect: '“sysctl net.ipv4.ip_forward” says 1, also after a restart.',
    },
    'linux-mss-iptables': {
      title: 'Smaller TCP packets for all devices behind the router (iptables)',
      when: 'Pages stall through the VPN on many devices, and a Linux router or server stands between.',
      expect: 'TCP connections fit the smallest line on the way, as far as the router knows it.',
    },
    'linux-mss-nftables': {
      title: 'Smaller TCP packets for all devices behind the router (nftables)',
      when: 'Pages stall through the VPN on many devices, and a Linux router or server stands between.',
      expect: 'TCP connections fit the smallest line on the way, as far as the router knows it.',
    },
    'linux-pptp-helper-nftables': {
      title: 'PPTP passthrough on a Linux router (nftables)',
      when: 'PPTP stops at “verifying user name and password” behind your own Linux router.',
      expect: 'PPTP connects. PPTP is no longer safe; plan to replace it.',
    },
    'linux-pptp-helper-iptables': {
      title: 'PPTP passthrough on a Linux router (iptables)',
      when: 'PPTP stops at “verifying user name and password” behind your own Linux router.',
      expect: 'PPTP connects. PPTP is no longer safe; plan to replace it.',
    },
    'linux-udp-timeout': {
      title: 'Remember UDP connections longer (Linux router)',
      when: 'VPNs of several devices behind your own Linux router stop after quiet minutes.',
      expect: 'The router keeps quiet UDP connections for up to five minutes.',
    },
    'pppd-pptp': {
      title: 'Options for a PPTP client (Linux)',
      when: 'PPTP reaches the server, but both sides do not agree on encryption.',
      expect: 'The client asks for MS-CHAPv2 and 128-bit MPPE. PPTP is no longer safe; plan to replace it.',
    },
    'pppd-echo': {
      title: 'Notice a dead connection (pppd)',
      when: 'The VPN looks connected after an interruption, but nothing gets through.',
      expect: 'After about 80 silent seconds the connection ends and can be built again.',
    },
    'tailscale-port': {
      title: 'Fixed port (Tailscale on Linux)',
      when: 'Connections are relayed and slow, and you want to forward a port for Tailscale on your router.',
      expect: '“tailscale ping” shows a direct connection more often.',
    },
    'zerotier-port': {
      title: 'Fixed port (ZeroTier)',
      when: 'Connections are relayed and slow, and you want to forward a port for ZeroTier on your router.',
      expect: '“zerotier-cli peers” shows DIRECT more often.',
    },
    'docker-publish-wireguard': {
      title: 'Open the port of the container (WireGuard)',
      when: 'A WireGuard server runs in Docker and no packets arrive in the container.',
      expect: '“docker ps” shows 51820/udp. Without “/udp” Docker opens TCP, which WireGuard does not use.',
    },
    'docker-publish-ikev2': {
      title: 'Open the ports of the container (IKEv2, L2TP)',
      when: 'An IPsec server runs in Docker and no packets arrive in the container.',
      expect: '“docker ps” shows 500/udp and 4500/udp. No other program on the machine may use them.',
    },
    'docker-publish-openvpn': {
      title: 'Open the port of the container (OpenVPN)',
      when: 'An OpenVPN server runs in Docker and no packets arrive in the container.',
      expect: '“docker ps” shows 1194/udp. Without “/udp” Docker opens TCP.',
    },
  },
};
