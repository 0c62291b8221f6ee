import type { StepWords } from './step';

/** Who can open the way when the network itself stands in it, and ways into a home without a public address. */
export const reach = {
  ask_provider_block: {
    title: 'Ask your Internet provider about a block',
    why: 'Some providers filter VPN protocols, or have a disturbance. Only they can see it and only they can lift it.',
    clicks: {
      all: [
        "Look at the provider's page for disturbances, over mobile data if need be.",
        'Try the VPN over mobile data (hotspot) once: if it works there and not here, that is your evidence.',
        "Send the text below through the provider's support form, or read it out on the phone.",
        'If they ask for details, send what "Share with support" on this page gives you.',
      ],
    },
    see: 'The provider names a disturbance, confirms a filter or states that nothing is filtered.',
    undo: 'You only asked a question, so everything is as it was.',
    ask: 'On my line, {protocol} connections do not get through; over mobile data the same device connects. Please tell me: 1. Is there a disturbance at my connection? 2. Do you filter or limit VPN traffic, in particular UDP 500 and 4500, TCP 1723, GRE (IP protocol 47) or ESP (IP protocol 50)? 3. Is my IPv4 address shared (CGNAT or DS-Lite)? If you filter, please lift it for my line.',
  },
  ask_network_operator: {
    title: 'Ask the people who run this network',
    why: 'A company, school or hotel network may block VPNs on purpose. Who runs it can open what you need, or say what is allowed instead.',
    clicks: {
      all: [
        'Find out who runs it: IT at work, the front desk in a hotel.',
        'Send the text below, or show it.',
        'Until there is an answer, use the hotspot of your phone if your rules allow that.',
      ],
    },
    see: 'You are told that the ports were opened, or which VPN is allowed here.',
    undo: 'No setting of yours was touched, and nothing remains to be reverted.',
    ask: 'I need a {protocol} connection for my work. In this network it does not get out. Could you allow it for my device (IPsec: UDP 500 and 4500; OpenVPN: UDP 1194; WireGuard: UDP 51820; SSTP: TCP 443)? If that is not possible: does TCP port 443 get out unchecked, or is there another network I may use?',
  },
  get_public_address: {
    title: 'Get a public address from your provider',
    why: 'Your provider shares one public address among many customers (CGNAT), so calls from outside cannot find your home. With an address of your own, port forwarding works again.',
    clicks: {
      all: [
        'Look in your customer account for "public IPv4", "dual stack", "static IP" or "opt out of CGNAT".',
        "If it is not there, send the text below to the provider's support.",
        'When they have switched it, restart your router.',
        'Check again here, then set up the port forwarding.',
      ],
    },
    see: 'The Internet address that your router shows is the same as the public address found here.',
    undo: 'The provider can change the line back at any time; ask what that costs before you order.',
    ask: 'My line has a shared IPv4 address (CGNAT or DS-Lite), and I need to reach a device in my home from outside. Can you give my line a public IPv4 address (full dual stack)? Please tell me what it costs, how long it takes and whether the address is fixed.',
  },
  reach_by_ipv6: {
    title: 'Open your VPN server for IPv6',
    why: "IPv6 gives each device an address of its own, so a shared IPv4 address no longer matters. Only your router's firewall has to let the one port in.",
    clicks: {
      all: [
        'Look up the IPv6 address of the device that runs the VPN server: it begins with 2 or 3, not with fe80 or fd.',
        'In a browser open {routerAddress}, sign in and look for IPv6 firewall, "pinholes" or "port opening".',
        'Add one rule: to that device, only {ports}. Open nothing else.',
        'Set the AAAA entry of your dynamic name to the address of that device.',
        'Test over mobile data, because many guest networks have no IPv6.',
      ],
    },
    see: 'From a phone on mobile data with Wi-Fi off, the VPN to your home connects.',
    undo: 'Delete the rule and the AAAA entry. The port then is closed again from outside at once.',
  },
  use_mesh_or_relay: {
    title: 'Let your home dial out instead',
    why: 'With a mesh VPN (Tailscale, ZeroTier) or a small rented server both ends dial out and meet there. That works behind shared addresses and needs no port forwarding.',
    clicks: {
      all: [
        'Install Tailscale from tailscale.com/download on a device at home that is always on, and on the device you take with you. Sign in to the same account on both.',
        'To reach other devices at home as well, run `sudo tailscale set --advertise-routes=192.168.1.0/24` on the home device, with the numbers of your own network, and approve the route in the admin console.',
        'Leave the home network and open a device at home by its Tailscale address.',
        'Without an outside account: rent a small server, let WireGuard at home dial it with `PersistentKeepalive = 25`, and dial the same server when you are away.',
      ],
      wireguard: [
        'Rent a small server with a public address and install WireGuard on it: it becomes the middle.',
        'At home set `Endpoint` to the rented server, and add `PersistentKeepalive = 25`.',
        'On the rented server add both devices as peers, with your home network in the `AllowedIPs` of the home device, and run `sudo sysctl -w net.ipv4.ip_forward=1`.',
        'Away from home, dial the rented server.',
      ],
    },
    see: 'Away from home, a device at home answers, although no port is forwarded.',
    undo: 'Sign the two devices out and uninstall the program, or cancel the rented server; your router was not changed.',
  },
} satisfies Record<string, StepWords>;
