import type { StepWords } from './step';

/** The way to the server: the sign-in of a network, and the names and addresses it is found by. */
export const network = {
  get_online: {
    title: 'Get back on the Internet first',
    why: 'No web page answers from here, so a VPN cannot connect either. This is no fault of the VPN.',
    clicks: {
      all: [
        'Look whether flight mode is on and whether you are in the right Wi-Fi. Switch Wi-Fi off and on once.',
        'With a cable: push it in until it clicks, at the computer and at the router.',
        'Look at the router: if the lamp for Internet or DSL is off or red, pull its power plug, wait 30 seconds and plug it in again. That takes 5 minutes.',
        'Open two well-known websites. If none opens on any device, your provider has a fault: call it, or look at its fault page over mobile data.',
      ],
    },
    see: 'Websites open again, and this check says that you are connected.',
    undo: 'Nothing has to be put back; if you switched to another Wi-Fi, choose yours again.',
  },
  sign_in_to_network: {
    title: 'Sign in to this network first',
    why: 'Hotels, cafés and guest networks often hold back everything until their sign-in page (captive portal) is passed. Until then no VPN can connect.',
    clicks: {
      all: [
        'Switch your VPN off, also if it starts by itself.',
        'Open a new browser tab and go to `http://neverssl.com`.',
        'On the page that appears, sign in or accept the terms.',
        'Connect your VPN.',
      ],
      windows: [
        'Switch your VPN off.',
        'Click the network symbol at the bottom right, choose this Wi-Fi and click "Open browser and connect" if that is offered. Otherwise open `http://neverssl.com` in a browser.',
        'Sign in or accept the terms.',
        'Connect your VPN.',
      ],
      ios: [
        'Open Settings › General › VPN & Device Management › VPN and switch the VPN off.',
        'Open Settings › Wi-Fi and tap the network. The sign-in page opens; if not, open `http://neverssl.com` in Safari.',
        'Sign in or accept the terms, then tap Done.',
        'Connect your VPN.',
      ],
      android: [
        'Switch your VPN off; if it is set to "Always-on VPN", switch that off too.',
        'Pull down from the top edge and tap "Sign in to network". If it is not there, open `http://neverssl.com` in Chrome.',
        'Sign in or accept the terms.',
        'Connect your VPN, and switch "Always-on VPN" on again if it was on.',
      ],
    },
    see: 'An ordinary web page such as `http://neverssl.com` opens without being sent anywhere else.',
    undo: 'Switch your VPN on again, and let it start by itself if it did before. Nothing else was changed.',
  },
  check_server_name: {
    title: "Check your VPN server's name",
    why: 'If the name is mistyped, or an old answer is remembered, your device calls an address where no VPN server is.',
    clicks: {
      all: [
        'Compare the server name in your VPN settings, letter by letter, with the one you were given. Watch for a space at the end and for "https://" in front: neither belongs there.',
        'Restart the device so that it forgets old answers.',
        'Connect again.',
      ],
      windows: [
        'Compare the server name in Settings › Network & internet › VPN with the one you were given, letter by letter.',
        'Right-click the Start button and choose Terminal or Windows PowerShell.',
        'Type `ipconfig /flushdns` and press Enter.',
        'Run the command below, then connect again.',
      ],
      macos: [
        'Compare the server name in System Settings › VPN › (i) with the one you were given, letter by letter.',
        'Open Terminal (Applications › Utilities).',
        'Type `sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder`, press Return and enter your Mac password.',
        'Run the command below, then connect again.',
      ],
      linux: [
        'Compare the server name in your VPN settings with the one you were given, letter by letter.',
        'Open a terminal and run `resolvectl flush-caches`.',
        'Run the command below, then connect again.',
      ],
    },
    see: 'Both look-ups answer with the same public address, and the VPN gets further than before.',
    undo: 'The device fills its memory of names again by itself; only a corrected name stays.',
    command: {
      windows: 'nslookup vpn.example.com; nslookup vpn.example.com 1.1.1.1',
      macos: 'nslookup vpn.example.com; nslookup vpn.example.com 1.1.1.1',
      linux: 'nslookup vpn.example.com; nslookup vpn.example.com 1.1.1.1',
    },
    means:
      'Put your server in place of vpn.example.com. The same public address twice: the name is fine. "Non-existent domain" or NXDOMAIN twice: the name is wrong or gone; ask for the right one. An answer only from 1.1.1.1: your own resolver is at fault. Two different addresses: ask which one is right; a company may use one inside and another outside.',
  },
  change_resolver: {
    title: 'Let another DNS server look up names',
    why: 'Names are looked up by a DNS server, usually the one in your router. If it fails or filters, another one (1.1.1.1, 9.9.9.9) finds your VPN server.',
    clicks: {
      all: [
        'Open the settings of the Wi-Fi or cable connection you use.',
        'Note the DNS servers that stand there, or that it says "automatic".',
        'Set DNS to manual and enter `1.1.1.1` and `9.9.9.9`.',
        'Save and connect the VPN again.',
      ],
      windows: [
        'Open Settings › Network & internet, click Wi-Fi or Ethernet, then Hardware properties (Windows 10: click the network, then scroll to IP settings).',
        'Beside "DNS server assignment" (Windows 10: "IP assignment") click Edit and note what is there.',
        'Choose Manual, switch IPv4 on and enter `1.1.1.1` as preferred and `9.9.9.9` as alternate DNS. On Windows 10 copy address, prefix length and gateway from the details of the network.',
        'Click Save and connect the VPN again.',
      ],
      macos: [
        'Open System Settings › Network and click Wi-Fi or Ethernet.',
        'Click Details › DNS and note the servers in the list.',
        'Click + and add `1.1.1.1`, then + and add `9.9.9.9`.',
        'Click OK and connect the VPN again.',
      ],
      ios: [
        'Open Settings › Wi-Fi and tap (i) beside your network.',
        'Tap Configure DNS and choose Manual. Note the servers that are there.',
        'Remove them, add `1.1.1.1` and `9.9.9.9`, and tap Save.',
        'Connect the VPN again.',
      ],
      android: [
        'Open Settings › Network & internet › Private DNS (Samsung: Connections › More connection settings › Private DNS).',
        'Note which of the three choices is set.',
        'Choose "Private DNS provider hostname" and enter `one.one.one.one`.',
        'Tap Save and connect the VPN again.',
      ],
      linux: [
        'Open Settings › Network or Wi-Fi and click the gear beside your connection.',
        'On the IPv4 tab, note the DNS entry.',
        'Switch Automatic beside DNS off, enter `1.1.1.1, 9.9.9.9` and click Apply.',
        'Switch the connection off and on, then connect the VPN again.',
      ],
    },
    see: 'The next check shows "Names are found: Yes".',
    undo: 'Set DNS back to automatic, or enter the servers you noted, at the same place. Names that exist only inside a company are found through its own DNS server, so put it back if such names stop working.',
  },
  update_dynamic_name: {
    title: 'Update the dynamic name of your home',
    why: 'Your provider gives your home a new address from time to time. A dynamic name (DynDNS, DDNS) that still points to the old one leads nowhere.',
    clicks: {
      all: [
        'In a browser open {routerAddress} and sign in.',
        'Note the Internet (WAN) address on the overview page.',
        'Open the page called Dynamic DNS, DDNS or DynDNS and check name, user and password there.',
        'Save once more or click Update, so that the address is reported again.',
        'Sign in at the DDNS service and compare the address it shows. If it also holds an IPv6 address (AAAA) that your server does not use, remove that.',
      ],
    },
    see: 'The name answers with the Internet address that your router shows.',
    undo: 'Enter the former name or account on the DDNS page if you replaced it; the address itself needs no undoing.',
    command: {
      windows: 'nslookup vpn.example.com 1.1.1.1',
      macos: 'nslookup vpn.example.com 1.1.1.1',
      linux: 'nslookup vpn.example.com 1.1.1.1',
    },
    means:
      "Put your own name in place of vpn.example.com. The router's Internet address: the name is up to date. An old address: wait 5 minutes and ask again, because answers are remembered for a while. Still old: the router does not reach the DDNS service or its password is wrong.",
  },
  refresh_peer_address: {
    title: 'Make the VPN look up its peer again',
    why: 'Many VPN programs look up the name of the other side only once. When its address changes, for example every night, they keep calling the old one.',
    clicks: {
      all: [
        'Open the settings of the VPN on the side that dials.',
        'Enter the other side by name, not as a number.',
        'Look for an entry such as "Dynamic address", "Resolve again" or "Retry forever" and switch it on.',
        'Save, disconnect and connect.',
      ],
      wireguard: [
        'Make sure that `Endpoint` in the configuration is a name, not a number.',
        'Switch the tunnel off and on: WireGuard looks the name up only then.',
        'On Linux let that happen by itself: run the script `reresolve-dns.sh` from the package wireguard-tools every 30 seconds by a systemd timer.',
        'On OpenWrt use the watchdog of the same kind: add `/usr/bin/wireguard_watchdog` to System › Scheduled Tasks, once a minute.',
      ],
      openvpn: [
        'Open the configuration file (.ovpn) of the side that dials.',
        'Make sure that `remote` holds a name, and add the line `resolv-retry infinite`.',
        'Remove the line `persist-remote-ip` if it is there.',
        'Save and connect again.',
      ],
      ikev2: [
        'Enter the other side by name: `remote_addrs = vpn.example.com` (strongSwan), or the field "Remote gateway" on a router.',
        'Give both sides a name as identity instead of an address (`local.id`, `remote.id`).',
        'Switch on dead peer detection with an interval of 30 seconds and the action "restart".',
        'Save, disconnect and connect.',
      ],
      ipsec: [
        'Enter the other side by name in the field "Remote gateway" or "Peer".',
        'Set the identities of both sides to a name (FQDN) instead of an address.',
        'Switch on dead peer detection with an interval of 30 seconds.',
        'Save, disconnect and connect.',
      ],
    },
    see: 'After the next change of address the VPN comes back by itself within a minute or two.',
    undo: 'Write the former address into the same field and remove the added line or timer.',
  },
} satisfies Record<string, StepWords>;
