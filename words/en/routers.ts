import type { Detail } from '../shape';

/** No setting where there is a switch for VPN traffic: the same for all three. */
const nothingToSet =
  'As far as we know, this box has no switch for this, and such VPNs pass without one. There is nothing to set here.';

/** Where settings are on a router. `path`: the menu as the box names it, its labels joined by arrows. */
export const routers = {
  /** What a place is called, for somebody who looks for it. */
  place: {
    'passthrough-pptp': 'Letting PPTP through (PPTP passthrough)',
    'passthrough-ipsec': 'Letting IPsec, IKEv2 and L2TP/IPsec through (IPsec passthrough)',
    'passthrough-l2tp': 'Letting plain L2TP through (L2TP passthrough)',
    alg: 'Helpers for single protocols (ALG)',
    'hardware-acceleration': 'Hardware acceleration of the traffic',
    'wan-address': "The router's own Internet address (WAN address)",
    firmware: "Update of the router's software (firmware)",
    'port-forwarding': 'Port forwarding',
    'bridge-mode': 'Modem or bridge mode, or work as an access point',
    'firewall-level': "The router's firewall",
    dmz: 'All ports to one device (DMZ, exposed host)',
    upnp: 'Port forwarding that programs set up themselves (UPnP)',
    backup: 'Saving the settings to a file',
    reboot: 'Restarting the router',
    'lan-address': 'The addresses of your home network (LAN)',
    'flood-protection': 'Protection against floods and split packets (DoS protection)',
  },

  /** The source was read. */
  at: (path: Detail) => `On this box: ${path}.`,
  /** Common knowledge. */
  usually: (path: Detail) => `Usually: ${path}. On your model the menu can be named otherwise.`,
  /** Uncertain. */
  maybe: (path: Detail) => `It may be here: ${path}. We are not sure about this box.`,
  unknown:
    'We do not know where this is on this box. Look for it in the menu or the manual, or ask the maker or your provider.',
  searchFor:
    'If you cannot find it, look for one of these words: passthrough, ALG, NAT helper, VPN, application gateway.',
  /** `month`: as the language writes it, such as January 2025. */
  asOf: (month: Detail) => `As of ${month}. An update of the box can move a menu.`,
  defaultOn: 'It is normally on, unless somebody has changed it.',
  defaultOff: 'It is normally off, unless somebody has changed it.',
  leaveOn:
    'Leave it on if your VPN uses it: off does not mean more direct, it means blocked. It opens no door from the Internet.',
  address: (address: Detail) =>
    `Open the router's pages by typing ${address} into the browser's address bar.`,
  app: 'This box is set up with the app of its maker, not in the browser.',
  password: "The password is often on a label on the router's underside or back.",

  /** Where a box has no such switch: what that means and what to do. */
  none: {
    'passthrough-pptp':
      'As far as we know, this box has no switch for PPTP. It lets PPTP through or it does not; nothing you set here changes that. If PPTP fails, use another kind of VPN.',
    'passthrough-ipsec': nothingToSet,
    'passthrough-l2tp': nothingToSet,
    alg: 'As far as we know, this box has no switch for such helpers that touches a VPN. There is nothing to set here.',
    'hardware-acceleration': 'As far as we know, this cannot be switched on this box.',
    'wan-address': 'As far as we know, this box does not show its Internet address.',
    firmware: 'This box updates itself, or your provider does it. A restart can make it look for an update.',
    'port-forwarding':
      'This box cannot forward ports. A VPN server at home needs another way in: IPv6, a mesh such as Tailscale, or another router.',
    'bridge-mode':
      'As far as we know, this box has no modem mode. Let your own router work as an access point, or ask your provider.',
    'firewall-level': 'The firewall of this box has neither levels to choose from nor a switch.',
    dmz: 'As far as we know, this box cannot send all ports to one device. Forward single ports instead.',
    upnp: 'As far as we know, this box has no such switch.',
    backup:
      'As far as we know, this box cannot save its settings to a file. Note or photograph what you change.',
    reboot: 'Take the power plug out for 30 seconds instead.',
    'lan-address': 'The addresses of the home network cannot be changed on this box.',
    'flood-protection': 'As far as we know, this cannot be switched on this box.',
  },

  /** What has to be said about single boxes. */
  note: {
    'tp-link':
      'On newer models the page is called Advanced › Security › ALG. In the app (Tether) these switches are missing: use the browser.',
    'tp-link-classic': 'This is the older green user interface.',
    'tp-link-deco': 'A Deco is set up in its app. Its SIP ALG has nothing to do with VPNs.',
    asus: 'Choose Enable. Enable + NAT helper is only for protocols that need a helper, such as PPTP. On some models these switches also turn hardware acceleration on or off.',
    linksys: 'The switches are missing in the app: use the browser.',
    'd-link': 'There is no switch of its own for L2TP: L2TP/IPsec follows the one for IPsec.',
    'd-link-classic': 'There is no switch of its own for L2TP: L2TP/IPsec follows the one for IPsec.',
    netgear: 'The setting Disable SIP ALG is about telephony, not about VPNs.',
    orbi: 'The setting Disable SIP ALG is about telephony, not about VPNs.',
    tenda: 'Many Tenda models have no passthrough switch. Then VPNs pass without one.',
    keenetic: 'The helper for PPTP is a component that may have to be installed first.',
    'gl-inet':
      'Inside is OpenWrt: more settings are under System › Advanced Settings (LuCI). If its own VPN is on, your device goes through that one first.',
    'google-wifi': 'It is set up in the Google Home app. Bridge mode is only there with a single point.',
    eero: 'It is set up in the eero app; its address shows no settings.',
    unifi:
      'The menus move with nearly every version. In the search field of UniFi Network, look for conntrack.',
    edgerouter: 'After a change in the Config Tree, choose Preview and then Apply.',
    mikrotik:
      'L2TP and IPsec need no helper. If tunnels stall with fasttrack on, switch that one firewall rule off as a test.',
    draytek:
      "If the router's own VPN services are on (VPN and Remote Access › Remote Access Control), they keep the VPN ports for themselves, and a server behind the router gets nothing.",
    openwrt:
      'For PPTP a package has to be installed first; then the helper is allowed in the firewall zone. IPsec and L2TP need nothing.',
    pfsense:
      'There is no helper for PPTP: use another kind of VPN. If an IPsec server insists on port 500, set a static port under Firewall › NAT › Outbound.',
    opnsense:
      'There is no helper for PPTP: use another kind of VPN. If an IPsec server insists on port 500, set a static port under Firewall › NAT › Outbound.',
    freshtomato: 'For PPTP, tick GRE/PPTP among the helpers.',
    fritzbox:
      "The menus are named here as in German. In English, Internet › Freigaben › Portfreigaben is Internet › Permit Access › Port Sharing. If the box's own VPN (IPsec) is set up, it keeps UDP 500, UDP 4500 and ESP for itself. Cable models may offer bridge mode for a port, if the provider allows it.",
    speedport:
      'Menus differ between models. In modem mode the box no longer routes, and telephony over it usually stops.',
    vodafone:
      'Bridge mode is usually ordered in the customer account (MeinVodafone) and not in the box. Cable lines often have DS-Lite: then IPv4 ports cannot be opened.',
    livebox:
      'The level Moyen (medium) is the normal one and lets every VPN out. Élevé (high) lets out only common services and can stop a VPN.',
    freebox:
      'Many lines share one IPv4 address among several customers. A full one (IP full stack) can be ordered free of charge in the customer account.',
    bt: 'The hub itself has no modem mode. With a modem of your own, your own router can take its place.',
    'virgin-media':
      'The passthrough switches are on Hub 2 and Hub 3; Hub 4 and 5 have few or none. Block fragmented IP packets should be off for VPNs.',
    'connect-box': 'Block fragmented IP packets should be off for VPNs.',
    motorola: 'Block Fragmented IP Packets should be off for VPNs.',
    verizon: 'The level Maximum blocks much that goes out. Block IP Fragments should be off for VPNs.',
    xfinity:
      'The level Minimum is the normal one and lets every VPN out. Ports are forwarded in the Xfinity app only.',
    att: 'There is no real bridge mode. IP Passthrough gives the public address to one device, and the box still keeps its table of connections.',
    spectrum: 'It is set up in the My Spectrum app.',
    starlink:
      'Starlink gives most customers no public IPv4 address of their own (CGNAT), so nothing can come in over IPv4. VPNs that connect out work. In bypass mode you need a router of your own.',
    't-mobile':
      'There is no public IPv4 address (CGNAT), so nothing can come in over IPv4. VPNs that connect out work.',
    thomson:
      'Its helpers for VPNs can only be switched by telnet commands, and only if the provider left that open.',
    huawei:
      'Providers often hide these menus from customers. If yours are missing, ask your provider. On some models the menu is called Forwarding.',
    'huawei-mobile':
      'On a mobile network there is mostly no public IPv4 address (CGNAT), so opening ports does not help.',
    zte: 'Providers often hide these menus from customers. If yours are missing, ask your provider.',
    arris: 'Which pages you see depends on your provider.',
    swisscom: 'Some settings appear only in expert mode.',
  } as Record<string, string>,
};
