/** strongSwan, libreswan and other IKE programs. */
export const strongswan = {
  strongswan_no_proposal: {
    title: 'Both sides share no encryption',
    means:
      'Each side proposes ciphers that the other does not allow. Compare "received" with "configured proposals" in the server\'s log; packets do arrive, so no router is at fault.',
  },
  strongswan_auth_failed: {
    title: 'The other side refused the proof of identity',
    means:
      'Shared key, identity or certificate does not fit. Behind NAT the identity is often the private address where the other side expects the public one.',
  },
  strongswan_retransmit_init: {
    title: 'IKE asks on UDP 500 without an answer',
    means:
      'The first packet on UDP 500 gets no reply; after 165 seconds strongSwan gives up. Address, server and firewalls come first; "IPsec passthrough" off in your router blocks UDP 500 on some models.',
  },
  strongswan_retransmit_auth: {
    title: 'IKE falls silent at the second step',
    means:
      'UDP 500 works, then UDP 4500 is blocked or the large packet with the certificate is lost in pieces. Allow UDP 4500 and switch IKE fragmentation on.',
  },
  strongswan_not_responding: {
    title: 'The other side does not respond to IKE',
    means:
      'No answer came until strongSwan gave up. The lines before tell whether it was the first step (UDP 500) or the second (UDP 4500). IPsec passthrough in the router should be on.',
  },
  strongswan_no_peer_config: {
    title: 'The server knows no such peer',
    means: "The identities sent fit no connection on the server. Compare both sides' IDs letter by letter.",
  },
  strongswan_no_ike_config: {
    title: 'The server has no settings for this address',
    means: 'It received IKE and has nothing set up for that address or IKE version.',
  },
  strongswan_traffic_selectors: {
    title: 'The networks of both sides do not mirror',
    means:
      "What one side calls local must be what the other calls remote, to the last digit. It is a setting on both sides, not the router's doing.",
  },
  strongswan_decryption: {
    title: 'What arrived could not be decrypted',
    means: 'With IKEv1 that means that the shared keys differ. Type the key again on both sides.',
  },
  strongswan_mac_mismatched: {
    title: 'The shared keys differ',
    means:
      'The check of the shared key failed. Watch for spaces at the end and for the identity the key belongs to.',
  },
  strongswan_id_mismatch: {
    title: 'The other side shows its private address',
    means:
      'It stands behind NAT and names itself by an address that you do not expect. Set that address, or a name, as its identity.',
  },
  strongswan_eap_failed: {
    title: 'The server log shows a wrong password',
    means:
      'The password check (EAP) failed for this user. Type it again, and check that the user exists on the server.',
  },
  strongswan_no_issuer: {
    title: "The issuer's certificate is missing",
    means:
      'The certificate of the authority is not installed on this side, or the chain was not sent. Install the CA certificate.',
  },
  strongswan_one_way: {
    title: 'The tunnel only sends and receives nothing',
    means:
      "Data goes out and none comes in: raw ESP (IP protocol 50) is dropped. Force UDP encapsulation (encap = yes); with it the router's passthrough no longer matters for the data.",
  },
  libreswan_no_response: {
    title: 'libreswan: no answer to the first message',
    means:
      "UDP 500 is filtered, or the server silently refuses the proposal. Look into the server's log; if nothing arrived there, check that IPsec passthrough is on in your router.",
  },
  libreswan_encrypted_no_response: {
    title: 'libreswan: silence from the encrypted part on',
    means:
      'libreswan suspects a wrong key. But this is also the first message on UDP 4500: test that port before you blame the key.',
  },
  libreswan_preshared_mismatch: {
    title: 'libreswan: the shared keys probably differ',
    means: 'What arrives cannot be read with your key. Compare ipsec.secrets on both sides.',
  },
  libreswan_not_authorized: {
    title: 'libreswan: no connection is defined for this',
    means:
      'A request arrived for which the server has no definition with this kind of sign-in. Add or correct the connection.',
  },
};
