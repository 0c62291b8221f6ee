import type { outlook as english } from '../en/outlook';
import type { Shape } from '../shape';

/** Which VPN protocols work from here. Shown to people who connect out. */
export const outlook: Shape<typeof english> = {
  title: 'Welche VPNs von hier aus funktionieren',
  protocol: {
    wireguard: 'WireGuard',
    openvpn: 'OpenVPN',
    ikev2: 'IKEv2',
    'l2tp-ipsec': 'L2TP/IPsec',
    ipsec: 'IPsec (IKEv1, Cisco)',
    sstp: 'SSTP',
    pptp: 'PPTP',
    tailscale: 'Tailscale',
    zerotier: 'ZeroTier',
  },
  verdict: {
    'should-work': 'Sollte funktionieren',
    'needs-change': 'Braucht eine Änderung',
    blocked: 'Kommt nicht hinaus',
    unknown: 'Nicht bekannt',
  },
  /** Of the router's switch called "VPN passthrough". */
  passthrough: {
    needed: 'Passthrough am Router: nötig',
    'not-needed': 'Passthrough am Router: spielt keine Rolle',
    'leave-on': 'Passthrough am Router: nicht nötig, aber lassen Sie es an',
  },
  reason: {
    offline: 'Nichts im Internet antwortet.',
    captive_portal: 'Zuerst ist eine Anmeldeseite zu bestätigen.',
    udp_blocked: 'Es braucht UDP, und UDP bekommt hier keine Antwort.',
    udp_restricted: 'Nur manche UDP-Ports kommen durch.',
    cgnat:
      'Ihr Anbieter übersetzt Adressen, und das lässt PPTP (GRE) fast nie durch. Ein anderes Protokoll kommt durch.',
    ds_lite:
      'Ihr IPv4 wird über IPv6 übertragen, und das lässt PPTP (GRE) nicht durch. Ein anderes Protokoll kommt durch.',
    nat64:
      'Dieses Netz kennt nur IPv6, und das lässt PPTP (GRE) nicht durch. Ein anderes Protokoll kommt durch.',
    udp_open: 'UDP kommt durch.',
    udp_unknown: 'Ob UDP durchkommt, ist nicht bekannt.',
    port_blocked: 'Ein UDP-Port, den es braucht, ist gesperrt.',
    ports_untested:
      'Seine eigenen Ports wurden nicht geprüft: Dafür braucht es einen Testserver, den Ihre IT einrichten kann.',
    https_works: 'Es läuft über HTTPS (TCP 443), und das funktioniert.',
    https_unknown: 'Es läuft über HTTPS (TCP 443), und ob das funktioniert, ist nicht bekannt.',
    relay_over_tcp: 'Ohne UDP weicht es von selbst auf ein langsameres Relais über TCP 443 aus.',
    switch_to_tcp_443:
      'Stellen Sie es auf TCP-Port 443 um, wenn Ihr VPN-Anbieter oder Ihr Server das anbietet.',
    switch_port: 'Stellen Sie es auf UDP-Port 443 um, wenn Ihr VPN-Anbieter oder Ihr Server das anbietet.',
    untestable: 'Es braucht GRE, und das kann kein Browser prüfen.',
  },
};
