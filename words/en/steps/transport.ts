import type { StepWords } from './step';

/** Other ports, other protocols and other wrappings. */
export const transport = {
  use_tcp_443: {
    title: 'Run the VPN over TCP port 443',
    why: 'TCP port 443 is what secure web pages use, so nearly every network lets it through, even where UDP or VPN ports are blocked.',
    clicks: {
      all: [
        'Open the settings of your VPN app and look for Protocol, Connection or Transport.',
        'Choose TCP with port 443. Names for it are "OpenVPN (TCP)", "SSTP", "SSL" and "HTTPS".',
        'Connect again.',
        'If there is no such choice, ask whoever runs the server with the text below.',
      ],
      openvpn: [
        'Ask whether the server also answers on TCP 443, or look for a second file in your VPN account with "tcp443" in its name.',
        'If you got a file, import it and connect.',
        'Otherwise make a copy of your .ovpn file and open it in a text editor.',
        'Replace `proto udp` by `proto tcp-client` and the number in the line `remote` by `443`, and remove `explicit-exit-notify`.',
        'Import the copy and connect with it.',
      ],
      windows: [
        'Ask whether your server offers SSTP, which runs over TCP 443.',
        'Press the Windows key and R, type `ncpa.cpl` and press Enter.',
        'Right-click the VPN, choose Properties › Security and note the type of VPN.',
        'Choose "Secure Socket Tunneling Protocol (SSTP)", click OK and connect.',
      ],
    },
    see: 'The VPN connects in the network where it did not; it may be somewhat slower than over UDP.',
    undo: 'Use your first profile, or set type and port back to what you noted. Where UDP works, UDP is faster.',
    ask: 'In the network where I am, UDP does not get through, so my {protocol} connection fails. Does your server also accept VPN connections over TCP port 443 (OpenVPN over TCP, SSTP or another TLS VPN)? If so, please send me the profile for it.',
  },
  use_other_port: {
    title: 'Let the VPN use another port',
    why: 'Some networks block the usual port of a VPN but leave others open. UDP 443 and UDP 53 are open most often.',
    clicks: {
      all: [
        'Ask whoever runs the server which other ports it answers on, with the text below; VPN providers list them in their app or on their help pages.',
        'Open the settings of the VPN and note the port.',
        'Enter UDP 443 if it is offered, else another port from the list.',
        'Connect again.',
      ],
      wireguard: [
        'Ask on which other UDP ports the server listens. At a VPN provider look in the app under Settings › WireGuard port, or create a new configuration with another port.',
        'Open the tunnel for editing and note the line `Endpoint`.',
        'Change only the number after the colon: `Endpoint = vpn.example.com:443`.',
        'Save and switch the tunnel on.',
      ],
      openvpn: [
        'Ask on which other ports the server listens, or look for other files in your VPN account.',
        'Make a copy of your .ovpn file, open it in a text editor and note the line `remote`.',
        'Change the line to `remote vpn.example.com 443 udp`, with the name of your server.',
        'Import the copy and connect with it.',
      ],
    },
    see: 'A handshake is shown within a few seconds, or the state changes to "Connected".',
    undo: 'Enter the port that you noted again. Another port is no less secure.',
    ask: 'The port that my VPN uses seems to be blocked in the network where I am. On which other ports does your server accept {protocol} connections? UDP 443 would help most.',
  },
  switch_protocol: {
    title: 'Change to a VPN protocol that gets through',
    why: "Something between you and the server does not pass your protocol. Another one may need no help from the router; where UDP is blocked, a VPN over TCP port 443 (OpenVPN over TCP, SSTP) or your phone's hotspot gets through.",
    clicks: {
      all: [
        'Ask whoever runs the server which of these it offers, in this order: WireGuard, IKEv2, OpenVPN, SSTP. The text below can be sent as it is.',
        'Get the profile or the details for it.',
        'Add it as a second VPN beside the one you have.',
        'Connect with the new one.',
      ],
      windows: [
        'Ask which of these the server offers, with the text below: IKEv2 and SSTP are built into Windows, WireGuard and OpenVPN need their app.',
        'For IKEv2 or SSTP open Settings › Network & internet › VPN and click Add VPN (Windows 10: Add a VPN connection).',
        'As provider choose "Windows (built-in)", enter the server name, and as VPN type choose IKEv2 or SSTP.',
        'Save and connect with the new entry.',
      ],
      macos: [
        'Ask which of these the server offers, with the text below: IKEv2 is built into macOS, WireGuard and OpenVPN need their app.',
        'For IKEv2 open System Settings › VPN, click Add VPN Configuration and choose IKEv2.',
        'Enter server address, remote ID (usually the same name) and your sign-in details.',
        'Click Create and switch the new VPN on.',
      ],
      ios: [
        'Ask which of these the server offers, with the text below: IKEv2 is built in, WireGuard and OpenVPN Connect are in the App Store.',
        'For IKEv2 open Settings › General › VPN & Device Management › VPN › Add VPN Configuration and set Type to IKEv2.',
        'Enter server, remote ID (usually the same name) and your sign-in details.',
        'Tap Done and switch the new VPN on.',
      ],
      android: [
        'Ask which of these the server offers, with the text below. Android 12 and newer no longer allow new PPTP or L2TP entries.',
        'For IKEv2 open Settings › Network & internet › VPN, tap + and choose a type that begins with IKEv2. WireGuard and OpenVPN have an app in Google Play.',
        'Enter the server and the details you were given.',
        'Tap Save and connect with the new entry.',
      ],
      linux: [
        'Ask which of these the server offers, with the text below.',
        'Install what it needs: `sudo apt install wireguard`, `sudo apt install network-manager-openvpn-gnome` or `sudo apt install network-manager-strongswan`.',
        'Open Settings › Network › VPN › + and import the file or enter the details.',
        'Switch the new VPN on.',
      ],
      ikev2: [
        'Ask whoever runs the server which of these it offers, in this order: OpenVPN over TCP 443, SSTP, WireGuard. The text below can be sent as it is.',
        'If UDP is blocked in this network, only the first two help: they run over TCP.',
        'Install the app for it. SSTP is built into Windows: Settings › Network & internet › VPN › Add VPN, as VPN type SSTP.',
        'Add it as a second VPN beside the one you have, and connect with it.',
      ],
      sstp: [
        'Ask whoever runs the server which of these it offers, in this order: OpenVPN, IKEv2, WireGuard. The text below can be sent as it is.',
        'Get the profile or the details for it; OpenVPN and WireGuard need their app.',
        'Add it as a second VPN beside the one you have.',
        'Connect with the new one.',
      ],
    },
    see: 'The new VPN connects in the network where the former one did not.',
    undo: 'The former VPN entry is still there; connect with it and delete the new one.',
    ask: 'My {protocol} connection to your server fails because something on the way does not pass it. Do you also offer another VPN protocol, best of all one over TCP port 443? If so, please send me the profile or the details for it. If not, could one be set up?',
  },
  vpn_over_tcp: {
    title: 'Use a VPN over TCP in this network',
    why: "This network does not pass UDP, and {protocol} needs UDP. A VPN over TCP port 443 (OpenVPN over TCP, SSTP) looks like secure web pages to the network, and your phone's hotspot goes around it.",
    clicks: {
      all: [
        'Ask whoever runs the server, with the text below, whether there is also a VPN over TCP 443 (OpenVPN over TCP, SSTP). The apps of VPN providers have it under Protocol.',
        'Install the app for it and import the profile you get. SSTP is built into Windows.',
        'Switch {protocol} off and connect with the new VPN.',
        "If there is none, use your phone's hotspot in this network: mobile data mostly lets UDP through.",
      ],
    },
    see: 'The new VPN connects, or the former one does over the hotspot.',
    undo: 'Disconnect the new VPN and use the former one again in networks that let UDP through; it is faster there.',
    ask: 'In the network where I am, UDP does not get through, so my {protocol} connection fails. Do you also offer a VPN over TCP port 443 (OpenVPN over TCP, SSTP)? If so, please send me the profile or the details for it. If not, could one be set up?',
  },
  use_obfuscation: {
    title: 'Make the VPN look like web traffic',
    why: 'Some networks recognise VPNs by their packets and cut them off. A disguised connection (obfuscation, stealth) looks like ordinary secure web pages.',
    clicks: {
      all: [
        'Check first that a VPN is allowed where you are: at work ask IT, and in some countries the law restricts it.',
        'Open the settings of your VPN app and look for Obfuscation, Stealth, Camouflage, "Scramble" or "Bypass restrictions".',
        'Switch it on, or choose the protocol that carries this name.',
        'Connect again; try a second server if the first does not answer.',
      ],
      openvpn: [
        'Check first that a VPN is allowed in this network.',
        'Ask whether the server has `tls-crypt` switched on and answers on TCP 443: that hides the first messages by which OpenVPN is recognised.',
        'Import the profile you get for it.',
        'If that is not enough, ask for a profile inside stunnel or obfs4.',
      ],
      wireguard: [
        'Check first that a VPN is allowed in this network.',
        'In the app of a VPN provider open Settings › WireGuard obfuscation and choose UDP-over-TCP or Shadowsocks.',
        'With a server of your own use a wrapper on both sides, for example `udp2raw` or `wstunnel` on TCP 443.',
        'Connect again.',
      ],
    },
    see: 'The VPN stays connected for more than ten minutes in the network that cut it off.',
    undo: 'Switch the disguise off in the same menu: without it the VPN is faster in networks that do not filter.',
  },
  prefer_udp: {
    title: 'Run the VPN over UDP, not TCP',
    why: 'Inside a TCP tunnel every lost packet is sent again twice, by the tunnel and by the program in it. On weak lines that makes a VPN slow or drops it; UDP avoids it.',
    clicks: {
      all: [
        'Open the settings of your VPN app and look for Protocol or Transport.',
        'Choose UDP, or "Automatic" if only that is offered.',
        'Connect again and repeat what was slow.',
      ],
      openvpn: [
        'Get the UDP profile of the same server; VPN providers offer both.',
        'Or make a copy of your .ovpn file and replace `proto tcp-client` (or `proto tcp`) by `proto udp`, and the port in `remote` by the one for UDP, usually `1194`.',
        'Import the copy, connect with it and repeat what was slow.',
      ],
      sstp: [
        'SSTP always runs over TCP, so ask whether the server offers IKEv2 as well.',
        'Press the Windows key and R, type `ncpa.cpl` and press Enter.',
        'Right-click the VPN, choose Properties › Security and note the type of VPN.',
        'Choose IKEv2, click OK, connect and repeat what was slow.',
      ],
    },
    see: 'Pages open faster, and a large download no longer stands still in between.',
    undo: 'Connect with the TCP profile, or set the type back to the one you noted. Keep it for networks that block UDP.',
  },
  nearer_server: {
    title: 'Try another server, nearer to you',
    why: 'A server that is full, far away or out of order makes any VPN slow or silent. A second one shows at once whether that is the reason.',
    clicks: {
      all: [
        'Note which server or location you use now.',
        'Open the list of servers or locations in your VPN app.',
        'Choose one in your own or a neighbouring country, with a low load or the shortest time (ping) if that is shown.',
        'Connect. If your company runs the VPN, ask whether there is a second entry point.',
      ],
      tailscale: [
        'Open a terminal and run `tailscale netcheck`.',
        'Look at the line "Nearest DERP": it names the relay next to you.',
        'If you use an exit node, choose another one: click the Tailscale symbol › Exit nodes.',
        'Run `tailscale ping` with the name of the other device.',
      ],
    },
    see: 'The VPN answers noticeably faster, or connects where the first server stayed silent.',
    undo: 'Choose the location you noted in the same list.',
  },
  turn_ipv6_off_for_vpn: {
    title: 'Keep the VPN on IPv4 for now',
    why: 'If IPv6 leads astray on this line, or the server has an IPv6 address that does not work, the VPN waits there in vain. IPv4 alone shows whether that is so. While IPv6 is off in the VPN, IPv6 pages may go past it, so put it back if privacy matters or once the server is repaired.',
    clicks: {
      all: [
        'Look in the VPN app for "IPv6" or "IP version".',
        'Note the choice, then choose IPv4 only.',
        'If there is no such entry, enter the IPv4 address of the server in place of its name. With certificates that may be refused, because they are made out for the name.',
        'Connect again.',
      ],
      windows: [
        'Press the Windows key and R, type `ncpa.cpl` and press Enter.',
        'Right-click the VPN (not Wi-Fi or Ethernet) and choose Properties › Networking.',
        'Remove the tick at "Internet Protocol Version 6 (TCP/IPv6)" and click OK.',
        'Connect again.',
      ],
      wireguard: [
        'Find the IPv4 address of the server: run `nslookup -type=A vpn.example.com` with its name.',
        'Open the tunnel for editing, note the line `Endpoint` and put that address in place of the name.',
        'Leave `AllowedIPs` as it is, so that nothing bypasses the tunnel.',
        'Save and switch the tunnel off and on.',
      ],
      openvpn: [
        'Make a copy of your .ovpn file and open it in a text editor.',
        'Replace `proto udp` by `proto udp4`, or `proto tcp-client` by `proto tcp4-client`.',
        'Add the line `pull-filter ignore "route-ipv6"` only if pages still hang.',
        'Import the copy and connect with it.',
      ],
      macos: [
        'On a Mac this switches IPv6 off for all of Wi-Fi, not only for the VPN.',
        'Open Terminal (Applications › Utilities).',
        'Type `networksetup -setv6off "Wi-Fi"` and press Return (with a cable: your connection\'s name in place of Wi-Fi).',
        'Connect the VPN again.',
      ],
    },
    see: 'The VPN connects at once instead of after a long wait, or pages that hung now open.',
    undo: 'Set the tick again, put the name back or use your first profile; on a Mac run `networksetup -setv6automatic "Wi-Fi"`. If IPv4 helped, tell whoever runs the server that its IPv6 does not work.',
  },
  force_encapsulation: {
    title: 'Wrap IPsec in UDP 4500',
    why: 'Bare IPsec packets (ESP) have no ports, and many routers drop them. Wrapped in UDP port 4500 (NAT traversal, forced encapsulation) they pass like any other packet.',
    clicks: {
      all: [
        'Open the VPN settings and look for "NAT traversal", "NAT-T", "Force encapsulation" or "IPsec over UDP".',
        'Note what is chosen, then switch it on or choose "forced".',
        'Connect again.',
        'The VPN clients of Windows, macOS, iPhone and Android have no such switch. Send the text below to whoever runs the server, where it has the same effect.',
      ],
      linux: [
        'With NetworkManager: open Settings › Network › VPN › gear › Identity and tick "Enforce UDP encapsulation".',
        'With swanctl: add `encap = yes` to the connection in /etc/swanctl/conf.d and run `sudo swanctl --load-all`.',
        'With ipsec.conf: add `forceencaps=yes` (strongSwan) or `encapsulation=yes` (Libreswan) and run `sudo ipsec restart`.',
        'Connect again.',
      ],
    },
    see: 'After connecting, web pages or company drives answer, and the log names port 4500.',
    undo: 'Set the entry back to what you noted. Encapsulation takes 8 bytes per packet and nothing from security.',
    ask: 'My IPsec connection to your server is set up, but no data comes back: it seems that ESP packets are dropped on the way. Please switch on forced UDP encapsulation for my connection (strongSwan: encap = yes; Libreswan: encapsulation=yes; firewalls: NAT-T forced), and make sure that UDP 4500 is open.',
  },
} satisfies Record<string, StepWords>;
