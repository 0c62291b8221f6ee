import type { StepWords } from './step';

/** What is done at the router so that a VPN server, or another member of a mesh, can be reached from outside. */
export const inbound = {
  dmz_test: {
    title: 'Expose the VPN server for 5 minutes',
    why: 'As "DMZ" or "exposed host" one device gets everything from outside. For at most 5 minutes that shows whether only a wrong port forwarding keeps the VPN out.',
    clicks: {
      all: [
        'Check that the firewall on the VPN server itself is on and that its passwords are good: for these minutes the whole Internet can knock at it.',
        'In a browser open {routerAddress}, sign in, look for "DMZ" or "Exposed host" and note how it is set.',
        'Enter the local address of the VPN server, switch it on and save. Look at the clock: 5 minutes at most.',
        'Connect from outside once, with a phone on mobile data and Wi-Fi off.',
        'Switch DMZ off, save, reload the page to see that it is off, and confirm it here. Only then does this card close.',
      ],
      menu: [
        'Check that the firewall on the VPN server itself is on and that its passwords are good: for these minutes the whole Internet can knock at it.',
        'In a browser open {routerAddress}, sign in, go to {menu} and note how it is set.',
        'Enter the local address of the VPN server, switch it on and save. Look at the clock: 5 minutes at most.',
        'Connect from outside once, with a phone on mobile data and Wi-Fi off.',
        'Switch DMZ off, save, reload the page to see that it is off, and confirm it here. Only then does this card close.',
      ],
    },
    see: 'If it connects now, the server is fine and the forwarding has an error. If not, the cause lies before the router or on the server.',
    undo: 'On the DMZ page remove the address, switch it off and save. From then on only your own port forwardings lead in.',
  },
  forward_ports: {
    title: 'Forward {ports} to the server',
    why: 'Calls from outside end at your router until it is told which device is the VPN server. A forwarding for exactly these ports tells it.',
    clicks: {
      all: [
        'In a browser open {routerAddress}, sign in and give the VPN server a fixed local address (DHCP reservation, "always the same address").',
        'Look for "Port forwarding", "Virtual server" or "NAT".',
        'Add {ports}, same number outside and inside, to the address of the VPN server. Mind UDP and TCP. For L2TP/IPsec forward only UDP 500 and UDP 4500, never UDP 1701.',
        'Remove other forwardings of the same ports, save, and test from a phone on mobile data with Wi-Fi off: from inside the test often fails.',
        'With two routers one behind the other, forward in both.',
      ],
      menu: [
        'In a browser open {routerAddress}, sign in and give the VPN server a fixed local address (DHCP reservation, "always the same address").',
        'Go to {menu}.',
        'Add {ports}, same number outside and inside, to the address of the VPN server. Mind UDP and TCP. For L2TP/IPsec forward only UDP 500 and UDP 4500, never UDP 1701.',
        'Remove other forwardings of the same ports, save, and test from a phone on mobile data with Wi-Fi off: from inside the test often fails.',
        'With two routers one behind the other, forward in both.',
      ],
    },
    see: 'The VPN connects from mobile data, and the log of the server shows the call.',
    undo: 'Delete the forwarding when you no longer run the server: as long as it exists, anyone can knock at these ports, so keep the server up to date.',
  },
  forward_mesh_port: {
    title: 'Let your mesh VPN open its port',
    why: 'Where no direct way is found, Tailscale and ZeroTier send everything through a relay, which is slower. If the router opens one port, the devices find each other directly.',
    clicks: {
      all: [
        'In a browser open {routerAddress} and sign in.',
        'Look for UPnP, NAT-PMP or PCP and note how it is set. Switched on, every program in your home can open ports by itself.',
        'Prefer a single forwarding if you know how: {ports} to the local address of this device.',
        'Save and restart the mesh program.',
      ],
      menu: [
        'In a browser open {routerAddress}, sign in and go to {menu}.',
        'Forward {ports} to the local address of this device, or switch UPnP on. With UPnP every program in your home can open ports by itself.',
        'Save and restart the mesh program.',
      ],
      tailscale: [
        'In a browser open {routerAddress} and sign in.',
        'Forward UDP 41641 to the local address of this device, or switch UPnP or NAT-PMP on and note how it was. With UPnP every program in your home can open ports by itself.',
        'Save, then run `tailscale netcheck`: the line PortMapping names UPnP, NAT-PMP or PCP if one is used.',
        'Run `tailscale ping` with the name of the other device.',
      ],
      zerotier: [
        'In a browser open {routerAddress} and sign in.',
        'Forward UDP 9993 to the local address of this device, or switch UPnP or NAT-PMP on and note how it was. With UPnP every program in your home can open ports by itself.',
        'Save, restart ZeroTier and wait two minutes.',
        'Run `zerotier-cli peers` (on Linux and macOS with `sudo`).',
      ],
    },
    see: 'The program shows a direct connection: `tailscale ping` ends with "via" and an address instead of DERP, `zerotier-cli peers` says DIRECT.',
    undo: 'Delete the forwarding, or switch UPnP off again, on the same page.',
  },
  remove_port_conflict: {
    title: 'Free the VPN ports on your {router}',
    why: "If another rule, or the router's own VPN server, holds these ports, it takes the answers that your VPN waits for.",
    clicks: {
      all: [
        'In a browser open {routerAddress} and sign in.',
        'Look through Port forwarding, UPnP and VPN server for {ports}.',
        'Take a photo of each rule you find, then switch off those that lead to another device. If this device only dials out, none is needed.',
        "Switch the router's own VPN server off if you do not use it.",
        'Save and connect the VPN.',
      ],
      menu: [
        'In a browser open {routerAddress}, sign in and go to {menu}.',
        'Look for rules with {ports}; look at UPnP and VPN server as well.',
        'Take a photo of each rule you find, then switch off those that lead to another device. If this device only dials out, none is needed.',
        "Switch the router's own VPN server off if you do not use it.",
        'Save and connect the VPN.',
      ],
    },
    see: 'No rule but the one for your VPN server, or none at all, holds {ports}, and the VPN connects.',
    undo: 'Switch the rules in your photo on again, one by one, and see which one disturbs.',
  },
} satisfies Record<string, StepWords>;
