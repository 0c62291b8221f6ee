/** Windows: RAS codes 733 to 769. */
export const windows733 = {
  windows_733: {
    title: 'The server refused a network protocol',
    means:
      'One side wants IPv6 or another protocol that the other lacks, or the server has no addresses to give. Untick IPv6 in the profile as a test.',
  },
  windows_734: {
    title: 'The set-up was ended by PPP',
    means:
      'Usually encryption or sign-in method differ: the profile demands what the server does not do. Try "Optional encryption" once and allow MS-CHAP v2.',
  },
  windows_735: {
    title: 'The server refused the address you want',
    means:
      'The profile asks for a fixed address inside the VPN, which the server does not give. Set it to automatic.',
  },
  windows_736: {
    title: 'The server ended the address set-up',
    means:
      'The sign-in worked, then the server stopped handing out addresses. Its address pool or a rule there is the likely reason.',
  },
  windows_737: {
    title: 'The computer talked to itself',
    means:
      'What was sent came straight back. The server address probably points to your own network or device.',
  },
  windows_738: {
    title: 'The server gave no address',
    means:
      'You were let in, but got no address inside the VPN: the pool is empty or its DHCP does not answer. It is for whoever runs the server.',
  },
  windows_739: {
    title: 'The saved password cannot be used',
    means:
      'The way of signing in that the server wants cannot use the stored password. Dial again and type it.',
  },
  windows_741: {
    title: 'This computer lacks the encryption asked for',
    means:
      'The server demands an encryption that the profile does not allow or Windows does not have. Choose "Require encryption" with MS-CHAP v2, or a newer protocol.',
  },
  windows_742: {
    title: 'The server lacks the encryption asked for',
    means:
      'Your profile demands more than the server offers. Whoever runs it should allow strong encryption (128 bit); lowering yours is only a test.',
  },
  windows_743: {
    title: 'The server insists on encryption',
    means: 'The profile has encryption switched off. Set it to "Require encryption".',
  },
  windows_749: {
    title: 'The server address is missing or malformed',
    means:
      'The field for the server in the profile is empty or holds something that is no address. Type the name that you were given, without https://.',
  },
  windows_756: {
    title: 'This connection is already being dialled',
    means:
      'An earlier attempt still runs, perhaps by an automatic dialler. Cancel it, or restart the computer.',
  },
  windows_757: {
    title: 'The automatic dial service did not start',
    means:
      'The service "Remote Access Auto Connection Manager" did not start. Start it in services.msc, or dial by hand.',
  },
  windows_764: {
    title: 'No smart card reader is installed',
    means:
      'The profile signs in by smart card, and Windows finds no reader. Connect it, or choose another way of signing in.',
  },
  windows_766: {
    title: 'No certificate for L2TP on this computer',
    means:
      'The profile expects a computer certificate. If you were given a pre-shared key instead, type it in the advanced L2TP settings; nothing was sent yet, so the router is not involved.',
  },
  windows_768: {
    title: 'Windows could not encrypt',
    means:
      'The IPsec services are stopped or another VPN program interferes. Start "IKE and AuthIP IPsec Keying Modules" and "IPsec Policy Agent".',
  },
  windows_769: {
    title: 'There is no way to the server',
    means:
      'Windows has no route to that address: no Internet, a disabled network adapter, or a wrong address. Open any web page first.',
  },
};
