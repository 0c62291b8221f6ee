/** Firewall rules to copy: for which machine and tool, what comes with them, why there are none. */
export const firewall = {
  title: 'Firewall rules',
  intro:
    'These rules only add what your VPN needs. They go before the rules that are there and change none of them.',
  compare:
    'Compare the names of the interfaces and the addresses with yours before you copy. On Linux “ip address” shows them.',
  checked: 'The tool itself has read these rules in our tests.',
  notChecked: 'These rules follow the documentation of the tool. We could not run them in our tests.',
  commands: 'The rules',
  asRoot: 'Run them as root (administrator).',
  undo: 'Take the rules back',
  lastTitle: 'Keep the rules over a restart',
  tryTitle: 'Try the rules from afar without locking yourself out',
  before: 'Run this first',
  keep: 'Run this once everything works',
  field: {
    protocol: 'VPN protocol',
    role: 'This machine',
    tool: 'Firewall',
    families: 'Addresses',
    ports: 'Another port, if the server uses one',
    wanInterface: 'Interface to the Internet',
    lanInterface: 'Interface to your own network',
    tunnelInterface: 'Interface of the VPN',
    serverAddress: 'Address of the VPN server in your network',
    peerAddress: 'Public address of the other network',
    tunnelSubnet: 'Addresses inside the VPN',
    remoteSubnet: 'Addresses of the other network',
  },
  tool: {
    iptables: 'iptables (Linux)',
    nftables: 'nftables (Linux)',
    ufw: 'ufw (Ubuntu, Debian)',
    firewalld: 'firewalld (Fedora, Red Hat, SUSE)',
    windows: 'Windows Firewall (PowerShell)',
    mikrotik: 'MikroTik (RouterOS)',
    pf: 'pf (FreeBSD, macOS)',
  },
  role: {
    server: 'A VPN server with a public address',
    'server-behind-router': 'A VPN server behind a router',
    'router-forwarding': 'A router in front of a VPN server',
    client: 'A device that dials into a VPN',
    'client-router': 'A router in front of devices that dial into a VPN',
    'site-to-site': 'A gateway that joins two networks',
  },
  note: {
    'ip-forwarding':
      'The machine has to pass packets on (IP forwarding). Usually “sysctl net.ipv4.ip_forward” has to say 1, and “sysctl net.ipv6.conf.all.forwarding” for IPv6.',
    'pptp-is-broken':
      'The encryption of PPTP is broken and no longer protects you. Use it only until you have another VPN.',
    'no-ipv6-in-pptp': 'PPTP does not exist over IPv6, so the rules are for IPv4 only.',
    'windows-registry':
      'Windows computers that dial with L2TP, and some with IKEv2, also need a registry value to reach a server behind a router: AssumeUDPEncapsulationContextOnSendRule.',
    'test-from-outside':
      'Test from outside, for example over mobile data. From inside your own network the address of your router often does not lead to the server.',
    'one-server-per-port':
      'Only one server can have these ports. If the router has a VPN server of its own, switch that off or use another protocol.',
    'cloud-firewall':
      'A rented server usually has a second firewall in the web pages of its provider. The same ports have to be open there.',
    'nft-chains':
      'The rules go into the table “inet filter” with the chains input, forward and output. If “nft list chains” shows other names, put those in.',
    'pf-anchor':
      'Once, /etc/pf.conf has to contain: nat-anchor "vpn-doctor" and rdr-anchor "vpn-doctor" with the translations, and anchor "vpn-doctor" before the filter rules. Then run “pfctl -f /etc/pf.conf”.',
    'mesh-is-optional':
      'This VPN connects without these rules as well. With them it more often finds the direct, faster way.',
    'ipv6-needs-route':
      'IPv6 addresses of VPN clients are not translated. They reach the Internet only if your provider routes them to this server.',
    'peer-from-anywhere':
      'Without the address of the other network the ports are open to everyone. Enter it if it does not change.',
    'routing-is-the-servers':
      'Windows passes packets on by “Routing and Remote Access” or the VPN program. The firewall only has to let the VPN in.',
  },
  impossible: {
    'nothing-to-open': 'Nothing has to be opened. This firewall does not block what this machine sends.',
    'pptp-has-no-ipv6': 'PPTP does not exist over IPv6. Choose IPv4 or another protocol.',
    'tool-has-no-pptp-help':
      'PPTP needs a router that reads its packets, and this firewall can not be told to. Use another protocol, or iptables or nftables.',
    'tool-does-not-forward': 'Windows Firewall is not made for a router. Choose the firewall of your router.',
    'not-for-two-sites':
      'This protocol is for single devices. To join two networks, use WireGuard, IKEv2 or OpenVPN.',
    'ports-are-fixed': 'The ports of this protocol can not be changed. Leave the field empty.',
    'ports-not-valid': 'A port is a number from 1 to 65535, and this protocol has to be able to use it.',
    'interface-not-valid':
      'This is not the name of an interface. A name has letters and digits, such as eth0 or wg0, and at most 15 of them.',
    'address-not-valid': 'This is not an address of the right kind, such as 192.168.1.10 or 2001:db8::10.',
    'subnet-not-valid': 'This is not a network, such as 10.8.0.0/24 or fd00:8::/64.',
  },
  persist: {
    'iptables-save':
      'Without this the rules are gone after a restart. On Debian and Ubuntu the package iptables-persistent is needed. On Red Hat it is usually “service iptables save”.',
    'nftables-conf':
      'Without this the rules are gone after a restart. The old file is kept beside it. Rules that other programs have made, such as Docker, are saved as well; look through the file.',
    'ufw-lasts': 'ufw keeps these rules by itself. Nothing has to be done.',
    'firewalld-lasts': 'The rules are permanent at once. Nothing has to be done.',
    'windows-lasts': 'Windows keeps these rules by itself. Nothing has to be done.',
    'mikrotik-lasts': 'The router keeps these rules by itself once Safe Mode has been left.',
    'pf-conf':
      'Without this the rules are gone after a restart. The old file is kept beside it. To take it back, remove the last line of /etc/pf.conf.',
  },
  tryFirst: {
    'timed-undo':
      'Run the first block: it takes the rules back by itself after five minutes, even if your connection is lost. Then run the rules. Open a second connection to the machine. If it works, run the last block to keep the rules.',
    'timed-undo-windows':
      'Run the first block: a task takes the rules back by itself after five minutes, even if your connection is lost. Then run the rules. Open a second connection to the machine. If it works, run the last block to keep the rules.',
    'safe-mode':
      'Press Ctrl+X in the terminal of the router to turn on Safe Mode. Run the rules. If your connection is lost, the router takes them back by itself, usually within ten minutes. If everything works, press Ctrl+X again to keep them.',
  },
};
