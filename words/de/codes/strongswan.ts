import type { strongswan as english } from '../../en/codes/strongswan';
import type { Shape } from '../../shape';

/** strongSwan, libreswan and other IKE programs. */
export const strongswan: Shape<typeof english> = {
  strongswan_no_proposal: {
    title: 'Beide Seiten haben keine gemeinsame Verschlüsselung',
    means:
      'Jede Seite schlägt Verfahren vor, die die andere nicht zulässt. Vergleichen Sie im Serverprotokoll „received“ mit „configured proposals“; die Pakete kommen an, also ist kein Router schuld.',
  },
  strongswan_auth_failed: {
    title: 'Die Gegenstelle lehnte den Ausweis ab',
    means:
      'Gemeinsamer Schlüssel, Identität oder Zertifikat passt nicht. Hinter NAT ist die Identität oft die private Adresse, während die Gegenstelle die öffentliche erwartet.',
  },
  strongswan_retransmit_init: {
    title: 'IKE fragt auf UDP 500 ohne Antwort',
    means:
      'Auf das erste Paket an UDP 500 kommt nichts; nach 165 Sekunden gibt strongSwan auf. Zuerst Adresse, Server und Firewalls prüfen; ist „IPsec-Passthrough“ im Router aus, sperren manche Modelle UDP 500.',
  },
  strongswan_retransmit_auth: {
    title: 'IKE verstummt im zweiten Schritt',
    means:
      'UDP 500 geht, dann ist UDP 4500 gesperrt, oder das große Paket mit dem Zertifikat geht in Stücken verloren. Erlauben Sie UDP 4500, und schalten Sie IKE-Fragmentierung ein.',
  },
  strongswan_not_responding: {
    title: 'Die Gegenstelle antwortet nicht auf IKE',
    means:
      'Bis strongSwan aufgab, kam keine Antwort. Die Zeilen davor zeigen, ob es der erste Schritt (UDP 500) oder der zweite (UDP 4500) war. IPsec-Passthrough im Router sollte an sein.',
  },
  strongswan_no_peer_config: {
    title: 'Der Server kennt diese Gegenstelle nicht',
    means:
      'Die gesendeten Identitäten passen zu keiner Verbindung auf dem Server. Vergleichen Sie die IDs beider Seiten Zeichen für Zeichen.',
  },
  strongswan_no_ike_config: {
    title: 'Der Server hat für diese Adresse nichts eingerichtet',
    means: 'IKE kam an, aber zu dieser Adresse oder IKE-Version ist nichts eingestellt.',
  },
  strongswan_traffic_selectors: {
    title: 'Die Netze beider Seiten passen nicht zusammen',
    means:
      'Was die eine Seite lokal nennt, muss bei der anderen entfernt heißen, bis zur letzten Ziffer. Das ist eine Einstellung beider Seiten, nicht Sache des Routers.',
  },
  strongswan_decryption: {
    title: 'Das Empfangene ließ sich nicht entschlüsseln',
    means:
      'Bei IKEv1 heißt das: Die gemeinsamen Schlüssel sind verschieden. Tippen Sie den Schlüssel auf beiden Seiten neu.',
  },
  strongswan_mac_mismatched: {
    title: 'Die gemeinsamen Schlüssel sind verschieden',
    means:
      'Die Prüfung des gemeinsamen Schlüssels schlug fehl. Achten Sie auf Leerzeichen am Ende und darauf, zu welcher Identität der Schlüssel gehört.',
  },
  strongswan_id_mismatch: {
    title: 'Die Gegenstelle nennt ihre private Adresse',
    means:
      'Sie steht hinter NAT und nennt sich mit einer Adresse, die Sie nicht erwarten. Tragen Sie diese Adresse oder einen Namen als ihre Identität ein.',
  },
  strongswan_eap_failed: {
    title: 'Das Serverprotokoll zeigt ein falsches Kennwort',
    means:
      'Die Kennwortprüfung (EAP) schlug für diesen Benutzer fehl. Tippen Sie es neu, und prüfen Sie, ob es den Benutzer am Server gibt.',
  },
  strongswan_no_issuer: {
    title: 'Das Zertifikat des Ausstellers fehlt',
    means:
      'Das Zertifikat des Ausstellers ist auf dieser Seite nicht installiert, oder die Kette wurde nicht gesendet. Installieren Sie das CA-Zertifikat.',
  },
  strongswan_one_way: {
    title: 'Der Tunnel sendet nur und empfängt nichts',
    means:
      'Daten gehen hinaus, keine kommen herein: Reines ESP (IP-Protokoll 50) wird verworfen. Erzwingen Sie UDP-Kapselung (encap = yes); dann spielt das Passthrough des Routers für die Daten keine Rolle mehr.',
  },
  libreswan_no_response: {
    title: 'libreswan: keine Antwort auf die erste Nachricht',
    means:
      'UDP 500 wird gefiltert, oder der Server lehnt den Vorschlag stumm ab. Sehen Sie ins Serverprotokoll; kam dort nichts an, prüfen Sie, ob IPsec-Passthrough im Router an ist.',
  },
  libreswan_encrypted_no_response: {
    title: 'libreswan: Schweigen ab der Verschlüsselung',
    means:
      'libreswan vermutet einen falschen Schlüssel. Es ist aber auch die erste Nachricht auf UDP 4500: Prüfen Sie diesen Port, bevor Sie den Schlüssel verdächtigen.',
  },
  libreswan_preshared_mismatch: {
    title: 'libreswan: Schlüssel wahrscheinlich verschieden',
    means:
      'Was ankommt, ist mit Ihrem Schlüssel nicht lesbar. Vergleichen Sie ipsec.secrets auf beiden Seiten.',
  },
  libreswan_not_authorized: {
    title: 'libreswan: dafür ist keine Verbindung definiert',
    means:
      'Es kam eine Anfrage, für die der Server keine Definition mit dieser Anmeldeart hat. Ergänzen oder berichtigen Sie die Verbindung.',
  },
};
